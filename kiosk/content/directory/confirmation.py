"""Writes a venue's confirmation into its contacts.toml, and leaves everything else in the file as it was."""

import re
import tomllib
from datetime import date
from pathlib import Path

import tomlkit

from kiosk.content.atomic_write import write_whole
from kiosk.content.errors import ContentError, Fault, WrongUse
from kiosk.content.messages.message import message
from kiosk.content.toml.positions import STRING, starts_of

LONGEST_NAME = 200  # as in the file
BYTE_ORDER_MARK = "\ufeff"
# A pair: its key, and a text or a date.
PAIR = re.compile(rf"[^=]*=[ \t]*((?:{STRING.pattern})|[^\s#,}}]+)", re.DOTALL)


def asker(text: str) -> str:
    """Who asked, as the file takes it: a name, a desk.

    Raises:
        WrongUse: it is no name, or too long.
    """
    name = text.strip()
    if not name or not name.isprintable() or len(name) > LONGEST_NAME:
        raise WrongUse(f"write a name of at most {LONGEST_NAME} letters, in one line")
    return name


def confirm(file: Path, name: str, by: str, on: date) -> None:
    """Record who asked and when for the contact of an id; the file is begun where there is none.

    The file has been read before, and has no fault.

    Raises:
        OSError: it cannot be written; it is as it was.
        ContentError: what would be written says something else; it is as it was.
    """
    whole = file.read_bytes().decode() if file.exists() else "format = 1\n"
    before = text = whole.removeprefix(BYTE_ORDER_MARK)
    entries = tomllib.loads(text).get("contacts")
    found = next((number for number, entry in enumerate(entries or ()) if entry["id"] == name), None)
    # [[contacts]], each with lines of its own, or contacts = [{…}, {…}]
    is_list = entries is not None and text[starts_of(text)[("contacts",)]] != "["
    if found is not None:
        text = _changed(text, found, _pairs(by, on), is_list=is_list)
    elif is_list:
        text = _one_more_in_list(text, name, _pairs(by, on))
    else:
        text = _one_more(text, name, _pairs(by, on))
    _read_back(file, text, before, name, {"confirmed": on, "by": by})
    write_whole(file, (whole[: whole.startswith(BYTE_ORDER_MARK)] + text).encode())


def _read_back(file: Path, text: str, before: str, name: str, said: dict[str, str | date]) -> None:
    """Hold that a text says what was said before, and this of a contact, and nothing else."""
    wanted = tomllib.loads(before)
    contacts = wanted.setdefault("contacts", [])
    if name not in [entry["id"] for entry in contacts]:
        contacts.append({"id": name})
    next(entry for entry in contacts if entry["id"] == name).update(said)
    try:
        same = tomllib.loads(text) == wanted
    except tomllib.TOMLDecodeError:
        same = False
    if not same:
        told = message("contact-not-written", id=name, confirmed=said["confirmed"], by=said["by"])
        raise ContentError([Fault(file, None, told)])


def _pairs(by: str, on: date) -> dict[str, str]:
    return {"confirmed": on.isoformat(), "by": tomlkit.string(by).as_string()}


def _changed(text: str, number: int, pairs: dict[str, str], *, is_list: bool) -> str:
    """Each value in the place of the old one; a new pair behind the id, or on the next line."""
    before = "id"
    for key, value in pairs.items():
        starts = starts_of(text)
        if ("contacts", number, key) in starts:
            start, end = _pair(text, starts["contacts", number, key]).span(1)
            text = f"{text[:start]}{value}{text[end:]}"
        else:
            start = starts["contacts", number, before]
            at = _pair(text, start).end()
            between = ", "
            if not is_list:
                rest_of_line = re.compile(r"[^\r\n]*").match(text, at)
                at = rest_of_line.end() if rest_of_line else at
                between = _line_end(text) + text[text.rfind("\n", 0, start) + 1 : start]
            text = f"{text[:at]}{between}{key} = {value}{text[at:]}"
        before = key
    return text


def _one_more(text: str, name: str, pairs: dict[str, str]) -> str:
    end = _line_end(text)
    lines = ["", "[[contacts]]", f'id = "{name}"', *(f"{key} = {value}" for key, value in pairs.items()), ""]
    return text + ("" if text.endswith("\n") else end) + end.join(lines)


def _one_more_in_list(text: str, name: str, pairs: dict[str, str]) -> str:
    document = tomlkit.parse(text)
    inside = ", ".join([f'id = "{name}"', *(f"{key} = {value}" for key, value in pairs.items())])
    document["contacts"].append(tomlkit.value(f"{{ {inside} }}"))
    return tomlkit.dumps(document)


def _pair(text: str, start: int) -> re.Match[str]:
    found = PAIR.match(text, start)
    assert found, "a key stands here, and a text or a date behind it"
    return found


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
