"""TOML files that people write: read into checked, frozen values, or into faults with lines."""
