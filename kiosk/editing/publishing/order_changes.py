"""What became of the items of a list: taken out, put in, or moved, as few of them as may be."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple


class ItemRun(NamedTuple):
    """Items that stand side by side, and what they stand behind; None at the beginning."""

    items: tuple[str, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class Moved:
    """Items that stood side by side and do so elsewhere."""

    old: ItemRun
    new: ItemRun


@dataclass(frozen=True, slots=True)
class OrderChanges:
    """What was taken out of a list, what was put in, and what moved."""

    out: tuple[ItemRun, ...]
    new: tuple[ItemRun, ...]
    moved: tuple[Moved, ...]


def order_changes(before: Sequence[str], after: Sequence[str]) -> OrderChanges:
    """The changes that make one list of the other; an item may stand in them several times."""
    gone, come = list[int](), list[int]()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != "equal":
            gone += range(start, end)
            come += range(first, last)
    pairs = list[tuple[int, int]]()
    for new in list(come):
        old = next((index for index in gone if before[index] == after[new]), None)
        if old is not None:
            pairs.append((old, new))
            gone.remove(old)
            come.remove(new)
    return OrderChanges(
        tuple(_run(before, part) for part in _side_by_side([(one,) for one in gone])),
        tuple(_run(after, part) for part in _side_by_side([(one,) for one in come])),
        tuple(
            Moved(_run(before, [(old,) for old, _ in part]), _run(after, [(new,) for _, new in part]))
            for part in _side_by_side(pairs)
        ),
    )


def _side_by_side(places: Sequence[tuple[int, ...]]) -> list[list[tuple[int, ...]]]:
    """Places in runs, in each of which all counts go up by one."""
    runs = list[list[tuple[int, ...]]]()
    for place in places:
        if runs and tuple(one + 1 for one in runs[-1][-1]) == place:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _run(items: Sequence[str], places: Sequence[tuple[int, ...]]) -> ItemRun:
    start = places[0][0]
    return ItemRun(tuple(items[place] for (place,) in places), items[start - 1] if start else None)
