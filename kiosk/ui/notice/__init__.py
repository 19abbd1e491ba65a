"""A notice on the glass: in the place of all that a programme has, and how it looks."""
