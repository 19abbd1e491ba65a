"""Has a film looked through before it is played: one that flashes or breaks off is not."""

from functools import partial
from io import BufferedReader
from pathlib import Path
from threading import Lock
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.content.attempt import Attempt
from kiosk.media.intake.child_process import LatePicture
from kiosk.media.intake.film_reviews import reviewed
from kiosk.media.picture import PictureError, opened

OFTEN = 50  # milliseconds between two looks at whether it is done


class NotLookedThrough(LatePicture):
    """A film is not played yet: looking it through takes longer than there was time for."""

    def __init__(self) -> None:
        PictureError.__init__(self, "is being looked through, and plays from a later turn on")


class FilmCheck(QObject):
    """Looks a film through once, beside whoever waits; what was found is kept, also where nobody does.

    Signals: `done`, with its open file where it may be played, else with a PictureError.
    """

    done = Signal(object)

    def __init__(self, path: Path, limit: float) -> None:
        """Begin; after `limit` seconds the answer is that it is not looked through."""
        super().__init__()
        self._until = monotonic() + limit
        self._look = FilmLook()
        Attempt(partial(self._look.at, path))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._ask)
        self._timer.start(OFTEN)

    def drop(self) -> None:
        """Nobody waits for the answer any more."""
        self._timer.stop()
        self._look.drop()

    @Slot()
    def _ask(self) -> None:
        found = self._look.taken()
        if found is None and monotonic() < self._until:
            return
        self.drop()
        self.done.emit(found or NotLookedThrough())


class FilmLook:
    """One look at a film, on a thread of its own; a file that nobody takes is closed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_wanted = True
        self._found: BufferedReader | PictureError | None = None

    def at(self, path: Path) -> None:
        """Look, and have what is found taken."""
        found = looked_through(path)
        with self._lock:
            self._found = found
            if not self._is_wanted:
                self._close()

    def taken(self) -> BufferedReader | PictureError | None:
        """What was found; None while nothing is."""
        with self._lock:
            found, self._found = self._found, None
            return found

    def drop(self) -> None:
        """Nobody takes it."""
        with self._lock:
            self._is_wanted = False
            self._close()

    def _close(self) -> None:
        if isinstance(self._found, BufferedReader):
            self._found.close()


def looked_through(path: Path) -> BufferedReader | PictureError:
    """The open file of a film that may be played, or why it may not."""
    try:
        review = reviewed(path)
        if reason := review.fault or review.flashing:
            return PictureError(reason)
        return opened(path)
    except PictureError as error:
        return error
