"""Changes of a TOML file, tried before they are made: what comes out says what was meant, and no more."""

import tomllib
from collections.abc import Sequence
from copy import copy, deepcopy
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol, cast

from kiosk.content.toml.positions import KeyPath
from kiosk.editing import array_text, table_text
from kiosk.editing.table_text import CannotEdit, laid_out
from kiosk.editing.toml_words import value_written

Document = dict[str, Any]
BOM = "\ufeff"  # some programs begin a text with it
_REMEMBERED = 8  # texts of files that are edited: reading a long one takes a tenth of a second


class Edit(Protocol):
    """One change, of the text and of what it reads as."""

    @property
    def place(self) -> KeyPath:
        """What is changed."""

    def of_text(self, text: str) -> str:
        """The changed text."""

    def of_document(self, document: Document) -> None:
        """Change what the text reads as."""


@dataclass(frozen=True, slots=True)
class Put:
    """A value at a key, whether one was there or not; tables above it that are not there are made."""

    place: KeyPath
    value: Any

    def of_text(self, text: str) -> str:
        """With the value."""
        return table_text.with_value(text, self.place, self.value)

    def of_document(self, document: Document) -> None:
        """Put it there."""
        at: Any = document
        for step in self.place[:-1]:
            at = at[step] if isinstance(step, int) else at.setdefault(step, {})
        at[self.place[-1]] = self.value


@dataclass(frozen=True, slots=True)
class Take:
    """A key, a table or an item taken away."""

    place: KeyPath

    def of_text(self, text: str) -> str:
        """Without it."""
        return table_text.without(text, self.place)

    def of_document(self, document: Document) -> None:
        """Take it away."""
        del _at(document, self.place[:-1])[self.place[-1]]


@dataclass(frozen=True, slots=True)
class Insert:
    """An item more in an array, before the one of an index; the array need not be there."""

    place: KeyPath
    index: int
    value: Any

    def of_text(self, text: str) -> str:
        """With the item."""
        if isinstance(self.value, dict) and table_text.is_of_tables(text, self.place):
            return table_text.with_table(text, self.place, self.index, self.value)
        layout = laid_out(text)
        if self.place not in layout.spans:
            return table_text.with_value(text, self.place, [self.value])
        return array_text.with_item(text, self.place, layout, self.index, value_written(self.value))

    def of_document(self, document: Document) -> None:
        """Put it in."""
        above = _at(document, self.place[:-1])
        if isinstance(above, dict):
            above.setdefault(self.place[-1], [])
        above[self.place[-1]].insert(self.index, deepcopy(self.value))


@dataclass(frozen=True, slots=True)
class Reorder:
    """The items of an array in another order: each number is the index that an item had."""

    place: KeyPath
    order: tuple[int, ...]

    def of_text(self, text: str) -> str:
        """In that order."""
        if table_text.is_of_tables(text, self.place):
            return table_text.with_tables_moved(text, self.place, list(self.order))
        return array_text.with_items_moved(text, self.place, laid_out(text), self.order)

    def of_document(self, document: Document) -> None:
        """In that order."""
        items = _at(document, self.place)
        items[:] = [items[index] for index in self.order]


def edited(text: str, edits: Sequence[Edit]) -> str:
    """The text after all changes, which reads as it did but for them.

    Raises:
        CannotEdit: it would not, as where one thing is written in several places; nothing was changed.
    """
    mark = BOM if text.startswith(BOM) else ""
    text = text.removeprefix(BOM)
    for edit in edits:
        wanted = _apart(read(text), edit.place)
        try:
            edit.of_document(wanted)
            text = edit.of_text(text)
        except (KeyError, IndexError, TypeError, AttributeError, ValueError) as error:
            raise CannotEdit(f"{edit} is of something that is not there") from error
        if not _reads_as(text, wanted, edit.place):
            raise CannotEdit(f"{edit} would change more than that")
    return mark + text


@lru_cache(maxsize=_REMEMBERED)
def read(text: str) -> Document:
    """What a text reads as: shared by all who ask for it, and not to be changed.

    Raises:
        tomllib.TOMLDecodeError: it is no TOML.
    """
    return tomllib.loads(text.removeprefix(BOM))


def moved(count: int, old: int, new: int) -> tuple[int, ...]:
    """The order in which one of so many items stands elsewhere."""
    rest = [index for index in range(count) if index != old]
    return (*rest[:new], old, *rest[new:])


def _apart(document: Document, place: KeyPath) -> Document:
    """What can be changed at a place, and nowhere else, without changing the document."""
    apart: Any = copy(document)
    at = apart
    for step in place:
        if not _has(at, step) or not isinstance(at[step], (dict, list)):
            break
        at[step] = copy(at[step])
        at = at[step]
    return cast("Document", apart)


def _has(value: Any, step: str | int) -> bool:
    if isinstance(value, dict):
        return step in value
    return isinstance(value, list) and isinstance(step, int) and step < len(value)


def _reads_as(text: str, wanted: Document, place: KeyPath) -> bool:
    """Whether a text reads as is wanted; tables and arrays that lost all they had may be gone with it."""
    try:
        found = read(text)
    except tomllib.TOMLDecodeError:
        return False
    for length in range(len(place) - 1, -1, -1):
        if _is_same(found, wanted):
            return True
        above = _at(wanted, place[:length])
        if not length or above:
            return False
        del _at(wanted, place[: length - 1])[place[length - 1]]
    return False


def _is_same(one: Any, other: Any) -> bool:
    """Whether two values are told apart by nothing: nan is no equal of itself, and 1 is one of true."""
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(_is_same, one, other))
    if type(one) is not type(other):
        return False
    if isinstance(one, str):
        return bool(one == other)
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_is_same(value, other[key]) for key, value in one.items())
    return repr(one) == repr(other)


def _at(document: Document, place: KeyPath) -> Any:
    at: Any = document
    for step in place:
        at = at[step]
    return at
