"""Tells the log when a help line is soon to be verified, is due, or is shown no more, and what help lacks."""

import logging
from datetime import date
from zoneinfo import ZoneInfo

from kiosk.content.directory.contact import newest_check
from kiosk.content.directory.notices import gaps, notices
from kiosk.content.display.display import Display
from kiosk.ui.player.display_clock import DisplayClock

log = logging.getLogger(__name__)


class HelpLog:
    """Looks once a local day, and says each thing once a run."""

    def __init__(self, clock: DisplayClock) -> None:
        self._clock = clock
        self._looked: tuple[date, Display] | None = None
        self._told: set[str] = set()

    def look(self, display: Display) -> None:
        """Say what there is to say of the display's help lines by now; nothing by a clock that is not set."""
        if not self._clock.is_set(newest_check()):
            return
        today = self._clock.now().astimezone(ZoneInfo(display.timezone)).date()
        if (today, display) == self._looked:
            return
        self._looked = today, display
        lines, is_booth = display.help_lines, display.mode == "booth"
        found = [*gaps(display.country, lines, today)] if is_booth else []
        for one in (*found, *notices(lines, today, is_booth=is_booth)):
            if one not in self._told:
                self._told.add(one)
                log.warning("%s: `kiosk check` says what to do", one)
