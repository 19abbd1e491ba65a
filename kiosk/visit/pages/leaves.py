"""How much of a list one leaf of a page holds, and the ways to the leaves before and after it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar

from kiosk.content.language import locales
from kiosk.content.language.texts import Words
from kiosk.content.sentences import booth_sentences
from kiosk.visit.booth_page import Button
from kiosk.visit.pages.page_context import PageContext

Part = TypeVar("Part")
Listed = Literal["lines", "signs", "countries", "languages"]


@dataclass(frozen=True, slots=True)
class Room:
    """The place of a list on a page, in units: its height, another with lower controls, the least height of a
    part; and how many stand side by side.
    """

    height: int
    low: int
    part: int
    columns: int = 1

    def holds(self, target: float, missing: float, *, is_low: bool) -> int:
        """How many parts it holds, none lower than `target`, where so much of its height is missing."""
        rows = ((self.low if is_low else self.height) - missing + GAP) // (max(self.part, target) + GAP)
        return max(1, int(rows) * self.columns)


GAP = 16
# Units of a wide page's height, from which it is one of 4:3 or nearly: larger words have fewer columns there.
SQUARE = 1150.0
# Units of the least size of larger words, from which signs have the whole width of such a page.
BROAD = 42.0
# Times the size of its words: the height of a name on two lines, in scripts of high lines.
LONG = 3.15
# Units that no word is smaller than.
LEAST = 33
# By what the layouts of kiosk.ui.booth have room for: on a tall screen and a wide one, and with larger text.
ROOM: dict[Listed, tuple[Room, Room, Room, Room]] = {
    "lines": (Room(760, 600, 210), Room(800, 600, 210), Room(690, 500, 300), Room(800, 600, 300)),
    "signs": (Room(720, 430, 125), Room(640, 420, 205, 2), Room(700, 400, 180), Room(400, 400, 205, 3)),
    "countries": (
        Room(1130, 480, 96, 2), Room(575, 430, 96, 4), Room(1000, 520, 112, 2), Room(500, 390, 112, 4),
    ),
    "languages": (
        Room(1130, 480, 96, 3), Room(575, 430, 96, 6), Room(1000, 520, 112, 2), Room(500, 390, 112, 4),
    ),
}  # fmt: skip
# More height of a tall screen and a wide one for help lines that stand on one leaf, with no way to turn it.
UNTURNED = 200, 160
# With huge words a leaf of help lines has nothing else.
HUGE: dict[Listed, tuple[Room, Room]] = {
    "lines": (Room(945, 700, 320), Room(594, 430, 300, 2)),
    "signs": (Room(851, 400, 275), Room(430, 400, 280, 2)),
    "countries": (Room(1000, 480, 150), Room(520, 390, 200, 3)),
}


def leaf(
    context: PageContext, found: Sequence[Part], what: Listed, *, more: int = 0, before: int = 0
) -> tuple[tuple[Part, ...], dict[str, Any]]:
    """What stands on the leaf of a list that is open, and the parts of a page that lead to the others; after
    them come so many more, on which nothing of the list stands; `before` is how many pages stand before them.
    """
    leaves = [*in_leaves(context, found, what), *[()] * more]
    count = len(leaves)
    at = min(max(0, context.visit.page_index - before), count - 1)
    side_by_side = {"columns": columns(context, what)}
    if count == 1:
        return leaves[0], side_by_side
    return leaves[at], side_by_side | {
        "earlier": previous(context, "page", str(at + before - 1)) if at + before else None,
        "later": following(context, "page", str(at + before + 1)) if at + 1 < count else None,
        "where": context.translate(booth_sentences.PAGE_OF, number=at + 1, count=count),
    }


def in_leaves(context: PageContext, found: Sequence[Part], what: Listed) -> list[tuple[Part, ...]]:
    """A list in leaves that are alike: one at least."""
    count = max(1, -(-len(found) // _room(context, what)))
    if what == "lines" and len(found) <= _unturned(context):
        count = 1
    most = max(1, -(-len(found) // count))
    return [tuple(found[at * most : (at + 1) * most]) for at in range(count)]


def columns(context: PageContext, what: Listed) -> int:
    """How many parts of a list stand side by side."""
    return _place(context, what).columns


def in_parts(context: PageContext, found: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The part of a page that is open, and the parts of it that lead to the others."""
    at = min(context.visit.part, len(found) - 1)
    return found[at] | {
        "earlier": previous(context, "part", str(at - 1)) if at else None,
        "later": following(context, "part", str(at + 1)) if at + 1 < len(found) else None,
        "where": context.translate(booth_sentences.PAGE_OF, number=at + 1, count=len(found)),
    }


def chosen(action: str, argument: str, name: Words, *, is_on: bool) -> Button:
    """One of a list to choose from, with a tick where it is the one that is chosen."""
    return Button(action, argument, name, is_on=is_on, pictogram="act-done" if is_on else "")


def previous(context: PageContext, action: str, argument: str) -> Button:
    """The way to the one before in a list."""
    words = context.translate(booth_sentences.PREVIOUS)
    return Button(action, argument, words, pictogram="act-back", mirrored=context.is_flipped)


def following(context: PageContext, action: str, argument: str) -> Button:
    """The way to the one after in a list; its arrow stands after its words."""
    words = context.translate(booth_sentences.NEXT)
    mirrored = not context.is_flipped
    return Button(action, argument, words, pictogram="act-back", mirrored=mirrored, is_onward=True)


def _unturned(context: PageContext) -> int:
    """How many help lines one leaf holds that is alone; no more than others where words need much room."""
    if context.is_bare or context.visit.accessibility.low or context.locale in locales.CLIMBING:
        return 0
    more = UNTURNED[not context.booth.is_tall]
    return _place(context, "lines").holds(context.booth.target, _missing(context) - more, is_low=False)


def _room(context: PageContext, what: Listed) -> int:
    is_low = context.visit.accessibility.low
    return _place(context, what).holds(context.booth.target, _missing(context), is_low=is_low)


def _missing(context: PageContext) -> float:
    """How much a page has less than those that the table is for, for what is not its list, in units."""
    booth = context.booth
    usual, bar, actions = (1920, 134, 116) if booth.is_tall else (1080, 108, 116)
    lower = max(0.0, usual - booth.height) if booth.height else 0.0
    rows = 2 if booth.is_tall else 1
    return lower + rows * max(0.0, booth.target - bar) + max(0.0, booth.target - actions)


def _place(context: PageContext, what: Listed) -> Room:
    place, is_larger = _usual_place(context, what), context.visit.accessibility.larger
    is_square = context.booth.height > SQUARE and not context.booth.is_tall
    if not is_square or not is_larger or (what == "signs" and place.columns < 3):
        return place
    higher, columns = round(context.booth.height - 1080), max(1, place.columns - 1)
    if what == "signs" and context.booth.large_words > BROAD:
        place, columns = replace(place, part=190), 1
    return replace(place, height=place.height + higher, low=place.low + round(0.7 * higher), columns=columns)


def _usual_place(context: PageContext, what: Listed) -> Room:
    is_wide = not context.booth.is_tall
    place = ROOM[what][2 * context.visit.accessibility.larger + is_wide]
    if context.has_huge_words and what in HUGE:
        place = HUGE[what][is_wide]
        if context.locale in locales.CLIMBING and what == "countries":
            return replace(place, part=max(place.part, 190))
    elif context.visit.accessibility.larger and what in ("countries", "languages"):
        least = 140 if context.locale in locales.CLIMBING else round(LONG * context.booth.large_words)
        return replace(place, part=max(place.part, least))
    elif context.visit.accessibility.contrast and what == "countries":
        place = replace(place, part=round(LONG * LEAST))
    if context.locale in locales.CLIMBING and what in ("lines", "signs"):
        columns = 1 if context.has_huge_words and what == "signs" else min(2, place.columns)
        return replace(place, part=round(place.part * 1.4), columns=columns)
    return place
