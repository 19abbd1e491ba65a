"""The page of words: all texts of the campaign in the languages that are looked at, beside each other."""
