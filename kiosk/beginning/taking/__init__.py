"""What is taken of the files that somebody named, under which name, and how it is shown."""
