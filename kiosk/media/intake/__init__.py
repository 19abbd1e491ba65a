"""Prepares strangers' pictures in a child process: what they do to it costs that picture alone."""
