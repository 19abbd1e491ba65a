"""The sound of one showing of a film: when it rises, falls silent, and is over."""

import os

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from kiosk.media.picture import PictureError
from kiosk.media.speaker.playing_sound import PlayingSound

BEGINS = 0.02  # seconds in which it rises at the film's beginning: just enough for no click
JOINS = 1.0  # seconds in which it rises where the film is further on, or was silent in between
HUSHES = 0.1  # seconds in which it falls silent for a visitor
LEAVES = 1.0  # seconds in which it falls silent while the next page fades in
AGAIN = 1000  # milliseconds until another loudspeaker is tried for one that is gone
PATIENCE = 2000  # milliseconds for that, until it is ended
# A frame is on the glass that much after its time: what benchmarks/sound.py measures without it.
PAINTED = 0.02  # seconds
EXACT, SET = 0.01, 0.5  # seconds by which the clock may be off before it follows; by which, it begins anew


class HeardFilm(QObject):
    """What is heard of a film, by a copy of its open file. Silent until it plays, and while it is hushed.

    Signals: `unheard`, with the reason why nothing is heard, said after the film's name.
    """

    unheard = Signal(str)

    def __init__(self, file: int, parent: QObject, *, is_hushed: bool) -> None:
        super().__init__(parent)
        self._file = file
        self._is_hushed, self._is_playing, self._is_over = is_hushed, False, False
        self._is_entering = False
        self._sound: PlayingSound | None = None
        self._notifiers: list[QSocketNotifier] = []
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(AGAIN)
        self._pause.timeout.connect(self._go_on)
        self._begun = self._origin = 0.0

    def begin(self, first: float, length: float, origin: float) -> None:
        """Get ready: the film's position was 0 at `origin`. All three are as in a `PlayingSound`."""
        self._told, self._begun, self._origin = (first, length), origin, origin
        self._end_sound()
        try:
            self._sound = PlayingSound(self._file, first, length, origin + PAINTED)
        except PictureError as error:
            self.unheard.emit(error.reason)
            return
        self._notifiers = [self._notifier(handle) for handle in self._sound.handles]
        if self._is_entering:
            self._sound.open()
        if self._is_playing:
            self._rise(JOINS)

    def _notifier(self, handle: int) -> QSocketNotifier:
        notifier = QSocketNotifier(handle, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._look)
        return notifier

    def enter(self) -> None:
        """Its page comes to the glass."""
        self._is_entering = True
        if self._sound is not None:
            self._sound.open()

    def play(self, position: float) -> None:
        """The film goes on from a position, in seconds; below 0 it has not begun yet."""
        self._is_playing = True
        self._rise(BEGINS if position < BEGINS else JOINS)

    def hush(self, is_hushed: bool) -> None:
        """Have it be silent, or no more."""
        if is_hushed == self._is_hushed or self._is_over:
            return
        self._is_hushed = is_hushed
        if self._is_playing:
            self._rise(JOINS)

    def _rise(self, seconds: float) -> None:
        if self._sound is not None:
            self._sound.go_to(*((0.0, HUSHES) if self._is_hushed else (1.0, seconds)))

    def follow(self, origin: float) -> None:
        """The position is 0 at this instant of time.monotonic(), as far as is known now."""
        if self._sound is None or abs(origin - self._origin) <= EXACT:
            return
        if abs(origin - self._begun) > SET:
            self.begin(*self._told, origin)
        else:
            self._origin = origin
            self._sound.move(origin + PAINTED)

    def leave(self) -> None:
        """Fade while the next page does, and be over."""
        self._is_over = True
        if self._sound is None or not self._is_playing or self._is_hushed:
            self.close()
        else:
            self._sound.fall_silent(LEAVES)
            self._notifiers[0].setEnabled(False)
            QTimer.singleShot(PATIENCE, self, self.close)

    @Slot()
    def close(self) -> None:
        """Be over at once."""
        self._is_over = True
        self._end_sound()
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
            self.deleteLater()

    def _end_sound(self) -> None:
        self._pause.stop()
        while self._notifiers:
            self._drop_notifier()
        if self._sound is not None:
            self._sound.close()
            self._sound = None

    def _drop_notifier(self) -> None:
        notifier = self._notifiers.pop()
        notifier.setEnabled(False)
        notifier.deleteLater()

    @Slot()
    def _go_on(self) -> None:
        """Another loudspeaker takes the place of one that is gone."""
        if self._sound is None:
            return
        if self._sound.is_over:
            self._end_sound()
        elif self._sound.revive():
            self._notifiers.append(self._notifier(self._sound.handles[1]))
        else:
            self._pause.start()

    @Slot()
    def _look(self) -> None:
        if self._sound is None:
            return
        for reason in self._sound.reasons():
            self.unheard.emit(reason)
        if self._sound.is_over:
            self._end_sound()
            if self._is_over:
                self.close()
        elif self._sound.is_interrupted and not self._pause.isActive():
            self._drop_notifier()  # the last one is the loudspeaker's
            self._pause.start()
