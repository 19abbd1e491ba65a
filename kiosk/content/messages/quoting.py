"""Quotes what a person wrote, in a sentence for that person: short, on one line, every sign visible."""

import re
import unicodedata
from collections.abc import Mapping

LONGEST_ID = 64
LONGEST = 80  # characters of a value that are shown; it is only to be recognised
LONGEST_WRITTEN = 300  # of what is to be written instead: a path may have as many, nobody types more


def shown(value: object) -> str:
    """A value of a document so that its writer recognises it, never longer than a line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{cut(value)}"'
    if isinstance(value, int) and value.bit_length() > 100:  # Python writes out no more than 4300 digits
        return f"a number of about {round(value.bit_length() * 0.301)} digits"
    if isinstance(value, Mapping):
        return "a table"
    return "a list" if isinstance(value, tuple) else str(value)


def whole(text: str) -> str:
    """What is to be typed or written instead, whole: nobody could use the beginning of it."""
    return f'"{cut(text, LONGEST_WRITTEN)}"'


def cut(text: str, longest: int = LONGEST) -> str:
    """The beginning of a text that is longer, `printable`."""
    seen = printable(text[: longest + 1])
    return seen if len(seen) <= longest else f"{seen[: longest - 1]}…"


def printable(text: str) -> str:
    """A sentence as one line for a terminal: what cannot be seen is written as TOML writes it."""
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text)


def plain_id(text: str) -> str:
    """An id that says the same: small letters without accents, digits, hyphens between; "" for none."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", letters)[:LONGEST_ID].strip("-")
