"""Keeps a draft checked: a moment after each change what runs is stopped, and it is looked over anew."""

from datetime import UTC, datetime
from pathlib import Path
from threading import Condition, Thread

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.editing.checking.check_process import CheckProcess, CheckQuestion, DrawnSoFar
from kiosk.editing.checking.draft_finding import CheckedDraft
from kiosk.ui.editor.session.editing_session import EditingSession

PAUSE = 700  # milliseconds without a change
TRIES = 3
ENDS_IN = 0.05  # seconds


class DraftChecker(QObject):
    """`found` is what was found last, None before; `is_busy` says that something newer is being found.

    `is_read` says that all is found of the draft but how its pages look; `number` tells drafts apart.
    `done` and `all_pages` say how far the drawing is, which `progressed` tells; all else `changed` does.
    """

    changed = Signal()
    progressed = Signal()
    _answered = Signal(int, object)
    _ended = Signal(int)

    def __init__(self, session: EditingSession, state: Path | None) -> None:
        super().__init__()
        self._session, self._state = session, state
        self.found: CheckedDraft | None = None
        self.is_busy, self.is_read, self.done, self.all_pages = True, False, 0, 0
        self._number, self._question = 0, CheckQuestion(session.folder, {}, datetime.now(UTC), state)
        self._seen, self._is_working = 0, False
        self._change, self._is_closed = Condition(), False
        self._process = CheckProcess()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self._answered.connect(self._take)
        self._ended.connect(self._finish)
        session.changed.connect(self._wait)
        self._thread = Thread(target=self._work, daemon=True)
        self._thread.start()
        self._ask()

    def close(self) -> None:
        """Check nothing more."""
        self._pause.stop()
        with self._change:
            self._is_closed = True
            self._change.notify()
        while self._thread.is_alive():
            self._process.stop()  # perhaps it is just being started
            self._thread.join(ENDS_IN)
        self._process.end()

    @property
    def number(self) -> int:
        """The number of the question that is asked."""
        return self._number

    @Slot()
    def _wait(self) -> None:
        self.is_busy, self.is_read = True, False
        self._pause.start()
        self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        """Have the draft checked as it is now, and nothing else any more."""
        texts = dict(self._session.draft.texts)
        self.done = self.all_pages = 0
        with self._change:
            self._number += 1
            self._question = CheckQuestion(self._session.folder, texts, datetime.now(UTC), self._state)
            if self._is_working:
                self._process.stop()
            self._change.notify()

    def _work(self) -> None:
        while (found := self._next()) is not None:
            for _ in range(TRIES):
                if self._is_closed or self._is_answered(*found):
                    break
            self._ended.emit(found[0])

    def _next(self) -> tuple[int, CheckQuestion] | None:
        """The next question, once there is one; None where the window is closed."""
        with self._change:
            self._is_working = False
            self._change.wait_for(lambda: self._is_closed or self._number != self._seen)
            self._is_working, self._seen = True, self._number
            return None if self._is_closed else (self._number, self._question)

    def _is_answered(self, number: int, question: CheckQuestion) -> bool:
        """Whether nothing is left to be found: the process may have been stopped a moment too late."""
        answer: CheckedDraft | DrawnSoFar | None = None
        for answer in self._process.answers(question):
            if number == self._number:
                self._answered.emit(number, answer)
        return number != self._number or (isinstance(answer, CheckedDraft) and answer.is_drawn)

    @Slot(int, object)
    def _take(self, number: int, answer: CheckedDraft | DrawnSoFar) -> None:
        if number != self._number:
            return
        if isinstance(answer, DrawnSoFar):
            self.done, self.all_pages = answer
            self.progressed.emit()
        else:
            self.found, self.is_read = answer, not self._pause.isActive()
            self.changed.emit()

    @Slot(int)
    def _finish(self, number: int) -> None:
        if number == self._number and not self._pause.isActive():
            self.is_busy = False
            self.changed.emit()
