"""Makes the booth's pages of support: a heart on the wall, a gift, following the campaign."""

from collections.abc import Iterator
from typing import Any

from kiosk.content.language.texts import Words, counted
from kiosk.content.page.gift_words import GiftWords, gift_words
from kiosk.content.sentences import booth_sentences, sentences, story_sentences, wall_sentences
from kiosk.visit.booth_page import BoothCode, Button
from kiosk.visit.pages.leaves import in_parts
from kiosk.visit.pages.page_context import PageContext
from kiosk.visit.visit import STORY


def support(context: PageContext) -> dict[str, Any]:
    """The ways to show support that this booth has, each with a picture of the built-in campaign: a heart,
    the page for gifts, the page to learn more; and what it is all about.
    """
    gift, learns = ways_on(context)
    found = []
    if context.moment.hearts is not None:
        found.append(
            context.tile("wall", booth_sentences.ADD_A_HEART, booth_sentences.JUST_A_HEART, "lapel-pin.svg")
        )
    if gift:
        found.append(context.tile("give", gift.button, sentences.HELP_SURVIVORS, "passport-returned.svg"))
    if learns:
        tile = context.tile(
            "follow", booth_sentences.LEARN_ONLINE, sentences.SEE_THE_CAMPAIGN, "light-in-hand.svg"
        )
        found.append(tile)
    about = story_sentences.ABOUT_THE_HEART, story_sentences.WHAT_IT_STANDS_FOR
    found.append(context.tile(STORY[0], *about, "why-blue.svg"))
    return {
        "layout": "tiles",
        "title": context.translate(booth_sentences.SHOW_SUPPORT),
        "buttons": tuple(found),
    }


def ways_on(context: PageContext) -> tuple[GiftWords | None, bool]:
    """What is said of the campaign's page for gifts, if it has one, and whether it has one to learn more."""
    links = context.booth.campaign.links
    gift = gift_words(context.code_link("donate").address) if links and links.donate else None
    return gift, bool(links and links.learn)


def give(context: PageContext) -> dict[str, Any]:
    """The code of the campaign's page for gifts."""
    words = gift_words(context.code_link("donate").address)
    page = {"layout": "code", "title": context.translate(sentences.HELP_SURVIVORS)}
    told = {
        "text": context.translate(words.text) if words.text else None,
        "note": context.translate(booth_sentences.NO_MONEY_HERE),
    }
    shown = _code(context, "donate", words.scan, "passport-returned.svg")
    if context.has_huge_words:
        # A small screen that lies has no room for a title over its code.
        titled = {"title": shown["codes"][0].words} if context.is_low else {}
        return page | in_parts(context, (told, shown | titled))
    return page | told | shown


def follow(context: PageContext) -> dict[str, Any]:
    """The code of the campaign's page to learn more."""
    return {
        **_code(context, "learn", sentences.SCAN_TO_LEARN, "light-in-hand.svg"),
        "title": context.translate(sentences.LEARN_MORE),
        "text": context.translate(sentences.SEE_THE_CAMPAIGN),
    }


def _code(context: PageContext, kind: str, scan: str, picture: str) -> dict[str, Any]:
    link, host = context.code_link(kind)
    words = context.translate(scan)
    speaks = context.translate(booth_sentences.CODE_FOR, address=host).text
    return {
        "layout": "code",
        "picture": picture,
        "codes": (BoothCode(link, words, host, speaks),),
        "caveat": context.translate(sentences.CHECK_THE_ADDRESS),
    }


def wall(context: PageContext) -> dict[str, Any]:
    """The wall of hearts: how many there are, what became of the visitor's own, other ways to support."""
    hearts, heart = context.moment.hearts or 0, context.visit.heart
    note = NOTES.get(heart, booth_sentences.JUST_A_HEART)
    return {
        "layout": "wall",
        "title": context.translate(booth_sentences.WALL_OF_HEARTS),
        "text": _of_own_heart(context),
        "buttons": (*_to_add(context), *_other_ways(context)),
        "note": context.translate(note) if note else None,
        "count": context.number(hearts),
        "counted": counted(*booth_sentences.HEARTS, hearts, context.locale),
        "hearts": hearts,
        "heart": heart,
    }


# Beside what became of the visitor's heart, where it is not what is said else.
NOTES = {"given": booth_sentences.WANT_TO_DO_MORE, "more": "", "failed": wall_sentences.NOTHING_LOST}
# The button that gives a heart, by what became of the last; none where one is on its way or was given.
TO_ADD = {
    "none": (booth_sentences.ADD_MY_HEART, "act-heart"),
    "more": (wall_sentences.ONE_MORE_HEART, "act-heart"),
    "failed": (wall_sentences.TRY_AGAIN, ""),
}
MILESTONES, EVERY_SO_MANY = frozenset({100, 500}), 1000


def _of_own_heart(context: PageContext) -> Words | None:
    """That it takes a moment, or was not added; thanks, with the number of the visitor's own heart."""
    visit = context.visit
    match visit.heart:
        case "none":
            return None
        case "waiting" | "asked":
            return context.translate(booth_sentences.ONE_MOMENT)
        case "failed":
            return context.translate(wall_sentences.HEART_NOT_ADDED)
    if visit.settings.is_crowd and (visit.number in MILESTONES or not visit.number % EVERY_SO_MANY):
        return context.translate(wall_sentences.MILESTONE, number=visit.number)
    own = context.translate(booth_sentences.YOUR_HEART, number=visit.number)
    return Words(f"{context.translate(booth_sentences.THANK_YOU).text} {own.text}", own.locale)


def _to_add(context: PageContext) -> Iterator[Button]:
    if context.visit.heart in TO_ADD:
        words, pictogram = TO_ADD[context.visit.heart]
        yield context.button("heart", "", words, pictogram, is_main=True)


def _other_ways(context: PageContext) -> Iterator[Button]:
    """To give, and to wear a heart; where none could be added, to learn more."""
    gift, learns = ways_on(context)
    if gift:
        yield context.button("go", "give", gift.button, "act-donate")
    if learns and context.visit.heart == "failed":
        yield context.button("go", "follow", booth_sentences.LEARN_ONLINE, "act-scan")
    else:
        yield context.button("go", "wear", wall_sentences.WEAR_THE_HEART, "act-heart")
