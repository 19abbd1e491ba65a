"""Makes the booth's pages of one number, to copy down or to take along, and the ways that lead there."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.content.directory.contact import Contact
from kiosk.content.directory.phone_numbers import Number
from kiosk.content.language.direction import isolated
from kiosk.content.language.texts import Words, as_written
from kiosk.content.page.by_kind import TO_BYSTANDER, said_of
from kiosk.content.sentences import booth_sentences, sentences
from kiosk.visit.booth_page import BoothCode, Button, NumberRow
from kiosk.visit.contact_card import contact_card
from kiosk.visit.pages.leaves import following
from kiosk.visit.pages.line_facts import is_apart, kind, known, leaves_of
from kiosk.visit.pages.page_context import PageContext

EMERGENCY = "emergency"  # stands for the number of a country's emergency services among its lines


def number(context: PageContext, line: Contact) -> dict[str, Any]:
    """One line with its codes, and what is known of it; in parts where there is no room for both. Who
    answers, or whom alone it is for, is told before a code is. On a wide screen, where there is room, so
    is the number for danger.
    """
    told, first = tuple(known(context, line)), tuple(kind(context, line))
    row = NumberRow(as_written(line.name, line.name_locale), reached_at(line), told, None)
    page = {"layout": "number", "rows": (row,), **_to_take_along(context, line)}
    if not (context.is_bare or context.booth.is_tall):
        page |= danger(context)
    if "codes" not in page or not is_apart(context, told):
        return page
    if not context.has_details:
        return _part(context, list(_one_by_one(context, page, row)))
    about = {"title": context.translate(booth_sentences.ABOUT_THIS_LINE), "codes": (), "note": None}
    parts = [page | {"rows": (replace(row, facts=first),)}, page | about]
    return _part(context, parts[: 1 + (told != first)])


def _one_by_one(context: PageContext, page: dict[str, Any], row: NumberRow) -> Iterator[dict[str, Any]]:
    """What is known of a line, and then each of its codes, on parts of their own."""
    title = page["title"]
    for some in leaves_of(context, row.facts):
        yield page | {"title": title, "rows": (replace(row, facts=some),), "codes": (), "note": None}
        title = context.translate(booth_sentences.ABOUT_THIS_LINE)
    for code in page["codes"]:
        yield page | {"title": code.words, "rows": (replace(row, facts=()),), "codes": (code,)}


def _part(context: PageContext, parts: list[dict[str, Any]]) -> dict[str, Any]:
    """The part that is open, and the way to the one after it: after the last to the first."""
    count = len(parts)
    if count == 1:
        return parts[0]
    at = min(context.visit.part, count - 1)
    then = (at + 1) % count
    if not then:
        way = Button("part", "0", parts[0]["title"])
    else:
        way = following(context, "part", str(then))
        if context.booth.is_tall or context.has_details:  # else there is room for a short word alone
            way = replace(way, words=parts[then]["title"])
    return {**parts[at], "buttons": (way,)}


def _to_take_along(context: PageContext, line: Contact) -> dict[str, Any]:
    """The codes of a line: to call it, and to keep it under a name that gives nothing away; where it has no
    number to call, to open its page.
    """
    if line.voices:
        return {
            "title": context.translate(booth_sentences.KEEP_THIS_NUMBER),
            "codes": (_call(context, line.number), _keep(context, line.number)),
            "note": context.translate(booth_sentences.PHONE_MAY_KEEP),
        }
    title = context.translate(booth_sentences.KEEP_THIS_ADDRESS)
    if line.site is None:  # a number for text messages
        return {"title": title, "note": context.translate(booth_sentences.NOT_KEPT)}
    return {
        "title": title,
        "codes": (_open(context, line.site, line.address),),
        "note": context.translate(booth_sentences.PHONE_MAY_KEEP_ADDRESS),
    }


def emergency(context: PageContext, there: Number, whose: Words) -> dict[str, Any]:
    """The number of the emergency services, which every telephone knows: one code, to call it."""
    return {
        "layout": "number",
        "title": context.translate(sentences.IN_DANGER),
        "rows": (NumberRow(whose, there.shown, (), None),),
        "codes": (_call(context, there),),
        "note": context.translate(booth_sentences.PHONE_MAY_KEEP),
    }


def reached_at(line: Contact) -> str:
    """What is copied down of a line: its number, else where one writes."""
    return line.number.shown if line.voices else line.address


def danger(context: PageContext) -> dict[str, Any]:
    """The number for danger, if it is known."""
    there = context.help.on(context.moment.now.date()).emergency
    if there is None:
        return {}
    return {
        "emergency": there.shown,
        "danger": context.translate(sentences.IN_DANGER),
        "to_danger": to_danger(context, there),
    }


def to_danger(context: PageContext, there: Number) -> Button:
    """The way to the number for danger, which stands beside its words."""
    words = context.translate(sentences.IN_DANGER)
    return Button("number", EMERGENCY, words, speaks=f"{words.text} {there.shown}")


def for_bystander(context: PageContext) -> Iterator[Button]:
    """The ways to the numbers for somebody who saw a sign, each with whose it is: that of the first line that
    takes what they saw, where no trained staff does, and the one for danger. The screen itself calls nobody.
    """
    there = context.help.on(context.moment.now.date())
    found = there.first_of(TO_BYSTANDER)
    if found and found[0] != "emergency" and not context.booth.display.staff_trained:
        line = next(one for one in there.lines if one.only is None and one.kind == found[0])
        yield Button("number", line.id, _offered(context, line), pictogram="act-call", is_main=True)
    if there.emergency:
        words = context.translate_reviewed(sentences.IN_DANGER)
        numbered = Words(f"{words.text} {isolated(there.emergency.shown)}", words.locale)
        yield Button("number", EMERGENCY, numbered)


def _offered(context: PageContext, line: Contact) -> Words:
    """Whose number it is, and the number: "Help line 02 511 64 64"."""
    shown = line.number.shown
    if not (said := said_of(line)):
        return context.translate_reviewed(booth_sentences.HELP_LINE, number=shown)
    words = context.translate_reviewed(said)
    return Words(f"{words.text} {isolated(shown)}", words.locale)


def _call(context: PageContext, chosen: Number) -> BoothCode:
    words = context.translate(booth_sentences.SCAN_TO_CALL)
    return BoothCode(chosen.dialled, words, chosen.shown, f"{words.text}: {chosen.shown}")


def _open(context: PageContext, page: str, address: str) -> BoothCode:
    words = context.translate(booth_sentences.SCAN_TO_OPEN)
    return BoothCode(page, words, address, f"{words.text}: {address}")


def _keep(context: PageContext, chosen: Number) -> BoothCode:
    name = context.translate(booth_sentences.NAME_TO_KEEP).text
    words = context.translate(booth_sentences.SCAN_TO_KEEP)
    card = contact_card(name, chosen.e164 or chosen.short_code or "")
    return BoothCode(card, words, name, f"{words.text}: {chosen.shown}")
