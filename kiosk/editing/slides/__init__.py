"""What an operator sees of a slide, and may change of it."""
