"""A visit at a touch booth: the only thing in the program that has a state, and it is a value.

Nothing of a visit is written down, logged or timed; when it ends nothing of it is left.
"""
