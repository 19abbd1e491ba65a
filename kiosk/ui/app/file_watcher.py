"""Notices that files changed, and has them looked at on a thread of its own: the window's touches no file.

The system tells of most changes at once. What it does not tell of (a file on a network, one that is not there
yet, one too many to be watched) is found by the next look; each look says when that is due.
"""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QFileSystemWatcher, QObject, QThread, QTimer, Signal, Slot

from kiosk.content.storage.watched_file import SELDOM, Look

log = logging.getLogger(__name__)

Found = TypeVar("Found")

QUIET = 300  # milliseconds from a change to the look at it: an editor writes in several steps


class FileWatcher(QObject, Generic[Found]):
    """Has files looked at when it starts, `quiet` milliseconds after one of `watched()` changed, and when a
    look says.

    Signals: `arrived(found)`, what a look found, where that is not None.
    """

    arrived = Signal(object)

    def __init__(
        self, look: Callable[[], Look[Found]], watched: Callable[[], Iterable[Path]], quiet: int = QUIET
    ) -> None:
        super().__init__()
        self._thread = QThread(self)
        self._lookout = _Lookout(look, watched, quiet)
        self._lookout.moveToThread(self._thread)
        self._lookout.found.connect(self.arrived)
        self._thread.started.connect(self._lookout.begin)
        self._thread.finished.connect(self._lookout.deleteLater)

    def start(self) -> None:
        """Look at once, and from now on."""
        self._thread.start()

    def stop(self, milliseconds: int) -> bool:
        """Stop; whether the look under way ended within that time."""
        self._thread.quit()
        return self._thread.wait(milliseconds)


class _Lookout(QObject, Generic[Found]):
    """What runs on the other thread."""

    found = Signal(object)

    def __init__(
        self, look: Callable[[], Look[Found]], watched: Callable[[], Iterable[Path]], quiet: int
    ) -> None:
        super().__init__()
        self._look, self._watched, self._quiet = look, watched, quiet
        self._refused: set[str] = set()  # by the system, which has room for so many, or for none

    @Slot()
    def begin(self) -> None:
        """Make what belongs to this thread, and look for the first time."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._changed)
        self._watcher.directoryChanged.connect(self._changed)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Look, watch what is there now, and say what was found."""
        found, again = None, round(SELDOM * 1000)
        try:
            look = self._look()
            found, again = look.value, round(look.again * 1000)
            if self._watch({str(path) for path in self._watched()}):
                again = min(again, self._quiet)  # what changed before it was watched was not told
        except Exception:
            log.exception("the files could not be looked at")
        self._due.start(again)
        if found is not None:
            self.found.emit(found)

    @Slot(str)
    def _changed(self, path: str) -> None:
        # Qt keeps the name of a file that was replaced, but watches the one that is gone.
        self._watcher.removePath(path)
        if self._due.remainingTime() > self._quiet:
            self._due.start(self._quiet)

    def _watch(self, paths: set[str]) -> bool:
        """Watch exactly these, as far as the system does; whether one is watched that was not before."""
        before = {*self._watcher.files(), *self._watcher.directories()}
        gone, new = sorted(before - paths), sorted(paths - before - self._refused)
        if gone:
            self._watcher.removePaths(gone)
        refused = self._watcher.addPaths(new) if new else []
        self._refused = self._refused & paths | {*refused}
        return len(new) > len(refused)
