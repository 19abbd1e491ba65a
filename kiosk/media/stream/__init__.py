"""What libav reads of a film or its sound: decoded in a row, what of it is lost, where it ends."""
