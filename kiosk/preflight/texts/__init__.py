"""Rules about words: in every language, read in their time, fit to be said in public."""
