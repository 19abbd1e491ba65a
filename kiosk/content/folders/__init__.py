"""Folders of operators: a campaign's, a venue's, and the names of the files in them."""
