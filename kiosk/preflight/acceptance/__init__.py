"""Sets apart the findings that a venue has looked at, as its accepted.toml says."""
