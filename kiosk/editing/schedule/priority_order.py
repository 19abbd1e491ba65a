"""Finds where a new playlist stands, and which priorities give an order, with as few changed as can be."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from kiosk.content.campaign.when import When
from kiosk.editing.edits import Document
from kiosk.editing.schedule.refusals import frozen

LOWEST, HIGHEST = -1000, 1000  # those that the campaign's reader takes


@dataclass(frozen=True, slots=True)
class Ranked:
    """A playlist by its place in the file, and the priority that it has."""

    place: int
    priority: int

    @property
    def key(self) -> tuple[int, int]:
        """The higher one covers the lower one."""
        return self.priority, self.place


def place_for_new(document: Document, order: Sequence[Ranked], day: date | None) -> int:
    """At which place of an order a new one stands: below those that take whole dates and above the rest; of a
    `day`, above what takes that day.
    """
    tables = document.get("playlists", [])
    highest = 0
    for place, one in enumerate(order if tables else ()):
        table = tables[one.place]
        if day and _takes(table, day):
            return place
        if "when" not in table:
            break
        highest = place + 1 if _takes(table) else highest
    return highest


def priorities(order: Sequence[Ranked]) -> Mapping[int, int] | None:
    """The new priorities, by place, with which each covers those after it; None where there is no room.

    Of the ways that change equally few, one that leaves the later ones as they are.
    """
    # best[n]: how few are changed of the first n, the n-th being kept, and the one kept before, negative.
    # Beyond both ends stands one that nothing covers, and one that covers nothing.
    count = len(order)
    best: list[tuple[int, int] | None] = [(0, 0)]
    for last in range(1, count + 2):
        ways = (
            (found[0] + last - first - 1, -first)
            for first in range(last)
            if (found := best[first]) and _between(order, first, last) is not None
        )
        best.append(min(ways, default=None))
    changed: dict[int, int] = {}
    at = count + 1
    while at > 0:
        found = best[at]
        if found is None:
            return None
        changed |= _between(order, -found[1], at) or {}
        at = -found[1]
    return changed


def _between(order: Sequence[Ranked], first: int, last: int) -> Mapping[int, int] | None:
    """Priorities of those that stand between two that are kept, both by their number from 1."""
    above = order[first - 1].key if first else (HIGHEST + 1, 0)
    below = order[last - 1].key if last <= len(order) else None
    inner = order[first : last - 1]
    found = dict(_upward(inner, below) if below or not first else _downward(inner, above))
    keys = [above, *((found[one.place], one.place) for one in inner), below or (LOWEST - 1, 0)]
    is_falling = all(one > other for one, other in pairwise(keys))
    return found if is_falling else None


def _upward(inner: Sequence[Ranked], below: tuple[int, int] | None) -> Iterator[tuple[int, int]]:
    """As low as can be, from the last to the first; above nothing, from 0 on."""
    priority, place = below or (0, -1)
    for one in reversed(inner):
        priority += one.place < place
        place = one.place
        yield place, priority


def _downward(inner: Sequence[Ranked], above: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """As high as can be, from the first to the last."""
    priority, place = above
    for one in inner:
        priority -= one.place > place
        place = one.place
        yield place, priority


def _takes(table: Mapping[str, Any], day: date | None = None) -> bool:
    """Whether a playlist takes whole dates, that day among them."""
    when = table.get("when", {})
    if not when.get("dates") or when.get("hours"):
        return False
    try:
        return day is None or When.model_validate(frozen(when)).starts_on(day)
    except ValueError:  # what cannot be read takes nothing
        return False
