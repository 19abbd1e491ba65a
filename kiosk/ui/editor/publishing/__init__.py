"""The page on which what was edited is put on the displays, and what stood there before is brought back."""
