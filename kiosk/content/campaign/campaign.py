"""A campaign as an operator wrote it: links, slides, playlists. Frozen values, checked on reading.

The keys in the file are these names with hyphens. Reading gives the models a `Surroundings` as
context, so that every reference (a picture, a sign, a slide of a playlist) is checked with the rest.
"""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, PrivateAttr, ValidationInfo, field_validator

from kiosk.content.campaign.links import Hosts, LinkText
from kiosk.content.campaign.slides import Slide
from kiosk.content.campaign.value_checks import Id, PlainText, Text, known_slide, unused_id
from kiosk.content.campaign.when import When
from kiosk.content.campaign.where import Where
from kiosk.content.language.folder_catalogs import FolderCatalogs
from kiosk.content.messages.message import refusal
from kiosk.content.subtitles.subtitles import Cue
from kiosk.content.toml.model import Frozen, LocaleTag


class Links(Frozen):
    """What a code may point to: https only, and only to these hosts."""

    hosts: Hosts
    """The only hosts a code may lead to."""
    donate: LinkText | None = None
    """The https page that the code of a donate slide leads to."""
    learn: LinkText | None = None
    """The https page that the code of a learn slide leads to."""


class Playlist(Frozen):
    """Slides in an order, when they hold and where; with `every` it is an insert."""

    id: Annotated[Id, AfterValidator(unused_id)]
    """Its own name among the playlists: small letters, digits and hyphens."""
    slides: Annotated[tuple[Annotated[str, AfterValidator(known_slide)], ...], Field(min_length=1)]
    """The ids of its slides, in order; one may stand more than once."""
    when: When | None = None
    """When it holds; without it, always."""
    where: Where | None = None
    """On which displays it is there; without it, on every one."""
    priority: Annotated[int, Field(ge=-1000, le=1000)] = 0
    """Of those that hold the highest is shown; between equals, the later in the file."""
    every: Annotated[int, Field(ge=1, le=1000)] | None = None
    """Makes it an insert: after so many slides of the loop it gives its next one."""
    enabled: bool = True
    """Whether it may hold; `false` leaves it out, and what it names stays as it is."""

    @field_validator("every")
    @classmethod
    def _no_priority(cls, every: int | None, info: ValidationInfo) -> int | None:
        if every is not None and info.data.get("priority"):
            raise refusal("playlist-insert-with-priority")
        return every


class Campaign(Frozen):
    """Everything a display cycles through, as read from its file."""

    format: Literal[1]
    """The version of this format."""
    id: Id
    """The campaign's own name: small letters, digits and hyphens."""
    title: PlainText
    """What people call it."""
    source_language: LocaleTag
    """The locale of every text that is not a table."""
    credit: Text | None = None
    """A line at the foot of every slide but help and self-check, where there is room for it."""
    links: Links | None = None
    """What codes lead to."""
    slides: Annotated[tuple[Slide, ...], Field(min_length=1)]
    """What may be shown."""
    playlists: tuple[Playlist, ...] = ()
    """What is shown when; without any, all slides in order."""

    _file: Path = PrivateAttr(default=Path("campaign.toml"))
    _translations: FolderCatalogs = PrivateAttr(default=FolderCatalogs(Path("translations")))
    _subtitles: Mapping[str, tuple[Cue, ...]] = PrivateAttr(default_factory=dict)
    _found_as: Mapping[str, str] = PrivateAttr(default_factory=dict)

    @property
    def folder(self) -> Path:
        """The folder of the pack, which the paths of its files are relative to."""
        return self._file.parent

    @property
    def file(self) -> Path:
        """The file it was read from; a pack may hold several campaigns."""
        return self._file

    @property
    def translations(self) -> FolderCatalogs:
        """The pack's catalogs, as they were when the campaign was read."""
        return self._translations

    @property
    def subtitles(self) -> Mapping[str, tuple[Cue, ...]]:
        """The cues of each subtitle file that a film names, by its path in the pack."""
        return self._subtitles

    @property
    def found_as(self) -> Mapping[str, str]:
        """The paths that are other on the disk than they are written: as written, and as found."""
        return self._found_as

    def read_from(
        self, file: Path, subtitles: Mapping[str, tuple[Cue, ...]], found_as: Mapping[str, str]
    ) -> "Campaign":
        """This campaign with the file it stands in, what its subtitle files hold, and its paths that are
        other on the disk; one without playlists gets one of all its slides.
        """
        everything = Playlist.model_construct(id="all", slides=tuple(slide.id for slide in self.slides))
        found = self.model_copy(update={"playlists": self.playlists or (everything,)})
        # Its own class; a private attribute has no other way in.
        found._file = file  # noqa: SLF001
        found._subtitles = subtitles  # noqa: SLF001
        found._found_as = found_as  # noqa: SLF001
        found._translations = FolderCatalogs(file.parent / "translations")  # noqa: SLF001
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
