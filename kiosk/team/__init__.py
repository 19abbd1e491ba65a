"""What the venue's team does at the glass: the PIN, the way to the service page, what that page says."""
