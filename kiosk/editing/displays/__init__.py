"""A venue's displays as somebody looks after them: files as forms, what stands there, help lines."""
