"""Adds hearts to the wall off the thread of the window, which never waits for a disk."""

import logging

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from kiosk.ui.optional_service import start_optional
from kiosk.visit.heart_count import HeartCount, HeartCountError

log = logging.getLogger(__name__)

LOST = -1  # what is told of a heart that could not be kept


class HeartWallService(QObject):
    """The wall as the window sees it. `kept` brings the number of a heart that is on the disk, else LOST.

    Without a `wall` nothing is kept, as was said where that was found out.
    """

    kept = Signal(int)

    def __init__(self, wall: HeartCount | None) -> None:
        super().__init__()
        self._wall = wall

    def count(self) -> int | None:
        """How many hearts there are; None where there is no wall to read."""
        if self._wall is None:
            return None
        number = start_optional("the wall of hearts", self._wall.count)
        if self._wall.put_aside is not None:
            log.warning(
                "the wall of hearts was damaged and begins anew; the old one is %s", self._wall.put_aside
            )
        return number

    def add(self) -> None:
        """Add one heart more."""
        if self._wall is None:
            self.kept.emit(LOST)
            return
        QThreadPool.globalInstance().start(_Addition(self._wall, self))


class _Addition(QRunnable):
    def __init__(self, wall: HeartCount, service: HeartWallService) -> None:
        super().__init__()
        self._wall, self._service = wall, service

    def run(self) -> None:
        try:
            number = self._wall.add()
        except HeartCountError as error:
            log.warning("a heart could not be kept: %s", error)
            number = LOST
        self._service.kept.emit(number)
