"""One run of a display from start to end: the Qt application, its files, its memory, its signals."""
