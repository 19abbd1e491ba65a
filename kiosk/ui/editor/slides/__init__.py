"""The page of slides: their list, one of them as the displays show it, and what is said of it."""
