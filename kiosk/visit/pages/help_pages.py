"""Makes the booth's pages of help: a country's lines, what is known where it has none."""

from typing import Any

from kiosk.content.directory.contact import Contact
from kiosk.content.language import locales
from kiosk.content.language.texts import Words, as_written
from kiosk.content.page.by_kind import CALLER_DECIDES
from kiosk.content.sentences import booth_sentences
from kiosk.visit.booth_page import Button, NumberRow
from kiosk.visit.pages import number_pages
from kiosk.visit.pages.country_pages import country_name
from kiosk.visit.pages.leaves import leaf
from kiosk.visit.pages.line_facts import facts
from kiosk.visit.pages.page_context import PageContext


def help_lines(context: PageContext) -> dict[str, Any]:
    """A country's help lines and its number for danger; what is said of a line is of its own record."""
    lines = context.lines()
    whose = _heading(context)
    if not lines or whose is None:
        return _without_lines(context, whose)
    shown, others = _open_leaf(context, lines)
    has_ways = (context.has_details and not context.is_lowered) or not others.get("later")
    about = {
        "text": context.translate(_about(lines)),
        "note": context.translate(booth_sentences.NOT_KEPT),
    }
    return {
        "layout": "help",
        "title": whose,
        "rows": tuple(_row(context, line) for line in shown),
        **number_pages.danger(context),
        **(about if _is_told(context, others, has_lines=bool(shown)) else {}),
        "buttons": _ways(context) if has_ways else (),
        **others,
    }


def _open_leaf(context: PageContext, lines: list[Contact]) -> tuple[tuple[Contact, ...], dict[str, Any]]:
    """The lines on the leaf that is open, and the ways to the others."""
    is_climbing = context.locale in locales.CLIMBING
    # With larger text the lines need their room on all leaves but the last; huge words have no line on that
    # one, and those of Nastaliq a leaf before it for what is said of them. Nor does a tall screen whose
    # buttons all stand where hands reach: there the number for danger takes the place of the ways.
    more = 1 + is_climbing if context.has_huge_words else int(context.is_lowered)
    shown, others = leaf(context, lines, "lines", more=more)
    has_room = not (is_climbing and (context.visit.accessibility.larger or context.is_low))
    if not has_room and not others.get("where"):
        shown, others = leaf(context, lines, "lines", more=1)
    return shown, others


def _ways(context: PageContext) -> tuple[Button, ...]:
    """The ways on from a country's lines."""
    return (
        context.button("go", "countries", booth_sentences.ANOTHER_COUNTRY, "act-language"),
        context.to_about_you(),
    )


def _is_told(context: PageContext, others: dict[str, Any], *, has_lines: bool) -> bool:
    """Whether a leaf says what its lines are for, and that nothing is kept. On the last of several the ways
    on take that place with larger text, and where Nastaliq has little room.
    """
    is_last, is_climbing = not others.get("later"), context.locale in locales.CLIMBING
    if context.has_huge_words:
        return not has_lines and not (is_last and is_climbing)
    is_short = context.visit.accessibility.larger or (is_climbing and context.is_low)
    return not (is_last and is_short and others.get("earlier"))


def _about(lines: list[Contact]) -> str:
    """What the lines of a country are for, or how they are reached."""
    if not any(line.voices for line in lines):
        return booth_sentences.AN_ADDRESS_ALONE
    is_theirs = any(line.kind in CALLER_DECIDES for line in lines)
    return booth_sentences.YOU_CHOOSE if is_theirs else booth_sentences.NUMBERS_YOU_CAN_CALL


def _without_lines(context: PageContext, whose: Words | None) -> dict[str, Any]:
    """Where no line may be shown: why, the number for danger if there is one, and large ways on."""
    choose = booth_sentences.ANOTHER_COUNTRY if whose else booth_sentences.CHOOSE_COUNTRY
    return {
        "layout": "no-lines",
        "title": whose or context.translate(booth_sentences.GET_HELP),
        "text": context.translate(_why(context) if whose else booth_sentences.COUNTRY_FIRST),
        **number_pages.danger(context),
        "note": context.translate(booth_sentences.NOT_KEPT),
        "buttons": (
            Button(
                "go",
                "countries",
                context.translate(choose),
                None if context.has_huge_words else context.translate(booth_sentences.NUMBERS_ELSEWHERE),
                pictogram="act-language",
            ),
            context.to_about_you(booth_sentences.A_FEW_THINGS),
        ),
    }


def _why(context: PageContext) -> str:
    """What is known of a country whose page has no line."""
    today = context.moment.now.date()
    if any(entry.is_lapsed_only(today) for entry in context.help.entries):
        return booth_sentences.LINES_NOT_CHECKED
    has_number = context.help.on(today).emergency is not None
    return booth_sentences.NO_LINE_KNOWN if has_number else booth_sentences.NO_NUMBER_KNOWN


def what_there_is(context: PageContext) -> str:
    """What the page of help has, in a few words, for the way that leads there."""
    if any(line.voices for line in context.lines()):
        return booth_sentences.NUMBERS_YOU_CAN_CALL
    if context.help.on(context.moment.now.date()).emergency:
        return booth_sentences.DANGER_AND_ELSEWHERE
    return booth_sentences.NUMBERS_ELSEWHERE


def number(context: PageContext) -> dict[str, Any]:
    """One number or address by itself; the country's lines where it is gone."""
    if context.visit.contact == number_pages.EMERGENCY:
        there, whose = context.help.on(context.moment.now.date()).emergency, _heading(context)
        return number_pages.emergency(context, there, whose) if there and whose else help_lines(context)
    line = next((one for one in context.lines() if one.id == context.visit.contact), None)
    return number_pages.number(context, line) if line else help_lines(context)


def _heading(context: PageContext) -> Words | None:
    """Whose lines they are; nothing on a display that is in no country."""
    country = context.visit.country
    if not country:
        return None
    return context.translate(booth_sentences.HELP_IN, country=country_name(context, country))


def _row(context: PageContext, line: Contact) -> NumberRow:
    reached_at = number_pages.reached_at(line)
    keep = booth_sentences.KEEP_THIS_NUMBER if line.voices else booth_sentences.KEEP_THIS_ADDRESS
    words = context.translate(keep)
    take = Button(
        "number",
        line.id,
        words,
        pictogram="act-take-along",
        speaks=f"{line.name}, {reached_at}: {words.text}",
    )
    name = as_written(line.name, line.name_locale)
    return NumberRow(name, reached_at, tuple(facts(context, line)), take)
