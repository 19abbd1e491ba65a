"""Makes the booth's pages of warning signs: where they are seen, one of them, those about the visitor."""

from typing import Any

from kiosk.content.directory.signs import Setting, Sign
from kiosk.content.directory.signs import signs as directory
from kiosk.content.language import booth_sentences, sentences
from kiosk.content.language.texts import Words
from kiosk.content.page.bodies import DO, DO_NOT
from kiosk.content.page.by_kind import TO_PERSON
from kiosk.visit.booth_page import Button
from kiosk.visit.pages.page_context import PageContext

SIGNS_ON_A_PAGE = 6
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


def signs(context: PageContext) -> dict[str, Any]:
    """The signs of a setting, as cards."""
    setting = context.visit.setting or next(iter(PICTOGRAMS))
    tabs = tuple(
        Button(
            "setting",
            name,
            context.translate(sentences.SETTINGS[name]),
            pictogram=pictogram,
            mirrored=context.is_flipped and name in ("airport", "aircraft", "transport", "event"),
            is_on=name == setting,
        )
        for name, pictogram in PICTOGRAMS.items()
    )
    return {
        "layout": "signs",
        "title": context.translate(booth_sentences.KNOW_THE_SIGNS),
        "text": context.translate(booth_sentences.WHERE_IS_IT),
        "tabs": tabs,
        "note": context.translate(sentences.ONE_SIGN_PROVES_NOTHING),
        "back": context.button("go", "about-you", sentences.IS_THIS_ABOUT_YOU, "act-private"),
        **_cards(context, _of(setting)),
    }


def about_you(context: PageContext) -> dict[str, Any]:
    """The signs that speak to the person concerned, by themselves, and the way to help."""
    found = context.help.on(context.moment.now.date()).first_of(TO_PERSON)
    return {
        "layout": "signs",
        "title": context.translate(sentences.IS_THIS_ABOUT_YOU),
        "text": context.translate(TO_PERSON[found[0]]) if found else None,
        "back": context.button("go", "help", booth_sentences.GET_HELP, "act-call", is_main=True),
        **_cards(context, _to_person()),
    }


def sign(context: PageContext) -> dict[str, Any]:
    """One sign: what it is, what to do and what not to do, and its caveat."""
    found = directory()[context.visit.sign]
    page = {
        "layout": "sign",
        "title": context.translate(found.headline),
        "text": context.translate(found.detail),
        "pictogram": found.pictogram,
        "mirrored": found.mirror and context.is_flipped,
        **_among_others(context, found),
    }
    if found.to_person:
        help_ = context.button("go", "help", booth_sentences.GET_HELP, "act-call", is_main=True)
        return {
            **page,
            "buttons": (*page["buttons"], help_),
            "note": context.translate(booth_sentences.YOU_CHOOSE),
        }
    return {
        **page,
        "do": _do(context),
        "do_not": tuple((context.translate(text), name, context.is_flipped) for text, name in DO_NOT),
        "caveat": context.translate(sentences.ONE_SIGN_PROVES_NOTHING),
    }


def _among_others(context: PageContext, found: Sign) -> dict[str, Any]:
    """Where a sign stands in its list, "2 of 5", and the ways back to all of them and on to the next."""
    beside = _to_person() if found.to_person else _of(context.visit.setting or next(iter(PICTOGRAMS)))
    names = [one.id for one in beside]
    at = names.index(found.id) if found.id in names else -1
    following = context.button(
        "sign",
        names[(at + 1) % len(names)],
        booth_sentences.NEXT_SIGN,
        "act-back",
        mirrored=not context.is_flipped,
    )
    every = context.button("back", "", booth_sentences.ALL_SIGNS, "act-back", mirrored=context.is_flipped)
    where = context.translate(booth_sentences.PAGE_OF, number=at + 1, count=len(names))
    return {"buttons": (every, following), "where": where if at >= 0 else None}


def _do(context: PageContext) -> tuple[tuple[Words, str, bool], ...]:
    found = [(context.translate(text), name, context.is_flipped) for text, name in DO]
    action = context.action()
    return (*found, (action, context.action_pictogram(), False)) if action else tuple(found)


def _cards(context: PageContext, found: list[Sign]) -> dict[str, Any]:
    cards = [
        Button(
            "sign",
            one.id,
            context.translate(one.label),
            pictogram=one.pictogram,
            mirrored=one.mirror and context.is_flipped,
        )
        for one in found
    ]
    shown, at, pages = context.list_page(cards, SIGNS_ON_A_PAGE)
    return {"buttons": shown, **context.pager(at, pages)}


def _of(setting: str) -> list[Sign]:
    """The public signs to bystanders that are seen in a setting."""
    return [
        one for one in directory().values() if one.public and not one.to_person and setting in one.settings
    ]


def _to_person() -> list[Sign]:
    return [one for one in directory().values() if one.to_person]
