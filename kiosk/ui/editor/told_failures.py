"""Tells in the window that something failed which should not: else whoever clicked would see nothing."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.ui.editor.session.editing_session import EditingSession


class ToldFailures(QObject):
    """From now on, what fails in a callback of Qt's is told in a session's window, after it was logged."""

    _failed = Signal()

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session, self._before = session, sys.excepthook
        self._hook = self._note
        self._failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._hook

    def close(self) -> None:
        """Tell of nothing more."""
        if sys.excepthook is self._hook:
            sys.excepthook = self._before
        self._failed.disconnect()

    def _note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before(kind, error, trace)
        self._failed.emit()

    @Slot()
    def _tell(self) -> None:
        told = self.tr("That could not be done: something failed that should not. {0}")
        self._session.tell(
            told.format(self.tr("What you did before is kept. Try again, or open the folder anew."))
        )
