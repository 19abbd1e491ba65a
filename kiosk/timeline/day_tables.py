"""Tells what stands from when to when on each local day, and which days have the same to tell."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from kiosk.timeline.playlist_windows import PlaylistWindow, Standing, windows_by_day
from kiosk.timeline.schedule import Holding, Schedule
from kiosk.timeline.wall_clock import ONE_DAY, ClockChange

# Days that differ are told by the week where there are two whole weeks of them: each day of the week is there
# twice then, and none that differs from its fellows hides among them.
SHORTEST_PATTERN = 14


@dataclass(frozen=True, slots=True)
class TableLine:
    """What stands from when until when, as the wall clock reads it, counted from 00:00 of the day: until its
    end is 24 hours.
    """

    start: timedelta
    until: timedelta
    standing: Standing


@dataclass(frozen=True, slots=True)
class DayTable:
    """A local day, or as much of it as was asked for: what stands, in order and without a gap.

    `change` is there where the clock is set forward or back in it, or as it begins.
    """

    day: date
    windows: tuple[PlaylistWindow, ...]
    lines: tuple[TableLine, ...]
    change: ClockChange | None


@dataclass(frozen=True, slots=True)
class DaysAlike:
    """Days that have the same table: each day of a time, or the same days of each of its weeks."""

    tables: tuple[DayTable, ...]
    is_weekly: bool


def day_tables(schedule: Schedule, start: datetime, end: datetime) -> Iterator[DayTable]:
    """A table for each local day from start to end, cut to them.

    Raises:
        UnusableInstant, NothingToShow: as `Schedule.at` does.
    """
    for day, found in groupby(windows_by_day(schedule, start, end), key=lambda one: one[0].day):
        yield _table(schedule, day, list(found))


def days_alike(tables: Sequence[DayTable], more: Sequence[Hashable] = ()) -> list[DaysAlike]:
    """The days of consecutive tables that may be told together, so that as little as possible is to be read.

    The tables are parted into times without days between them that belong elsewhere; in a time all days are
    alike, or, in one of two weeks or more, those of each day of the week. By the first day of each.

    `more` is what else has to be alike, for each of the tables.
    """
    keys = _keys(tables, more or [None] * len(tables))
    found: list[DaysAlike] = []
    for first, last in _times(tables, keys):
        numbers = range(first, last)
        kinds = list(dict.fromkeys(keys[first:last]))
        found += [
            DaysAlike(tuple(tables[at] for at in numbers if keys[at] == kind), len(kinds) > 1)
            for kind in kinds
        ]
    return found


def _table(schedule: Schedule, day: date, found: Sequence[tuple[Holding, PlaylistWindow]]) -> DayTable:
    windows = tuple(window for _, window in found)
    midnight = datetime.combine(day, time.min)
    ends_with_the_day = windows[-1].until == schedule.clock.show(schedule.clock.midnight(day + ONE_DAY))
    starts = [window.start.replace(tzinfo=None) - midnight for window in windows]
    ends = [window.until.replace(tzinfo=None) - midnight for window in windows]
    if ends_with_the_day:
        ends[-1] = ONE_DAY
    lines = (
        TableLine(start, end, window.standing)
        for start, end, window in zip(starts, ends, windows, strict=True)
    )
    span = (schedule.clock.read(windows[0].start), schedule.clock.read(windows[-1].until))
    return DayTable(day, windows, tuple(lines), schedule.clock.change(*span))


def _keys(tables: Sequence[DayTable], more: Sequence[Hashable]) -> list[int]:
    """A number for each table, the same for those that tell the same."""
    known: dict[object, int] = {}
    told = zip(tables, more, strict=True)
    return [known.setdefault((table.lines, table.change, other), len(known)) for table, other in told]


def _times(tables: Sequence[DayTable], keys: Sequence[int]) -> list[tuple[int, int]]:
    """The times that take the fewest lines to tell, by the places of their first table and of the one after.

    A time has a line, each kind of day in it one, and each line of that kind's table.
    """
    lines = {key: 1 + len(table.lines) for key, table in zip(keys, tables, strict=True)}
    best: list[tuple[int, int]] = [(0, len(tables))] * (len(tables) + 1)
    for first in reversed(range(len(tables))):
        best[first] = min(
            (1 + sum(lines[key] for key in kinds) + best[last][0], -last)
            for last, kinds in _alike_from(tables, keys, first)
        )
        best[first] = (best[first][0], -best[first][1])
    found, first = [], 0
    while first < len(tables):
        found.append((first, best[first][1]))
        first = best[first][1]
    return found


def _alike_from(
    tables: Sequence[DayTable], keys: Sequence[int], first: int
) -> Iterator[tuple[int, frozenset[int]]]:
    """Where a time that begins with a table may end, and the kinds of day in it."""
    by_weekday: dict[int, int] = {}
    for place in range(first, len(tables)):
        if by_weekday.setdefault(tables[place].day.weekday(), keys[place]) != keys[place]:
            return
        kinds = frozenset(by_weekday.values())
        if len(kinds) == 1 or place + 1 - first >= SHORTEST_PATTERN:
            yield place + 1, kinds
