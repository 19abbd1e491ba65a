"""From how far away words are read, by how high their capitals are."""

# How high capitals are, as shares of the distance they are read from: at the least, and with ease.
HARDLY, WELL = 1 / 350, 1 / 250


def reach(capitals: float, per_mm: float) -> float:
    """From how many metres words are read well whose capitals are so many pixels high."""
    return capitals / per_mm / 1000 / WELL
