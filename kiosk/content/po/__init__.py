"""How a catalog of translations stands in its file, line by line."""
