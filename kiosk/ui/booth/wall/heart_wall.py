"""Adds hearts to the wall off the thread of the window, which never waits for a disk."""

import logging
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from kiosk.ui.optional_service import start_optional
from kiosk.visit.heart_count import HeartCount, HeartCountError

log = logging.getLogger(__name__)

LOST = -1  # what is told of a heart that could not be kept


class HeartWallService(QObject):
    """The wall as the window sees it: how many `hearts` there are, None where there is no wall to read.

    `kept` brings the number of a heart that is on the disk, else LOST. Without a `wall` nothing is kept, as
    was said where that was found out.
    """

    kept = Signal(int)
    _counted = Signal(object)

    def __init__(self, wall: HeartCount | None) -> None:
        super().__init__()
        self._wall = wall
        self.hearts: int | None = None
        self._counted.connect(self._take)
        self.kept.connect(self._take_added)

    def count(self) -> None:
        """Count them."""
        if self._wall is not None:
            QThreadPool.globalInstance().start(partial(self._count, self._wall))

    def add(self) -> None:
        """Add one heart more."""
        if self._wall is None:
            self.kept.emit(LOST)
        else:
            QThreadPool.globalInstance().start(partial(self._add, self._wall))

    def _count(self, wall: HeartCount) -> None:
        """On another thread, as the next: the disk may keep it waiting, or another program for seconds."""
        number = start_optional("the wall of hearts", wall.count)
        if wall.put_aside is not None:
            log.warning("the wall of hearts was damaged and begins anew; the old one is %s", wall.put_aside)
        self._counted.emit(number)

    def _add(self, wall: HeartCount) -> None:
        try:
            number = wall.add()
        except HeartCountError as error:
            log.warning("a heart could not be kept: %s", error)
            number = LOST
        self.kept.emit(number)

    @Slot(object)
    def _take(self, number: int | None) -> None:
        self.hearts = number

    @Slot(int)
    def _take_added(self, number: int) -> None:
        if number == LOST:
            self.count()
        else:
            self.hearts = number
