"""What rules look at, and what they find."""
