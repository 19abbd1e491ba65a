"""Where in a TOML file what it says stands; the standard reader does not tell.

The text is one that `tomllib` has already read, so it is known to be valid and the scanner
only has to follow keys, tables, arrays and inline tables.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.content.messages.quoting import cut

KeyPath = tuple[str | int, ...]

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
STRING = re.compile(r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\])*"|\'[^\']*\'', re.DOTALL)
_SCALAR = re.compile(r"[^,\]}#\r\n]+")
_ESCAPE = re.compile(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}


@dataclass(frozen=True, slots=True)
class Span:
    """Where something begins and ends, where its value begins, and under which header it stands, from 0.

    Of a header the value is empty, at its end; so it is of what dotted keys alone say is there.
    """

    start: int
    value: int
    end: int
    section: int


@dataclass(slots=True)
class Section:
    """A header, or the beginning of the file before any, with the keys below it."""

    place: KeyPath
    start: int
    head: int  # where the header ends
    end: int  # where what is written last below it ends


@dataclass(slots=True)
class Layout:
    """Where everything in a text stands: the first time, where several headers or keys lead to it."""

    spans: dict[KeyPath, Span] = field(default_factory=dict)
    sections: list[Section] = field(default_factory=lambda: [Section((), 0, 0, 0)])


def lines_of(text: str) -> Mapping[KeyPath, int]:
    """The line, counted from 1, of every key, table and array item, by its place in the document."""
    ends = [found.start() for found in re.finditer("\n", text)]
    return {place: bisect_left(ends, at) + 1 for place, at in starts_of(text).items()}


def starts_of(text: str) -> Mapping[KeyPath, int]:
    """Where in the text every key, table and array item begins, by its place in the document."""
    return {place: span.start for place, span in layout_of(text).spans.items()}


def layout_of(text: str) -> Layout:
    """Where in the text everything stands, by its place in the document."""
    return _Scanner(text).scan()


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.layout = Layout()
        self.counts: dict[KeyPath, int] = {}

    def scan(self) -> Layout:
        table: KeyPath = ()
        while self.skip():
            if self.text.startswith("[[", self.at):
                table = self.header(2, is_array=True)
            elif self.text[self.at] == "[":
                table = self.header(1, is_array=False)
            else:
                self.pair(table)
                self.layout.sections[-1].end = self.at
        return self.layout

    def skip(self) -> bool:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.at < len(self.text)

    def note(self, place: KeyPath, start: int, value: int | None = None) -> None:
        """That a place is written from `start` to here; its value from `value` on."""
        section = len(self.layout.sections) - 1
        span = Span(start, self.at if value is None else value, self.at, section)
        self.layout.spans.setdefault(place, span)

    def header(self, brackets: int, *, is_array: bool) -> KeyPath:
        start = self.at
        self.at += brackets
        place: KeyPath = ()
        keys = self.keys()
        self.at = self.text.index("]" * brackets, self.at) + brackets
        self.layout.sections.append(Section((), start, self.at, self.at))
        for position, key in enumerate(keys):
            place = (*place, key)
            self.note(place, start)
            if is_array and position == len(keys) - 1:
                self.counts[place] = self.counts.get(place, -1) + 1
            if place in self.counts:
                place = (*place, self.counts[place])
                self.note(place, start)
        self.layout.sections[-1].place = place
        return place

    def keys(self) -> list[str]:
        keys = []
        while True:
            self.skip()
            if self.text[self.at] in "\"'":
                keys.append(self.string())
            else:
                bare = _BARE.match(self.text, self.at)
                assert bare, "tomllib read this text, so a key stands here"
                keys.append(bare.group())
                self.at = bare.end()
            self.skip()
            if self.text[self.at] != ".":
                return keys
            self.at += 1

    def string(self) -> str:
        found = STRING.match(self.text, self.at)
        assert found, "tomllib read this text, so a string stands here"
        self.at = found.end()
        raw = found.group()
        return raw[1:-1] if raw[0] == "'" else _ESCAPE.sub(_unescaped, raw[1:-1])

    def pair(self, table: KeyPath) -> None:
        start = self.at
        place = table
        *dotted, last = self.keys()
        for key in dotted:
            place = (*place, key)
            self.note(place, start)
        self.at += 1  # the equals sign
        self.skip()
        value = self.at
        self.value(place := (*place, last))
        self.note(place, start, value)

    def value(self, place: KeyPath) -> None:
        self.skip()
        first = self.text[self.at]
        if first == "[":
            self.array(place)
        elif first == "{":
            self.inline_table(place)
        elif first in "\"'":
            self.string()
        else:
            scalar = _SCALAR.match(self.text, self.at)
            assert scalar, "tomllib read this text, so a value stands here"
            self.at += len(scalar.group().rstrip())

    def array(self, place: KeyPath) -> None:
        self.at += 1
        index = 0
        while self.skip() and self.text[self.at] != "]":
            if self.text[self.at] == ",":
                self.at += 1
                continue
            start = self.at
            self.value((*place, index))
            self.note((*place, index), start, start)
            index += 1
        self.at += 1

    def inline_table(self, place: KeyPath) -> None:
        self.at += 1
        while self.skip() and self.text[self.at] != "}":
            if self.text[self.at] == ",":
                self.at += 1
                continue
            self.pair(place)
        self.at += 1


def _unescaped(found: re.Match[str]) -> str:
    code = found.group(1)
    return chr(int(code[1:], 16)) if code[0] in "uU" and len(code) > 1 else _ESCAPED.get(code, code)


def placed(lines: Mapping[KeyPath, int], place: KeyPath) -> int | None:
    """The line of a place, else of what it is part of."""
    known = (place[:length] for length in range(len(place), 0, -1) if place[:length] in lines)
    return next((lines[part] for part in known), None)


def place_said(place: KeyPath) -> str:
    """A place as its writer counts: slides[3].seconds."""
    return "".join(f"[{step + 1}]" if isinstance(step, int) else f".{cut(step)}" for step in place).lstrip(
        "."
    )


def place_meant(said: str) -> KeyPath:
    """The keys and indices from 0 of a place as `place_said` says it."""
    return tuple(int(number) - 1 if number else key for number, key in _STEP.findall(said))
