"""Languages: which there are, the words in them, how their lines break, how a text should speak."""
