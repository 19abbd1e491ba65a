"""The directory's warning signs, and the caveats that travel with them."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from kiosk import paths
from kiosk.content.directory.entries import Citation, Id, ShortText, Sources, by_id, distinct, read
from kiosk.content.toml.model import Frozen, WrittenAs

FILE = paths.DIRECTORY / "signs.toml"

Audience = Literal["passenger", "staff", "person-concerned"]
Setting = Literal["airport", "aircraft", "transport", "hotel", "event", "workplace", "home", "online"]
Type = Literal["general", "labour", "begging", "child", "domestic", "sexual"]


class Sign(Frozen):
    """One warning sign: a headline, a sentence more, a label of at most six words for cards."""

    id: Id
    headline: Annotated[str, Field(min_length=1, max_length=90)]
    detail: Annotated[str, Field(min_length=1, max_length=160)]
    label: Annotated[str, WrittenAs(r"^\S+( \S+){0,5}$", "sign-label-too-long")]
    audience: Annotated[tuple[Audience, ...], Field(min_length=1)]
    settings: Annotated[tuple[Setting, ...], Field(min_length=1)]
    type: Annotated[tuple[Type, ...], Field(min_length=1)]
    pictogram: Id
    mirror: bool = True
    sources: Sources

    @property
    def public(self) -> bool:
        """Whether it may stand on a public screen; the others are for nobody but trained staff."""
        return self.audience != ("staff",)

    @property
    def to_person(self) -> bool:
        """Whether it speaks to the person concerned, and not to those around them."""
        return "person-concerned" in self.audience


class Caveat(Frozen):
    """A sentence that no sign may stand without."""

    id: Id
    text: ShortText
    sources: Sources


class _File(Frozen):
    signs: Annotated[tuple[Sign, ...], AfterValidator(distinct)]
    caveats: Annotated[tuple[Caveat, ...], AfterValidator(distinct)]
    sources: Mapping[str, Citation]


def read_signs(file: Path) -> tuple[Mapping[str, Sign], Mapping[str, Caveat]]:
    """The signs and the caveats of a file, by id.

    Raises:
        ContentError: with every fault of the file.
    """
    found = read(_File, file)
    return by_id(found.signs), by_id(found.caveats)


@cache
def _directory() -> tuple[Mapping[str, Sign], Mapping[str, Caveat]]:
    return read_signs(FILE)


def signs() -> Mapping[str, Sign]:
    """Every sign of the directory by its id, also those that are not for public screens."""
    return _directory()[0]


def caveats() -> Mapping[str, Caveat]:
    """The caveats by id: one, none, control, no-profile, no-act, no-journey."""
    return _directory()[1]
