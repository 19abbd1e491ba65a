"""The directory's figures: a number, its year, who says so, and until when it may be shown."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from babel import Locale
from pydantic import AfterValidator, Field

from kiosk import paths
from kiosk.content.directory.entries import Checked, Id, ShortText, Url, by_id, distinct, read
from kiosk.content.language.numerals import more_than, percentage, whole
from kiosk.content.toml.model import Frozen, WrittenAs

FILE = paths.DIRECTORY / "figures.toml"


class Figure(Checked):
    """A number and a sentence that says what it means; never shown without its year and source.

    `shown_as`: share and rise are in percent, count and more-than are whole numbers.
    """

    id: Id
    number: Annotated[int, Field(gt=0)]
    shown_as: Literal["share", "rise", "count", "more-than"]
    year: Annotated[str, WrittenAs(r"^\d{4}(–\d{4})?$", "figure-year")]
    text: ShortText
    source_name: ShortText
    source_url: Url

    @property
    def share(self) -> float | None:
        """The part of a whole that it stands for, 0 to 1; None where it is no share."""
        return self.number / 100 if self.shown_as == "share" else None

    def shown(self, locale: Locale) -> str:
        """The number as a locale writes it: 38%, +25%, 9,678, 200,000+."""
        if self.shown_as in ("share", "rise"):
            return percentage(self.number / 100, locale, is_rise=self.shown_as == "rise")
        return (more_than if self.shown_as == "more-than" else whole)(self.number, locale)


class _File(Frozen):
    figures: Annotated[tuple[Figure, ...], AfterValidator(distinct)]


def read_figures(file: Path) -> Mapping[str, Figure]:
    """The figures of a file by id.

    Raises:
        ContentError: with every fault of the file.
    """
    return by_id(read(_File, file).figures)


@cache
def figures() -> Mapping[str, Figure]:
    """Every figure of the directory by its id."""
    return read_figures(FILE)
