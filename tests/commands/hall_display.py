"""A display that hangs in a hall, of which no panel is known: it is checked lying and standing."""

import json
from pathlib import Path

DISPLAY = """\
format = 1
id = "D1"
country = "BE"
timezone = "Europe/Brussels"
locales = {locales}

[screen]
diagonal-inches = 55
viewing-distance-m = 5
"""


def display(folder: Path, *locales: str) -> Path:
    """A display.toml of a screen in a hall."""
    file = folder / "display.toml"
    file.write_text(DISPLAY.format(locales=json.dumps(locales or ["en"])))
    return file
