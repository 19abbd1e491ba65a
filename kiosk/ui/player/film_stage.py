"""The film on the glass, and the one that comes after it."""

from collections.abc import Callable
from io import BufferedReader

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from kiosk import paths
from kiosk.media.picture import PictureError, file_named, opened
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.film_check import FilmCheck
from kiosk.ui.player.film_showing import FilmShowing
from kiosk.ui.player.orders import Order
from kiosk.ui.render.drawing_result import MovingPart
from kiosk.ui.sound.heard_film import HeardFilm
from kiosk.ui.sound.hearing import Hearing
from kiosk.ui.window.display_window import DisplayWindow

Answer = Callable[[QImage | PictureError], None]


class FilmStage(QObject):
    """Plays what moves: it is prepared, enters with its page, plays once that stands, and leaves.

    `failed` is called, with it, when the film on the glass goes on no more; it has left then. `report` is
    called with the reason why one is not heard.
    """

    def __init__(
        self,
        clock: DisplayClock,
        window: DisplayWindow,
        failed: Callable[[PictureError, MovingPart], None],
        report: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._clock, self._window, self._failed, self._report = clock, window, failed, report
        self.hearing = Hearing(self)
        self._check: FilmCheck | None = None
        self._coming: FilmShowing | None = None
        self.on: FilmShowing | None = None  # the film on the glass

    def prepare(self, part: MovingPart, order: Order, limit: float, answer: Answer) -> None:
        """Get what moves on the page of an order ready, in `limit` seconds.

        `answer` is called with the picture that is to fade in, or with the reason why there is none.
        """
        self.drop()
        if part.path.is_relative_to(paths.BUILT_IN):
            self._begin(part, order, limit, answer)
            return
        check = FilmCheck(part.path, limit)
        self._check = check
        check.done.connect(lambda found: self._checked(found, part, order, limit, answer))

    def _checked(
        self,
        found: BufferedReader | PictureError,
        part: MovingPart,
        order: Order,
        limit: float,
        answer: Answer,
    ) -> None:
        self._check = None
        if isinstance(found, PictureError):
            answer(found)
        else:
            self._begin(part, order, limit, answer, found)

    def _begin(
        self,
        part: MovingPart,
        order: Order,
        limit: float,
        answer: Answer,
        file: BufferedReader | None = None,
    ) -> None:
        heard: HeardFilm | None = None
        try:
            if part.is_heard and self._clock.speed == 1:
                file = file or opened(part.path)
                heard = self._heard(file, f"{order.candidate.name}: {file_named(part.path)}")
            coming = FilmShowing(
                part,
                self._clock,
                start=order.candidate.entry.start,
                due=order.due,
                shift=order.key.shift,
                rotation=order.key.rotation,
                limit=limit,
                file=file,
                heard=heard,
            )
        except PictureError as error:
            if heard is not None:
                heard.close()
            answer(error)
            return
        self._coming = coming
        coming.ready.connect(answer)
        coming.failed.connect(lambda error: self._fail(coming, part, error, answer))

    def _heard(self, file: BufferedReader, name: str) -> HeardFilm:
        return self.hearing.of(file.fileno(), lambda reason: self._report(f"{name}: {reason}"))

    @property
    def is_preparing(self) -> bool:
        """Whether a film is awaited that is not ready yet."""
        return self._check is not None or (self._coming is not None and not self._coming.is_ready)

    def drop(self) -> None:
        """The film that was prepared does not come."""
        if self._check is not None:
            self._check.drop()
            self._check = None
        if self._coming is not None:
            self._coming.close()
            self._coming = None

    def enter(self) -> None:
        """The page of the film that was prepared is on the glass."""
        self.on, self._coming = self._coming, None
        if self.on is not None:
            self.on.enter()

    @Slot()
    def play(self) -> None:
        """The page stands: the film begins."""
        if self.on is not None:
            self.on.play(self._window.show_frame)

    def leave(self) -> None:
        """The film ends, its last frame stays."""
        if self.on is not None:
            self._window.stand_still()
            self.on.close()
            self.on = None

    def close(self) -> None:
        """Let both go; nothing is shown any more."""
        self.drop()
        if self.on is not None:
            self.on.close()
            self.on = None
        self.hearing.close()

    def _fail(self, film: FilmShowing, part: MovingPart, error: PictureError, answer: Answer) -> None:
        if film is self.on:
            self.leave()
            self._failed(error, part)
        elif self.is_preparing and film is self._coming:
            self.drop()
            answer(error)
