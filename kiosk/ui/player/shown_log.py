"""Tells the log which playlist began, once an hour which slides stood, and when nothing came in time."""

import logging
from collections import Counter
from collections.abc import Callable
from time import CLOCK_BOOTTIME, clock_gettime

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.timeline.schedule import Showing

log = logging.getLogger(__name__)

HOUR = 3600.0  # seconds of real time
LOOKED_AFTER = 60_000  # milliseconds
LATE = 60.0  # seconds: as long as a player may take to follow a clock that jumps


def machine_seconds() -> float:
    """Seconds that go on while the machine sleeps, and do not jump when its clock is set."""
    return clock_gettime(CLOCK_BOOTTIME)


class ShownLog(QObject):
    """Counts the slides of the loop by name, and begins anew each hour; of visitors it learns nothing.

    `now` gives seconds of real time, those included in which the machine slept.
    """

    def __init__(self, now: Callable[[], float] = machine_seconds) -> None:
        super().__init__()
        self._now = now
        self._since = now()
        self._shown: Counter[str] = Counter()
        self._on, self._until = "", float("inf")  # what stands, and until when it should
        self._is_told = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKED_AFTER)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot(str, float)
    def stands(self, slide: str, seconds: float) -> None:
        """A slide has come, to stand so many seconds of real time; "" for one that could not be drawn."""
        self.look()
        if slide:
            self._shown[slide] += 1
            self._on = slide
        self._until = self._now() + seconds
        self._is_told = False

    @Slot()
    def look(self) -> None:
        """Say what there is to say by now."""
        now = self._now()
        if now - self._until > LATE and not self._is_told:
            self._is_told = True
            log.warning(
                "nothing new was shown for %s after the time of %s: "
                "the machine slept or had too much to do, or the program hung",
                _told(now - self._until),
                self._on or "the first slide",
            )
        if now - self._since >= HOUR:
            counts = ", ".join(f"{slide} {times}" for slide, times in self._shown.items())
            log.info("shown in the last %s: %s", _told(now - self._since), counts or "nothing")
            self._since = now
            self._shown.clear()


def _told(seconds: float) -> str:
    """A length in whole minutes: hour, 25 min, 2 h 5 min."""
    hours, minutes = divmod(int(seconds) // 60, 60)
    if (hours, minutes) == (1, 0):
        return "hour"
    return " ".join(
        [*([f"{hours} h"] if hours else []), *([f"{minutes} min"] if minutes or not hours else [])]
    )


class PlaylistLog:
    """Names a playlist when it begins; inserts come and go, and are not named."""

    def __init__(self) -> None:
        self._noted = ""

    def note(self, entry: Showing) -> None:
        """An entry has come on."""
        inserts = {playlist.id for playlist in entry.campaign.playlists if playlist.every is not None}
        playlist = f"playlist {entry.playlist} of {entry.campaign.id}"
        if entry.playlist and entry.playlist not in inserts and playlist != self._noted:
            self._noted = playlist
            log.info("%s", playlist)
