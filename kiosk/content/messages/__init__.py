"""What the program tells people of their files: each message by its id, with named holes."""
