"""Reads a TOML file that a person wrote: its text and its document, or why it is none."""

import re
import tomllib
from pathlib import Path
from typing import Any

from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.quoting import cut
from kiosk.content.plain_file import LARGEST_TEXT, UnreadableFile, content

# A deeper file is not one a person wrote; reading it would only cost memory and time.
DEEPEST = 20
# The reader takes a time that grows with the square of a key's dots: hours for those of a megabyte.
DOTTED = re.compile(r"""(?:\.[ \t]*["'\w-]+[ \t]*)+""")
MOST_DOTS = 200

# What the reader of Python's standard library says, and what it means to somebody who does not know TOML.
MEANINGS = {
    "Cannot overwrite a value": "this key is there already; keep one",
    "Duplicate inline table key": "this key is there already; keep one",
    "Cannot declare": "this table is there already; keep one, or write both in double brackets",
    "Cannot mutate": "this adds to a table or list that is closed already; write all of it in one place",
    "Cannot redefine": "this adds to a table or list that is closed already; write all of it in one place",
    "Illegal character '\\n'": "a text is not closed; write its closing quote on the same line",
    "Found invalid character '\\n'": "a text is not closed; write its closing quote on the same line",
    "Unterminated string": "a text is not closed; write its closing quote",
    "Expected \"'": "a text is not closed; write its closing quote",
    "Illegal character": "a character that cannot be seen stands here; remove it",
    "Found invalid character": "a character that cannot be seen stands here; remove it",
    "Expected '=' after a key": "a key is not followed by = and a value",
    "Expected ']": "the brackets round the name of a table are not closed",
    "Expected newline": "something stands behind the value; texts need quotes, each key a line of its own",
    "Invalid statement": "here stands neither a key nor a table nor a comment",
    "Invalid initial character": "a key is missing, or needs quotes for a sign in it",
    "Invalid value": "a value is missing, or is none: texts need quotes, true and false are small",
    "Unclosed array": "a list is not closed, or a comma is missing in it",
    "Unclosed inline table": "a table in braces is not closed on its line, or a comma is missing in it",
    "Unescaped '\\'": "a backslash in a text is written twice",
    "Invalid hex value": "\\u is followed by four hexadecimal digits, \\U by eight",
    "Escaped character": "there is no such character",
    "Invalid date": "there is no such day or time",
}


def read_toml(file: Path) -> tuple[str, dict[str, Any]]:
    """The text of a file and its document, every list of it as a tuple.

    Raises:
        ContentError: it cannot be read, or is not TOML.
    """
    text = _text(file)
    try:
        document: dict[str, Any] = _frozen(_parsed(text), DEEPEST)
    except tomllib.TOMLDecodeError as error:
        raise ContentError([_syntax(file, str(error), text)]) from error
    except RecursionError as error:
        raise ContentError([Fault(file, None, "has lists and tables too deep in one another")]) from error
    except ValueError as error:  # Python converts no number of more than 4300 digits
        digits = re.search(r"[0-9_]{4300,}", text)
        line = text.count("\n", 0, digits.start()) + 1 if digits else None
        raise ContentError([Fault(file, line, "holds a number of more than 4300 digits")]) from error
    if not document:
        raise ContentError([Fault(file, None, "is empty: begin it with format = 1")])
    return text, document


def _text(file: Path) -> str:
    try:
        raw = content(file, LARGEST_TEXT)
    except UnreadableFile as error:
        raise ContentError([Fault(file, None, error.reason)]) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{raw[error.start]:02x} is not UTF-8: save the file with the encoding UTF-8"
        raise ContentError([Fault(file, line, found)]) from error
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


def _syntax(file: Path, message: str, text: str) -> Fault:
    said, _, place = message.rpartition(" (at ")
    named = re.match(r"line (\d+)", place)
    line = int(named[1]) if named else text.count("\n", 0, _end(said, text)) + 1
    meaning = next((known for start, known in MEANINGS.items() if said.startswith(start)), cut(said))
    near = cut(text.split("\n")[line - 1].strip())
    if said == "Invalid value" and near.startswith("["):  # a header was read as one more item of the list
        meaning = "a list above is not closed"
    return Fault(file, line, f"is not valid TOML: {meaning}, near '{near}'")


def _end(said: str, text: str) -> int:
    """Where a text began that is never closed, which is at the last quote of its kind; else the last word."""
    for quote in ("'''", '"""', "'"):
        if said == f'Expected "{quote}"' or (said == "Unterminated string" and quote == '"""' in text):
            return text.rindex(quote)
    return len(text.rstrip())
