"""The wall of hearts on the disk: their number, a copy of it, and what an operator saves."""
