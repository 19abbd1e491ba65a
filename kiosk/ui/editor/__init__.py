"""The operator's window: what is edited, its pages, what they show of the slides."""
