"""Brings together two changes of files: of one text line by line."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from kiosk.editing.folder_texts import Written


class ChangedOutside(Exception):
    """Somebody else changed the same lines meanwhile; of each file what it says on the disk, None where they
    took it away.
    """

    def __init__(self, theirs: Written) -> None:
        self.theirs = theirs
        super().__init__(", ".join(theirs))


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


def together(first: Written, mine: Written, theirs: Written) -> tuple[Written, list[str]]:
    """What the files of `theirs` say with what both changed, and those in which the two touch each other."""
    whole, apart = dict[str, str | None](), list[str]()
    for name, text in theirs.items():
        before, own = first.get(name), mine.get(name)
        if own in (before, text):
            whole[name] = text
        elif before is None or own is None or text is None or (both := merged(before, own, text)) is None:
            apart.append(name)
        else:
            whole[name] = both
    return whole, apart


def _hunks(lines: list[str], text: str) -> Iterator[Hunk]:
    changed = text.splitlines(keepends=True)
    matcher = SequenceMatcher(None, lines, changed, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != "equal":
            yield Hunk(start, end, tuple(changed[first:last]))


def _touch(one: Hunk, other: Hunk) -> bool:
    return one.start <= other.end and other.start <= one.end
