"""The page that looks over what is edited: what is found, where it is seen, what mends it."""
