"""The team's PIN pad and service page, on the window of a booth and of signage alike."""
