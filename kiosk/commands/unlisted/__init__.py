"""Commands that `make` calls, and `kiosk --help` does not name."""
