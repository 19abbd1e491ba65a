"""The blocks of a week: what plays from when to when on each local day, and what it covers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.spans import DAY_MINUTES
from kiosk.timeline.schedule import Holding, Schedule
from kiosk.timeline.wall_clock import ONE_DAY, ClockChange, WallClock

WEEK = 7
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class HoursOn:
    """One of a playlist's hours, by its number, as it comes on a day: minutes since 00:00 of that day, past
    1440 on the next. Without hours in the file it is the whole day.
    """

    index: int
    day: date
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A time of one local day in which one playlist plays, and what the clock reads at its ends, in minutes
    since 00:00 of the day.

    `covered` are those that would play if others let them, and `inserts` those that come between, each at
    some time of it. `is_fallback` is where none of the campaign's own plays. `hours` are those of the
    playlist that it comes from, None where it has no time of its own; it may begin after them, or end before,
    where another playlist or the day's end cuts it.
    """

    playlist: str
    is_fallback: bool
    day: date
    start: datetime
    until: datetime
    top: int
    bottom: int
    covered: tuple[str, ...]
    inserts: tuple[str, ...]
    hours: HoursOn | None = None

    @property
    def has_own_start(self) -> bool:
        """Whether it begins when its hours do."""
        return self.hours is not None and self.top == self.hours.start + self._offset

    @property
    def has_own_end(self) -> bool:
        """Whether it ends when its hours do."""
        return self.hours is not None and self.bottom == self.hours.end + self._offset

    @property
    def _offset(self) -> int:
        """Minutes from 00:00 of its day to 00:00 of the day on which its hours begin; none, or less."""
        return (self.hours.day - self.day).days * DAY_MINUTES if self.hours else 0


@dataclass(frozen=True, slots=True)
class DayBlocks:
    """A local day: its blocks, in order and without a gap, and how the clock is set in it, if it is."""

    day: date
    blocks: tuple[Block, ...]
    length: timedelta
    change: ClockChange | None


def week_blocks(schedule: Schedule, first: date) -> tuple[DayBlocks, ...]:
    """The days of the week that begins with a day.

    Raises:
        NothingToShow: as `Schedule.at` does.
    """
    return tuple(day_blocks(schedule, first + ONE_DAY * number) for number in range(WEEK))


def day_blocks(schedule: Schedule, day: date) -> DayBlocks:
    """A local day; raises as `week_blocks` does."""
    clock = schedule.clock
    blocks: list[Block] = []
    for one in schedule.holdings(day, day):
        block = _block(schedule, one)
        if blocks and (blocks[-1].playlist, blocks[-1].is_fallback) == (block.playlist, block.is_fallback):
            blocks[-1] = _both(blocks[-1], block)
        else:
            blocks.append(block)
    start, end = clock.midnight(day), clock.midnight(day + ONE_DAY)
    length = clock.show(end) - clock.show(start)
    return DayBlocks(day, tuple(_with_hours(schedule, blocks)), length, clock.change(start, end))


def _block(schedule: Schedule, one: Holding) -> Block:
    midnight = datetime.combine(one.day, time.min)
    top, bottom = (_minutes(at.replace(tzinfo=None) - midnight) for at in (one.start, one.until))
    is_last = one.until == schedule.clock.show(schedule.clock.midnight(one.day + ONE_DAY))
    return Block(
        one.playlists[0],
        one.campaign is not schedule.campaign,
        one.day,
        one.start,
        one.until,
        top,
        DAY_MINUTES if is_last else bottom,
        schedule.covered(one),
        one.playlists[1:],
    )


def _minutes(reading: timedelta) -> int:
    # Where the clock is set back over midnight, the local day has begun and the clock reads the day before.
    return min(max(reading // MINUTE, 0), DAY_MINUTES)


def _both(one: Block, other: Block) -> Block:
    return replace(
        one,
        until=other.until,
        bottom=other.bottom,
        covered=tuple(dict.fromkeys((*one.covered, *other.covered))),
        inserts=tuple(dict.fromkeys((*one.inserts, *other.inserts))),
    )


def _with_hours(schedule: Schedule, blocks: Sequence[Block]) -> Iterator[Block]:
    known = {one.id: one for one in schedule.campaign.playlists}
    for block in blocks:
        at = schedule.clock.read(block.start)
        found = None if block.is_fallback else hours_at(schedule.clock, block.day, at, known[block.playlist])
        yield replace(block, hours=found)


def hours_at(clock: WallClock, day: date, at: int, playlist: Playlist) -> HoursOn | None:
    """The hours of a playlist that hold at an instant, in milliseconds, of a local day: those of the day, or
    of one before it; None where it has no time of its own, or does not hold.
    """
    when = playlist.when
    if when is None:
        return None
    days = (day - ONE_DAY * number for number in range(when.reach // DAY_MINUTES + 1))
    found = (
        HoursOn(index, begun, span.start, span.end)
        for begun in days
        if when.starts_on(begun)
        for index, span in enumerate(when.hour_spans)
        if clock.first(begun, span.start) <= at < clock.last(begun, span.end)
    )
    return next(found, None)
