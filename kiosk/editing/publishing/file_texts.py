"""A TOML file before and after: what it reads as, its lines, and what of it can be said in lines alone."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import takewhile

from kiosk.content.toml.positions import STRING, KeyPath, lines_of, placed
from kiosk.editing.edits import BOM, read
from kiosk.editing.publishing.key_words import said
from kiosk.editing.publishing.told_change import MISSING, Change, Difference, Document, Section, differences
from kiosk.editing.toml_words import key_written

_STRING_OR_NOTE = re.compile(f"{STRING.pattern}|(?P<note>#[^\r\n]*)", re.DOTALL)
NOTES = "Notes in the file"


@dataclass(frozen=True)
class FileTexts:
    """What a file says before and after; "" where it is not there.

    Raises:
        tomllib.TOMLDecodeError: from what reads it, where one of the two is no TOML.
    """

    name: str
    before: str
    after: str

    @cached_property
    def old(self) -> Document:
        """What it read as."""
        return read(self.before)

    @cached_property
    def new(self) -> Document:
        """What it reads as."""
        return read(self.after)

    @property
    def is_read(self) -> bool:
        """Whether both are TOML."""
        try:
            return bool((self.old, self.new))
        except tomllib.TOMLDecodeError:
            return False

    @cached_property
    def _old_lines(self) -> Mapping[KeyPath, int]:
        return lines_of(self.before.removeprefix(BOM))

    @cached_property
    def _new_lines(self) -> Mapping[KeyPath, int]:
        return lines_of(self.after.removeprefix(BOM))

    def line(self, section: Section, subject: str, difference: Difference, name: str | None = None) -> Change:
        """That a key which has no name in words has another value, by its line."""
        at = placed(self._new_lines, difference.place) or placed(self._old_lines, difference.place)
        inner = takewhile(lambda step: not isinstance(step, int), reversed(difference.place))
        key = ".".join(reversed([key_written(str(step)) for step in inner]))
        return Change(
            section,
            "lines",
            self.name,
            subject,
            f"{f'Line {at}: ' if at else ''}{key}",
            said(difference.before),
            said(difference.after),
            name=name,
            places=(difference.place,),
        )

    def array_differences(self, key: str) -> Iterator[Difference]:
        """What differs in tables that cannot be told from each other."""
        return differences(self.old.get(key, MISSING), self.new.get(key, MISSING), (key,))

    def notes(self, section: Section) -> Iterator[Change]:
        """That notes are others, where the file reads otherwise as well."""
        gone, come = Counter(_notes(self.before)), Counter(_notes(self.after))
        if gone != come:
            count = max((gone - come).total(), (come - gone).total())
            told = f"{count} {'line' if count == 1 else 'lines'}"
            yield Change(section, "notes", self.name, NOTES, told)


def in_lines(file: str, before: str, after: str, subject: str, *, notes: bool = False) -> Change:
    """A change that is said by its lines: those of the file as it is now, else as it was."""
    return Change("files", "notes" if notes else "lines", file, subject, _ranges(before, after))


def _ranges(before: str, after: str) -> str:
    matcher = SequenceMatcher(None, before.splitlines(), after.splitlines(), autojunk=False)
    told = list[str]()
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "delete":
            told.append(f"{_range(start, end)} as it was, taken out")
        elif kind != "equal":
            told.append(_range(first, last))
    return "; ".join(told) or "Where lines end"


def _range(start: int, end: int) -> str:
    return f"Line {end}" if end - start == 1 else f"Lines {start + 1} to {end}"


def _notes(text: str) -> list[str]:
    return [found["note"].strip() for found in _STRING_OR_NOTE.finditer(text) if found["note"]]
