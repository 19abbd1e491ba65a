"""Reads a venue's contacts.toml: the whole of it, or every fault at once."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, ValidationError, create_model

from kiosk.content.directory.contact import Contact, contacts, covered_countries
from kiosk.content.directory.entries import Citation, Id, ShortText
from kiosk.content.directory.known_contact import CONFIRMED_FOR, Confirmation, KnownContact
from kiosk.content.directory.venue import Venue
from kiosk.content.language.known_codes import known_country
from kiosk.content.messages.message import Refusal, closest, message, refusal
from kiosk.content.plain_file import is_there
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.file_kinds import refuse_another_kind
from kiosk.content.toml.model import Frozen
from kiosk.content.toml.validation import faults_at, validated
from kiosk.content.toml.validation_messages import Found, all_explained


def _can_be_counted_from(day: date) -> date:
    if day > date.max - CONFIRMED_FOR:
        raise refusal("contact-confirmed-too-far", day=day)
    return day


class _Said(Frozen):
    """A confirmation, a correction, or a contact of the venue's own."""

    id: Id
    """Its id in the directory, which `kiosk contacts` says, or one of the venue's own."""
    country: Annotated[str, AfterValidator(known_country)] | None = None
    """Where it helps: ISO 3166-1, two letters."""
    confirmed: Annotated[date, AfterValidator(_can_be_counted_from)] | None = None
    """The day on which somebody of the venue asked whether all of it is right."""
    by: ShortText | None = None
    """Who asked: a name, a desk."""


# Every key of the directory may be corrected.
VenueContact: type[_Said] = create_model(  # type: ignore[call-overload]  # keys that are found, not written
    "VenueContact",
    __base__=_Said,
    **{
        name: (found.rebuild_annotation() | None, None)
        for name, found in Contact.model_fields.items()
        if name != "id"
    },
)


class VenueContacts(Frozen):
    """contacts.toml: what a venue confirms, corrects or adds; sources may be named once and used often."""

    format: Literal[1]
    """The version of this format."""
    contacts: tuple[VenueContact, ...] = ()
    """What the venue confirms, corrects or adds."""
    sources: Mapping[Annotated[str, Field(min_length=1)], Citation] = Field(default_factory=dict)
    """Sources that several contacts name by their key here."""


def read_venue(file: Path) -> Venue:
    """The venue's contacts; none where there is no such file.

    Raises:
        ContentError: with every fault of the file.
    """
    if not is_there(file):
        return Venue()
    text, document = read_toml(file)
    refuse_another_kind(file, document, "contacts")
    named = document.get("sources")
    context = {"sources": named if isinstance(named, Mapping) else {}, "dialled_in": _only_country(document)}
    found, faults = validated(VenueContacts, document, context)
    if found is not None:
        entries, faults = _entries(found.contacts, context)
        faults = faults or list(_without_danger(found.contacts, entries))
        if not faults:
            return Venue(tuple(entries.values()), is_there=True)
    raise faults_at(file, text, faults)


def _only_country(document: Mapping[str, Any]) -> str | None:
    """The country that all contacts of a file name, if it is one."""
    contacts = document.get("contacts")
    tables = [one for one in (contacts if isinstance(contacts, tuple) else ()) if isinstance(one, Mapping)]
    named = {str(one.get("country") or str(one.get("id", ""))[:2].upper()) for one in tables}
    found = named.pop() if len(named) == 1 else ""
    return found if found in covered_countries() else None


def _entries(
    written: tuple[_Said, ...], context: Mapping[str, Any]
) -> tuple[dict[str, tuple[str, KnownContact]], list[Found]]:
    """The contacts by id, each with its country, and what is wrong with those that are none."""
    entries: dict[str, tuple[str, KnownContact]] = {}
    faults: list[Found] = []
    for number, said in enumerate(written):
        place = ("contacts", number)
        if said.id in entries:
            faults.append(((*place, "id"), message("contact-entry-twice", id=said.id)))
            continue
        if (said.confirmed is None) != (said.by is None):
            half = "confirmed" if said.confirmed else "by"
            faults.append(((*place, half), message("contact-half-confirmed")))
        try:
            entries[said.id] = _merged(said, context)
        except ValidationError as error:
            faults += [((*place, *inner), what) for inner, what in all_explained(error, Contact)]
        except Refusal as error:
            faults.append(((*place, "id"), error.message))
    return entries, faults


def _without_danger(
    written: tuple[_Said, ...], entries: Mapping[str, tuple[str, KnownContact]]
) -> Iterator[Found]:
    """What would leave a country without its one number for danger."""
    taken: set[str] = set()
    venue = Venue(tuple(entries.values()))
    for number, said in enumerate(written):
        country, entry = entries[said.id]
        place = ("contacts", number, "primary")
        if entry.contact.primary and (entry.contact.kind != "emergency" or not entry.contact.voices):
            yield place, message("contact-primary-unfit")
        if "primary" in said.model_fields_set and entry.contact.primary:
            if country in taken:
                yield place, message("contact-primary-twice", country=country)
            taken.add(country)
        elif "primary" in said.model_fields_set and venue.help_lines(country).emergency is None:
            yield place, message("contact-primary-taken-away", country=country)


def _merged(said: _Said, context: Mapping[str, Any]) -> tuple[str, KnownContact]:
    """The contact that the directory's and the venue's keys make together.

    Raises:
        Refusal: the directory has no such contact, and this is not a whole one.
        ValidationError: they make no contact.
    """
    country = said.country or _country_of(said.id)
    known = next((one for one in contacts(country) if one.id == said.id), None)
    keys = said.model_dump(by_alias=True, exclude_unset=True)
    for own in ("country", "confirmed", "by"):
        keys.pop(own, None)
    if known is not None:
        keys = known.model_dump(by_alias=True, exclude_unset=True) | keys
    elif said.confirmed:
        ends = said.confirmed + CONFIRMED_FOR
        keys = {"confidence": "high", "display": True, "checked": said.confirmed, "verify-by": ends} | keys
    confirmation = Confirmation(said.confirmed, said.by) if said.confirmed and said.by else None
    contact = Contact.model_validate(keys, context={**context, "country": country})
    return country, KnownContact(contact, confirmation, known if "checked" in said.model_fields_set else None)


def _country_of(name: str) -> str:
    """The country whose file the directory has a contact in: its id begins with the country's code."""
    country = name.partition("-")[0].upper()
    known = [one.id for code in covered_countries() if code == country for one in contacts(code)]
    if name not in known:
        raise refusal("contact-unknown", name=name, meant=closest(name, known))
    return country
