"""What is played when a file cannot be: the last good copy, and who decides between the two."""
