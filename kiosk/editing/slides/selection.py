"""Which rows of a list of slides are selected: always of those there are; slides that move stay."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Key = tuple[str, int]  # a slide, and how many of its kind stand before it: one may stand twice in a list


@dataclass(frozen=True, slots=True)
class Selection:
    """Rows that are `chosen`, the `current` one that is looked at, and the `anchor` at which a range of them
    begins. In a list without rows none is chosen.
    """

    chosen: frozenset[int] = frozenset()
    current: int = 0
    anchor: int = 0


def landed(count: int, row: int, length: int) -> Selection:
    """What is selected once `length` slides came to stand from a row on, in a list of `count`."""
    first = max(0, min(row, count - 1))
    return Selection(frozenset(range(first, min(first + max(1, length), count))), first, first)


def kept(selection: Selection, before: Sequence[str], now: Sequence[str]) -> Selection:
    """The same slides selected in a list that has others, or in another order; where none is left, the one
    that stands there now.
    """
    old, places = keys(before), {key: row for row, key in enumerate(keys(now))}

    def moved(row: int) -> int | None:
        return places.get(old[row]) if row < len(old) else None

    chosen = frozenset(row for row in map(moved, selection.chosen) if row is not None)
    current = moved(selection.current)
    if current is None:
        current = min(chosen) if chosen else max(0, min(selection.current, len(now) - 1))
    anchor = moved(selection.anchor)
    if not chosen and now:
        chosen = frozenset({current})
    return Selection(chosen, current, current if anchor is None else anchor)


def back(before: Sequence[str], now: Sequence[str]) -> Selection | None:
    """What is selected where a step brought slides that were not there: they alone; None where it did not."""
    old = set(keys(before))
    came = [row for row, key in enumerate(keys(now)) if key not in old]
    return Selection(frozenset(came), came[0], came[0]) if came else None


def keys(slides: Iterable[str]) -> list[Key]:
    """Slides so that each row has a key of its own."""
    seen = Counter[str]()
    found = []
    for slide in slides:
        found.append((slide, seen[slide]))
        seen[slide] += 1
    return found
