"""Makes the bill of a display: its campaign's timeline, and the pages of that timeline's entries."""

import logging
from datetime import date, datetime
from functools import cache

from kiosk.content.pages import PageMaker
from kiosk.content.page import Page
from kiosk.content.screens import is_bar
from kiosk.content.sources import Content
from kiosk.timeline.counting import Countable
from kiosk.timeline.showing import Schedule, Showing
from kiosk.ui.bill import Bill
from kiosk.ui.clock import Clock

log = logging.getLogger(__name__)


class Timeline:
    """The schedule the clock allows: while the machine's clock is not set, playlists with `when` do not hold."""

    def __init__(self, set_: Schedule, unset: Schedule, clock: Clock, newest_check: date) -> None:
        self._schedules = {True: set_, False: unset}
        self._clock = clock
        self._newest_check = newest_check
        self._was_set = True

    def at(self, instant: datetime) -> Showing:
        """What is on screen at an instant."""
        is_set = self._clock.is_set(self._newest_check)
        if is_set != self._was_set:
            self._was_set = is_set
            log.log(*(SET if is_set else UNSET), self._clock.now().isoformat(" ", "seconds"))
        return self._schedules[is_set].at(instant)


SET = logging.INFO, "the machine's clock is set: %s"
UNSET = logging.WARNING, "the machine's clock is not set (%s): playlists with `when` do not hold until it is"
