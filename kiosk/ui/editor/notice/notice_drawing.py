"""Draws how a notice will stand, beside the window's thread, once nobody has typed for a moment."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.announcing.notice_looks import NoticeLook, displays_of, look_of
from kiosk.announcing.notice_pages import on_their_days, pages_of
from kiosk.content.display.display import Display
from kiosk.content.notice.notice import PreparedNotice
from kiosk.proof.proof_process import ProofProcess
from kiosk.proof.small_picture import LARGE
from kiosk.ui.editor.session.background import Background

PAUSE = 300  # milliseconds

Wanted = tuple[PreparedNotice, tuple[tuple[Display, date], ...]]
Found = tuple[Wanted, tuple[NoticeLook, ...]]


def look_row(look: NoticeLook) -> dict[str, Any]:
    """A page of a notice as QML takes it."""
    return {
        "picture": look.picture,
        "width": look.size[0],
        "height": look.size[1],
        "displays": ", ".join(look.displays),
        "problems": list(look.problems),
        "reach": round(max(look.reaches.values(), default=0)),
    }


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

    def ask(self, notice: PreparedNotice | None, displays: Sequence[Display], now: datetime) -> None:
        """Have a notice drawn for displays, as it is on the day of each; None, and nothing is."""
        wanted = (notice, on_their_days(displays, now)) if notice is not None and displays else None
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
        notice, on_days = wanted
        displays = [one for one, _ in on_days]

        def work() -> Found:
            pages = [page for _, page in pages_of(notice, on_days)]
            drawn = ((page, self._process.drawn(page, LARGE)) for page in pages)
            return wanted, tuple(
                look_of(page, one, displays_of(page, notice, displays)) for page, one in drawn
            )

        self._work.ask(work)

    @Slot(object)
    def _take(self, found: Found) -> None:
        wanted, looks = found
        if wanted == self._wanted:
            self.looks, self.is_done = looks, True
            self.changed.emit()
