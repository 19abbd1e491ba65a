"""Brings together two changes of one text, line by line."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple


class Hunk(NamedTuple):
    """Lines of the first text, from `start` to before `end`, and what stands in their place."""

    start: int
    end: int
    lines: tuple[str, ...]


def merged(first: str, mine: str, theirs: str) -> str | None:
    """The text with what both changed; None where the two touch each other."""
    lines = first.splitlines(keepends=True)
    own, other = list(_hunks(lines, mine)), list(_hunks(lines, theirs))
    if any(_touch(one, another) for one in own for another in other if one != another):
        return None
    made, at = list[str](), 0
    for hunk in sorted({*own, *other}):
        made += [*lines[at : hunk.start], *hunk.lines]
        at = hunk.end
    return "".join([*made, *lines[at:]])


def _hunks(lines: list[str], text: str) -> Iterator[Hunk]:
    changed = text.splitlines(keepends=True)
    matcher = SequenceMatcher(None, lines, changed, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != "equal":
            yield Hunk(start, end, tuple(changed[first:last]))


def _touch(one: Hunk, other: Hunk) -> bool:
    return one.start <= other.end and other.start <= one.end
