"""How a venue says something at once: on which displays a notice stands, until when, and in whose place."""
