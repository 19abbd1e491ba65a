"""Makes the booth's pages of support: a heart on the wall, a gift, following the campaign."""

from typing import Any

from babel.numbers import format_decimal

from kiosk.content.language import sentences
from kiosk.content.language.locales import babel
from kiosk.content.language.texts import Words, counted
from kiosk.visit.booth_page import BoothCode, Button
from kiosk.visit.page_context import PageContext
from kiosk.visit.visit import BoothPlace

# What leads to each page: its words, what stands under them, and a picture of the built-in campaign.
TILES: tuple[tuple[BoothPlace, str, str, str], ...] = (
    ("wall", sentences.WEAR_THE_HEART, sentences.JUST_A_HEART, "lapel-pin.svg"),
    ("give", sentences.GIVE, sentences.HELP_SURVIVORS, "passport-returned.svg"),
    ("follow", sentences.FOLLOW_AND_LEARN, sentences.SEE_HOW_TO_HELP, "light-in-hand.svg"),
)


def support(context: PageContext) -> dict[str, Any]:
    """The ways to show support that this booth has: a heart, a gift, following."""
    gives, follows = _ways_on(context)
    is_there = {"wall": context.moment.hearts is not None, "give": gives, "follow": follows}
    return {
        "layout": "tiles",
        "title": context.translate(sentences.SHOW_SUPPORT),
        "buttons": tuple(context.tile(*tile) for tile in TILES if is_there[tile[0]]),
    }


def _ways_on(context: PageContext) -> tuple[bool, bool]:
    """Whether the campaign has a page for gifts, and one to follow and learn."""
    links = context.booth.campaign.links
    return bool(links and links.donate), bool(links and links.learn)


def give(context: PageContext) -> dict[str, Any]:
    """The code of the campaign's page for gifts."""
    return {
        **_code(context, "donate", sentences.SCAN_TO_GIVE, "passport-returned.svg"),
        "title": context.translate(sentences.HELP_SURVIVORS),
        "text": context.translate(sentences.WHERE_GIFTS_GO),
        "note": context.translate(sentences.NO_MONEY_HERE),
    }


def follow(context: PageContext) -> dict[str, Any]:
    """The code of the page where the campaign can be followed."""
    return {
        **_code(context, "learn", sentences.SCAN_TO_LEARN, "light-in-hand.svg"),
        "title": context.translate(sentences.LEARN_THE_SIGNS),
        "text": context.translate(sentences.SEE_HOW_TO_HELP),
    }


def _code(context: PageContext, kind: str, scan: str, picture: str) -> dict[str, Any]:
    link, host = context.code_link(kind)
    words = context.translate(scan)
    speaks = context.translate(sentences.CODE_FOR, address=host).text
    return {
        "layout": "code",
        "picture": picture,
        "codes": (BoothCode(link, words, host, speaks),),
        "caveat": context.translate(sentences.CHECK_THE_ADDRESS),
        "back": context.button("back", "", sentences.BACK, "act-back", mirrored=context.is_flipped),
    }


def wall(context: PageContext) -> dict[str, Any]:
    """The wall of hearts: how many there are, and the visitor's own."""
    hearts = context.moment.hearts or 0
    given = context.visit.heart == "given"
    return {
        "layout": "wall",
        "title": context.translate(sentences.WALL_OF_HEARTS),
        "text": _of_own_heart(context),
        "buttons": _wall_buttons(context),
        "note": context.translate(sentences.WANT_TO_DO_MORE if given else sentences.JUST_A_HEART),
        "count": format_decimal(hearts, locale=babel(context.locale)),
        "counted": counted(*sentences.HEARTS, hearts, context.locale),
        "hearts": hearts,
        "back": context.button("back", "", sentences.BACK, "act-back", mirrored=context.is_flipped),
    }


def _of_own_heart(context: PageContext) -> Words | None:
    """Thanks, with the number of the visitor's own heart; or that it takes a moment."""
    visit = context.visit
    if visit.heart == "waiting":
        return context.translate(sentences.ONE_MOMENT)
    if visit.heart != "given":
        return None
    number = format_decimal(visit.number, locale=babel(context.locale))
    own = context.translate(sentences.YOUR_HEART, number=number)
    return Words(f"{context.translate(sentences.THANK_YOU).text} {own.text}", own.locale)


def _wall_buttons(context: PageContext) -> tuple[Button, ...]:
    """A heart to add; once it is given, the other ways to support."""
    if context.visit.heart != "given":
        return (context.button("heart", "", sentences.ADD_MY_HEART, "act-heart", is_main=True),)
    gives, follows = _ways_on(context)
    found = []
    if gives:
        found.append(context.button("go", "give", sentences.GIVE, "act-donate"))
    if follows:
        found.append(context.button("go", "follow", sentences.FOLLOW_AND_LEARN, "act-scan"))
    return tuple(found)
