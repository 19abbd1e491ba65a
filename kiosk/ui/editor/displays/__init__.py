"""The page of displays: each one's file as a form, what stands there now, its help lines."""
