"""What is wrong with the files that are edited, part by part, and what can be read of them all the same."""
