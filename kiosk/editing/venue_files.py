"""Which files of a venue's folder are edited, and what they read as while they are."""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import cast

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.directory.venue import NAME as CONTACTS
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, Fault
from kiosk.content.folders.venue_folder import CAMPAIGN, CAMPAIGNS, DISPLAYS
from kiosk.content.plain_file import standing_in, state
from kiosk.editing.steps import Texts

DISPLAY = "display.toml"
KEPT = 2  # readings of a file: what it says in the draft, and on the displays
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


class VenueReader:
    """Reads the files of a venue's folder as other texts have them. What was read is the same as long as its
    own files say the same; so typing in one file reads no other anew. Threads may share it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[str, tuple[_Kept, ...]] = {}

    def venue(self, campaign: str, texts: Texts) -> EditedVenue:
        """What they read as with these texts: the campaign of that path, and every display."""
        faults: list[Fault] = []
        read: Campaign | None = None
        displays = []
        try:
            read = self.campaign(campaign, texts)
        except ContentError as error:
            faults += error.faults
        for name in filter(is_of_a_display, texts):
            try:
                displays.append((name, self.display(name, texts)))
            except ContentError as error:
                faults += error.faults
        return EditedVenue(read, tuple(displays), tuple(faults))

    def campaign(self, name: str, texts: Texts) -> Campaign:
        """A campaign by the path of its file. Of its catalogs those are read that were asked for before: a
        letter typed in the campaign's own language changes them all.

        Raises:
            ContentError: with every fault of the file.
        """
        before = [cast("Campaign", one.read) for one in self._kept.get(name, ()) if one.read is not None]
        asked = {locale for one in before for locale in one.translations.asked}
        return cast("Campaign", self._read(name, texts, partial(_with_catalogs, asked)))

    def display(self, name: str, texts: Texts) -> Display:
        """A display by the path of its file.

        Raises:
            ContentError: with every fault of the file, and of the contacts.toml that it finds.
        """
        return cast("Display", self._read(name, texts, read_display))

    def _read(self, name: str, texts: Texts, read: Callable[[Path], Campaign | Display]) -> object:
        own = f"{PurePosixPath(name).parent}/"
        said = {one: text for one, text in texts.items() if one.startswith(own) or "/" not in one}
        there = _states((self._folder / name).parent, {str(self._folder / one) for one in said})
        kept = self._kept.get(name, ())
        found = next((one for one in kept if one.said == said and one.there == there), None)
        if found is None:
            found = _Kept(said, there, *self._outcome(name, texts, read))
            self._kept[name] = (found, *kept[: KEPT - 1])
        if found.read is None:
            raise ContentError(found.faults)
        return found.read

    def _outcome(
        self, name: str, texts: Texts, read: Callable[[Path], Campaign | Display]
    ) -> tuple[Campaign | Display | None, Sequence[Fault]]:
        with standing_in({self._folder / one: text.encode() for one, text in texts.items()}):
            try:
                return read(self._folder / name), ()
            except ContentError as error:
                return None, error.faults


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a file read as, or its faults, while its own files said this, and those that nobody edits were
    in these states.
    """

    said: Texts
    there: frozenset[tuple[object, ...]]
    read: Campaign | Display | None
    faults: Sequence[Fault]


def _with_catalogs(asked: AbstractSet[str], file: Path) -> Campaign:
    read = read_campaign(file)
    read.translations.load(asked)
    return read


def _states(folder: Path, edited: AbstractSet[str]) -> frozenset[tuple[object, ...]]:
    """What tells one state of the files below a folder from another, but for those that are edited."""
    there = (os.path.join(path, name) for path, _, names in os.walk(folder) for name in names)  # noqa: PTH118  a thousand files
    return frozenset((file, *state(Path(file))) for file in there if file not in edited)


def _found(folder: Path, pattern: str) -> Iterator[str]:
    return (file.relative_to(folder).as_posix() for file in sorted(folder.glob(pattern)) if file.is_file())
