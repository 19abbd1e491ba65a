"""Tells QML of changes from the event loop, and lets what it saw go once it has let it go.

What changes images while Python waits for it would wait for the thread that fetches pictures, and that thread
for Python: so QML is told by a signal that Qt itself hands on.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kiosk.ui.parting_views import PartingViews

LET_GO_BY = 15_000  # milliseconds after which QML has no delegate left of it, on a machine with much to do


class ToldLater(QObject):
    """`say`, or the signal `said`, has `told` come from the event loop, once for all that was said before;
    `leaving` are views that QML has shown until then.
    """

    told = Signal()
    said = Signal()
    _due = Signal()

    def __init__(self, parting: PartingViews | None = None) -> None:
        super().__init__()
        self._parting = parting or PartingViews()
        self._leaving: list[QObject] = []
        self._is_due = False
        self.said.connect(self._hear)
        self._due.connect(self.told, Qt.ConnectionType.QueuedConnection)
        self.told.connect(self._part)

    def say(self, *leaving: QObject | None) -> None:
        """Have QML told, and these views go after that."""
        self._leaving += [view for view in leaving if view is not None]
        self.said.emit()

    @Slot()
    def _hear(self) -> None:
        if not self._is_due:
            self._is_due = True
            self._due.emit()

    @Slot()
    def _part(self) -> None:
        self._is_due = False
        left, self._leaving = self._leaving, []
        if left:
            QTimer.singleShot(LET_GO_BY, self, lambda: self._parting.let_go(*left))
