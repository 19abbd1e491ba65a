"""What a display plays: its campaign's timeline, and how the entries of it become pages."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.directory.contact import newest_check
from kiosk.content.display.screen import Size, is_bar, upright
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.content.storage.sources import Content
from kiosk.timeline.eligibility import DataCurrency
from kiosk.timeline.schedule import Schedule, Showing
from kiosk.timeline.wall_clock import LATEST
from kiosk.ui.player.display_clock import DisplayClock

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StandingTime:
    """How long a notice stands in a programme: `whole` is all its turns as one entry, and `loop` gives what
    plays without it. Where it `has_no_end`, nobody knows when it is over.
    """

    whole: Showing
    has_no_end: bool
    loop: Callable[[datetime], Showing]


@dataclass(frozen=True, slots=True)
class Programme:
    """A campaign on a display.

    `at` gives the entry of an instant; `page_of` the page of an entry for an upright size in pixels;
    `rotation` is the display's, clockwise in degrees; `reduced` says whether a change is a cut; `notice` how
    long one stands in it, for which what is being drawn is put off; `fills` whether the page of an entry
    fills the window, and no invitation stands beside it.
    """

    at: Callable[[datetime], Showing]
    page_of: Callable[[Showing, tuple[int, int]], Page]
    rotation: int = 0
    reduced: bool = False
    notice: StandingTime | None = None
    fills: Callable[[Showing], bool] = lambda _: False

    def entries(self, instant: datetime) -> Iterator[Showing]:
        """What stands at an instant, and what follows it without end."""
        while True:
            entry = self.at(instant)
            yield entry
            instant = entry.until


def programme_of(
    content: Content,
    clock: DisplayClock,
    window: Size,
    hearts: Callable[[], int | None] = lambda: None,
) -> Programme:
    """The programme of a content in a window of so many physical pixels, turned as the display is; `hearts`
    is asked how many there are on the wall when a page of it is made.
    """
    display = content.display
    glass = upright(window, display.rotation)

    def page_of(entry: Showing, size: tuple[int, int]) -> Page:
        maker = PageBuilder(display, glass, hearts, size)
        return maker.page(entry.campaign, entry.slide, entry.locales, entry.start.date())

    schedule = ClockedSchedule(content, clock, is_bar=is_bar(display.page_size(glass)))
    return Programme(schedule.at, page_of, display.rotation, reduced=display.motion == "reduced")


def is_notice(entry: Showing) -> bool:
    """Whether an entry is a turn of a notice: no playlist gives it."""
    return not entry.playlist


def slide_key(entry: Showing) -> tuple[str, tuple[str, ...]]:
    """What tells a slide in its languages from the others of its campaign."""
    return entry.slide.id, entry.locales


class ClockedSchedule:
    """The schedule the clock allows: while the machine's is not set, playlists with `when` do not hold."""

    def __init__(self, content: Content, clock: DisplayClock, *, is_bar: bool) -> None:
        in_date = DataCurrency(content.display).in_date
        self._schedules = {
            clock_set: Schedule(
                content.campaign,
                content.display,
                fallback=built_in(),
                is_bar=is_bar,
                clock_set=clock_set,
                in_date=in_date,
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
        read = self._clock.reading()
        now = f"{read:%Y-%m-%d %H:%M} UTC" if read is not None else "no date at all"
        if is_set:
            log.info("the machine's clock is set now: %s", now)
        else:
            log.warning(
                "the machine's clock is not set: it says %s, not a time between %s and %s; playlists with "
                "`when` do not hold",
                now,
                self._newest_check,
                LATEST.date(),
            )
