"""`kiosk contacts`: what a help page shows for a country and where it is from; a venue's confirmations."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.options import AtOption, DisplayOption, instant
from kiosk.content.directory.confirmation import confirm
from kiosk.content.directory.contact import CLAIMS, Contact, covered_countries, newest_check
from kiosk.content.directory.help_lines import HelpLines, KnownContact
from kiosk.content.directory.venue import NAME
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import WrongUse, nearest
from kiosk.content.language import locales, regions
from kiosk.content.quoting import shown

LONGEST_NAME = 200  # as in the file
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
    for line in _page(lines, code, day):
        sys.stdout.write(f"{line}\n")


def _country(text: str) -> str:
    code = text.upper()
    if code in covered_countries():
        return code
    known = {
        name.casefold(): code for code, name in regions.countries().items() if code in covered_countries()
    }
    if text.casefold() in known:
        return known[text.casefold()]
    meant = nearest(text, [*covered_countries(), *known])
    raise WrongUse(
        f"the directory has no country {shown(text)}{meant}\nIt has {', '.join(sorted(covered_countries()))}"
    )


def _confirm(
    shown_on: Display, country: str, file: Path | None, name: str | None, by: str | None, day: date
) -> Display:
    if name is None or by is None or not by.strip():
        raise WrongUse("--confirm ID and --by WHO stand together: which contact is right, and who asked")
    if not by.isprintable() or len(by.strip()) > LONGEST_NAME:
        raise WrongUse(f"--by: write a name of at most {LONGEST_NAME} letters, in one line")
    if file is None:
        raise WrongUse(f"--confirm needs --display FILE: {NAME} beside it keeps what the venue confirmed")
    known = [entry.contact.id for entry in shown_on.venue_contacts.help_lines(country).entries]
    if name not in known:
        raise WrongUse(f"{country} has no contact {shown(name)}{nearest(name, known)}")
    if day < newest_check():
        raise WrongUse(
            f"the machine's clock is not set: it says {day}, and what you confirm, you asked today"
        )
    confirm(file.with_name(NAME), name, by.strip(), day)
    return read_display(file)


def _page(lines: HelpLines, country: str, day: date) -> Iterator[str]:
    shown = list(lines.shown(day))
    there = lines.on(day)
    yield f"{regions.countries()[country]} ({country}): a help page on {day} shows"
    yield ""
    for entry in shown[: len(there.lines)]:
        yield from _told(entry, day)
    if lines.emergency is not None:
        yield from _told(lines.emergency, day)
    rest = [
        entry
        for entry in lines.entries
        if entry not in shown[: len(there.lines)] and not entry.contact.primary
    ]
    if rest:
        yield "It does not show"
        yield ""
    for entry in rest:
        reason = entry.hidden_because(day) or "three lines are there already"
        yield from _told(entry, day, reason)


def _told(entry: KnownContact, day: date, reason: str | None = None) -> Iterator[str]:
    one = entry.contact
    numbers = "   ".join(number.shown for number in one.numbers) or one.web or ""
    yield f"  {one.id:<24} {one.name}   {numbers}".rstrip()
    yield f"    {one.name_english}"
    if reason:
        yield f"    because {reason}"
    yield f"    {'; '.join(_facts(one))}"
    verify_by = entry.verify_by(day)
    last = f"to be verified by {verify_by}"
    if day > verify_by:
        last = f"WAS TO BE VERIFIED BY {verify_by}"
    elif day >= entry.ages_from(day):
        last += ": time to ask again"
    said = f"; confirmed {entry.confirmed.on} by {entry.confirmed.by}" if entry.confirmed else ""
    if entry.confirmed and entry.confirmed.on > day:
        said += ", a day still to come, which does not count"
    yield f"    {one.confidence} confidence; checked {one.checked}{said}; {last}"
    for source in one.sources:
        yield f"    {source.name}{f' ({source.date})' if source.date else ''}: {source.url}"
    if one.note:
        yield f"    Note: {one.note}"
    yield ""


def _facts(one: Contact) -> Iterator[str]:
    yield one.kind
    yield one.area or "the whole country"
    yield one.for_whom
    if one.hours:
        yield (
            "day and night"
            if one.hours == "always"
            else ", ".join(f"{days} {' and '.join(spans)}" for days, spans in one.hours.items())
        )
    yield from (SAID[claim] for claim in CLAIMS if getattr(one, claim))
    if one.languages:
        yield "languages: " + ", ".join(locales.babel(tag).english_name or tag for tag in one.languages)
