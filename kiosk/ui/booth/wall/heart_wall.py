"""Adds hearts to the wall off the thread of the window, which never waits for a disk."""

import logging
from functools import partial
from threading import Event, Lock

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from kiosk.visit.wall.heart_count import PATIENCE, HeartCount, HeartCountError

log = logging.getLogger(__name__)

LOST = -1  # what is told of a heart that could not be kept
ANSWER_MS = round(PATIENCE * 1000) + 1000  # milliseconds after which a heart is told as lost, whatever hangs


class HeartWallService(QObject):
    """The wall as the window sees it: how many `hearts` there are, None where none could be counted yet. What
    was counted last stands, whatever fails later.

    `kept` brings the number of the last heart that was added, when it is on the disk, else LOST, in ANSWER_MS
    at the latest; a number may still come after that. `counted`: there is another number of hearts. `looked`:
    a count is over, and so many there are; None where it failed. Without a `wall` nothing is kept, as was
    said where that was found out.
    """

    kept = Signal(int)
    counted = Signal()
    looked = Signal(object)
    _answered = Signal(object, int)

    def __init__(self, wall: HeartCount | None) -> None:
        super().__init__()
        self._wall = wall
        self.file = wall.file if wall else None
        self.hearts: int | None = None
        self._asked = 0  # the number of the heart that was asked for last
        self._is_open = False  # whether an answer to it is still to be told
        self._given_up: set[int] = set()
        self._told: set[tuple[bool, str]] = set()  # the troubles in the log, and whether a heart's
        self._mended: str | None = None
        self._is_counting = False
        self._first: int | str | None = None  # what the first count said
        self._has_counted = Event()
        self._turn = Lock()  # answers come in the order of what they say
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)
        self._answered.connect(self._take)

    def count(self) -> None:
        """Count them, unless that is being done."""
        if self._wall is not None and not self._is_counting:
            self._is_counting = True
            QThreadPool.globalInstance().start(partial(self._count, self._wall))

    def count_first(self, patience: float) -> None:
        """Count them before there is a window that could wait: so many seconds at most; later where it takes
        longer.
        """
        self.count()
        if self._wall is not None and self._has_counted.wait(patience) and self._first is not None:
            self._take(self._first, 0)

    def add(self) -> None:
        """Add one heart more."""
        self._asked, self._is_open = self._asked + 1, True
        if self._wall is None:
            self._give_up()
            return
        self._limit.start(ANSWER_MS)
        QThreadPool.globalInstance().start(partial(self._add, self._wall, self._asked))

    def _count(self, wall: HeartCount) -> None:
        """On another thread, as the next: the disk may keep it waiting, or another program for seconds."""
        with self._turn:
            answer: int | str
            try:
                answer = wall.count()
            except HeartCountError as error:
                answer = f"the wall of hearts cannot be counted: {error}"
            except Exception as error:  # noqa: BLE001  whatever it is, the display does without
                answer = f"the wall of hearts does not work here, all else does: {error}"
            if self._first is None:
                self._first = answer
                self._has_counted.set()
            self._answered.emit(answer, 0)

    def _add(self, wall: HeartCount, asked: int) -> None:
        with self._turn:
            try:
                self._answered.emit(wall.add(lambda: asked not in self._given_up), asked)
            except HeartCountError as error:
                self._answered.emit(f"a heart could not be kept: {error}", asked)

    @Slot(object, int)
    def _take(self, answer: int | str, asked: int) -> None:
        """Take over what another thread found: a number, or what is wrong. `asked` is 0 for a count."""
        self._is_counting = self._is_counting and asked > 0
        self._given_up.discard(asked)
        is_number = isinstance(answer, int)
        if isinstance(answer, int):
            self._stand(answer, is_heart=asked > 0)
        else:
            self._say(answer, is_heart=asked > 0)
        if not asked:
            self.looked.emit(answer if is_number else None)
        if asked and asked == self._asked and (self._is_open or is_number):
            self._limit.stop()
            self._is_open = False
            self.kept.emit(answer if is_number else LOST)

    def _stand(self, number: int, *, is_heart: bool) -> None:
        """There are so many. What works again may be told of again; that hearts are kept, a heart shows."""
        if self._wall is not None and self._wall.mended != self._mended:
            self._mended = self._wall.mended
            log.warning("the wall of hearts: %s", self._mended)
        self._told = set() if is_heart else {one for one in self._told if one[0]}
        if number != self.hearts:
            self.hearts = number
            self.counted.emit()

    def _say(self, trouble: str, *, is_heart: bool) -> None:
        """Log a trouble once, until all is well again."""
        if (is_heart, trouble) not in self._told:
            self._told.add((is_heart, trouble))
            log.warning("%s", trouble)

    @Slot()
    def _give_up(self) -> None:
        """No answer came in time: the heart is not written any more, unless it is being written right now."""
        if self._is_open:
            self._is_open = False
            if self._wall is not None:
                self._given_up.add(self._asked)
                told = (
                    f"a heart could not be kept: {self._wall.file}: no answer in {ANSWER_MS / 1000:g} seconds"
                )
                self._say(told, is_heart=True)
            self.kept.emit(LOST)
