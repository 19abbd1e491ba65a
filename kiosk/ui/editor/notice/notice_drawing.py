"""Draws how a notice will stand, beside the window's thread, once nobody has typed for a moment."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.announcing.notice_looks import NoticeLook, displays_of, look_of
from kiosk.announcing.notice_pages import pages_of
from kiosk.content.display.display import Display
from kiosk.content.notice.notice import PreparedNotice
from kiosk.proof.proof_process import ProofProcess
from kiosk.proof.small_picture import LARGE
from kiosk.ui.editor.session.background import Background

PAUSE = 300  # milliseconds

Wanted = tuple[PreparedNotice, tuple[Display, ...], date]
Found = tuple[Wanted, tuple[NoticeLook, ...]]


class NoticeDrawing(QObject):
    """`looks` are of what was asked for last, once `is_done`; `changed` says that they are."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.looks: tuple[NoticeLook, ...] = ()
        self.is_done = False
        self._wanted: Wanted | None = None
        self._process = ProofProcess()
        self._work = Background[Found](self)
        self._work.done.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._draw)

    def ask(self, notice: PreparedNotice | None, displays: Sequence[Display], on: date) -> None:
        """Have a notice drawn for displays on a local day; None, and nothing is."""
        wanted = (notice, tuple(displays), on) if notice is not None and displays else None
        if wanted == self._wanted:
            return
        self._wanted, self.is_done = wanted, False
        if wanted is None:
            self.looks = ()
            self._pause.stop()
            self.changed.emit()
        else:
            self._pause.start()

    def close(self) -> None:
        """Draw nothing more."""
        self._pause.stop()
        self._process.end()
        self._work.close()

    @Slot()
    def _draw(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        notice, displays, on = wanted

        def work() -> Found:
            pages = [page for _, page in pages_of(notice, displays, on)]
            drawn = ((page, self._process.drawn(page, LARGE)) for page in pages)
            return wanted, tuple(look_of(page, one, displays_of(page, displays)) for page, one in drawn)

        self._work.ask(work)

    @Slot(object)
    def _take(self, found: Found) -> None:
        wanted, looks = found
        if wanted == self._wanted:
            self.looks, self.is_done = looks, True
            self.changed.emit()
