"""Keeps on the window what the timeline says, and has what comes next drawn before its time."""
