"""Converts between instants, in milliseconds since 1970-01-01T00:00Z, and what a wall clock reads."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
ONE_DAY = timedelta(days=1)

# Zones are known from 1970 on; a day is left at each end for zones ahead of UTC or behind it.
EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)


class ClockChange(NamedTuple):
    """An instant from which on a clock has another offset, as it was about to read and as it reads."""

    before: datetime
    after: datetime


class UnusableInstant(ValueError):
    """An instant that the timeline does not answer for."""


@dataclass(frozen=True, slots=True)
class WallClock:
    """The wall clock of an IANA time zone."""

    zone: ZoneInfo

    def read(self, instant: datetime) -> int:
        """The instant in milliseconds, the same in whichever zone it is expressed.

        Raises:
            UnusableInstant: it has no UTC offset, or lies before 1970-01-02 or after 2200-01-01 (UTC).
        """
        if instant.utcoffset() is None:
            raise UnusableInstant(f"{instant.isoformat()} has no UTC offset, so it is no time")
        if not EARLIEST <= instant <= LATEST:
            raise UnusableInstant(
                f"{instant.isoformat()} lies outside the time that is answered for, "
                f"{EARLIEST.date()} to {LATEST.date()}"
            )
        return (instant - EPOCH) // MILLISECOND

    def show(self, instant: int) -> datetime:
        """The instant as the wall clock reads it, with its UTC offset.

        The offset is a fixed one, so that two of these compare and subtract as instants; with a ZoneInfo,
        Python would do both by what the clock reads, and be wrong by the hour that is set forward or back.
        """
        utc = EPOCH + instant * MILLISECOND
        offset = utc.astimezone(self.zone).utcoffset() or timedelta()
        return utc.astimezone(timezone(offset))

    def first(self, day: date, minutes: int) -> int:
        """The first instant at which the clock reads so many minutes (at most 2880) after 00:00 of the day.

        Where it never does, being set forward over it: the first instant after the gap.
        """
        midnight = _steady(self.zone, day)
        return _readings(self.zone, day, minutes)[0] if midnight is None else midnight + minutes * 60_000

    def last(self, day: date, minutes: int) -> int:
        """As `first`, but the last such instant where the clock reads it twice, being set back."""
        midnight = _steady(self.zone, day)
        return _readings(self.zone, day, minutes)[1] if midnight is None else midnight + minutes * 60_000

    def midnight(self, day: date) -> int:
        """The start of the local day: the first instant at which the clock reads 00:00 of it, or later."""
        return self.first(day, 0)

    def day(self, instant: int) -> date:
        """The local day that an instant belongs to; no day where the whole of one was left out."""
        read = (EPOCH + instant * MILLISECOND).astimezone(self.zone).date()
        # Where the clock is set back over midnight, the day has started and the clock reads the day before.
        return read + ONE_DAY if self.midnight(read + ONE_DAY) <= instant else read

    def change(self, start: int, end: int) -> ClockChange | None:
        """Whether the clock is set forward or back from an instant on that lies in a span of a local day or
        less, its end not included.
        """
        old, new = self.show(start - 1).tzinfo, self.show(end - 1).utcoffset()
        if old is None or new is None or new == old.utcoffset(None):
            return None
        after = self.show(_change(self.zone, (start - 1) // 1000, (end - 1) // 1000, new) * 1000)
        return ClockChange(after.astimezone(old), after)


@lru_cache(maxsize=1024)
def _steady(zone: ZoneInfo, day: date) -> int | None:
    """The instant of 00:00, where the clock is not changed until 00:00 two days later."""
    # It is not where its offset is the same at both: no zone of the IANA database has been set forward and
    # back within two days since 1970 (the shortest time was a week, in Brazil in 2000).
    midnights = datetime.combine(day, time.min), datetime.combine(day + 2 * ONE_DAY, time.min)
    offsets = {wall.replace(tzinfo=zone, fold=fold).utcoffset() for wall in midnights for fold in (0, 1)}
    return _readings(zone, day, 0)[0] if len(offsets) == 1 else None


@lru_cache(maxsize=1024)
def _readings(zone: ZoneInfo, day: date, minutes: int) -> tuple[int, int]:
    """The first and the last instant at which the clock of the zone reads the minutes of the day."""
    wall = datetime.combine(day, time.min) + timedelta(minutes=minutes)
    earlier, later = (wall.replace(tzinfo=zone, fold=fold).utcoffset() or timedelta() for fold in (0, 1))
    naive = (wall - EPOCH.replace(tzinfo=None)) // timedelta(seconds=1)
    first, last = naive - int(earlier.total_seconds()), naive - int(later.total_seconds())
    if earlier < later:  # in a gap, each fold reads as if the other side's offset held
        first = last = _change(zone, last, first, later)
    return first * 1000, last * 1000


def _change(zone: ZoneInfo, before: int, after: int, offset: timedelta) -> int:
    """The second after `before`, and not after `after`, from which on the zone's offset is `offset`."""
    while after - before > 1:
        middle = (before + after) // 2
        if datetime.fromtimestamp(middle, zone).utcoffset() == offset:
            after = middle
        else:
            before = middle
    return after
