"""What is played of the files an operator named: their last good copies, which `sources` decides about.

`watched_file` looks whether one changed, `copying` makes a copy of it, `last_good` keeps the copies and
`content_store` their files.
"""
