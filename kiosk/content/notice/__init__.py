"""What a venue has to say at once: its notice.toml, and those that it keeps prepared."""
