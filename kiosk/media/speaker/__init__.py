"""Has a film's sound come out of the machine at its time, in a process of its own that sees samples alone."""
