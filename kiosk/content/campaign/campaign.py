"""A campaign as an operator wrote it: links, slides, playlists. Frozen values, checked on reading.

The keys in the file are these names with hyphens. Reading gives the models a `Surroundings` as
context, so that every reference (a picture, a sign, a slide of a playlist) is checked with the rest.
"""

from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, PrivateAttr, ValidationInfo, field_validator

from kiosk.content.campaign.links import Hosts, LinkText, allowed_links
from kiosk.content.campaign.slides import Id, PlainText, Slide, Text
from kiosk.content.campaign.value_checks import known_slide, unused_id
from kiosk.content.campaign.when import When
from kiosk.content.toml.model import Frozen, LocaleTag


class Links(Frozen):
    """What a code may point to: https only, and only to these hosts."""

    hosts: Hosts
    donate: LinkText | None = None
    learn: LinkText | None = None

    _allowed = field_validator("donate", "learn")(allowed_links)


class Playlist(Frozen):
    """Slides in an order, and when they hold; with `every` it is an insert."""

    id: Annotated[Id, AfterValidator(unused_id)]
    slides: Annotated[tuple[Annotated[str, AfterValidator(known_slide)], ...], Field(min_length=1)]
    when: When | None = None
    priority: Annotated[int, Field(ge=-1000, le=1000)] = 0
    every: Annotated[int, Field(ge=1, le=1000)] | None = None

    @field_validator("every")
    @classmethod
    def _no_priority(cls, every: int | None, info: ValidationInfo) -> int | None:
        if every is not None and info.data.get("priority"):
            raise ValueError("stands beside priority, but an insert has no priority: remove one of the two")
        return every


class Campaign(Frozen):
    """Everything a display cycles through, as read from its file."""

    format: Literal[1]
    id: Id
    title: PlainText
    source_language: LocaleTag
    credit: Text | None = None
    links: Links | None = None
    slides: Annotated[tuple[Slide, ...], Field(min_length=1)]
    playlists: tuple[Playlist, ...] = ()

    _file: Path = PrivateAttr(default=Path("campaign.toml"))

    @property
    def folder(self) -> Path:
        """The folder of the pack, which the paths of its files are relative to."""
        return self._file.parent

    @property
    def file(self) -> Path:
        """The file it was read from; a pack may hold several campaigns."""
        return self._file

    def read_from(self, file: Path) -> "Campaign":
        """This campaign with the file it stands in; one without playlists gets one of all its slides."""
        everything = Playlist.model_construct(id="all", slides=tuple(slide.id for slide in self.slides))
        found = self.model_copy(update={"playlists": self.playlists or (everything,)})
        found._file = file  # noqa: SLF001  its own class; a private attribute has no other way in
        return found

    @cached_property
    def _by_id(self) -> dict[str, Any]:
        return {slide.id: slide for slide in self.slides}

    def slide(self, name: str) -> Slide:
        """The slide of that id.

        Raises:
            KeyError: there is none.
        """
        found: Slide = self._by_id[name]
        return found
