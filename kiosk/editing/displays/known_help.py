"""Whom a display's help page names, who said so and when, and the confirmation of somebody who asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.content.directory.confirmation import asker
from kiosk.content.directory.contact import Contact, newest_check
from kiosk.content.directory.entries import Citation
from kiosk.content.directory.known_contact import Confirmation, KnownContact, State
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.editing.displays.display_form import FieldRefused
from kiosk.editing.edits import Document, Edit, Insert, Put

UNCALLED = ("emergency", "police")  # nobody calls these to try them


@dataclass(frozen=True, slots=True)
class LineOfHelp:
    """One contact as an operator looks at it.

    Attributes:
        about: where it helps and when somebody answers.
        due: the last day on which all of it may be said; None of one that is good without an end.
        hidden: why the page does not name it; "" where it does.
        is_called: whether asking means to call; the others are looked up on their page.
    """

    id: str
    name: str
    number: str
    about: str
    sources: tuple[Citation, ...]
    checked: date
    due: date | None
    state: State
    confirmed: Confirmation | None
    hidden: str
    is_called: bool


def help_lines_of(display: Display, day: date) -> tuple[LineOfHelp, ...]:
    """All that is known for the display's country on a local day: first what the page names, as it does."""
    lines = display.help_lines
    shown = lines.on_page(day)
    emergency = lines.emergency
    rest = [one for one in lines.entries if one not in shown and one is not emergency]
    danger = [emergency] if emergency is not None else []
    return (
        *(_line(one, day, "") for one in shown),
        *(_line(one, day, "its time is over" if one.state(day) == "lapsed" else "") for one in danger),
        *(_line(one, day, one.hidden_because(day) or "three are there already") for one in rest),
    )


def with_confirmation(document: Document, name: str, by: str, on: date) -> list[Edit]:
    """In a venue's contacts.toml, that somebody asked on a day, and the contact of that id is right.

    Raises:
        FieldRefused: `by` is no name, or the machine's clock is not set.
    """
    try:
        who = asker(by)
    except WrongUse as error:
        raise FieldRefused(f"Who asked: {error}.") from error
    if on < newest_check():
        raise FieldRefused(f"The machine's clock is not set: it says {on}. Set it first.")
    known = [one.get("id") for one in document.get("contacts", ())]
    if name not in known:
        return [Insert(("contacts",), len(known), {"id": name, "confirmed": on, "by": who})]
    at = ("contacts", known.index(name))
    return [Put((*at, "confirmed"), on), Put((*at, "by"), who)]


def _line(entry: KnownContact, day: date, hidden: str) -> LineOfHelp:
    one = entry.contact
    endless = one.kind == "emergency" and entry.change(day) is None
    return LineOfHelp(
        one.id,
        one.name,
        one.voices[0].shown if one.voices else one.address,
        ", ".join(_about(one)),
        one.sources,
        one.checked,
        None if endless else entry.sure_until(day),
        entry.state(day),
        entry.confirmed if entry.confirmed and entry.confirmed.on <= day else None,
        hidden,
        one.kind not in UNCALLED and bool(one.voices),
    )


def _about(one: Contact) -> Iterator[str]:
    yield one.area or "The whole country"
    if one.hours == "always":
        yield "day and night"
    elif one.hours:
        yield "; ".join(f"{days} {' and '.join(spans)}" for days, spans in one.hours.items())
