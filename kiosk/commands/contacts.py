"""`kiosk contacts`: what a help page shows for a country and where it is from; a venue's confirmations."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.options import AtOption, DisplayOption, instant
from kiosk.content.directory.confirmation import asker, confirm
from kiosk.content.directory.contact import (
    CLAIMS,
    Contact,
    answering,
    newest_check,
    places,
)
from kiosk.content.directory.help_lines import HelpLines
from kiosk.content.directory.known_contact import KnownContact
from kiosk.content.directory.venue import NAME
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import WrongUse, nearest
from kiosk.content.folders.venue_folder import file_of
from kiosk.content.language import known_names, locales, regions
from kiosk.content.messages.message import message
from kiosk.content.messages.quoting import shown

SAID = {"free": "free", "confidential": "private", "anonymous": "no name needed"}


def contacts(
    country: Annotated[str, typer.Argument(metavar="COUNTRY", help="Its code in ISO 3166-1: BE, JP.")],
    display: DisplayOption = None,
    at: AtOption = None,
    confirmed: Annotated[
        str | None, typer.Option("--confirm", metavar="ID", help="You asked, and this contact is right.")
    ] = None,
    by: Annotated[str | None, typer.Option("--by", metavar="WHO", help="Who asked: a name, a desk.")] = None,
) -> None:
    """Say what a help page shows for a country; or record that a contact was confirmed."""
    shown_on = read_display(display)
    code, day = _country(country), instant(at, shown_on).date()
    if confirmed is not None or by is not None:
        if at is not None:
            raise WrongUse("--confirm takes no --at: what you confirm, you asked today")
        shown_on = _confirm(shown_on, code, display, confirmed, by, day)
    lines = shown_on.venue_contacts.help_lines(code)
    for line in _page(lines, code, day, display):
        sys.stdout.write(f"{line}\n")


def _country(text: str) -> str:
    """A country by its code in ISO 3166-1 or its name in any language, known to the directory or not."""
    if len(named := known_names.countries_named(text)) == 1:
        return named[0]
    told = message("country-not-there", name=text, meant=known_names.countries_meant(text))
    raise WrongUse(str(told))


def _confirm(
    shown_on: Display, country: str, file: Path | None, name: str | None, by: str | None, day: date
) -> Display:
    if name is None or by is None or not by.strip():
        raise WrongUse("--confirm ID and --by WHO stand together: which contact is right, and who asked")
    try:
        who = asker(by)
    except WrongUse as error:
        raise WrongUse(f"--by: {error}") from error
    if file is None:
        raise WrongUse(f"--confirm needs --display FILE: its {NAME} keeps what the venue confirmed")
    known = [entry.contact.id for entry in shown_on.venue_contacts.help_lines(country).entries]
    if name not in known:
        raise WrongUse(f"{country} has no contact {shown(name)}{nearest(name, known)}")
    if day < newest_check():
        raise WrongUse(
            f"the machine's clock is not set: it says {day}, and what you confirm, you asked today"
        )
    confirm(file_of(file, NAME), name, who, day)
    return read_display(file)


def _page(lines: HelpLines, country: str, day: date, file: Path | None) -> Iterator[str]:
    shown = lines.on_page(day)
    danger = lines.emergency
    name = f"{regions.countries()[country]} ({country})"
    if not lines.entries:
        yield f"{name}: no help line and no emergency number is known; no help page is shown"
        yield from _what_to_do(country, file)
        return
    state = answering(country)
    whose = f", as in {regions.countries()[state]} ({state})," if state != country else ""
    yield f"{name}: a help page on {day}{whose} shows"
    yield ""
    if danger is not None and danger.state(day) != "lapsed":
        shown.append(danger)
    for entry in shown:
        yield from _told(entry, day)
    if all(entry.contact.kind == "emergency" for entry in lines.entries):
        yield "No help line is known"
        yield from _what_to_do(country, file)
        yield ""
    yield from _rest([entry for entry in lines.entries if entry not in shown], day)


def _rest(entries: list[KnownContact], day: date) -> Iterator[str]:
    """What a page does not show, and why."""
    if entries:
        yield "It does not show"
        yield ""
    for entry in entries:
        reason = entry.hidden_because(day) or "three lines are there already"
        reason += "; a booth shows where to write" if entry.is_written(day) else ""
        yield from _told(entry, day, reason)


def _what_to_do(country: str, file: Path | None) -> Iterator[str]:
    """Why nothing is known, where that is known, and where a venue writes what it knows."""
    if (place := places().get(country)) and place.none_known:
        yield f"    {place.none_known}"
    place_of_lines = file_of(file, NAME) if file else f"{NAME} beside display.toml"
    yield f"    Write a line that you know into {place_of_lines}, with its source."


def _told(entry: KnownContact, day: date, reason: str | None = None) -> Iterator[str]:
    one = entry.contact
    numbers = "   ".join(number.shown for number in one.numbers) or one.web or ""
    yield f"  {one.id:<24} {one.name}   {numbers}".rstrip()
    yield f"    {one.name_english}"
    if reason:
        yield f"    because {reason}"
    is_kept_back = reason is None and entry.state(day) == "due"
    yield f"    {'; '.join((*_about(one), *(() if is_kept_back else _claims(one))))}"
    if is_kept_back and (withheld := "; ".join(_claims(one))):
        yield f"    kept back, as it is due: {withheld}"
    said = f"; confirmed {entry.confirmed.on} by {entry.confirmed.by}" if entry.confirmed else ""
    if entry.confirmed and entry.confirmed.on > day:
        said += ", a day still to come, which does not count"
    time = _time(entry, day, is_shown=reason is None)
    yield f"    {one.confidence} confidence; checked {one.checked}{said}; {time}"
    for source in one.sources:
        yield f"    {source.name}{f' ({source.date})' if source.date else ''}: {source.url}"
    if one.note:
        yield f"    Note: {one.note}"
    yield ""


def _time(entry: KnownContact, day: date, *, is_shown: bool) -> str:
    """What its time has come to; an emergency number is good until a change is announced."""
    last, change, state = entry.sure_until(day), entry.change(day), entry.state(day)
    until = f", shown until {entry.shown_until(day)}" if is_shown else ""
    if change is not None:
        when = f"a change is announced for {change}"
        ask = "see on its page" if entry.contact.kind in ("emergency", "police") else "ask"
        return when if state == "sure" else f"{when}: {ask} what is right then{until}"
    if entry.contact.kind == "emergency":
        return "good without an end"
    if state in ("sure", "ages"):
        return f"to be verified by {last}" + (": time to ask again" if state == "ages" else "")
    return f"WAS TO BE VERIFIED BY {last}" + (f": due{until}" if state == "due" else ": lapsed")


def _about(one: Contact) -> Iterator[str]:
    yield one.kind
    yield one.area or "the whole country"
    yield one.for_whom


def _claims(one: Contact) -> Iterator[str]:
    """What it promises, as a page may say it."""
    if one.hours:
        yield (
            "day and night"
            if one.hours == "always"
            else ", ".join(f"{days} {' and '.join(spans)}" for days, spans in one.hours.items())
        )
    yield from (SAID[claim] for claim in CLAIMS if getattr(one, claim))
    if one.languages:
        yield "languages: " + ", ".join(locales.babel(tag).english_name or tag for tag in one.languages)
