"""Tells what stands on each day of a time: as `kiosk timeline` does, with the loop of each window."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from kiosk.rehearsal.rehearsed_loop import LoopKey, RehearsedLoop, loop_key, rehearsed_loop
from kiosk.timeline.absences import Absence, absences
from kiosk.timeline.day_tables import DaysAlike, DayTable, day_tables, days_alike
from kiosk.timeline.playlist_windows import windows_by_day
from kiosk.timeline.schedule import Holding, Schedule
from kiosk.timeline.wall_clock import ONE_DAY


@dataclass(frozen=True, slots=True)
class RehearsedDays:
    """Days on which the same stands, wherever they lie in a time: for each line of their `table` the number
    of its loop, and the playlists in whose place it stands.
    """

    alike: tuple[DaysAlike, ...]
    loops: tuple[int, ...]
    covered: tuple[tuple[str, ...], ...]

    @property
    def table(self) -> DayTable:
        """What stands on the first of them."""
        return self.alike[0].tables[0]

    @property
    def days(self) -> tuple[date, ...]:
        """All of them, in order."""
        return tuple(sorted(table.day for alike in self.alike for table in alike.tables))


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What stands on a display from a first to a last day, both included.

    `loops` are numbered from 0, `standing` has the days on which each of them stands; `missing` are playlists
    that do not hold in this time.
    """

    schedule: Schedule
    first: date
    last: date
    days: tuple[RehearsedDays, ...]
    loops: tuple[RehearsedLoop, ...]
    standing: tuple[tuple[date, ...], ...]
    missing: tuple[Absence, ...]

    @property
    def held(self) -> frozenset[str]:
        """The playlists of the campaign that hold at some time."""
        own = (loop.playlists for loop in self.loops if loop.campaign is self.schedule.campaign)
        return frozenset(name for playlists in own for name in playlists)


def bounds(schedule: Schedule, first: date, last: date) -> tuple[datetime, datetime]:
    """The midnights, by the display's clock, at which the first day begins and the last one ends."""
    clock = schedule.clock
    return clock.show(clock.midnight(first)), clock.show(clock.midnight(last + ONE_DAY))


def rehearsed(schedule: Schedule, first: date, last: date) -> Rehearsal:
    """What stands from the first day to the last one.

    Raises:
        UnusableInstant, NothingToShow: as `Schedule.at` does.
    """
    start, end = bounds(schedule, first, last)
    held = [one for one, _ in windows_by_day(schedule, start, end)]
    numbers = {key: number for number, key in enumerate(dict.fromkeys(map(loop_key, held)))}
    standing = tuple(tuple(dict.fromkeys(one.day for one in held if loop_key(one) == key)) for key in numbers)
    loops = tuple(_loop(schedule, [one for one in held if loop_key(one) == key]) for key in numbers)
    days = _days(schedule, start, end, held, numbers)
    missing = tuple(absences(schedule, start, end))
    return Rehearsal(schedule, first, last, days, loops, standing, missing)


def holding_at(schedule: Schedule, instant: datetime) -> Holding:
    """What holds at an instant. Raises as `Schedule.at` does."""
    read = schedule.clock.read(instant)
    day = schedule.clock.day(read)
    at = schedule.clock.show(read)
    return next(one for one in schedule.holdings(day, day) if one.start <= at < one.until)


def _loop(schedule: Schedule, held: Sequence[Holding]) -> RehearsedLoop:
    longest = max((one.until - one.start for one in held), default=timedelta())
    return rehearsed_loop(held[0], longest, schedule.display)


def _days(
    schedule: Schedule, start: datetime, end: datetime, held: Sequence[Holding], numbers: dict[LoopKey, int]
) -> tuple[RehearsedDays, ...]:
    tables = list(day_tables(schedule, start, end))
    by_day = [list(found) for _, found in groupby(held, key=lambda one: one.day)]
    more = [
        (tuple(numbers[loop_key(one)] for one in found), tuple(map(schedule.covered, found)))
        for found in by_day
    ]
    of_day = {table.day: told for table, told in zip(tables, more, strict=True)}
    found: dict[Hashable, list[DaysAlike]] = {}
    for alike in days_alike(tables, more):
        table = alike.tables[0]
        found.setdefault((table.lines, table.change, of_day[table.day]), []).append(alike)
    return tuple(RehearsedDays(tuple(those), *of_day[those[0].tables[0].day]) for those in found.values())
