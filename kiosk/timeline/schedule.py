"""Answers what is on screen at an instant: a pure function of the campaign, the display and the clock."""

from bisect import bisect_right
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.timeline.day_plan import DayPlan, Stretch
from kiosk.timeline.eligibility import Eligibility, InDate, always
from kiosk.timeline.loop import LeftOutSlide, Loop
from kiosk.timeline.wall_clock import MILLISECOND, ONE_DAY, WallClock
from kiosk.timeline.windows import Window, joined, local_day, without

DAYS_KEPT = 400  # a year, for whoever goes through one
# Into its entry, a film begins: its slide fades in for a second, and a fade may begin late.
FILM_BEGINS = 1.2  # seconds


class NothingToShow(RuntimeError):
    """Neither the campaign nor the one in its place has a slide for the display: a fault of the program."""


@dataclass(frozen=True, slots=True)
class Showing:
    """One entry of the timeline: a turn of a slide.

    `playlist` is the id of the one that gives it, the base or an insert; "" of a notice, which none gives and
    which no schedule knows. `locales` are those that share it,
    none where it has no words. `start` and `until` (not included) have the UTC offset of the display's clock
    as a fixed one, so that they may be compared and subtracted.
    """

    campaign: Campaign
    playlist: str
    slide: Slide
    locales: tuple[str, ...]
    start: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Holding:
    """A time of one local day in which one base and the same inserts hold: their ids, and their loop."""

    campaign: Campaign
    playlists: tuple[str, ...]
    loop: Loop
    day: date
    start: datetime
    until: datetime

    @property
    def shown(self) -> frozenset[str]:
        """The slides that stand at some time in it; a loop that is cut short never comes to its last."""
        return frozenset(slide.id for slide, after in self.loop.first_shown if after < self._lasts)

    @property
    def left_out(self) -> tuple[LeftOutSlide, ...]:
        """The donate slides that are left out at some time in it, as they would stand next to help."""
        return tuple(one for one in self.loop.left_out if one.after < self._lasts)

    @property
    def _lasts(self) -> int:
        return (self.until - self.start) // MILLISECOND


@dataclass(frozen=True, slots=True)
class _Run:
    plan: DayPlan
    day: date
    stretch: Stretch

    def playlist(self, line: int = 0) -> str:
        """The id of the base, or of an insert, from 1."""
        return self.plan.playlist((self.stretch.base, *self.stretch.inserts)[line]).id

    @property
    def playlists(self) -> tuple[str, ...]:
        """The ids of the base, and of its inserts."""
        return tuple(map(self.playlist, range(len(self.stretch.inserts) + 1)))


class Schedule:
    """The timeline of a campaign on a display.

    Where none of the campaign's playlists holds, `fallback` is shown. `is_bar` is whether the screen's shape
    is a bar; `clock_set` whether the machine's clock can be believed: where it cannot, playlists with `when`
    do not hold, and slides with a first or a last day do not count. `in_date` is asked of a slide and a local
    day, beyond what slide and display say themselves: whether the slide's data are in date. The same answer
    is expected each time.
    """

    def __init__(  # noqa: PLR0913  all but the first two are named at the call
        self,
        campaign: Campaign,
        display: Display,
        *,
        fallback: Campaign,
        is_bar: bool = False,
        clock_set: bool = True,
        in_date: InDate = always,
    ) -> None:
        self.campaign = campaign
        self.clock = WallClock(ZoneInfo(display.timezone))
        self.display = display
        self._plans = [
            DayPlan(one, self.clock, Eligibility(display, is_bar, in_date, clock_set))
            for one in ([campaign] if fallback is campaign else [campaign, fallback])
        ]
        self._runs = lru_cache(maxsize=DAYS_KEPT)(self._plan)

    def at(self, instant: datetime) -> Showing:
        """What is on screen at the instant.

        Raises:
            UnusableInstant: a ValueError; it has no UTC offset or lies outside 1970-01-02 to 2200-01-01.
            NothingToShow: nothing in either campaign may be shown on the display.
        """
        return self._entry(self.clock.read(instant))[0]

    def entries(self, start: datetime, end: datetime) -> Iterator[Showing]:
        """The entries that stand at some time from start to end, whole, in order; the end is not included.

        Raises as `at` does.
        """
        now, last = self.clock.read(start), self.clock.read(end)
        while now < last:
            showing, now = self._entry(now)
            yield showing

    def holdings(self, first: date, last: date) -> Iterator[Holding]:
        """What holds on each local day from the first to the last, both included. Raises as `at` does."""
        day = first
        while day <= last:
            for run in self._runs(day):
                stretch = run.stretch
                yield Holding(
                    run.plan.campaign,
                    run.playlists,
                    run.plan.loop(day, stretch.base, stretch.inserts),
                    day,
                    self.clock.show(stretch.start),
                    self.clock.show(stretch.end),
                )
            day += ONE_DAY

    def held(self, day: date) -> Iterator[tuple[Campaign, tuple[str, ...]]]:
        """Whose playlists hold on a local day and which, one after the other, without what is in their loops.
        Raises as `at` does.
        """
        return ((run.plan.campaign, run.playlists) for run in self._runs(day))

    def covered(self, one: Holding) -> tuple[str, ...]:
        """The bases that are due at some time of it, and in whose place its own stands: their ids, those that
        take precedence first.
        """
        plan = next(plan for plan in self._plans if plan.campaign is one.campaign)
        span = Window(self.clock.read(one.start), self.clock.read(one.until))
        due = [[plan.playlist(place).id for place in found.bases] for found in plan.contests(one.day, span)]
        after = (name for bases in due for name in bases[bases.index(one.playlists[0]) + 1 :])
        return tuple(dict.fromkeys(after))

    def due(self, names: Container[str], day: date) -> set[str]:
        """Which of these playlists of the campaign hold at some time of a local day, if others let them."""
        numbered = enumerate(self.campaign.playlists)
        return {one.id for at, one in numbered if one.id in names and self._plans[0].is_due(at, day)}

    def _entry(self, instant: int) -> tuple[Showing, int]:
        """The entry at an instant, and the instant at which it ends."""
        runs = self._runs(self.clock.day(instant))
        run = runs[bisect_right(runs, instant, key=lambda run: run.stretch.start) - 1]
        stretch = run.stretch
        entry = run.plan.loop(run.day, stretch.base, stretch.inserts).at(instant - stretch.start)
        start, until = stretch.start + entry.start, min(stretch.start + entry.end, stretch.end)
        shown = self.clock.show(start), self.clock.show(until)
        playlist = run.playlist(entry.line)
        return Showing(run.plan.campaign, playlist, entry.slide, entry.locales, *shown), until

    def _plan(self, day: date) -> tuple[_Run, ...]:
        """What holds through a local day, from one midnight to the next, in order and without a gap."""
        free = joined([local_day(self.clock, day)])
        runs: list[_Run] = []
        for plan in self._plans:
            found = [stretch for span in free for stretch in plan.stretches(day, span)]
            runs += [_Run(plan, day, stretch) for stretch in found]
            free = without(free, [Window(stretch.start, stretch.end) for stretch in found])
        if free:
            name, display = self._plans[0].campaign.id, self.display.id
            raise NothingToShow(
                f'{day}: nothing of "{name}" or in its place may be shown on the display "{display}"'
            )
        return tuple(sorted(runs, key=lambda run: run.stretch.start))
