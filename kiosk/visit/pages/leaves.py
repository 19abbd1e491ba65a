"""How much of a list one leaf of a page holds, and the ways to the leaves before and after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from kiosk.content.language import booth_sentences
from kiosk.visit.booth_page import Button
from kiosk.visit.pages.page_context import PageContext

Part = TypeVar("Part")
Listed = Literal["lines", "signs", "countries", "languages"]


@dataclass(frozen=True, slots=True)
class Room:
    """How many parts of a list one leaf holds: on a tall screen and a wide one, and with larger text."""

    tall: int
    wide: int
    tall_larger: int
    wide_larger: int


# By what the layouts of kiosk.ui.booth have room for.
ROOM: dict[Listed, Room] = {
    "lines": Room(tall=3, wide=3, tall_larger=2, wide_larger=2),
    "signs": Room(tall=6, wide=6, tall_larger=3, wide_larger=3),
    "countries": Room(tall=20, wide=20, tall_larger=10, wide_larger=10),
    "languages": Room(tall=30, wide=30, tall_larger=15, wide_larger=15),
}


def leaf(
    context: PageContext, found: Sequence[Part], what: Listed
) -> tuple[tuple[Part, ...], dict[str, Any]]:
    """What stands on the leaf of a list that is open, and the parts of a page that lead to the others."""
    most = _room(context, what)
    count = max(1, -(-len(found) // most))
    at = min(context.visit.page_index, count - 1)
    shown = tuple(found[at * most : (at + 1) * most])
    if count == 1:
        return shown, {}
    return shown, {
        "earlier": previous(context, "page", str(at - 1)) if at else None,
        "later": following(context, "page", str(at + 1)) if at + 1 < count else None,
        "where": context.translate(booth_sentences.PAGE_OF, number=at + 1, count=count),
    }


def previous(context: PageContext, action: str, argument: str) -> Button:
    """The way to the one before in a list."""
    words = context.translate(booth_sentences.PREVIOUS)
    return Button(action, argument, words, pictogram="act-back", mirrored=context.is_flipped)


def following(context: PageContext, action: str, argument: str) -> Button:
    """The way to the one after in a list; its arrow stands after its words."""
    words = context.translate(booth_sentences.NEXT)
    mirrored = not context.is_flipped
    return Button(action, argument, words, pictogram="act-back", mirrored=mirrored, is_onward=True)


def _room(context: PageContext, what: Listed) -> int:
    room = ROOM[what]
    if context.visit.accessibility.larger:
        return room.tall_larger if context.booth.is_tall else room.wide_larger
    return room.tall if context.booth.is_tall else room.wide
