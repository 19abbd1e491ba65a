"""Makes the bill of a display: its campaign's timeline, and the pages of that timeline's entries."""

import logging
from datetime import datetime

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.directory.contact import newest_check
from kiosk.content.display.screen import is_bar
from kiosk.content.page.builder import PageMaker
from kiosk.content.page.page import Page
from kiosk.content.storage.sources import Content
from kiosk.timeline.eligibility import Currency
from kiosk.timeline.schedule import Schedule, Showing
from kiosk.ui.player.display_clock import Clock
from kiosk.ui.player.programme import Bill
from kiosk.ui.render.geometry import upright

log = logging.getLogger(__name__)


class Timeline:
    """The schedule the clock allows: while the machine's is not set, playlists with `when` do not hold."""

    def __init__(self, content: Content, clock: Clock, *, is_bar: bool) -> None:
        in_date = Currency(content.display).in_date
        self._schedules = {
            clock_set: Schedule(
                content.campaign,
                content.display,
                fallback=built_in(),
                is_bar=is_bar,
                clock_set=clock_set,
                countable=in_date,
            )
            for clock_set in (True, False)
        }
        self._clock = clock
        self._newest_check = newest_check()
        self._was_set = True

    def at(self, instant: datetime) -> Showing:
        """What is on screen at an instant."""
        is_set = self._clock.is_set(self._newest_check)
        if is_set != self._was_set:
            self._was_set = is_set
            self._report(is_set)
        return self._schedules[is_set].at(instant)

    def _report(self, is_set: bool) -> None:
        now = f"{self._clock.now():%Y-%m-%d %H:%M} UTC"
        if is_set:
            log.info("the machine's clock is set now: %s", now)
        else:
            log.warning(
                "the machine's clock is not set: it says %s, before %s; playlists with `when` do not hold",
                now,
                self._newest_check,
            )


def bill_of(content: Content, clock: Clock, glass: tuple[int, int]) -> Bill:
    """The bill of a content on a glass of so many physical pixels, turned as the display is."""
    display = content.display

    def page_of(entry: Showing, size: tuple[int, int]) -> Page:
        maker = PageMaker(display, size)
        return maker.page(entry.campaign, entry.slide, entry.locales, entry.start.date())

    timeline = Timeline(content, clock, is_bar=is_bar(upright(glass, display.rotation)))
    return Bill(timeline.at, page_of, display.rotation, reduced=display.motion == "reduced")
