"""The built-in directory, signs, figures, days and help lines, and what a venue knows better."""
