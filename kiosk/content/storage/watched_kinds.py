"""The kinds of files that an operator names or a venue has, as `watched_file` looks at them."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.directory.venue import Venue
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError
from kiosk.content.storage.copying import PartKind
from kiosk.content.storage.slide_files import files_of
from kiosk.content.storage.watched_file import FileKind
from kiosk.content.toml.validation import exists

TRANSLATIONS = "translations"


def contacts_of(display: Path) -> FileKind[Venue]:
    """A contacts.toml that the display of a file finds, in one of its places. It may be away; while the
    display's own file is away as well, that says nothing.
    """

    def read(file: Path) -> Venue:
        from kiosk.content.directory.venue_reader import read_venue  # noqa: PLC0415  most displays have none

        if not exists(file) and not exists(display):
            raise ContentError([])
        return read_venue(file)

    return FileKind(read, _none, _ready, None, (Venue, "without it"))


def _pack(folder: Path, campaign: Campaign) -> Mapping[str, PartKind]:
    """The pictures and films that slides name, and the translations."""
    parts: dict[str, PartKind] = {name: use for slide in campaign.slides for name, use in files_of(slide)}
    return parts | {f"{TRANSLATIONS}/{file.name}": "words" for file in (folder / TRANSLATIONS).glob("*.po")}


def _none(_folder: Path, _value: object) -> Mapping[str, PartKind]:
    return {}


def _ready(_value: object) -> None:
    """Nothing of it is read later."""


CAMPAIGN: FileKind[Campaign] = FileKind(
    read_campaign,
    _pack,
    lambda campaign: campaign.translations.load(),
    TRANSLATIONS,
    (built_in, "the built-in campaign"),
)
DISPLAY: FileKind[Display] = FileKind(
    partial(read_display, is_alone=True),
    _none,
    _ready,
    None,
    (partial(read_display, None), "by the machine's own settings"),
)
