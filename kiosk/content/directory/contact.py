"""The directory's help lines and emergency numbers, one file a country, read only when asked for."""

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag, model_validator

from kiosk import paths
from kiosk.content.directory.entries import Checked, Id, ShortText, Sources, Url, distinct, read
from kiosk.content.directory.phone_numbers import Number, digits
from kiosk.content.errors import ContentError, Fault
from kiosk.content.language.known_codes import known_country
from kiosk.content.language.written_times import days_meant, hours_meant
from kiosk.content.messages.message import message, refusal
from kiosk.content.toml.model import Frozen, LocaleTag, WrittenAs
from kiosk.content.weekdays import DAYS

FOLDER = paths.DIRECTORY / "contacts"

ContactKind = Literal["support", "labour", "children", "tip", "police", "emergency"]

# Whom alone a line may be for; it then says so, and never stands by itself as the number to call.
Only = Literal["women", "women-and-children", "domestic-workers", "workers-from-abroad"]


def _always_or_a_week(hours: object) -> object:
    """A text is always alone; days and spans stand in a table."""
    if isinstance(hours, str) and hours != "always":
        is_whole = hours_meant(hours) == "00:00-24:00"
        raise refusal("contact-hours-unclear", text=hours, meant="always" if is_whole else None)
    return hours


def _any_of(schema: dict[str, Any]) -> None:
    """For a schema, a text or a table that nothing but its type tells apart."""
    schema["anyOf"] = schema.pop("oneOf")


_DAY = f"({'|'.join(DAYS)})"
_SPAN = r"^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$"
Weekdays = Annotated[
    str, WrittenAs(rf"^{_DAY}(-{_DAY})?$", "contact-day-unknown", lambda text, _: days_meant(text))
]
Span = Annotated[str, WrittenAs(_SPAN, "contact-span-unknown", lambda text, _: hours_meant(text))]
Week = Annotated[dict[Weekdays, tuple[Span, ...]], Field(json_schema_extra={"additionalProperties": False})]
Hours = Annotated[
    Annotated[Literal["always"], Tag("text")] | Annotated[Week, Tag("table")],
    Discriminator(lambda value: "text" if isinstance(value, str) else "table"),
    BeforeValidator(_always_or_a_week),
    Field(json_schema_extra=_any_of),
]
Country = Annotated[str, AfterValidator(known_country)]
CLAIMS = ("free", "confidential", "anonymous")


class TextLine(Frozen):
    """What to send in a text message, and to which number."""

    send: str
    """What to write."""
    to: Annotated[str, WrittenAs(r"^\d{3,15}$", "phone-digits-alone", lambda text, _: digits(text))]
    """The number to send it to."""


class Contact(Checked):
    """Someone to turn to. What is absent is not known, never "no".

    `area` is absent for the whole country. `free`, `confidential` and `anonymous` are the page that says so.
    """

    id: Id
    kind: ContactKind
    """What it is; on a help page support stands first, police last; tip takes reports alone."""
    primary: bool = False
    """Whether it is the country's one number for danger, of kind emergency."""
    name: ShortText
    """Its name as it calls itself."""
    name_locale: LocaleTag
    """The locale of its name."""
    name_english: ShortText
    """What it is, in English, for the operator."""
    area: ShortText | None = None
    """The part of the country that it helps in."""
    only: Only | None = None
    """Whom alone it is for, among those whom its kind is for; without it, for all of them."""
    for_whom: ShortText
    """Whom it helps."""
    numbers: tuple[Number, ...]
    """Its telephone numbers; the first is shown."""
    text: TextLine | None = None
    """How it is asked by text message."""
    chat: Url | None = None
    """Its page for writing with somebody."""
    web: Url | None = None
    """Its own page."""
    hours: Hours | None = None
    """When somebody answers: days of the week and spans of the wall clock, or always."""
    languages: tuple[LocaleTag, ...] | None = None
    """What it is known to speak."""
    free: Url | None = None
    """The page, one of its sources, that says that a call costs nothing."""
    confidential: Url | None = None
    """The page, one of its sources, that says that nobody is told."""
    anonymous: Url | None = None
    """The page, one of its sources, that says that no name is asked for."""
    confidence: Literal["high", "medium", "low"]
    """How sure its sources are; of medium it is shown once confirmed, of low never."""
    display: bool
    """Whether a help page may show it."""
    ends: date | None = None
    """The day a change was announced for: from then on it promises nothing, and 30 days later it is gone."""
    note: ShortText | None = None
    """For the operator; it is never shown."""
    sources: Sources
    """Who says so; each a table, or a key under `[sources]`."""

    @model_validator(mode="after")
    def _claims_are_sourced(self) -> Self:
        pages = {source.url for source in self.sources}
        for claim in CLAIMS:
            if (page := getattr(self, claim)) and page not in pages:
                raise refusal("contact-claim-unsourced", claim=claim, page=page)
        return self

    @property
    def voices(self) -> tuple[Number, ...]:
        """The numbers to call; none for a website alone."""
        return tuple(number for number in self.numbers if not number.textphone)

    @property
    def number(self) -> Number:
        """The first number to call; every line of a help page has one.

        Raises:
            IndexError: it is a website alone.
        """
        return self.voices[0]

    @property
    def site(self) -> str | None:
        """Its page to write on, else its own page."""
        return self.chat or self.web

    @property
    def address(self) -> str:
        """Where one writes, or reads how it is reached: its page, as it is typed in, else the number for text
        messages; "" for none.
        """
        if self.site is None:
            return self.text.to if self.text else ""
        return self.site.partition("://")[2].removeprefix("www.").rstrip("/")

    @property
    def claims(self) -> frozenset[str]:
        """What it promises, by its sources: free, confidential, anonymous, and always (day and night)."""
        promised = {claim for claim in CLAIMS if getattr(self, claim)}
        return frozenset(promised | ({"always"} if self.hours == "always" else set()))

    def without_claims(self) -> Self:
        """The same contact, as if nothing were known of its hours, price, languages and promises."""
        return self.model_copy(update=dict.fromkeys(("hours", "languages", *CLAIMS)))


class _File(Frozen):
    country: Country
    contacts: Annotated[tuple[Contact, ...], AfterValidator(distinct)]

    @model_validator(mode="after")
    def _one_emergency_number(self) -> Self:
        primary = [one for one in self.contacts if one.primary]
        if [one.kind for one in primary] != ["emergency"] or not primary[0].voices:
            raise refusal("contacts-not-one-primary")
        if not primary[0].display:
            raise refusal("contact-primary-not-shown", id=primary[0].id)
        return self


class Place(Frozen):
    """A country or a territory with a large airport, or a territory without one.

    With neither `answers_with` nor `none_known` it has a file of contacts of its own.
    """

    country: Country
    airport: ShortText | None = None
    """The airport that puts it on the list."""
    answers_with: Country | None = None
    """The state whose emergency number and help lines are its own."""
    none_known: ShortText | None = None
    """Why nothing of it may be shown."""


class _Places(Frozen):
    places: tuple[Place, ...]


class _Index(Frozen):
    checked: date


def read_contacts(file: Path) -> tuple[Contact, ...]:
    """The contacts of a country's file, in the file's order.

    Raises:
        ContentError: with every fault of the file.
    """
    found = read(_File, file)
    if file.stem != found.country:
        raise ContentError([Fault(file, None, message("contacts-file-misnamed", country=found.country))])
    return found.contacts


@cache
def places() -> Mapping[str, Place]:
    """Where large airports are, and territories that answer with their state's lines, by their codes."""
    found = read(_Places, paths.DIRECTORY / "airports.toml").places
    return MappingProxyType({place.country: place for place in found})


def answering(country: str) -> str:
    """The country whose contacts answer in a country: its state's for a territory, else its own."""
    place = places().get(country)
    return place.answers_with if place and place.answers_with else country


@lru_cache(maxsize=256)  # ISO 3166-1 has 249 countries
def contacts(country: str | None) -> tuple[Contact, ...]:
    """Everyone the directory knows in a country (ISO 3166-1, two letters), also those it does not show.

    Of a territory that answers with its state's, those of the state.
    """
    code = answering(country) if country and country not in covered_countries() else country
    return read_contacts(FOLDER / f"{code}.toml") if code in covered_countries() else ()


@cache
def covered_countries() -> frozenset[str]:
    """The countries the directory has contacts for."""
    return frozenset(file.stem for file in FOLDER.glob("*.toml"))


@cache
def newest_check() -> date:
    """The newest day on which somebody looked at an entry of the directory; a clock before it is not set."""
    return read(_Index, paths.DIRECTORY / "directory.toml").checked
