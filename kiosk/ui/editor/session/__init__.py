"""One session of the operator's window: what is edited, and what all its pages are handed."""
