"""The directory's observances: days that come every year, and their themes."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from kiosk import paths
from kiosk.content.directory.entries import Citation, Id, ShortText, Sources, by_id, distinct, read
from kiosk.content.messages.message import refusal
from kiosk.content.toml.model import Frozen

FILE = paths.DIRECTORY / "days.toml"


class Theme(Frozen):
    """What one year's day was about, as the organisation that keeps the day says."""

    year: Annotated[int, Field(ge=2007, le=2100)]
    text: ShortText
    source: Citation


class Observance(Frozen):
    """A day of the year that is observed."""

    id: Id
    name: ShortText
    month: Annotated[int, Field(ge=1, le=12)]
    day: Annotated[int, Field(ge=1, le=31)]
    themes: tuple[Theme, ...] = ()
    sources: Sources

    @model_validator(mode="after")
    def _comes_every_year(self) -> Self:
        try:
            date(2001, self.month, self.day)  # 29 February does not come every year
        except ValueError:
            raise refusal("observance-not-every-year", day=f"{self.month:02}-{self.day:02}") from None
        return self


class _File(Frozen):
    observances: Annotated[tuple[Observance, ...], AfterValidator(distinct)]


def read_observances(file: Path) -> Mapping[str, Observance]:
    """The observances of a file by id.

    Raises:
        ContentError: with every fault of the file.
    """
    return by_id(read(_File, file).observances)


@cache
def observances() -> Mapping[str, Observance]:
    """Every observance of the directory by its id."""
    return read_observances(FILE)


def next_date(one: Observance, on: date) -> date:
    """The first day it is observed from a local day on; today counts.

    Raises:
        ValueError: the calendar has no such year (after 9999).
    """
    this_year = date(on.year, one.month, one.day)
    return this_year if this_year >= on else this_year.replace(year=on.year + 1)


def theme(one: Observance, year: int) -> str | None:
    """The day's theme in a year, where it is known."""
    return next((known.text for known in one.themes if known.year == year), None)
