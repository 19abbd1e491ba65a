"""Makes the booth's pages of support: a heart on the wall, a gift, following the campaign."""

from typing import Any

from kiosk.content.language import booth_sentences, sentences, story_sentences
from kiosk.content.language.texts import Words, counted
from kiosk.content.page.gift_words import GiftWords, gift_words
from kiosk.visit.booth_page import BoothCode, Button
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
    return {
        **_code(context, "donate", words.scan, "passport-returned.svg"),
        "title": context.translate(sentences.HELP_SURVIVORS),
        "text": context.translate(words.text) if words.text else None,
        "note": context.translate(booth_sentences.NO_MONEY_HERE),
    }


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
    """The wall of hearts: how many there are, and the visitor's own."""
    hearts = context.moment.hearts or 0
    given = context.visit.heart == "given"
    return {
        "layout": "wall",
        "title": context.translate(booth_sentences.WALL_OF_HEARTS),
        "text": _of_own_heart(context),
        "buttons": _wall_buttons(context),
        "note": context.translate(booth_sentences.WANT_TO_DO_MORE if given else booth_sentences.JUST_A_HEART),
        "count": context.number(hearts),
        "counted": counted(*booth_sentences.HEARTS, hearts, context.locale),
        "hearts": hearts,
    }


def _of_own_heart(context: PageContext) -> Words | None:
    """Thanks, with the number of the visitor's own heart; or that it takes a moment."""
    visit = context.visit
    if visit.heart == "waiting":
        return context.translate(booth_sentences.ONE_MOMENT)
    if visit.heart != "given":
        return None
    own = context.translate(booth_sentences.YOUR_HEART, number=visit.number)
    return Words(f"{context.translate(booth_sentences.THANK_YOU).text} {own.text}", own.locale)


def _wall_buttons(context: PageContext) -> tuple[Button, ...]:
    """A heart to add; once it is given, the other ways to support."""
    if context.visit.heart != "given":
        return (context.button("heart", "", booth_sentences.ADD_MY_HEART, "act-heart", is_main=True),)
    gift, learns = ways_on(context)
    found = []
    if gift:
        found.append(context.button("go", "give", gift.button, "act-donate"))
    if learns:
        found.append(context.button("go", "follow", booth_sentences.LEARN_ONLINE, "act-scan"))
    return tuple(found)
