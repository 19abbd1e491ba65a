"""What is said over a film, as there is room for it: one caption, or parts of it one after the other."""
