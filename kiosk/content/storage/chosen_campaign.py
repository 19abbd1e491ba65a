"""The campaign that a display plays of its venue's folder, remembered for when that folder is away."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.content.atomic_write import write_whole
from kiosk.content.display.campaign_choice import chosen_campaign
from kiosk.content.display.display import Display
from kiosk.content.errors import ContentError
from kiosk.content.folders.venue_folder import CAMPAIGNS, top_of
from kiosk.content.storage.told_faults import ToldFaults
from kiosk.content.toml.validation import exists

NAME = "campaign"  # beside the last good copies of the display
LONGEST = 4096  # bytes of a path, by PATH_MAX in linux/limits.h


class ChosenCampaign:
    """Which it is, asked again and again; remembered in the folder `place`, without one in memory alone."""

    def __init__(self, file: Path, place: Path | None) -> None:
        self._file, self._place = file, place
        self._before: Path | None = None
        self._told = ToldFaults()

    def now(self, display: Display) -> Path | None:
        """The folder of the campaign, by the files as they are; None where there is none. Takes its time.

        Raises:
            ContentError: it cannot be told; without a fault where the display's own file is away.
        """
        found = chosen_campaign(self._file, display)
        if found is None and not exists(self._file):
            raise ContentError([])
        if found is not None and found != self._before:
            self._remember(found)
        return found

    def later(self, display: Display) -> Path | None:
        """As `now`, while something plays: None, and why in the log, where that is to go on as it does."""
        try:
            found = self.now(display)
        except ContentError as error:
            self.tell(error)
            return None
        self._told.forget()
        return found

    def folders(self) -> set[Path]:
        """The folder in which another campaign may appear, where there is one."""
        top = top_of(self._file)
        return {top / CAMPAIGNS} if top is not None and (top / CAMPAIGNS).exists() else set()

    def before(self) -> Path | None:
        """The one that was found last, in this run or in one before; None where none was. Takes its time."""
        if self._before is None and self._place is not None:
            with suppress(OSError), (self._place / NAME).open("rb") as kept:
                self._before = Path(os.fsdecode(kept.read(LONGEST)))
        return self._before

    def tell(self, error: ContentError) -> None:
        """Log why it cannot be told, unless that was said last time."""
        self._told.tell(error)

    def _remember(self, found: Path) -> None:
        self._before = found
        if self._place is not None:
            with suppress(OSError):
                self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_whole(self._place / NAME, os.fsencode(found.absolute()))
