"""Makes the booth's pages about the campaign: what it is about, why blue, gifts, joining."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.content.sentences import booth_sentences, story_sentences, wall_sentences
from kiosk.visit.booth_page import Button
from kiosk.visit.pages.leaves import in_parts
from kiosk.visit.pages.page_context import PageContext
from kiosk.visit.pages.support_pages import ways_on
from kiosk.visit.visit import STORY, BoothPlace


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the story: its short name, its heading, its points with a pictogram each, what is added.

    `picture` is a scene of the built-in campaign.
    """

    tab: str
    title: str
    picture: str
    points: tuple[tuple[str, str], ...]
    text: str = ""
    note: str = ""


CHAPTERS: dict[BoothPlace, Chapter] = {
    "story-what": Chapter(
        story_sentences.TAB_WHAT,
        story_sentences.WHAT_IS_TRAFFICKING,
        "three-parts.svg",
        (
            (story_sentences.THE_ACT, "sign-moved-often"),
            (story_sentences.THE_MEANS, "sign-spoken-for"),
            (story_sentences.THE_PURPOSE, "sign-money-taken"),
        ),
        story_sentences.TO_WHOM,
        story_sentences.WITH_A_CHILD,
    ),
    "story-why": Chapter(
        story_sentences.TAB_WHY,
        story_sentences.WHY_BLUE,
        "why-blue.svg",
        ((story_sentences.THE_HEART, "act-heart"), (story_sentences.THE_BLUE, "act-language")),
        story_sentences.LIKE_THE_RIBBON,
        story_sentences.BEGUN_BY,
    ),
    "story-gifts": Chapter(
        story_sentences.TAB_GIFTS,
        story_sentences.WHERE_THE_GIFTS_GO,
        "fund-river.svg",
        ((story_sentences.THE_FUND, "act-donate"), (story_sentences.THE_GRANTS, "set-home")),
        story_sentences.SET_UP_BY,
    ),
    "story-join": Chapter(
        story_sentences.TAB_JOIN,
        story_sentences.ANYONE_CAN_JOIN,
        "join.svg",
        (
            (story_sentences.WEAR_A_HEART, "act-heart"),
            (story_sentences.LIGHT_A_BUILDING, "set-home"),
            (story_sentences.SHARE_IT, "set-online"),
        ),
        story_sentences.WHO_CAN_JOIN,
        story_sentences.OF_THE_LOGO,
    ),
}
# How to wear a heart, beside the story: it is reached from the wall.
WEAR = Chapter(
    wall_sentences.WEAR_THE_HEART,
    wall_sentences.WEAR_THE_HEART,
    "lapel-pin.svg",
    (
        (wall_sentences.WHY_WEAR_IT, "act-heart"),
        (wall_sentences.AS_A_PIN, "set-travel"),
        (wall_sentences.AS_A_PICTURE, "set-online"),
    ),
    note=story_sentences.OF_THE_LOGO,
)
# Pictograms that turn with the direction of reading.
TURNED = frozenset({"sign-moved-often", "sign-spoken-for", "sign-money-taken", "act-donate", "set-travel"})


def to_story(context: PageContext) -> Button:
    """The way to the first of these pages."""
    return context.button("go", STORY[0], story_sentences.ABOUT_THE_HEART, "act-heart")


def chapter(context: PageContext) -> dict[str, Any]:
    """A page of the story, and the ways to the others."""
    place = context.visit.place
    tabs = tuple(Button("go", one, context.translate(CHAPTERS[one].tab), is_on=one == place) for one in STORY)
    return _told(context, CHAPTERS[place]) | {"tabs": tabs}


def wear(context: PageContext) -> dict[str, Any]:
    """How to wear a heart; to the wall, and to the other ways of joining in."""
    ways = ("wall", booth_sentences.ADD_A_HEART), ("story-join", story_sentences.TAB_JOIN)
    tabs = tuple(context.button("go", place, words) for place, words in ways)
    return _told(context, WEAR) | {"tabs": tabs}


def _told(context: PageContext, found: Chapter) -> dict[str, Any]:
    flips = TURNED if context.is_flipped else frozenset()
    points = tuple((context.translate(words), drawn, drawn in flips) for words, drawn in found.points)
    added = {
        "text": context.translate(found.text) if found.text else None,
        "note": context.translate(found.note) if found.note else None,
    }
    parts = _parts(context, points, added)
    # Huge words leave no room for them on any part but the last.
    is_last = not (context.has_huge_words and parts.get("later"))
    return {
        "layout": "story",
        "title": context.translate(found.title),
        "picture": found.picture,
        **parts,
        "ways": tuple(_ways(context)) if is_last else (),
    }


def _parts(context: PageContext, points: Any, added: dict[str, Any]) -> dict[str, Any]:
    """The points and what is added to them; with larger text one after the other, with huge words each by
    itself. A wide screen has two points at once with larger text, and a small one always.
    """
    if not context.is_bare:
        return {"points": points, **added}
    is_huge = context.has_huge_words
    is_short = context.is_low or (context.visit.accessibility.larger and not context.booth.is_tall)
    most = 1 if is_huge else 2 if is_short else len(points)
    found = [{"points": points[at : at + most]} for at in range(0, len(points), most)]
    alone = [{name: words} for name, words in added.items() if words]
    return in_parts(context, [*found, *(alone if is_huge else [added])])


def _ways(context: PageContext) -> Iterator[Button]:
    """What can be done about what the page tells: a gift, a heart, where this booth has them."""
    gift, _ = ways_on(context)
    if context.visit.place == "story-gifts" and gift:
        yield context.button("go", "give", gift.button, "act-donate", is_main=True)
    if context.visit.place == "story-join" and context.moment.hearts is not None:
        yield context.button("go", "wall", booth_sentences.ADD_A_HEART, "act-heart", is_main=True)
