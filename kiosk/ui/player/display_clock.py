"""The clock a display goes by: the machine's own, or for a rehearsal one set elsewhere or running faster."""

from datetime import UTC, date, datetime, timedelta
from time import monotonic

from kiosk.timeline.wall_clock import EARLIEST, LATEST


class DisplayClock:
    """Tells the time, aware and in UTC.

    `at` is the instant it starts at, None for now; `speed` is how many of its seconds pass in a real one.
    """

    def __init__(self, at: datetime | None = None, speed: float = 1.0) -> None:
        self.speed = speed
        self._is_given = at is not None
        self._start = at if at is not None or speed == 1 else datetime.now(UTC)
        self._ticks = monotonic()

    def now(self) -> datetime:
        """What time it is. The machine's clock is asked anew each time, so its jumps are followed."""
        if self._start is None:
            return answered_for(datetime.now(UTC))
        passed = timedelta(seconds=(monotonic() - self._ticks) * self.speed)
        return answered_for(self._start.astimezone(UTC) + passed)

    def is_set(self, newest_check: date) -> bool:
        """Whether the time can be right: not earlier than the newest date the program itself carries.

        A board without a battery starts in 1970 or on the day its system was built. An instant that was
        asked for is always right.
        """
        return self._is_given or self.now().date() >= newest_check


def answered_for(instant: datetime) -> datetime:
    """An instant that the timeline answers for, going on as the clock does; it is wrong in any case.

    A board without a battery starts at the very first second of 1970, a broken one after 2200.
    """
    span = LATEST - EARLIEST
    return EARLIEST + (instant - EARLIEST) % span
