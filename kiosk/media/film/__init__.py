"""Films, and pictures that move: their frames, finished for a place on the glass, each at its time."""
