"""Makes the booth's page of a visit: words, buttons, codes, all resolved for one moment."""

from collections.abc import Callable, Mapping
from typing import Any

from babel.numbers import format_decimal

from kiosk.content.campaign.links import attributed, host_of
from kiosk.content.language import sentences
from kiosk.content.language.locales import babel
from kiosk.content.language.texts import Words, counted
from kiosk.visit.booth_page import BoothCode, BoothPage, Button, IdleWarning
from kiosk.visit.help_pages import countries, help_lines, number
from kiosk.visit.page_context import Booth, Moment, PageContext, in_itself
from kiosk.visit.sign_pages import about_you, sign, signs
from kiosk.visit.visit import BoothPlace, Visit

LANGUAGES_ON_A_PAGE = 30


def booth_page(booth: Booth, visit: Visit, moment: Moment) -> BoothPage:
    """The page of a visit that is on."""
    context = PageContext(booth, visit, moment)
    return BoothPage(
        place=visit.place,
        locale=context.locale,
        right_to_left=context.is_flipped,
        accessibility=visit.accessibility,
        nav=_nav(context),
        leave=context.button("leave", "", sentences.LEAVE_NOW, "act-leave", mirrored=context.is_flipped),
        idle_warning=_idle_warning(context),
        **PAGES[visit.place](context),
    )


def _nav(context: PageContext) -> tuple[Button, ...]:
    locale = context.visit.locale
    named = Words(in_itself(locale), locale)
    chosen = context.say(sentences.CHOOSE_LANGUAGE).text
    return (
        context.button("go", "home", sentences.START, "act-home"),
        Button("languages", "", named, pictogram="act-language", speaks=f"{named.text}. {chosen}"),
        context.button("easier", "", sentences.EASIER, "act-accessibility"),
    )


def _idle_warning(context: PageContext) -> IdleWarning | None:
    if context.visit.warned_since is None:
        return None
    return IdleWarning(
        context.say(sentences.STILL_THERE),
        context.say(sentences.SCREEN_WILL_CLEAR),
        context.button("stay", "", sentences.YES_GO_ON, is_main=True),
        context.button("clear", "", sentences.CLEAR_IT_NOW),
        context.moment.seconds_left,
    )


def _home(context: PageContext) -> dict[str, Any]:
    def tile(place: str, phrase: str, more: str, picture: str) -> Button:
        return Button("go", place, context.say(phrase), context.say(more), picture=picture, is_main=True)

    return {
        "layout": "tiles",
        "title": context.say(sentences.WHAT_BRINGS_YOU),
        "buttons": (
            tile("signs", sentences.KNOW_THE_SIGNS, sentences.WHAT_TO_LOOK_FOR, "luggage-river.svg"),
            tile("help", sentences.GET_HELP, sentences.NUMBERS_YOU_CAN_CALL, ""),
            tile("support", sentences.SHOW_SUPPORT, sentences.HEART_OR_GIFT, "stadium-heart.svg"),
        ),
    }


def _languages(context: PageContext) -> dict[str, Any]:
    found = [
        Button("language", one, Words(in_itself(one), one), is_on=one == context.visit.locale)
        for one in context.booth.languages
    ]
    shown, at, pages = context.list_page(found, LANGUAGES_ON_A_PAGE)
    return {
        "layout": "grid",
        "title": context.say(sentences.CHOOSE_LANGUAGE),
        "buttons": shown,
        "back": context.button("back", "", sentences.BACK, "act-back", mirrored=context.is_flipped),
        **context.pager(at, pages),
    }


def _support(context: PageContext) -> dict[str, Any]:
    links = context.booth.campaign.links
    found = []
    if context.moment.hearts is not None:
        found.append(
            Button(
                "go",
                "wall",
                context.say(sentences.WEAR_THE_HEART),
                context.say(sentences.JUST_A_HEART),
                picture="lapel-pin.svg",
                is_main=True,
            )
        )
    if links and links.donate:
        found.append(
            Button(
                "go",
                "give",
                context.say(sentences.GIVE),
                context.say(sentences.HELP_SURVIVORS),
                picture="passport-returned.svg",
                is_main=True,
            )
        )
    if links and links.learn:
        found.append(
            Button(
                "go",
                "follow",
                context.say(sentences.FOLLOW_AND_LEARN),
                context.say(sentences.SEE_HOW_TO_HELP),
                picture="light-in-hand.svg",
                is_main=True,
            )
        )
    return {"layout": "tiles", "title": context.say(sentences.SHOW_SUPPORT), "buttons": tuple(found)}


def _give(context: PageContext) -> dict[str, Any]:
    return {
        **_code(context, "donate", sentences.SCAN_TO_GIVE, "passport-returned.svg"),
        "title": context.say(sentences.HELP_SURVIVORS),
        "text": context.say(sentences.WHERE_GIFTS_GO),
        "note": context.say(sentences.NO_MONEY_HERE),
    }


def _follow(context: PageContext) -> dict[str, Any]:
    return {
        **_code(context, "learn", sentences.SCAN_TO_LEARN, "light-in-hand.svg"),
        "title": context.say(sentences.LEARN_THE_SIGNS),
        "text": context.say(sentences.SEE_HOW_TO_HELP),
    }


def _code(context: PageContext, kind: str, scan: str, picture: str) -> dict[str, Any]:
    links = context.booth.campaign.links
    link = getattr(links, kind, None) or ""
    link = context.found(link) if isinstance(link, Mapping) else link
    host = host_of(link)
    display = context.booth.display
    if display.attribution:
        link = attributed(link, display=display.id, campaign=context.booth.campaign.id, slide=f"booth-{kind}")
    words = context.say(scan)
    speaks = context.say(sentences.CODE_FOR, address=host).text
    return {
        "layout": "code",
        "picture": picture,
        "codes": (BoothCode(link, words, host, speaks),),
        "caveat": context.say(sentences.CHECK_THE_ADDRESS),
        "back": context.button("back", "", sentences.BACK, "act-back", mirrored=context.is_flipped),
    }


def _wall(context: PageContext) -> dict[str, Any]:
    visit, hearts = context.visit, context.moment.hearts or 0
    given = visit.heart == "given"
    own_locale = babel(context.locale)
    links = context.booth.campaign.links
    found: list[Button] = []
    if not given:
        found.append(context.button("heart", "", sentences.ADD_MY_HEART, "act-heart", is_main=True))
    if given and links and links.donate:
        found.append(context.button("go", "give", sentences.GIVE, "act-donate"))
    if given and links and links.learn:
        found.append(context.button("go", "follow", sentences.FOLLOW_AND_LEARN, "act-scan"))
    number = format_decimal(visit.number, locale=own_locale)
    own = context.say(sentences.YOUR_HEART, number=number)
    thanks = context.say(sentences.THANK_YOU)
    text = Words(f"{thanks.text} {own.text}", own.locale) if given else None
    return {
        "layout": "wall",
        "title": context.say(sentences.WALL_OF_HEARTS),
        "text": context.say(sentences.ONE_MOMENT) if visit.heart == "waiting" else text,
        "buttons": tuple(found),
        "note": context.say(sentences.WANT_TO_DO_MORE if given else sentences.JUST_A_HEART),
        "count": format_decimal(hearts, locale=own_locale),
        "counted": counted(*sentences.HEARTS, hearts, context.locale),
        "hearts": hearts,
        "back": context.button("back", "", sentences.BACK, "act-back", mirrored=context.is_flipped),
    }


def _easier(context: PageContext) -> dict[str, Any]:
    accessibility = context.visit.accessibility
    switches = [
        ("larger", sentences.LARGER_TEXT, sentences.ONE_THIRD_BIGGER, "act-text-size"),
        ("contrast", sentences.MORE_CONTRAST, sentences.BLACK_WHITE_YELLOW, "act-contrast"),
        ("low", sentences.LOWER_CONTROLS, sentences.WITHIN_REACH, "act-low-reach"),
        ("still", sentences.LESS_MOTION, sentences.NOTHING_MOVES, "act-done"),
    ]
    if context.visit.settings.can_speak and context.booth.can_speak(context.locale):
        switches.append(("aloud", sentences.READ_ALOUD, sentences.PLUG_IN_HEADPHONES, "act-listen"))
    found = [
        Button(
            "accessibility",
            name,
            context.say(words),
            context.say(more),
            pictogram=pictogram,
            is_on=getattr(accessibility, name),
        )
        for name, words, more, pictogram in switches
    ]
    return {
        "layout": "switches",
        "title": context.say(sentences.MAKE_EASIER),
        "buttons": (
            *found,
            context.button("accessibility", "none", sentences.UNDO_ALL),
            context.button("back", "", sentences.DONE, is_main=True),
        ),
    }


PAGES: dict[BoothPlace, Callable[[PageContext], dict[str, Any]]] = {
    "home": _home,
    "languages": _languages,
    "signs": signs,
    "sign": sign,
    "about-you": about_you,
    "help": help_lines,
    "countries": countries,
    "number": number,
    "support": _support,
    "give": _give,
    "follow": _follow,
    "wall": _wall,
    "easier": _easier,
}
