"""Writes a venue's confirmation into its contacts.toml, and leaves everything else in the file as it was."""

from datetime import date
from pathlib import Path

import tomlkit
from tomlkit.items import AoT

from kiosk.content.writing import write_whole


def confirm(file: Path, name: str, by: str, on: date) -> None:
    """Record who asked and when for the contact of an id; the file is begun where there is none.

    The file has been read before, and has no fault.

    Raises:
        OSError: it cannot be written; it is as it was.
    """
    text = file.read_text(encoding="utf-8") if file.exists() else "format = 1\n"
    document = tomlkit.parse(text)
    entries = document.setdefault("contacts", tomlkit.aot())
    found = next((entry for entry in entries if entry["id"] == name), None)
    if found is None:
        found = tomlkit.table() if isinstance(entries, AoT) else tomlkit.inline_table()
        found["id"] = name
        entries.append(found)
        found = entries[-1]
    found["confirmed"] = on
    found["by"] = by
    write_whole(file, tomlkit.dumps(document).encode())
