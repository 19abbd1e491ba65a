"""Reads a TOML file that a person wrote: its text and its document, or why it is none."""

import re
import tomllib
from pathlib import Path
from typing import Any

from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import message
from kiosk.content.plain_file import LARGEST_TEXT, UnreadableFile, content, zero_in
from kiosk.content.toml.syntax_faults import syntax_fault

# A deeper file is not one a person wrote; reading it would only cost memory and time.
DEEPEST = 20
# The reader takes a time that grows with the square of a key's dots: hours for those of a megabyte.
DOTTED = re.compile(r"""(?:\.[ \t]*["'\w-]+[ \t]*)+""")
MOST_DOTS = 200


def read_toml(file: Path) -> tuple[str, dict[str, Any]]:
    """The text of a file and its document, every list of it as a tuple.

    Raises:
        ContentError: it cannot be read, or is not TOML.
    """
    text = _text(file)
    try:
        document: dict[str, Any] = _frozen(_parsed(text), DEEPEST)
    except tomllib.TOMLDecodeError as error:
        raise ContentError([syntax_fault(file, str(error), text)]) from error
    except RecursionError as error:
        raise ContentError([Fault(file, None, message("toml-too-deep"))]) from error
    except ValueError as error:  # Python converts no number of more than 4300 digits
        digits = re.search(r"[0-9_]{4300,}", text)
        line = text.count("\n", 0, digits.start()) + 1 if digits else None
        raise ContentError([Fault(file, line, message("toml-number-too-long"))]) from error
    if not document:
        raise ContentError([Fault(file, None, message("toml-empty"))])
    return text, document


def _text(file: Path) -> str:
    try:
        raw = content(file, LARGEST_TEXT)
    except UnreadableFile as error:
        raise ContentError([Fault(file, None, error.told)]) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        told = message("file-not-utf-8", byte=f"0x{raw[error.start]:02x}", encoding="UTF-8")
        raise ContentError([Fault(file, line, told)]) from error
    if found := zero_in(raw):
        raise ContentError([Fault(file, *found)])
    return text.replace("\r\n", "\n")


def _parsed(text: str) -> dict[str, Any]:
    if any(found.group().count(".") > MOST_DOTS for found in DOTTED.finditer(text)):
        raise RecursionError
    return tomllib.loads(text)


def _frozen(value: Any, depth: int) -> Any:
    if depth < 0:
        raise RecursionError
    if isinstance(value, dict):
        return {key: _frozen(item, depth - 1) for key, item in value.items()}
    return tuple(_frozen(item, depth - 1) for item in value) if isinstance(value, list) else value
