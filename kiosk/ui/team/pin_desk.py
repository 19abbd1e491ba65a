"""Reads and checks the PIN off the thread of the window, which waits for no disk and no hash."""

import logging
from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from kiosk.team.kept_pin import DamagedPin, HashedPin, read_pin
from kiosk.team.pin_tries import read_tries, write_tries

log = logging.getLogger(__name__)

HOUR = 3_600_000  # milliseconds


class PinDesk(QObject):
    """The PIN of a state folder; without a folder there is none.

    Signals: `looked(is_set, wrong)`, whether a PIN is set, and how many wrong ones in a row are counted;
    `answered(attempt, is_right, wrong)`. A wrong one counts before it is looked at: whoever pulls the plug
    meanwhile gains no try. The log says once an hour how many there were, and not when.
    """

    looked = Signal(bool, int)
    answered = Signal(int, bool, int)
    _counted = Signal()

    def __init__(self, folder: Path | None) -> None:
        super().__init__()
        self._folder = folder
        self._turn = Lock()
        self._unwritten = 0  # where the disk does not take the count
        self._told: set[str] = set()
        self._in_this_hour = 0
        self._hour = QTimer(self, singleShot=True)
        self._hour.setInterval(HOUR)
        self._hour.timeout.connect(self.tell_count)
        self._counted.connect(self._note)

    def look(self) -> None:
        """Find out whether a PIN is set."""
        if self._folder is None:
            self.looked.emit(False, 0)
        else:
            QThreadPool.globalInstance().start(partial(self._look, self._folder))

    def check(self, attempt: int, digits: str) -> None:
        """Find out whether these are its digits."""
        if self._folder is not None:
            QThreadPool.globalInstance().start(partial(self._check, self._folder, attempt, digits))

    def _look(self, folder: Path) -> None:
        """On another thread, as the next. A PIN that is damaged is one that nobody has."""
        try:
            is_set = read_pin(folder) is not None
        except DamagedPin as error:
            self._say(str(error))
            is_set = True
        self.looked.emit(is_set, max(read_tries(folder), self._unwritten) if is_set else 0)

    def _check(self, folder: Path, attempt: int, digits: str) -> None:
        with self._turn:
            wrong = max(read_tries(folder), self._unwritten) + 1
            self._count(folder, wrong)
            is_right = self._is_right(folder, digits)
            if is_right:
                wrong = 0
                self._count(folder, wrong)
        if not is_right:
            self._counted.emit()
        self.answered.emit(attempt, is_right, wrong)

    def _is_right(self, folder: Path, digits: str) -> bool:
        try:
            pin: HashedPin | None = read_pin(folder)
            return pin is not None and pin.is_right(digits)
        except (DamagedPin, ValueError) as error:
            self._say(str(error))
            return False

    def _count(self, folder: Path, wrong: int) -> None:
        try:
            write_tries(folder, wrong)
        except OSError as error:
            self._unwritten = wrong
            self._say(f"{error.filename}: {error.strerror}; wrong PINs are counted until the next start only")
        else:
            self._unwritten = 0

    def _say(self, fault: str) -> None:
        if fault not in self._told:
            self._told.add(fault)
            log.warning("%s", fault)

    @Slot()
    def _note(self) -> None:
        self._in_this_hour += 1
        if not self._hour.isActive():
            self._hour.start()

    @Slot()
    def tell_count(self) -> None:
        """An hour is over: say how many there were in it."""
        log.warning("wrong PINs within an hour: %d", self._in_this_hour)
        self._in_this_hour = 0
