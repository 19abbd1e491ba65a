"""Rules about what plays when."""
