"""Has work done beside the window's thread; of what was asked for, the newest alone counts."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

log = logging.getLogger(__name__)

Found = TypeVar("Found")

# Milliseconds from one beginning to the next of what each key asks for: it would be done for nothing where
# the next key comes before it is, and takes Python's lock from the window's thread.
SELDOM = 250
# How long the first of them waits, in milliseconds: what shows a key that was typed goes before it.
SHOWN = 40
# And how long nothing begins after one that took long, by how long it took.
PAUSE = 2
# What reads the draft for any page. Several threads that compute would have Python's lock in turns, and the
# window's thread only once each of them had it.
_READING = ThreadPoolExecutor(1, "reading")


class Background(QObject, Generic[Found]):
    """One thread, or with `shares` that of all that reads the draft, one after the other. `done` brings what
    the newest work found; what was asked for before it is left out. `failed` says that some of it could not
    be done, which is logged.

    Work begins once the turn of the loop in which it was asked for is over; with `seldom`, so many
    milliseconds after another was begun, and longer after one that took long. While it rests, as where nobody
    sees what is found, the newest waits, and so does what it found.
    """

    done = Signal(object)
    failed = Signal()
    _found = Signal(int, object)
    _ended = Signal(float)

    def __init__(self, parent: QObject | None = None, *, seldom: int = 0, shares: bool = False) -> None:
        super().__init__(parent)
        self._seldom = seldom
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._threads = _READING if shares else ThreadPoolExecutor(1)
        self._newest = 0
        self._is_resting = self._is_working = False
        self._waiting: Callable[[], Found] | None = None
        self._found.connect(self._take)
        self._ended.connect(self._pause_after)

    def ask(self, work: Callable[[], Found]) -> None:
        """Have it done, once what runs now is."""
        self._newest += 1
        self._waiting = work
        self._begin_soon()

    def rest(self, *, is_resting: bool) -> None:
        """Begin nothing for now, or go on with what was asked for last."""
        self._is_resting = is_resting
        self._begin_soon()

    def close(self) -> None:
        """Do nothing more."""
        self._newest += 1
        self._waiting = None
        if self._threads is _READING:
            _READING.submit(int).result()  # once what runs now is done
        else:
            self._threads.shutdown(wait=True, cancel_futures=True)

    def _begin_soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start(SHOWN if self._seldom else 0)

    @Slot()
    def _begin(self) -> None:
        if self._waiting is None or self._is_resting or (self._is_working and self._seldom > 0):
            return
        work, self._waiting = self._waiting, None
        self._is_working = True
        self._threads.submit(self._do, self._newest, work)
        if self._seldom:
            self._pause.start(self._seldom)

    def _do(self, number: int, work: Callable[[], Found]) -> None:
        start = monotonic()
        if number != self._newest:
            self._ended.emit(0)
            return
        try:
            self._found.emit(number, work())
        except Exception:
            log.exception("something that the window asked for failed")
            self.failed.emit()
        self._ended.emit(monotonic() - start)

    @Slot(float)
    def _pause_after(self, seconds: float) -> None:
        self._is_working = False
        if self._seldom:
            self._pause.start(max(self._pause.remainingTime(), round(1000 * PAUSE * seconds)))

    def _take(self, number: int, found: Found) -> None:
        if number == self._newest and self._is_resting:
            self._waiting = lambda: found
        elif number == self._newest:
            self.done.emit(found)
