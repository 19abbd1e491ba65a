"""Makes the booth's pages about the campaign: what it is about, why blue, gifts, joining, days."""

from dataclasses import dataclass
from typing import Any

from kiosk.content.language import booth_sentences, wall_sentences
from kiosk.visit.booth_page import Button
from kiosk.visit.pages.page_context import PageContext
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
        booth_sentences.TAB_WHAT,
        booth_sentences.WHAT_IS_TRAFFICKING,
        "three-parts.svg",
        (
            (booth_sentences.THE_ACT, "sign-moved-often"),
            (booth_sentences.THE_MEANS, "sign-spoken-for"),
            (booth_sentences.THE_PURPOSE, "sign-money-taken"),
        ),
        booth_sentences.TO_WHOM,
        booth_sentences.WITH_A_CHILD,
    ),
    "story-why": Chapter(
        booth_sentences.TAB_WHY,
        booth_sentences.WHY_BLUE,
        "why-blue.svg",
        ((booth_sentences.THE_HEART, "act-heart"), (booth_sentences.THE_BLUE, "act-language")),
        booth_sentences.LIKE_THE_RIBBON,
        booth_sentences.BEGUN_BY,
    ),
    "story-gifts": Chapter(
        booth_sentences.TAB_GIFTS,
        booth_sentences.WHERE_THE_GIFTS_GO,
        "fund-river.svg",
        ((booth_sentences.THE_FUND, "act-donate"), (booth_sentences.THE_GRANTS, "set-home")),
        booth_sentences.SET_UP_BY,
    ),
    "story-join": Chapter(
        booth_sentences.TAB_JOIN,
        booth_sentences.ANYONE_CAN_JOIN,
        "join.svg",
        (
            (booth_sentences.WEAR_A_HEART, "act-heart"),
            (booth_sentences.LIGHT_A_BUILDING, "set-home"),
            (booth_sentences.SHARE_IT, "set-online"),
        ),
        booth_sentences.WHO_CAN_JOIN,
        booth_sentences.OF_THE_LOGO,
    ),
    "story-days": Chapter(
        booth_sentences.TAB_DAYS,
        booth_sentences.DAYS_OF_THE_YEAR,
        "city-turns-blue.svg",
        ((booth_sentences.THE_WORLD_DAY, "set-event"), (booth_sentences.THE_EU_DAY, "set-event")),
        booth_sentences.CHOSEN_BY,
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
    note=booth_sentences.OF_THE_LOGO,
)
# Pictograms that turn with the direction of reading.
TURNED = frozenset(
    {"sign-moved-often", "sign-spoken-for", "sign-money-taken", "act-donate", "set-event", "set-travel"}
)


def chapter(context: PageContext) -> dict[str, Any]:
    """A page of the story, and the ways to the others."""
    place = context.visit.place
    tabs = tuple(Button("go", one, context.translate(CHAPTERS[one].tab), is_on=one == place) for one in STORY)
    return _told(context, CHAPTERS[place]) | {"tabs": tabs}


def wear(context: PageContext) -> dict[str, Any]:
    """How to wear a heart; to the wall, and to the other ways of joining in."""
    ways = ("wall", booth_sentences.ADD_A_HEART), ("story-join", booth_sentences.TAB_JOIN)
    tabs = tuple(context.button("go", place, words) for place, words in ways)
    return _told(context, WEAR) | {"tabs": tabs}


def _told(context: PageContext, found: Chapter) -> dict[str, Any]:
    flips = TURNED if context.is_flipped else frozenset()
    return {
        "layout": "story",
        "title": context.translate(found.title),
        "picture": found.picture,
        "points": tuple((context.translate(words), drawn, drawn in flips) for words, drawn in found.points),
        "text": context.translate(found.text) if found.text else None,
        "note": context.translate(found.note) if found.note else None,
        "back": context.back(),
    }
