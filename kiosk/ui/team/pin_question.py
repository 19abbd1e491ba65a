"""Finds out, when somebody asks for what the PIN guards, whether one is set: soon, whatever the disk does."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.team.team_visit import LeadsTo
from kiosk.ui.team.pin_desk import PinDesk

LATE = 500  # milliseconds that a disk has; then what was last known holds


class PinQuestion(QObject):
    """Signals: `guarded(leads_to, wrong)`, a PIN is set, and how many wrong ones in a row are counted;
    `free(leads_to)`, none is set.
    """

    guarded = Signal(str, int)
    free = Signal(str)

    def __init__(self, state: Path | None) -> None:
        super().__init__()
        self.desk = PinDesk(state)
        self.desk.looked.connect(self._looked)
        self._asked_for: LeadsTo | None = None
        self._is_set, self._wrong = False, 0
        self._late = QTimer(self, singleShot=True)
        self._late.setInterval(LATE)
        self._late.timeout.connect(self._answer)

    def ask(self, leads_to: LeadsTo) -> None:
        """Somebody asks for that."""
        self._asked_for = leads_to
        self._late.start()
        self.desk.look()

    @Slot(bool, int)
    def _looked(self, is_set: bool, wrong: int) -> None:
        self._is_set, self._wrong = is_set, wrong
        self._answer()

    @Slot()
    def _answer(self) -> None:
        leads_to, self._asked_for = self._asked_for, None
        self._late.stop()
        if leads_to is None:
            return
        if self._is_set:
            self.guarded.emit(leads_to, self._wrong)
        else:
            self.free.emit(leads_to)
