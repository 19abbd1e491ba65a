"""Which files of a venue's folder are edited, and what they read as while they are."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.directory.venue import NAME as CONTACTS
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, Fault
from kiosk.content.folders.venue_folder import CAMPAIGN, CAMPAIGNS, DISPLAYS
from kiosk.content.plain_file import standing_in
from kiosk.editing.steps import Texts

DISPLAY = "display.toml"
# In the order in which people look for them.
PATTERNS = (
    f"{CAMPAIGNS}/*/{CAMPAIGN}",
    f"{CAMPAIGNS}/*/translations/*.po",
    f"{DISPLAYS}/*/{DISPLAY}",
    f"{DISPLAYS}/*/{CONTACTS}",
    CONTACTS,
    "accepted.toml",
    # Of a campaign that is edited by itself.
    CAMPAIGN,
    "translations/*.po",
)


@dataclass(frozen=True, slots=True)
class EditedVenue:
    """What a venue's files read as: what cannot be read is left out, and the faults say why."""

    campaign: Campaign | None
    displays: tuple[tuple[str, Display], ...]
    faults: tuple[Fault, ...]


def edited_files(folder: Path) -> list[str]:
    """The files of a venue's folder that are edited, by their paths in it.

    Raises:
        OSError: they cannot be looked for.
    """
    return [name for pattern in PATTERNS for name in _found(folder, pattern)]


def is_of_a_display(name: str) -> bool:
    """Whether a path in a venue's folder is that of a display's own file."""
    return name.startswith(f"{DISPLAYS}/") and name.endswith(f"/{DISPLAY}")


def journal_file(state: Path, folder: Path) -> Path:
    """Where in the state folder is kept what was edited in a venue's folder."""
    return state / "edited" / hashlib.sha256(bytes(folder.resolve())).hexdigest()[:32] / "journal"


def read_venue_files(folder: Path, campaign: str, texts: Texts) -> EditedVenue:
    """What a venue's files read as with these texts: the campaign of that path, and every display."""
    faults: list[Fault] = []
    displays = []
    with standing_in({folder / name: text.encode() for name, text in texts.items()}):
        try:
            read: Campaign | None = read_campaign(folder / campaign)
        except ContentError as error:
            read = None
            faults += error.faults
        for name in (name for name in texts if is_of_a_display(name)):
            try:
                displays.append((name, read_display(folder / name)))
            except ContentError as error:
                faults += error.faults
        if read is not None:
            read.translations.load()
    return EditedVenue(read, tuple(displays), tuple(faults))


def _found(folder: Path, pattern: str) -> Iterator[str]:
    return (file.relative_to(folder).as_posix() for file in sorted(folder.glob(pattern)) if file.is_file())
