"""Where files of this computer are chosen, several at once."""
