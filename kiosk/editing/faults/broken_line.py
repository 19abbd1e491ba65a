"""The line at which a file stops being readable, as it is written: what it may have been meant to be."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import inf
from typing import Any

from kiosk.editing.edits import read
from kiosk.editing.steps import Texts

OF_A_CATALOG = ("catalog-broken", "catalog-unreadable")  # ids of messages
# Another key of a table in braces, or the end of that or of a list.
_AFTER_A_TEXT = re.compile(r",\s*[\w.-]+\s*=|\s*[]}]")
_BEFORE_A_TEXT = re.compile(r"[=\[,]\s*(?=\w)")
_AT_LINE = re.compile(r"\(at line (\d+),")


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """A line of a file, counted from 1; what ends it, also before a line feed, is no part of its text."""

    file: str
    number: int
    text: str

    def written(self, texts: Texts, text: str) -> str:
        """The file with another text in its place."""
        lines = texts[self.file].split("\n")
        ending = "\r" if lines[self.number - 1].endswith("\r") else ""
        lines[self.number - 1] = text + ending
        return "\n".join(lines)


def broken_line(texts: Texts, file: str | None, number: int | None, said: str) -> BrokenLine | None:
    """The line of a file that a message, by its id, was said of; None where the file can be read."""
    if file is None or number is None or file not in texts:
        return None
    lines = texts[file].split("\n")
    is_readable = said not in OF_A_CATALOG if file.endswith(".po") else _is_read(texts[file])
    if is_readable or not 1 <= number <= len(lines):
        return None
    return BrokenLine(file, number, lines[number - 1].removesuffix("\r"))


def meant(line: BrokenLine, texts: Texts, args: Mapping[str, Any]) -> str | None:
    """The file with the line as it was meant, where that can be told: it can be read further then than with
    any other guess. `args` are those of the message, which may have it. Of a catalog nothing is guessed.
    """
    if line.file.endswith(".po"):
        return None
    said = str(args.get("mended", "")).strip()
    indent = line.text[: len(line.text) - len(line.text.lstrip())]
    for offered in ({indent + said} if said else set(), set(_closed(line.text))):
        ends = {whole: _read_up_to(whole) for whole in (line.written(texts, one) for one in offered)}
        furthest = max(ends.values(), default=0)
        best = [whole for whole, end in ends.items() if end == furthest > line.number]
        if len(best) == 1:
            return best[0]
    return None


def _closed(line: str) -> Iterator[str]:
    """A line in which a quote is missing, with one wherever a text may begin or end."""
    quote = next((one for one in "\"'" if line.count(one) % 2), None)
    if quote is None:
        return
    # A comment behind the words would become part of them.
    if "#" not in line:
        yield line.rstrip() + quote
    places = [end.start() for end in _AFTER_A_TEXT.finditer(line)]
    places += [start.end() for start in _BEFORE_A_TEXT.finditer(line)]
    yield from (line[:place] + quote + line[place:] for place in places)


def _is_read(text: str) -> bool:
    return _read_up_to(text) == inf


def _read_up_to(text: str) -> float:
    """The line at which a text stops being readable; infinity where it does not, 0 where nobody says it."""
    try:
        read(text)
    except tomllib.TOMLDecodeError as error:
        said = _AT_LINE.search(str(error))
        return int(said[1]) if said else 0
    except (RecursionError, ValueError):
        return 0
    return inf
