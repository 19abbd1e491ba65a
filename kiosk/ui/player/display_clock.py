"""The clock a display goes by: the machine's own, or for a rehearsal one set elsewhere or running faster."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from math import ceil
from time import monotonic

from kiosk.timeline.wall_clock import EARLIEST, LATEST

# Before this, and so before any check of the directory, lies each time that is made of one beyond reason.
UNSET_BEFORE = datetime(2000, 1, 1, tzinfo=UTC)


class DisplayClock:
    """Tells the time, aware and in UTC.

    `at` is the instant it starts at, None for now; `speed` is how many of its seconds pass in a real one;
    `machine` reads the machine's own clock, aware.
    """

    def __init__(
        self,
        at: datetime | None = None,
        speed: float = 1.0,
        machine: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.speed = speed
        self._machine = machine
        self._is_given = at is not None
        self._start = at if at is not None or speed == 1 else self._read() or EARLIEST
        self._ticks = monotonic()

    @property
    def is_machines(self) -> bool:
        """Whether it goes by the machine's own clock, and is not set elsewhere or runs faster."""
        return self._start is None

    def reading(self) -> datetime | None:
        """What it reads, be it right or wrong; None where the machine's is so wrong that it is no date.

        The machine's clock is asked anew each time, so its jumps are followed.
        """
        if self._start is None:
            return self._read()
        return self._start.astimezone(UTC) + timedelta(seconds=(monotonic() - self._ticks) * self.speed)

    def now(self) -> datetime:
        """What time it is, as far as the timeline answers for it; where it reads no date, time passes."""
        return answered_for(self.reading() or EARLIEST + timedelta(seconds=monotonic()))

    def milliseconds(self, time: timedelta) -> int:
        """How many milliseconds of real time it takes for so much of its own to pass."""
        return ceil(time.total_seconds() * 1000 / self.speed)

    def is_set(self, newest_check: date) -> bool:
        """Whether what it reads can be right: not earlier than the newest date the program itself carries,
        and not later than the timeline goes.

        A board without a battery starts in 1970 or on the day its system was built. An instant that was
        asked for is always right.
        """
        read = self.reading()
        return self._is_given or (read is not None and read.date() >= newest_check and read < LATEST)

    def _read(self) -> datetime | None:
        try:
            return self._machine()
        except (OverflowError, ValueError, OSError):  # after the year 9999, or more than the system counts to
            return None


def answered_for(instant: datetime) -> datetime:
    """An instant itself, where the timeline answers for it; else one of long ago, going on as the clock does.

    A board without a battery starts at the very first second of 1970, a broken one after 2200. What is shown
    then is what any clock that was not set shows: nothing has lapsed.
    """
    if EARLIEST <= instant < LATEST:
        return instant
    return EARLIEST + (instant - EARLIEST) % (UNSET_BEFORE - EARLIEST)
