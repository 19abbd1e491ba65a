"""Covers a booth's window from when its display is hung another way until what comes then stands whole."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kiosk.ui.booth.booth_view import BoothView
from kiosk.ui.window.display_window import DisplayWindow

# Whatever has not come by then will not: what there is is better than nothing. Milliseconds.
MOST = 20_000


class TurnedCover(QObject):
    """`changed`, it comes or goes: from `begin` until the page of a visit is drawn and has its pictures, or,
    where nobody visits, the loop has one for its new place.
    """

    changed = Signal()

    def __init__(self, window: DisplayWindow) -> None:
        super().__init__()
        self.is_on = False
        self._view: BoothView | None = None
        self._is_loop, self._has_loop = False, False
        window.settled.connect(self._settled)
        self._patience = QTimer(self, singleShot=True)
        self._patience.setInterval(MOST)
        self._patience.timeout.connect(self._lift)

    def begin(self, *, is_loop: bool) -> None:
        """The window is about to show all of it turned: the loop, or a page of a visit that is to be made."""
        self.is_on, self._view = True, None
        self._is_loop, self._has_loop = is_loop, False
        self._patience.start()
        self.changed.emit()

    def stood(self, view: BoothView | None) -> None:
        """This page was drawn, with as many of its pictures as had come; None: the loop is in its place."""
        self._view, self._is_loop = view, view is None
        if view is not None and view.waits():
            view.settled.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._look()

    @Slot()
    def _settled(self) -> None:
        self._has_loop = True
        self._look()

    @Slot()
    def _look(self) -> None:
        is_there = self._view is not None and not self._view.waits()
        if self.is_on and (self._has_loop if self._is_loop else is_there):
            self._lift()

    @Slot()
    def _lift(self) -> None:
        self._patience.stop()
        self.is_on, self._view = False, None
        self.changed.emit()
