"""Writes single lines of TOML as people do: texts in quotes, comments in a column of their own."""

import json

COLUMN = 42  # in which comments behind a line begin


def quoted(text: str) -> str:
    """A text in double quotes."""
    return json.dumps(text, ensure_ascii=False)  # TOML escapes as JSON does


def beside(line: str, comment: str) -> str:
    """A line with a comment behind it."""
    return f"{line:<{COLUMN - 1}} # {comment}" if len(line) < COLUMN else f"{line}  # {comment}"
