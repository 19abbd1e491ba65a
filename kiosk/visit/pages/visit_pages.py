"""Makes the booth's page of a visit: words, buttons, codes, all resolved for one moment."""

from collections.abc import Callable, Iterator
from typing import Any

from kiosk.content.language.texts import Words
from kiosk.content.sentences import booth_sentences
from kiosk.visit.booth_page import BoothPage, Button, IdleWarning
from kiosk.visit.pages.country_pages import countries
from kiosk.visit.pages.help_pages import help_lines, number, what_there_is
from kiosk.visit.pages.leaves import chosen, leaf
from kiosk.visit.pages.page_context import Booth, Moment, PageContext, in_itself
from kiosk.visit.pages.sign_pages import about_you, settings, sign, signs
from kiosk.visit.pages.story_pages import chapter, to_story, wear
from kiosk.visit.pages.support_pages import follow, give, support, wall
from kiosk.visit.visit import STORY, BoothPlace, Visit

SWITCHES = {
    "larger": (booth_sentences.LARGER_TEXT, booth_sentences.ONE_THIRD_BIGGER, "act-text-size"),
    "contrast": (booth_sentences.MORE_CONTRAST, booth_sentences.BLACK_WHITE_YELLOW, "act-contrast"),
    "low": (booth_sentences.LOWER_CONTROLS, booth_sentences.WITHIN_REACH, "act-low-reach"),
    "still": (booth_sentences.LESS_MOTION, booth_sentences.NOTHING_MOVES, "act-still"),
    "aloud": (booth_sentences.READ_ALOUD, booth_sentences.PLUG_IN_HEADPHONES, "act-listen"),
}


def booth_page(booth: Booth, visit: Visit, moment: Moment) -> BoothPage:
    """The page of a visit that is on."""
    context = PageContext(booth, visit, moment)
    return BoothPage(
        place=visit.place,
        locale=context.locale,
        right_to_left=context.is_flipped,
        accessibility=visit.accessibility,
        is_bare=context.is_bare,
        is_small=context.is_small,
        has_huge_words=context.has_huge_words,
        nav=_nav(context),
        leave=context.button(
            "leave", "", booth_sentences.HIDE_PAGE, "act-leave", mirrored=context.is_flipped
        ),
        back=None if visit.place == "home" else context.back(),
        idle_warning=_idle_warning(context),
        **PAGES[visit.place](context),
    )


def _nav(context: PageContext) -> tuple[Button, ...]:
    locale = context.visit.locale
    named = Words(in_itself(locale), locale)
    chosen = context.translate(booth_sentences.CHOOSE_LANGUAGE).text
    return (
        context.button("go", "home", booth_sentences.FIRST_PAGE, "act-home"),
        Button("languages", "", named, pictogram="act-language", speaks=f"{named.text}. {chosen}"),
        context.button("easier", "", booth_sentences.EASIER, "act-accessibility"),
    )


def _idle_warning(context: PageContext) -> IdleWarning | None:
    if context.visit.warned_since is None:
        return None
    return IdleWarning(
        context.translate(booth_sentences.STILL_THERE),
        context.translate(booth_sentences.SCREEN_WILL_CLEAR),
        context.button("stay", "", booth_sentences.YES_GO_ON, is_main=True),
        context.button("clear", "", booth_sentences.CLEAR_IT_NOW),
        context.moment.seconds_left,
        context.digits(),
    )


def _home(context: PageContext) -> dict[str, Any]:
    return {
        "layout": "tiles",
        "title": context.translate(booth_sentences.WHAT_BRINGS_YOU),
        "buttons": (
            context.tile(
                "signs", booth_sentences.KNOW_THE_SIGNS, booth_sentences.WHAT_TO_LOOK_FOR, "luggage-river.svg"
            ),
            context.tile("help", booth_sentences.GET_HELP, what_there_is(context), ""),
            context.tile(
                "support", booth_sentences.SHOW_SUPPORT, booth_sentences.HEART_OR_MORE, "stadium-heart.svg"
            ),
            context.to_about_you(),
            to_story(context),
        ),
    }


def _languages(context: PageContext) -> dict[str, Any]:
    found = [
        chosen("language", one, Words(in_itself(one), one), is_on=one == context.visit.locale)
        for one in context.booth.languages
    ]
    shown, others = leaf(context, found, "languages")
    return {
        "layout": "grid",
        "title": context.translate(booth_sentences.CHOOSE_LANGUAGE),
        "buttons": shown,
        **others,
    }


def _easier(context: PageContext) -> dict[str, Any]:
    return {
        "layout": "switches",
        "title": context.translate(booth_sentences.MAKE_EASIER),
        "buttons": (
            *_switches(context),
            context.button("accessibility", "none", booth_sentences.UNDO_ALL),
            context.button("done", "", booth_sentences.DONE, is_main=True),
        ),
    }


def _switches(context: PageContext) -> Iterator[Button]:
    """What makes the screen easier; reading aloud where there is a voice for the language."""
    on = context.visit.accessibility
    is_within_reach = context.booth.display.touch_screen.is_within_reach
    can_speak = context.visit.settings.can_speak and context.booth.can_speak(context.locale)
    for name, (words, more, pictogram) in SWITCHES.items():
        if (name != "aloud" or can_speak) and (name != "low" or not is_within_reach):
            is_on = getattr(on, name)
            said = context.translate(words)
            said_more = None if on.low else context.detail(more)
            yield Button("accessibility", name, said, said_more, pictogram=pictogram, is_on=is_on)


PAGES: dict[BoothPlace, Callable[[PageContext], dict[str, Any]]] = {
    "home": _home,
    "languages": _languages,
    "signs": signs,
    "settings": settings,
    "sign": sign,
    "about-you": about_you,
    "help": help_lines,
    "countries": countries,
    "number": number,
    "support": support,
    "give": give,
    "follow": follow,
    "wall": wall,
    "wear": wear,
    "easier": _easier,
    **dict.fromkeys(STORY, chapter),
}
