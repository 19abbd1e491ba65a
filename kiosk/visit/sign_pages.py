"""The booth's pages of warning signs: where they are seen, one of them, those that speak to the visitor."""

from typing import Any

from kiosk.content.directory.signs import Setting, Sign
from kiosk.content.directory.signs import signs as directory
from kiosk.content.language import sentences
from kiosk.content.language.texts import Words
from kiosk.visit.booth_page import Button
from kiosk.visit.page_context import Making

SIGNS_ON_A_LEAF = 6
PICTOGRAMS: dict[Setting, str] = {
    "airport": "set-travel",
    "aircraft": "set-travel",
    "transport": "set-road",
    "hotel": "set-hotel",
    "event": "set-event",
    "workplace": "set-work",
    "home": "set-home",
    "online": "set-online",
}
DO = ((sentences.KEEP_DISTANCE, "act-keep-distance"), (sentences.REMEMBER, "act-note"))
DO_NOT = (
    (sentences.NOT_CONFRONT, "act-do-not-confront"),
    (sentences.NOT_FOLLOW, "act-do-not-follow"),
    (sentences.NOT_FILM, "act-do-not-film"),
)


def signs(making: Making) -> dict[str, Any]:
    """The signs of a setting, as cards."""
    setting = making.visit.setting or next(iter(PICTOGRAMS))
    tabs = tuple(
        Button(
            "setting",
            name,
            making.say(sentences.SETTINGS[name]),
            pictogram=pictogram,
            mirrored=making.is_flipped and name in ("airport", "aircraft", "transport", "event"),
            is_on=name == setting,
        )
        for name, pictogram in PICTOGRAMS.items()
    )
    return {
        "layout": "signs",
        "title": making.say(sentences.KNOW_THE_SIGNS),
        "text": making.say(sentences.WHERE_IS_IT),
        "tabs": tabs,
        "note": making.say(sentences.ONE_SIGN_PROVES_NOTHING),
        "back": making.button("go", "about-you", sentences.IS_THIS_ABOUT_YOU, "act-private"),
        **_cards(making, _of(setting)),
    }


def about_you(making: Making) -> dict[str, Any]:
    """The signs that speak to the person concerned, by themselves, and the way to help."""
    return {
        "layout": "signs",
        "title": making.say(sentences.IS_THIS_ABOUT_YOU),
        "text": making.say(sentences.YOU_CAN_TALK_TO_SOMEONE),
        "back": making.button("go", "help", sentences.GET_HELP, "act-call", is_main=True),
        **_cards(making, _to_person()),
    }


def sign(making: Making) -> dict[str, Any]:
    """One sign: what it is, what to do and what not to do, and its caveat."""
    found = directory()[making.visit.sign]
    beside = _to_person() if found.to_person else _of(making.visit.setting or next(iter(PICTOGRAMS)))
    names = [one.id for one in beside]
    at = names.index(found.id) if found.id in names else -1
    following = Button(
        "sign", names[(at + 1) % len(names)], making.say(sentences.NEXT_SIGN), pictogram="act-back",
        mirrored=not making.is_flipped,
    )  # fmt: skip
    every = making.button("back", "", sentences.ALL_SIGNS, "act-back", mirrored=making.is_flipped)
    page = {
        "layout": "sign",
        "title": making.say(found.headline),
        "text": making.say(found.detail),
        "pictogram": found.pictogram,
        "mirrored": found.mirror and making.is_flipped,
        "where": making.say(sentences.PAGE_OF, number=str(at + 1), count=str(len(names))).text
        if at >= 0
        else "",
    }
    if found.to_person:
        help_ = making.button("go", "help", sentences.GET_HELP, "act-call", is_main=True)
        return {**page, "buttons": (every, following, help_), "note": making.say(sentences.YOU_DECIDE)}
    return {
        **page,
        "buttons": (every, following),
        "do": _do(making),
        "do_not": tuple((making.say(text), name, making.is_flipped) for text, name in DO_NOT),
        "caveat": making.say(sentences.ONE_SIGN_PROVES_NOTHING),
    }


def _do(making: Making) -> tuple[tuple[Words, str, bool], ...]:
    found = [(making.say(text), name, making.is_flipped) for text, name in DO]
    action = making.action()
    return (*found, (action, making.action_pictogram(), False)) if action else tuple(found)


def _cards(making: Making, found: list[Sign]) -> dict[str, Any]:
    cards = [
        Button(
            "sign",
            one.id,
            making.say(one.label),
            pictogram=one.pictogram,
            mirrored=one.mirror and making.is_flipped,
            speaks=making.say(one.headline).text,
        )
        for one in found
    ]
    shown, at, leaves = making.leaf(cards, SIGNS_ON_A_LEAF)
    return {"buttons": shown, **making.pager(at, leaves)}


def _of(setting: str) -> list[Sign]:
    """The public signs to bystanders that are seen in a setting."""
    return [
        one for one in directory().values() if one.public and not one.to_person and setting in one.settings
    ]


def _to_person() -> list[Sign]:
    return [one for one in directory().values() if one.to_person]
