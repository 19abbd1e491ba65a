"""Tells which playlist stands from when to when, how long its loop is, and which inserts come into it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from fractions import Fraction

from kiosk.timeline.schedule import Holding, Schedule
from kiosk.timeline.wall_clock import MILLISECOND, ONE_DAY


@dataclass(frozen=True, slots=True)
class Insertion:
    """An insert in a loop: after how many slides of the base it gives one, and how long it is, on average,
    from one to the next.
    """

    playlist: str
    every: int
    period: timedelta


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in a window: a base by its id, and the inserts that hold beside it, in the file's order.

    `loop` is how long its slides take once, with what the inserts give between them: each time where
    `is_even`, else on average. `is_fallback` says that it is of the campaign that stands where none of the
    schedule's own playlists holds.
    """

    playlist: str
    is_fallback: bool
    loop: timedelta
    is_even: bool
    inserts: tuple[Insertion, ...]


@dataclass(frozen=True, slots=True)
class PlaylistWindow:
    """From when until when (not included) the same stands; both as the display's clock reads them, with its
    offset as a fixed one.
    """

    standing: Standing
    start: datetime
    until: datetime


def playlist_windows(schedule: Schedule, start: datetime, end: datetime) -> Iterator[PlaylistWindow]:
    """The windows from start to end, cut to them, in order and without a gap: each next one differs.

    The loop starts anew in each of them, and at each midnight in it.

    Raises:
        UnusableInstant, NothingToShow: as `Schedule.at` does.
    """
    last = None
    for _, found in windows_by_day(schedule, start, end):
        if last and last.standing == found.standing:
            last = replace(last, until=found.until)
            continue
        if last:
            yield last
        last = found
    if last:
        yield last


def windows_by_day(
    schedule: Schedule, start: datetime, end: datetime
) -> Iterator[tuple[Holding, PlaylistWindow]]:
    """As `playlist_windows`, but each is of one local day: with what holds in it, which is not cut."""
    clock = schedule.clock
    first, last = clock.show(clock.read(start)), clock.show(clock.read(end))
    # Where the clock is set back over midnight, the local day has begun and the clock reads the day before.
    for one in schedule.holdings(first.date(), last.date() + ONE_DAY):
        if one.start < last and first < one.until:
            yield one, PlaylistWindow(_standing(schedule, one), max(one.start, first), min(one.until, last))


def _standing(schedule: Schedule, one: Holding) -> Standing:
    playlists = {playlist.id: playlist for playlist in one.campaign.playlists}
    base, *inserts = one.playlists
    loop = one.loop
    given = ((name, playlists[name].every or 0) for name in inserts)
    return Standing(
        base,
        one.campaign is not schedule.campaign,
        _told(loop.length),
        loop.is_even,
        tuple(Insertion(name, every, _told(loop.step * every)) for name, every in given),
    )


def _told(milliseconds: Fraction) -> timedelta:
    return round(milliseconds) * MILLISECOND
