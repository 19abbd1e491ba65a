"""The wall of hearts on the team's page: as the booth counts it, and saved off the thread of the window."""

import logging
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from kiosk.team.known_state import Wall
from kiosk.ui.booth.wall.heart_wall import HeartWallService
from kiosk.visit.wall.saved_wall import save

log = logging.getLogger(__name__)


class TeamWall(QObject):
    """`state` is what is known of a booth's wall; None where there is none, or its hearts are not kept."""

    _ended = Signal(object)

    def __init__(self, heart_wall: HeartWallService | None) -> None:
        super().__init__()
        self._heart_wall = heart_wall
        self._file = heart_wall.file if heart_wall else None
        self._save_on: date | None = None
        self.state: Wall | None = Wall(None, is_counted=False) if self._file else None
        self._ended.connect(self._take)
        if heart_wall:
            heart_wall.looked.connect(self._looked)

    def count(self) -> None:
        """Count the hearts; nothing of an earlier save is told any more."""
        if self._heart_wall and self._file:
            hearts = self._heart_wall.hearts
            self._take(Wall(hearts, is_counted=hearts is not None))
            self._heart_wall.count()

    def save(self, today: date) -> None:
        """Write how many there are, once they are counted, into a file of that day beside the wall's own."""
        if self._heart_wall and self._file:
            self._save_on = today
            self._heart_wall.count()

    @Slot(object)
    def _looked(self, hearts: int | None) -> None:
        today, self._save_on = self._save_on, None
        if self.state is None or self._file is None:
            return
        if today and hearts is not None:
            QThreadPool.globalInstance().start(partial(self._save, self._file, hearts, today))
        else:
            has_failed = self.state.has_failed or today is not None
            self._take(replace(self.state, hearts=hearts, is_counted=True, has_failed=has_failed))

    def _save(self, file: Path, hearts: int, today: date) -> None:
        """On another thread: the disk may keep it waiting."""
        try:
            self._ended.emit(Wall(hearts, saved_as=_saved(file, hearts, today).name))
        except OSError as error:
            log.warning("%s: %s", error.filename, error.strerror)
            self._ended.emit(Wall(hearts, has_failed=True))

    @Slot(object)
    def _take(self, state: Wall) -> None:
        self.state = state


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
