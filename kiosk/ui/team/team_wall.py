"""The wall of hearts on the team's page: counted and saved off the thread of the window."""

import logging
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from kiosk.team.known_state import Wall
from kiosk.visit.wall.heart_count import HeartCount, HeartCountError
from kiosk.visit.wall.saved_wall import save

log = logging.getLogger(__name__)


class TeamWall(QObject):
    """`state` is what is known of the wall whose number is kept in `file`; None without a file."""

    changed = Signal()
    _found = Signal(object)

    def __init__(self, file: Path | None) -> None:
        super().__init__()
        self._wall = HeartCount(file) if file else None
        self.state: Wall | None = Wall(None, is_counted=False) if file else None
        self._found.connect(self._take)

    def count(self) -> None:
        """Count the hearts."""
        if self._wall is not None:
            QThreadPool.globalInstance().start(partial(self._count, self._wall))

    def save(self, today: date) -> None:
        """Write how many there are into a file of that day beside the wall's own."""
        if self._wall is not None:
            QThreadPool.globalInstance().start(partial(self._save, self._wall, today))

    def _count(self, wall: HeartCount) -> None:
        """On another thread, as the next: the disk may keep it waiting."""
        try:
            self._found.emit(Wall(wall.count()))
        except HeartCountError as error:
            log.warning("%s", error)
            self._found.emit(Wall(None))

    def _save(self, wall: HeartCount, today: date) -> None:
        state = Wall(None, has_failed=True)
        try:
            hearts = wall.count()
            state = replace(state, hearts=hearts)
            state = Wall(hearts, saved_as=_saved(wall.file, hearts, today).name)
        except HeartCountError as error:
            log.warning("%s", error)
        except OSError as error:
            log.warning("%s: %s", error.filename, error.strerror)
        self._found.emit(state)

    @Slot(object)
    def _take(self, state: Wall) -> None:
        self.state = state
        self.changed.emit()


def _saved(file: Path, hearts: int, today: date) -> Path:
    """The file beside the wall's own in which so many hearts were saved; a day's second has a number."""
    for number in count(1):
        copy = file.with_name(f"{file.stem}-{today}{'' if number == 1 else f'-{number}'}.toml")
        try:
            save(copy, hearts)
        except FileExistsError:
            continue
        return copy
    raise AssertionError("there is always another number")
