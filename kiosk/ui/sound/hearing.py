"""Whether films are heard, and all that is: the one on the glass, and the one before it while it fades."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.ui.sound.heard_film import HeardFilm


class Hearing(QObject):
    """The sounds of films; silent while a visitor is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_hushed = False

    def of(self, file: int, unheard: Callable[[str], None]) -> HeardFilm:
        """The sound of a film's open file; `unheard` is called with why nothing is heard."""
        heard = HeardFilm(os.dup(file), self, is_hushed=self._is_hushed)
        heard.unheard.connect(unheard)
        return heard

    def hush(self, is_hushed: bool) -> None:
        """Have all be silent, or no more."""
        self._is_hushed = is_hushed
        for one in self._all():
            one.hush(is_hushed)

    def close(self) -> None:
        """Be over at once."""
        for one in self._all():
            one.close()

    def _all(self) -> list[HeardFilm]:
        return self.findChildren(HeardFilm)
