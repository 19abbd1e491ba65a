"""Writes a venue's confirmation into its contacts.toml, and leaves everything else in the file as it was."""

import re
import tomllib
from datetime import date
from pathlib import Path

import tomlkit
from tomlkit.items import AoT

from kiosk.content.toml_lines import STRING, Place, lines_of
from kiosk.content.writing import write_whole

BYTE_ORDER_MARK = "\ufeff"
# A pair in a table of its own: its key, and a text or a date.
PAIR = re.compile(rf"[^=]*=[ \t]*((?:{STRING.pattern})|[^\s#]+)[^\n]*", re.DOTALL)


def confirm(file: Path, name: str, by: str, on: date) -> None:
    """Record who asked and when for the contact of an id; the file is begun where there is none.

    The file has been read before, and has no fault.

    Raises:
        OSError: it cannot be written; it is as it was.
    """
    whole = file.read_bytes().decode() if file.exists() else "format = 1\n"
    text = whole.removeprefix(BYTE_ORDER_MARK)
    document = tomlkit.parse(text)
    if isinstance(document.get("contacts", tomlkit.aot()), AoT):
        text = _in_tables(text, name, {"confirmed": on.isoformat(), "by": tomlkit.string(by).as_string()})
    else:
        text = _in_list(document, name, {"confirmed": on, "by": by})
    write_whole(file, (whole[: whole.startswith(BYTE_ORDER_MARK)] + text).encode())


def _in_tables(text: str, name: str, keys: dict[str, str]) -> str:
    """Under [[contacts]]: a comment stays with the line it stands above, a table where it is."""
    line_end = "\r\n" if "\r\n" in text else "\n"
    entries = tomllib.loads(text).get("contacts", [])
    found = next((number for number, entry in enumerate(entries) if entry["id"] == name), None)
    if found is None:
        text += "" if text.endswith("\n") else line_end
        return text + line_end.join(
            ["", "[[contacts]]", f'id = "{name}"', *(f"{key} = {keys[key]}" for key in keys), ""]
        )
    before = "id"
    for key, value in keys.items():
        place: Place = ("contacts", found)
        if there := lines_of(text).get((*place, key)):
            start, end = _pair(text, there).span(1)
            text = f"{text[:start]}{value}{text[end:]}"
        else:
            above = _pair(text, lines_of(text)[(*place, before)])
            indent = re.match(r"[ \t]*", above.group())
            at = above.end() - above.group().endswith("\r")
            text = f"{text[:at]}{line_end}{indent.group() if indent else ''}{key} = {value}{text[at:]}"
        before = key
    return text


def _pair(text: str, line: int) -> re.Match[str]:
    """The pair that begins on a line, counted from 1, to the end of the line on which it ends."""
    start = 0
    for _ in range(line - 1):
        start = text.index("\n", start) + 1
    found = PAIR.match(text, start)
    assert found, "a key stands here, and a text or a date behind it"
    return found


def _in_list(document: tomlkit.TOMLDocument, name: str, keys: dict[str, str | date]) -> str:
    """In contacts = [{…}, {…}]."""
    entries = document["contacts"]
    assert isinstance(entries, tomlkit.items.Array)
    found = next((entry for entry in entries if entry["id"] == name), None)
    if found is None:
        begun = tomlkit.inline_table()
        begun["id"] = name
        entries.append(begun)
        found = entries[-1]
    for key, value in keys.items():
        found[key] = value
    return tomlkit.dumps(document)
