"""Writes a value as a person would write it in TOML."""

import math
import re
from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
# What TOML does not take as it is; and the marks that would turn the lines of whoever reads the file.
_ESCAPED = re.compile('[\\x00-\\x1f\\x7f\\\\"\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]')


def key_written(key: str) -> str:
    """A key, in quotes where it needs them."""
    return key if _BARE.fullmatch(key) else text_written(key)


def value_written(value: Any, newline: str = "\n") -> str:
    """A value on one line; a text of several lines stands in as many, each ended by `newline`.

    Raises:
        TypeError: TOML has nothing of that kind.
    """
    if isinstance(value, str) and "\n" in value:
        return _in_lines(value, newline)
    return _in_a_line(value)


def text_written(text: str) -> str:
    """A text in quotes, on one line."""
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _in_a_line(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return text_written(value)
        case int() | date() | time():
            return str(value) if isinstance(value, int) else value.isoformat()
        case float():
            return _number(value)
        case Mapping():
            pairs = (f"{key_written(key)} = {_in_a_line(one)}" for key, one in value.items())
            return f"{{ {', '.join(pairs)} }}" if value else "{}"
        case Sequence():
            return f"[{', '.join(map(_in_a_line, value))}]"
    raise TypeError(type(value))


def _number(value: float) -> str:
    if math.isnan(value) or math.isinf(value):
        return str(value)
    written = repr(value)
    # Python writes 1e+16, and TOML wants a digit and no bare point.
    return written.replace("e+", "e")


def _in_lines(text: str, newline: str) -> str:
    escaped = "\n".join(_ESCAPED.sub(_escape_but_quotes, line) for line in text.split("\n"))
    escaped = escaped.replace('"""', '""\\"')
    if escaped.endswith('"'):
        escaped = f'{escaped[:-1]}\\"'
    lines = re.sub(r"[ ]+(?=\n)", lambda found: "\\u0020" * len(found.group()), escaped)
    return f'"""{newline}{lines.replace(chr(10), newline)}"""'


def _escape(found: re.Match[str]) -> str:
    sign = found.group()
    return _ESCAPES.get(sign) or f"\\u{ord(sign):04x}"


def _escape_but_quotes(found: re.Match[str]) -> str:
    return found.group() if found.group() == '"' else _escape(found)
