"""The window on the screen: the finished pictures it shows, its output, its renderer, what keeps it lit."""
