"""One showing of what moves on a page: gets its frames ready, and puts each on the glass at its time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from io import BufferedReader
from math import ceil
from time import monotonic

from PySide6.QtCore import QObject, QRect, QSocketNotifier, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter

from kiosk.content.page.page import Caption
from kiosk.media.film.moving_frames import FilmPlace
from kiosk.media.intake.child_process import LatePicture
from kiosk.media.intake.playing_film import Film, FilmFrame
from kiosk.media.picture import PictureError
from kiosk.timeline.schedule import FILM_BEGINS
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.render.drawing_result import MovingPart
from kiosk.ui.render.geometry import moved, moved_place, turned, turned_place
from kiosk.ui.render.strips import filled_rows
from kiosk.ui.sound.heard_film import HeardFilm
from kiosk.ui.window.film_view import ShownFrame

BEGINS = timedelta(seconds=FILM_BEGINS)
STALLED = 2000  # milliseconds without the frame that is due
SET = 0.1  # seconds by which the clock may be off before the film follows it
TOO_SLOW = "could not be played in time: save it smaller, or with fewer frames a second"
EXACT = 0.0005  # seconds: half of what captions are given in
AGAIN = 20  # milliseconds after which a frame that is not there yet is looked for


class FilmShowing(QObject):
    """A film for one entry of the timeline. Its position is 0 a little after the entry's start, so that
    displays agree on it: it stands still while the page fades in.

    Signals: `ready`, with the picture that is to fade in; `failed`, with a PictureError: it cannot be begun,
    or goes on no more.
    """

    ready = Signal(QImage)
    failed = Signal(object)

    def __init__(  # noqa: PLR0913  all but two are named at the call
        self,
        part: MovingPart,
        clock: DisplayClock,
        *,
        start: datetime,
        due: datetime,
        shift: tuple[int, int],
        rotation: int,
        limit: float,
        file: BufferedReader | None = None,
        heard: HeardFilm | None = None,
    ) -> None:
        """Begin to decode what is seen from `due` on, for an entry that begins at `start`; a first frame that
        is not there in `limit` seconds fails. `file` is the film's, where opening it might take long;
        `heard` its sound, where that is wanted.

        Raises:
            PictureError: it cannot be begun.
        """
        super().__init__()
        self._clock, self._begins, self._due = clock, start + BEGINS, due
        self._part, self._shift, self._rotation = part, shift, rotation
        place = moved_place(part.place, *shift, part.over.size().toTuple())
        frame = replace(part.frame, size=(place.width(), place.height()))
        self._place, self._area = self._on_glass(part.place), self._on_glass(part.area)
        self._plain = self._over = self._placed(part.over)
        self._plainly_filled = self._filled = self._on_glass(filled_rows(part.over))
        self._said: Caption | None = None
        self._origin = monotonic() - self._entering() / clock.speed
        self._film = Film(part.path, FilmPlace(frame, rotation), self._origin, clock.speed, file)
        self._heard, self._is_sound_begun = heard, False
        self._show: Callable[[ShownFrame], None] | None = None
        self.is_ready = False
        self._notifier = QSocketNotifier(self._film.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._look)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._stalled)
        self._limit = limit
        self._patience.start(ceil(limit * 1000))

    def enter(self) -> None:
        """Its page comes to the glass."""
        if self._heard is not None:
            self._heard.enter()

    def play(self, show: Callable[[ShownFrame], None]) -> None:
        """Go on from the picture that stands; `show` puts a frame on the glass."""
        self._show = show
        self._patience.start(STALLED)
        if self._film.fault is not None:
            self.failed.emit(self._film.fault)
        else:
            if self._heard is not None:
                self._heard.play(self._position())
            self._advance()

    def close(self) -> None:
        """Be done with it."""
        self._notifier.setEnabled(False)
        self._timer.stop()
        self._patience.stop()
        self._film.close()
        if self._heard is not None:
            self._heard.leave()
        self.deleteLater()

    def _position(self) -> float:
        return (self._clock.now() - self._begins).total_seconds()

    def _entering(self) -> float:
        """The position at which it comes to the glass; before its beginning, the one it has now."""
        due = (self._due - self._begins).total_seconds()
        return max(due, self._position()) if due > 0 else self._position()

    def _placed(self, over: QImage) -> QImage:
        return turned(moved(over, *self._shift), self._rotation)

    def _on_glass(self, part: QRect) -> QRect:
        """Where a part of the page stands on the glass."""
        if part.isEmpty():
            return part
        size = self._part.over.size().toTuple()
        return turned_place(moved_place(part, *self._shift, size), size, self._rotation)

    @Slot()
    def _look(self) -> None:
        self._film.look()
        self._begin_sound()
        if not self.is_ready and (first := self._film.take(max(0.0, self._entering()))) is not None:
            self.is_ready = True
            self._patience.stop()
            self.ready.emit(self._composed(first))
        if self._film.fault is not None:
            self._notifier.setEnabled(False)
            if not self.is_ready or self._show is not None:  # what is to enter still does: it is told then
                self.failed.emit(self._film.fault)

    def _begin_sound(self) -> None:
        if self._heard is not None and self._film.length and not self._is_sound_begun:
            self._is_sound_begun = True
            self._heard.begin(self._film.first, self._film.length, self._origin)

    @Slot()
    def _advance(self) -> None:
        if self._show is None:
            return
        position = self._position()
        self._follow_clock(position)
        if (frame := self._film.take(position)) is not None:
            self._patience.start(STALLED)
            self._show(self._shown(frame))
        following = self._film.next_start
        wait = AGAIN if following is None else ceil((following - position) * 1000 / self._clock.speed)
        if following is not None:
            self._patience.start(wait + STALLED)
        self._timer.start(max(1, wait))

    def _follow_clock(self, position: float) -> None:
        origin = monotonic() - position / self._clock.speed
        if self._heard is not None:
            self._heard.follow(origin)
        # Where frames take longer to come than the clock takes to drift, none would ever come.
        if abs(origin - self._origin) > SET and not self._film.is_awaited:
            self._origin = origin
            self._film.move(origin, self._clock.speed)

    @Slot()
    def _stalled(self) -> None:
        self._film.look()
        if not self.is_ready:
            self.failed.emit(LatePicture(self._limit))
        elif self._film.next_start is not None and self._film.fault is None:
            self._advance()  # it was this program that had no time
        else:
            self.failed.emit(PictureError(TOO_SLOW))

    def _shown(self, frame: FilmFrame) -> ShownFrame:
        width, height = self._place.size().toTuple()
        image = QImage(frame.pixels, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._say(frame.start)
        return ShownFrame(image, self._place, self._over, self._area, self._filled)

    def _say(self, start: float) -> None:
        """Have the caption over the film that stands at a position."""
        # Multiples of the length are not exact: the first frame of each round is to be in it.
        within = (start + EXACT) % self._film.length
        found = next((one for one in self._part.captions if one[0].start <= within < one[0].end), None)
        said = found[0] if found else None
        if said != self._said:
            self._said = said
            self._over = self._placed(found[1].on(self._part.over)) if found else self._plain
            rows = QRect(0, found[1].top, self._part.over.width(), found[1].height) if found else QRect()
            self._filled = self._plainly_filled | self._on_glass(rows)

    def _composed(self, frame: FilmFrame) -> QImage:
        picture = QImage(self._over.size(), QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        painter.drawImage(0, 0, self._over)
        self._shown(frame).paint(painter)
        painter.end()
        return picture
