"""Reads the files of the built-in directory into frozen values, each with where it is from."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Protocol, Self, TypeVar

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    ValidationInfo,
    model_validator,
)

from kiosk.content.messages.message import closest, refusal
from kiosk.content.messages.quoting import plain_id
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.model import IN_ORDER, Frozen, WrittenAs
from kiosk.content.toml.validation import faults_at, validated


def _web_address(text: str) -> str:
    if not text.startswith(("https://", "http://")) or " " in text:
        raise refusal("contact-no-web-address", text=text)
    return text


def _cited(source: object, info: ValidationInfo) -> object:
    """A source is a table, or the key of one in the file's own [sources]."""
    if not isinstance(source, str):
        return source
    known: Mapping[str, object] = (info.context or {}).get("sources", {})
    if source not in known:
        raise refusal("contact-source-unknown", name=source, meant=closest(source, known))
    return known[source]


Id = Annotated[
    str,
    WrittenAs(
        r"^[a-z][a-z0-9-]*$", "contact-id-unusable", lambda text, _: plain_id(text).lstrip("0123456789-")
    ),
]
ShortText = Annotated[str, Field(min_length=1, max_length=200), IN_ORDER]
Url = Annotated[str, AfterValidator(_web_address)]
PageDate = Annotated[str, WrittenAs(r"^\d{4}(-\d\d){0,2}$", "contact-page-date")]


class Citation(Frozen):
    """Who says so, and on which page; the date is the page's own (YYYY, YYYY-MM or YYYY-MM-DD)."""

    name: ShortText
    """Who says so."""
    url: Url
    """On which page."""
    date: PageDate | None = None
    """The page's own date: year, year and month, or day."""


Cited = Annotated[Citation, BeforeValidator(_cited, json_schema_input_type=str | Citation)]
Sources = Annotated[tuple[Cited, ...], Field(min_length=1)]


class Checked(Frozen):
    """Something that may change: when somebody last looked, and until when that is good enough."""

    checked: date
    """The day on which somebody last looked at its sources."""
    verify_by: date
    """The last day on which it may be shown without anybody looking again."""

    @model_validator(mode="after")
    def _lapses(self) -> Self:
        if self.verify_by <= self.checked:
            raise refusal("contact-verify-by-too-early", verify_by=self.verify_by, checked=self.checked)
        return self

    @property
    def ages_from(self) -> date:
        """The day from which somebody should look again: half way from the check to its end."""
        return self.checked + (self.verify_by - self.checked) / 2

    def is_current(self, on: date) -> bool:
        """Whether it may be shown on a local day, the last one included."""
        return on <= self.verify_by


class Named(Protocol):
    """An entry with an id."""

    @property
    def id(self) -> str:
        """The name it is known by in campaigns."""


Entry = TypeVar("Entry", bound=Named)
Value = TypeVar("Value", bound=Frozen)


def distinct(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Entries as they are; one whose id another has already is a fault."""
    taken: set[str] = set()
    for entry in entries:
        if entry.id in taken:
            raise refusal("contact-id-twice", id=entry.id)
        taken.add(entry.id)
    return entries


def by_id(entries: Iterable[Entry]) -> Mapping[str, Entry]:
    """Entries by their ids, in the file's order; the mapping cannot be changed."""
    return MappingProxyType({entry.id: entry for entry in entries})


def read(model: type[Value], file: Path) -> Value:
    """A file of the directory as a value of `model`; validators get the raw document as context.

    Raises:
        ContentError: with every fault of the file, each with its line.
    """
    text, document = read_toml(file)
    value, found = validated(model, document, document)
    if value is None:
        raise faults_at(file, text, found)
    return value
