"""Which day it is where a display hangs, whatever the clock of the machine that the window stands on says."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.timeline.wall_clock import ONE_DAY

Now = Callable[[], datetime]


def now_here() -> datetime:
    """This instant."""
    return datetime.now(UTC)


class DisplayDay(QObject):
    """The day of a display's zone; `passed` once another begins there."""

    passed = Signal()

    def __init__(self, now: Now) -> None:
        super().__init__()
        self._now = now
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self.passed)

    def of(self, zone: str) -> date:
        """The day in a zone, whose end is waited for from now on."""
        here = self._now().astimezone(ZoneInfo(zone))
        then = datetime.combine(here.date() + ONE_DAY, time.min, ZoneInfo(zone))
        self._midnight.start(int((then - self._now()).total_seconds() * 1000) + 50)
        return here.date()
