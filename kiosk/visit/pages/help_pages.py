"""Makes the booth's pages of help: a country's lines, another country, and a number to take along."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from babel.lists import format_list

from kiosk.content.directory.contact import Contact, Hours, contacts
from kiosk.content.directory.contact import covered_countries as known_countries
from kiosk.content.directory.phone_numbers import Number
from kiosk.content.language import booth_sentences, locales, sentences
from kiosk.content.language.texts import Words, as_written
from kiosk.content.page.bodies import CLAIM_WORDS
from kiosk.content.page.by_kind import CALLER_DECIDES, said_of
from kiosk.content.weekdays import DAYS
from kiosk.visit.booth_page import BoothCode, Button, NumberRow
from kiosk.visit.contact_card import contact_card
from kiosk.visit.pages.page_context import PageContext

COUNTRIES_ON_A_PAGE = 20
EMERGENCY = "emergency"  # stands for the number of a country's emergency services among its lines


def help_lines(context: PageContext) -> dict[str, Any]:
    """A country's help lines and its number for danger; what is said of a line is of its own record."""
    there = context.help.on(context.moment.now.date())
    is_theirs = any(line.kind in CALLER_DECIDES for line in there.lines)
    title = booth_sentences.YOU_CHOOSE if is_theirs else booth_sentences.NUMBERS_YOU_CAN_CALL
    whose = _heading(context)
    is_empty = whose is not None and not (there.lines or there.emergency)
    return {
        "layout": "help",
        "title": whose if is_empty else context.translate(title),
        "text": context.translate(booth_sentences.NO_NUMBER_KNOWN) if is_empty else whose,
        "rows": tuple(_row(context, line) for line in there.lines),
        **(_danger(context, there.emergency) if there.emergency else {}),
        "note": context.translate(booth_sentences.NOT_KEPT),
        "buttons": (context.button("go", "countries", booth_sentences.ANOTHER_COUNTRY, "set-travel"),),
        "back": context.button("go", "about-you", sentences.IS_THIS_ABOUT_YOU, "act-private"),
    }


def countries(context: PageContext) -> dict[str, Any]:
    """The countries whose help lines are known, in the order of the visitor's language; their own first."""
    first = context.visit.settings.country
    own = {first} if first and contacts(first) else set()  # a territory has no file of its own
    names = {_country(context, code): code for code in known_countries() | own}
    found = [
        Button(
            "country", names[name], Words(name, context.locale), is_on=names[name] == context.visit.country
        )
        for name in context.booth.in_order(context.locale, list(names))
    ]
    found.sort(key=lambda button: button.argument != first)
    shown, at, pages = context.list_page(found, COUNTRIES_ON_A_PAGE)
    return {
        "layout": "grid",
        "title": context.translate(booth_sentences.CHOOSE_COUNTRY),
        "buttons": shown,
        "back": context.back(),
        **context.pager(at, pages),
    }


def number(context: PageContext) -> dict[str, Any]:
    """One number as two codes: to call it, and to keep it under a name that gives nothing away. That of the
    emergency services, which every telephone knows, as one to call it.
    """
    if context.visit.contact == EMERGENCY:
        return _emergency(context)
    shown = context.help.shown(context.moment.now.date())
    found = next((one.contact for one in shown if one.contact.id == context.visit.contact), None)
    if found is None:
        return help_lines(context)
    chosen = found.number
    name = context.translate(booth_sentences.NAME_TO_KEEP).text
    keep = context.translate(booth_sentences.SCAN_TO_KEEP)
    return {
        "layout": "number",
        "title": context.translate(booth_sentences.KEEP_THIS_NUMBER),
        "rows": (
            NumberRow(
                as_written(found.name, found.name_locale), chosen.shown, tuple(_kind(context, found)), None
            ),
        ),
        "codes": (
            _call(context, chosen),
            BoothCode(_card(name, chosen), keep, name, f"{keep.text}: {chosen.shown}"),
        ),
        "note": context.translate(booth_sentences.PHONE_MAY_KEEP),
        "back": context.back(),
    }


def _emergency(context: PageContext) -> dict[str, Any]:
    there, whose = context.help.on(context.moment.now.date()).emergency, _heading(context)
    if there is None or whose is None:
        return help_lines(context)
    return {
        "layout": "number",
        "title": context.translate(sentences.IN_DANGER),
        "rows": (NumberRow(whose, there.shown, (), None),),
        "codes": (_call(context, there),),
        "note": context.translate(booth_sentences.PHONE_MAY_KEEP),
        "back": context.back(),
    }


def _call(context: PageContext, chosen: Number) -> BoothCode:
    words = context.translate(booth_sentences.SCAN_TO_CALL)
    return BoothCode(chosen.dialled, words, chosen.shown, f"{words.text}: {chosen.shown}")


def is_open(hours: Hours, at: datetime) -> bool:
    """Whether a line answers at a local time; hours that end before they begin run over midnight."""
    if isinstance(hours, str):  # always
        return True
    today, before = at.weekday(), (at.weekday() - 1) % 7
    now = f"{at:%H:%M}"
    for days, spans in hours.items():
        for span in spans:
            start, end = span.split("-")
            over_night = end <= start
            if today in _days(days) and start <= now and (over_night or now < end):
                return True
            if over_night and before in _days(days) and now < end:
                return True
    return False


def _days(text: str) -> list[int]:
    first, _, last = text.partition("-")
    start, end = DAYS.index(first), DAYS.index(last or first)
    return [(start + step) % 7 for step in range((end - start) % 7 + 1)]


def _heading(context: PageContext) -> Words | None:
    """Whose lines they are; nothing on a display that is in no country."""
    country = context.visit.country
    if not country:
        return None
    return context.translate(booth_sentences.HELP_IN, country=_country(context, country))


def _country(context: PageContext, code: str) -> str:
    return str(locales.babel(context.locale).territories.get(code, code))


def _danger(context: PageContext, there: Number) -> dict[str, Any]:
    """The number for danger. With lower controls a tall screen has it above what hands reach, for reading."""
    words = context.translate(sentences.IN_DANGER)
    is_reached = not (context.booth.is_tall and context.visit.accessibility.low)
    button = Button("number", EMERGENCY, words, speaks=f"{words.text} {there.shown}")
    return {
        "emergency": there.shown,
        "danger": words,
        "to_danger": button if is_reached else None,
    }


def _row(context: PageContext, line: Contact) -> NumberRow:
    words = context.translate(booth_sentences.KEEP_THIS_NUMBER)
    speaks = f"{line.name}, {line.number.shown}: {words.text}"
    take = Button("number", line.id, words, pictogram="act-take-along", speaks=speaks)
    return NumberRow(
        as_written(line.name, line.name_locale), line.number.shown, tuple(_facts(context, line)), take
    )


def _kind(context: PageContext, line: Contact) -> Iterator[Words]:
    """Whom a line is for, or who answers, where that is not said by its standing there."""
    if said := said_of(line):
        yield context.translate(said)


def _facts(context: PageContext, line: Contact) -> Iterator[Words]:
    """What is known of a line, in an order that matters to who may call it."""
    yield from _kind(context, line)
    if line.area:
        yield as_written(line.area, line.name_locale)
    for claim, phrase in CLAIM_WORDS.items():
        if claim in line.claims:
            yield context.translate(phrase)
    if line.anonymous:
        yield context.translate(sentences.ANONYMOUS)
    is_here = context.visit.country == context.booth.display.country  # whose wall clock is known
    if line.hours and line.hours != "always" and is_here:
        is_now = is_open(line.hours, context.moment.now)
        yield context.translate(
            booth_sentences.ANSWERING_NOW if is_now else booth_sentences.NOT_ANSWERING_NOW
        )
    if line.languages:
        own = locales.babel(context.locale)
        names = [locales.babel(tag).get_language_name(own) or tag for tag in line.languages]
        yield context.translate(booth_sentences.LANGUAGES_SPOKEN, languages=format_list(names, locale=own))


def _card(name: str, chosen: Number) -> str:
    return str(contact_card(name, chosen.e164 or chosen.short_code or ""))
