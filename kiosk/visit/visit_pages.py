"""Makes the page of a visit: words, buttons, codes, all resolved for one moment."""

from collections.abc import Callable, Mapping
from typing import Any

from babel.numbers import format_decimal

from kiosk.content.campaign.links import attributed, host_of
from kiosk.content.language import sentences
from kiosk.content.language.locales import babel
from kiosk.content.language.texts import Words, counted
from kiosk.visit.booth_page import Asking, BoothPage, Button, Code
from kiosk.visit.help_pages import countries, help_lines, number
from kiosk.visit.page_context import Booth, Making, Moment, in_itself
from kiosk.visit.sign_pages import about_you, sign, signs
from kiosk.visit.visit import Place, Visit

LANGUAGES_ON_A_LEAF = 30


def booth_page(booth: Booth, visit: Visit, moment: Moment) -> BoothPage:
    """The page of a visit that is on."""
    making = Making(booth, visit, moment)
    return BoothPage(
        place=visit.place,
        locale=making.locale,
        right_to_left=making.is_flipped,
        ease=visit.ease,
        nav=_nav(making),
        leave=making.button("leave", "", sentences.LEAVE_NOW, "act-leave", mirrored=making.is_flipped),
        asking=_asking(making),
        **PAGES[visit.place](making),
    )


def _nav(making: Making) -> tuple[Button, ...]:
    locale = making.visit.locale
    named = Words(in_itself(locale), locale)
    chosen = making.say(sentences.CHOOSE_LANGUAGE).text
    return (
        making.button("go", "home", sentences.START, "act-home"),
        Button("languages", "", named, pictogram="act-language", speaks=f"{named.text}. {chosen}"),
        making.button("easier", "", sentences.EASIER, "act-accessibility"),
    )


def _asking(making: Making) -> Asking | None:
    if making.visit.asked is None:
        return None
    return Asking(
        making.say(sentences.STILL_THERE),
        making.say(sentences.SCREEN_WILL_CLEAR),
        making.button("stay", "", sentences.YES_GO_ON, is_main=True),
        making.button("clear", "", sentences.CLEAR_IT_NOW),
        making.moment.seconds_left,
    )


def _home(making: Making) -> dict[str, Any]:
    def tile(place: str, phrase: str, more: str, picture: str) -> Button:
        return Button("go", place, making.say(phrase), making.say(more), picture=picture, is_main=True)

    return {
        "layout": "tiles",
        "title": making.say(sentences.WHAT_BRINGS_YOU),
        "buttons": (
            tile("signs", sentences.KNOW_THE_SIGNS, sentences.WHAT_TO_LOOK_FOR, "luggage-river.svg"),
            tile("help", sentences.GET_HELP, sentences.NUMBERS_YOU_CAN_CALL, ""),
            tile("support", sentences.SHOW_SUPPORT, sentences.HEART_OR_GIFT, "stadium-heart.svg"),
        ),
    }


def _languages(making: Making) -> dict[str, Any]:
    found = [
        Button("language", one, Words(in_itself(one), one), is_on=one == making.visit.locale)
        for one in making.booth.languages
    ]
    shown, at, leaves = making.leaf(found, LANGUAGES_ON_A_LEAF)
    return {
        "layout": "grid",
        "title": making.say(sentences.CHOOSE_LANGUAGE),
        "buttons": shown,
        "back": making.button("back", "", sentences.BACK, "act-back", mirrored=making.is_flipped),
        **making.pager(at, leaves),
    }


def _support(making: Making) -> dict[str, Any]:
    links = making.booth.campaign.links
    found = []
    if making.moment.hearts is not None:
        found.append(
            Button(
                "go",
                "wall",
                making.say(sentences.WEAR_THE_HEART),
                making.say(sentences.JUST_A_HEART),
                picture="lapel-pin.svg",
                is_main=True,
            )
        )
    if links and links.donate:
        found.append(
            Button(
                "go",
                "give",
                making.say(sentences.GIVE),
                making.say(sentences.HELP_SURVIVORS),
                picture="passport-returned.svg",
                is_main=True,
            )
        )
    if links and links.learn:
        found.append(
            Button(
                "go",
                "follow",
                making.say(sentences.FOLLOW_AND_LEARN),
                making.say(sentences.SEE_HOW_TO_HELP),
                picture="light-in-hand.svg",
                is_main=True,
            )
        )
    return {"layout": "tiles", "title": making.say(sentences.SHOW_SUPPORT), "buttons": tuple(found)}


def _give(making: Making) -> dict[str, Any]:
    return {
        **_code(making, "donate", sentences.SCAN_TO_GIVE, "passport-returned.svg"),
        "title": making.say(sentences.HELP_SURVIVORS),
        "text": making.say(sentences.WHERE_GIFTS_GO),
        "note": making.say(sentences.NO_MONEY_HERE),
    }


def _follow(making: Making) -> dict[str, Any]:
    return {
        **_code(making, "learn", sentences.SCAN_TO_LEARN, "light-in-hand.svg"),
        "title": making.say(sentences.LEARN_THE_SIGNS),
        "text": making.say(sentences.SEE_HOW_TO_HELP),
    }


def _code(making: Making, kind: str, scan: str, picture: str) -> dict[str, Any]:
    links = making.booth.campaign.links
    link = getattr(links, kind, None) or ""
    link = making.found(link) if isinstance(link, Mapping) else link
    host = host_of(link)
    display = making.booth.display
    if display.attribution:
        link = attributed(link, display=display.id, campaign=making.booth.campaign.id, slide=f"booth-{kind}")
    words = making.say(scan)
    speaks = making.say(sentences.CODE_FOR, address=host).text
    return {
        "layout": "code",
        "picture": picture,
        "codes": (Code(link, words, host, speaks),),
        "caveat": making.say(sentences.CHECK_THE_ADDRESS),
        "back": making.button("back", "", sentences.BACK, "act-back", mirrored=making.is_flipped),
    }


def _wall(making: Making) -> dict[str, Any]:
    visit, hearts = making.visit, making.moment.hearts or 0
    given = visit.heart == "given"
    own_locale = babel(making.locale)
    links = making.booth.campaign.links
    found: list[Button] = []
    if not given:
        found.append(making.button("heart", "", sentences.ADD_MY_HEART, "act-heart", is_main=True))
    if given and links and links.donate:
        found.append(making.button("go", "give", sentences.GIVE, "act-donate"))
    if given and links and links.learn:
        found.append(making.button("go", "follow", sentences.FOLLOW_AND_LEARN, "act-scan"))
    number = format_decimal(visit.number, locale=own_locale)
    own = making.say(sentences.YOUR_HEART, number=number)
    thanks = making.say(sentences.THANK_YOU)
    text = Words(f"{thanks.text} {own.text}", own.locale) if given else None
    return {
        "layout": "wall",
        "title": making.say(sentences.WALL_OF_HEARTS),
        "text": making.say(sentences.ONE_MOMENT) if visit.heart == "waiting" else text,
        "buttons": tuple(found),
        "note": making.say(sentences.WANT_TO_DO_MORE if given else sentences.JUST_A_HEART),
        "count": format_decimal(hearts, locale=own_locale),
        "counted": counted(*sentences.HEARTS, hearts, making.locale),
        "hearts": hearts,
        "back": making.button("back", "", sentences.BACK, "act-back", mirrored=making.is_flipped),
    }


def _easier(making: Making) -> dict[str, Any]:
    ease = making.visit.ease
    switches = [
        ("larger", sentences.LARGER_TEXT, sentences.ONE_THIRD_BIGGER, "act-text-size"),
        ("contrast", sentences.MORE_CONTRAST, sentences.BLACK_WHITE_YELLOW, "act-contrast"),
        ("low", sentences.LOWER_CONTROLS, sentences.WITHIN_REACH, "act-low-reach"),
        ("still", sentences.LESS_MOTION, sentences.NOTHING_MOVES, "act-done"),
    ]
    if making.visit.terms.can_speak and making.booth.can_speak(making.locale):
        switches.append(("aloud", sentences.READ_ALOUD, sentences.PLUG_IN_HEADPHONES, "act-listen"))
    found = [
        Button(
            "ease", name, making.say(words), making.say(more), pictogram=pictogram, is_on=getattr(ease, name)
        )
        for name, words, more, pictogram in switches
    ]
    return {
        "layout": "switches",
        "title": making.say(sentences.MAKE_EASIER),
        "buttons": (
            *found,
            making.button("ease", "none", sentences.UNDO_ALL),
            making.button("back", "", sentences.DONE, is_main=True),
        ),
    }


PAGES: dict[Place, Callable[[Making], dict[str, Any]]] = {
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
