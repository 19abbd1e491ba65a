"""Notices that files changed, and has them read beside the thread of the window, so that no fade stutters.

The system tells of most changes at once. Reading once a minute finds those it does not tell of (a network
folder, a folder that was away). What is read and whether it is any good is decided by the `reload` that is
handed in: it gives what to play from now on, or None.
"""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QFileSystemWatcher, QObject, QThreadPool, QTimer, Signal, Slot

log = logging.getLogger(__name__)

Found = TypeVar("Found")

QUIET = 300  # milliseconds without a further change, before files are read: an editor writes in several steps
SAFETY = 60_000  # milliseconds


class FileWatcher(QObject, Generic[Found]):
    """Calls `reload` on another thread, after changes below `watched()` and once a minute.

    Signals: `arrived(found)`, each result of `reload` that is not None.
    """

    arrived = Signal(object)
    _read = Signal(object)

    def __init__(self, reload: Callable[[], Found | None], watched: Callable[[], Iterable[Path]]) -> None:
        super().__init__()
        self._reload = reload
        self._watched = watched
        self._is_reading = False
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._changed)
        self._watcher.directoryChanged.connect(self._changed)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._begin)
        self._safety = QTimer(self, interval=SAFETY)
        self._safety.timeout.connect(self._begin)
        self._read.connect(self._receive)

    def start(self) -> None:
        """Read at once, and whenever something changes."""
        self._safety.start()
        self._begin()

    def stop(self, milliseconds: int) -> bool:
        """Stop; whether the reading under way ended within that time."""
        self._quiet.stop()
        self._safety.stop()
        return self._pool.waitForDone(milliseconds)

    @Slot(str)
    def _changed(self, path: str) -> None:  # noqa: ARG002 - whatever it was, all is read
        self._quiet.start()

    @Slot()
    def _begin(self) -> None:
        if self._is_reading:
            self._quiet.start()
            return
        self._is_reading = True
        self._pool.start(self._read_aside)

    def _read_aside(self) -> None:
        """On the other thread."""
        found, watched = None, []
        try:
            found = self._reload()
            watched = [str(path) for path in self._watched()]
        except Exception:
            log.exception("the files could not be looked at")
        self._read.emit((found, watched))

    @Slot(object)
    def _receive(self, result: tuple[Found | None, list[str]]) -> None:
        found, watched = result
        self._is_reading = False
        self._watch(watched)
        if found is not None:
            self.arrived.emit(found)

    def _watch(self, paths: list[str]) -> None:
        """Watch exactly these; a file that was replaced by another of its name has to be named anew."""
        before = {*self._watcher.files(), *self._watcher.directories()}
        gone, new = sorted(before - set(paths)), sorted(set(paths) - before)
        if gone:
            self._watcher.removePaths(gone)
        if new:
            self._watcher.addPaths(new)
            self._quiet.start()  # what changed between the reading and now was not told
