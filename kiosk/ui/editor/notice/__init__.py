"""The page of notices: what is up, what is kept ready, and one that is being written."""
