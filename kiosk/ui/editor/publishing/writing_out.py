"""Puts a draft on the displays beside the window's thread: a disk takes its time, and the page goes on."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.editing.publishing.publication import Publication, ReadyDraft
from kiosk.ui.editor.session.background import Background


class WritingOut(QObject):
    """`ended`: it stands on the displays, with None, or it cannot, with the OSError that says why."""

    ended = Signal(object)

    def __init__(self, publication: Publication) -> None:
        super().__init__()
        self._publication = publication
        self._ready: ReadyDraft | None = None
        self._working = Background[OSError | None](self)
        self._working.done.connect(self._end)
        self._working.failed.connect(self._fail)

    @property
    def is_writing(self) -> bool:
        """Whether something is on its way."""
        return self._ready is not None

    def begin(self, ready: ReadyDraft) -> None:
        """Put this there."""
        self._ready = ready
        publication = self._publication
        self._working.ask(lambda: _written(publication, ready))

    def close(self) -> None:
        """Wait until all of it is written."""
        self._working.close()

    @Slot(object)
    def _end(self, failure: OSError | None) -> None:
        ready, self._ready = self._ready, None
        if failure is None and ready is not None:
            try:
                self._publication.has_written(ready)
            except OSError as error:
                failure = error
        self.ended.emit(failure)

    @Slot()
    def _fail(self) -> None:
        self._end(OSError(QCoreApplication.translate("WritingOut", "something failed that should not")))


def _written(publication: Publication, ready: ReadyDraft) -> OSError | None:
    """Put it on the displays; what is in the way."""
    try:
        publication.write(ready)
    except OSError as error:
        return error
    return None
