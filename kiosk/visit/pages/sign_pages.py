"""Makes the booth's pages of warning signs: where they are seen, one of them, those about the visitor."""

from dataclasses import replace
from typing import Any

from kiosk.content.directory.signs import Setting, Sign
from kiosk.content.directory.signs import signs as directory
from kiosk.content.language import locales
from kiosk.content.language.texts import Words
from kiosk.content.page.bodies import DO, DO_NOT
from kiosk.content.page.by_kind import TO_PERSON
from kiosk.content.sentences import booth_sentences, sentences
from kiosk.visit.booth_page import Button, Steps
from kiosk.visit.pages.leaves import following, leaf, previous
from kiosk.visit.pages.number_pages import for_bystander
from kiosk.visit.pages.page_context import SMALL_SCREEN, PageContext

# Who offers to talk with the person concerned.
OFFERS_TALK = frozenset({"support", "labour", "children"})
PICTOGRAMS: dict[Setting, str] = {
    "airport": "set-travel",
    "aircraft": "set-aboard",
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
    tabs = _settings(context)
    if _is_short_of_room(context):  # the one that is chosen leads to all
        tabs = tuple(replace(one, action="go", argument="settings", is_on=False) for one in tabs if one.is_on)
    # Of huge words, and with lower controls on a tall screen, the way to other signs is the last card.
    is_card, way = context.has_huge_words or _is_raised(context), context.to_about_you()
    cards = _cards(context, _of(setting), (way,) if is_card else ())
    has_room = not is_card and (context.has_details or not cards.get("later"))
    return {
        "layout": "signs",
        "title": context.translate(booth_sentences.KNOW_THE_SIGNS),
        "text": context.translate(booth_sentences.WHERE_IS_IT),
        "tabs": tabs,
        "note": context.translate(sentences.ONE_SIGN_PROVES_NOTHING),
        "ways": (way,) if has_room else (),
        **cards,
    }


def settings(context: PageContext) -> dict[str, Any]:
    """Where signs are seen, to choose from."""
    return {
        "layout": "grid",
        "title": context.translate(booth_sentences.WHERE_IS_IT),
        "buttons": _settings(context),
        "columns": _columns_of_settings(context),
    }


def _columns_of_settings(context: PageContext) -> int:
    """As few as leave all places their room."""
    is_small = context.booth.target > SMALL_SCREEN
    if not context.booth.is_tall:
        return 3 if is_small else 2
    is_high = context.has_huge_words and context.locale in locales.CLIMBING
    return 2 if is_small or is_high or context.visit.accessibility.low else 1


def _is_raised(context: PageContext) -> bool:
    """Whether what is touched has the lower half of a tall screen alone."""
    return context.booth.is_tall and context.visit.accessibility.low


def _is_short_of_room(context: PageContext) -> bool:
    """Whether places and signs have no room on one page."""
    return not context.has_details or context.visit.accessibility.low


def _settings(context: PageContext) -> tuple[Button, ...]:
    chosen = context.visit.setting or next(iter(PICTOGRAMS))
    return tuple(
        Button(
            "setting",
            name,
            context.translate(sentences.SETTINGS[name]),
            pictogram=pictogram,
            mirrored=context.is_flipped and name in ("airport", "aircraft", "transport", "event"),
            is_on=name == chosen,
        )
        for name, pictogram in PICTOGRAMS.items()
    )


def about_you(context: PageContext) -> dict[str, Any]:
    """The signs that speak to the person concerned, by themselves, and the way to help: under a title that
    tells nothing to who stands beside them.
    """
    there = context.help.on(context.moment.now.date())
    found = there.first_of(kind for kind in TO_PERSON if kind in OFFERS_TALK)
    return {
        "layout": "signs",
        "title": context.translate(booth_sentences.YOUR_JOB_YOUR_TRIP),
        "text": context.translate(TO_PERSON[found[0]]) if found else None,
        "ways": (_to_help(context),),
        **_cards(context, _to_person()),
    }


def sign(context: PageContext) -> dict[str, Any]:
    """One sign: what it is, what to do and what not to do, its caveat, and whom to turn to."""
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
        return {
            **page,
            "buttons": (_to_help(context),),
            "note": context.translate(booth_sentences.YOU_CHOOSE),
        }
    told = _what_to_do(context)
    if not context.is_bare:
        return page | told
    page |= {"tabs": _parts(context), "where": None}
    if context.has_huge_words:
        return page | _huge_part(context, told)
    if context.visit.part == 0:
        return page | told | {"steps": ()}
    return page | told | {"text": None, "buttons": (), "caveat": None}


def _what_to_do(context: PageContext) -> dict[str, Any]:
    """What whoever saw a sign should do and leave alone, and whom to turn to."""
    return {
        "steps": (
            Steps(context.translate(booth_sentences.WHAT_TO_DO), _do(context), is_advised=True),
            Steps(context.translate(booth_sentences.WHAT_NOT_TO_DO), _do_not(context), is_advised=False),
        ),
        "buttons": tuple(for_bystander(context)),
        "caveat": context.translate(sentences.ONE_SIGN_PROVES_NOTHING),
    }


def _parts(context: PageContext) -> tuple[Button, ...]:
    """A sign and what to do, one after the other where the words are larger. Where they are huge, what not to
    do comes by itself, and the ways are to the other parts.
    """
    is_huge, open_now = context.has_huge_words, _part(context)
    names = (booth_sentences.THE_SIGN, booth_sentences.WHAT_TO_DO, booth_sentences.WHAT_NOT_TO_DO)
    found = tuple(
        Button("part", str(number), context.translate(name), is_on=number == open_now)
        for number, name in enumerate(names if is_huge else names[:2])
    )
    return tuple(one for one in found if not one.is_on) if is_huge else found


def _part(context: PageContext) -> int:
    return min(context.visit.part, 2 if context.has_huge_words else 1)


def _huge_part(context: PageContext, told: dict[str, Any]) -> dict[str, Any]:
    """A third of a sign's page: the sign; what to do, and whom to turn to; what not to do."""
    part = _part(context)
    if part == 0:
        return {"caveat": told["caveat"]}
    panel = told["steps"][part - 1]
    return {
        "title": panel.heading,
        "text": None,
        "steps": (replace(panel, heading=None),),
        "buttons": told["buttons"] if part == 1 else (),
    }


def _to_help(context: PageContext) -> Button:
    return context.button("go", "help", booth_sentences.GET_HELP, "act-call", is_main=True)


def _among_others(context: PageContext, found: Sign) -> dict[str, Any]:
    """Where a sign stands in its list, "2 of 5", and the ways to those beside it."""
    beside = _to_person() if found.to_person else _of(context.visit.setting or next(iter(PICTOGRAMS)))
    names = [one.id for one in beside]
    if found.id not in names:
        return {}
    at = names.index(found.id)
    return {
        "earlier": previous(context, "sign", names[at - 1]) if at else None,
        "later": following(context, "sign", names[at + 1]) if at + 1 < len(names) else None,
        "where": context.translate(booth_sentences.PAGE_OF, number=at + 1, count=len(names)),
    }


def _do(context: PageContext) -> tuple[tuple[Words, str, bool], ...]:
    found = tuple((context.translate(text), name, context.is_flipped) for text, name in DO)
    if not context.booth.display.staff_trained:
        return found
    return (*found, (context.translate_reviewed(sentences.TELL_STAFF), "act-tell-staff", False))


def _do_not(context: PageContext) -> tuple[tuple[Words, str, bool], ...]:
    return tuple((context.translate(text), name, context.is_flipped) for text, name in DO_NOT)


def _cards(context: PageContext, found: list[Sign], others: tuple[Button, ...] = ()) -> dict[str, Any]:
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
    shown, turns = leaf(context, (*cards, *others), "signs")
    return {"buttons": shown, **turns}


def _of(setting: str) -> list[Sign]:
    """The public signs to bystanders that are seen in a setting."""
    return [
        one for one in directory().values() if one.public and not one.to_person and setting in one.settings
    ]


def _to_person() -> list[Sign]:
    return [one for one in directory().values() if one.to_person]
