"""The page of `kiosk check --report`: `check_report` puts it together, `seen_slides` is what is on it."""
