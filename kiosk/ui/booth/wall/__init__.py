"""The wall of hearts on the window: counted on a thread of its own, drawn with the visitor's own heart."""
