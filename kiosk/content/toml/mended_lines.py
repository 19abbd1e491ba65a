"""What a line that is no TOML was probably meant to be: as somebody writes who never heard of TOML."""

import re
import tomllib
from collections.abc import Callable

from kiosk.content.language.written_times import dates_meant

ODD_QUOTES = "„“”«»‹›‚‘’‟′″"
# Spaces that look like one and are none, and signs that take no room at all.
ODD_SPACES = "\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff"
ODD_SPACE = re.compile(f"[{ODD_SPACES}]")

_OPENS = re.compile(rf'(^|[=\[,{{:])[\s{ODD_SPACES}]*["{ODD_QUOTES}]+[\s{ODD_SPACES}]*')
_CLOSES = re.compile(rf'[\s{ODD_SPACES}]*["{ODD_QUOTES}]+[\s{ODD_SPACES}]*(?=$|[,\]}}#=])')
_PAIR = re.compile(r"\s*([\w.\"'-]+?)\s*(?::=|=>|==|=|:)\s*(.+?)\s*[;,]?\s*(#.*)?")
_WITHOUT_EQUALS = re.compile(r"\s*([\w-]+)\s+([\"'\[\d].*?)\s*(#.*)?")
_WORDS = {"true": "true", "yes": "true", "on": "true", "false": "false", "no": "false", "off": "false"}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LIKE_A_DAY = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}")


def straight(line: str) -> str | None:
    """A line with straight quotes in the place of a word processor's; None where that makes no TOML."""
    text = _CLOSES.sub('" ', _OPENS.sub(r'\1 "', line.strip()))
    return _toml(ODD_SPACE.sub(" ", re.sub(r" +(?=[,\]}]|$)", "", text.replace("[ ", "[")).strip()))


def with_slashes(line: str) -> str | None:
    """A line with slashes in the place of backslashes; a path on a disk of Windows becomes one in images."""
    line = re.sub(r"\"[A-Za-z]:[\\/][^\"]*?([^\"\\/]+)\"", r'"images/\1"', line)
    return _toml(line.strip().replace("\\\\", "/").replace("\\", "/"))


def mended(line: str) -> tuple[str, str] | None:
    """Which mistake a line is, by the id of its message, and the line that was meant."""
    found = _PAIR.fullmatch(line) or _WITHOUT_EQUALS.fullmatch(line)
    if found is None:
        return None
    key, value = found[1], found[2].strip()
    if not value:
        return None
    for name, guess in _GUESSES.items():
        meant = guess(value)
        if meant is not None and meant != value and (text := _toml(f"{key} = {meant}")):
            return name, text
    in_braces = re.sub(r"([{,]\s*[\w-]+)\s*:", r"\1 =", value)
    text = _toml(f"{key} = {value}") or _toml(f"{key} = {in_braces}")
    return ("toml-no-equals", text) if text else None


def _word(value: str) -> str | None:
    return _WORDS.get(value.casefold())


def _comma(value: str) -> str | None:
    return value.replace(",", ".") if re.fullmatch(r"-?\d+,\d+", value) else None


def _zeros(value: str) -> str | None:
    return value.lstrip("0") if re.fullmatch(r"0+[1-9]\d*(\.\d+)?", value) else None


def _point(value: str) -> str | None:
    if re.fullmatch(r"\.\d+", value):
        return f"0{value}"
    return f"{value}0" if re.fullmatch(r"\d+\.", value) else None


def _unit(value: str) -> str | None:
    found = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*(?:s|sec|seconds?|Sekunden|m|cm|inch|inches|%|\"|°)", value)
    return found[1].replace(",", ".") if found else None


def _day(value: str) -> str | None:
    days = dates_meant(value) if value[0].isdigit() else ()
    return days[0] if len(days) == 1 and _DAY.fullmatch(days[0]) else None


def _quoted(value: str) -> str | None:
    """A text without its quotes, or a list of such words."""
    if re.fullmatch(r"\[[\w.:-]+(\s*,\s*[\w.:-]+)*\]", value):
        return f"[{', '.join(f'{chr(34)}{item.strip()}{chr(34)}' for item in value[1:-1].split(','))}]"
    return None if re.search(r"[\"'\[\]{}]", value) or _LIKE_A_DAY.fullmatch(value) else f'"{value}"'


def _round(value: str) -> str | None:
    """A list in round brackets."""
    return f"[{value[1:-1]}]" if value.startswith("(") and value.endswith(")") else None


def _half_quoted(value: str) -> str | None:
    """A text that lacks the quote before it, or the one behind it."""
    found = re.fullmatch(r"\"?([^\"\[\]{}=]+)\"?", value)
    return f'"{found[1].strip()}"' if found and value.count('"') == 1 else None


_GUESSES: dict[str, Callable[[str], str | None]] = {
    "toml-word-for-true": _word,
    "toml-decimal-comma": _comma,
    "toml-leading-zero": _zeros,
    "toml-point-alone": _point,
    "toml-unit": _unit,
    "toml-date": _day,
    "toml-round-brackets": _round,
    "toml-text-without-quotes": _quoted,
    "toml-text-half-quoted": _half_quoted,
}


def _toml(line: str) -> str | None:
    """A line, where it is TOML."""
    try:
        tomllib.loads(line)
    except ValueError:
        return None
    return line or None
