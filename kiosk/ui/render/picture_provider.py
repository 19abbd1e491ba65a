"""Hands the campaign's own pictures to QML, each cut to the size it is asked for, or says why in time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtGui import QImage

from kiosk import paths
from kiosk.content.attempt import Attempt
from kiosk.content.page.page import PagePicture
from kiosk.media.cropping import CENTRE, Frame, Point
from kiosk.media.film.moving_pictures import may_move
from kiosk.media.intake.child_process import LatePicture
from kiosk.media.intake.intake import LONGEST, prepared
from kiosk.media.intake.playing_film import first_frame
from kiosk.media.picture import PictureError, file_named
from kiosk.ui.render.image_providers import Offering, as_image
from kiosk.ui.render.own_drawing import own_drawing


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """A picture file, how it is to lie in its place (the fields are those of `Frame`), and its limit."""

    path: Path
    focus: Point = CENTRE
    target: Point = CENTRE
    mirrored: bool = False
    ground: str = "#ffffff"
    is_whole: bool = False
    page: int = 1
    is_film: bool = False
    limit: float = LONGEST  # seconds it may take


def request_for(found: PagePicture, limit: float) -> PictureRequest:
    """What is wanted of the picture of a page, which may take `limit` seconds."""
    return PictureRequest(
        found.poster or found.path,
        found.focus,
        mirrored=found.mirrored,
        is_whole=found.is_whole,
        page=found.page,
        is_film=found.is_film and found.poster is None,
        limit=limit,
    )


class PictureProvider(Offering[PictureRequest]):
    """The campaign's own pictures, raster or SVG, cut to fill their place: `image://picture/<key>`.

    `?x=0.7&y=0.4` after the key puts the focus there instead of at the request's target; `g=0B1B3F` is the
    ground of one that is whole. Each is drawn on a thread of its own: one that is not there in time, as from
    a share that does not answer, is passed over, and what waits behind it is drawn.
    """

    def __init__(self) -> None:
        super().__init__()
        self._attempts: set[Attempt[tuple[QImage, bool]]] = set()
        self._is_closed = False
        self._moving: set[str] = set()

    def moves(self, key: str) -> bool:
        """Whether a picture that was drawn may move."""
        with self._lock:
            return key in self._moving

    def withdraw(self, key: str) -> None:
        """Forget it, and what was found out of it."""
        super().withdraw(key)
        with self._lock:
            self._moving.discard(key)

    def is_late(self, key: str) -> bool:
        """Whether a picture was not there in time."""
        with self._lock:
            return isinstance(self._faults.get(key), LatePicture)

    def fault(self, key: str) -> str | None:
        """Why it could not be drawn, said after its file's name; None if it could or was not asked for."""
        reason = super().fault(key)
        return reason and f"{file_named(self.offered(key).path)}: {reason}"

    def close(self) -> None:
        """Wait for nothing any more: Qt waits for its own thread when it ends."""
        with self._lock:
            self._is_closed = True
            for attempt in self._attempts:
                attempt.abandon()

    def drawn(self, key: str, values: Mapping[str, str], size: tuple[int, int]) -> QImage:
        """The picture, filling its place."""
        request = self.offered(key)
        x, y = request.target
        target = (float(values.get("x", x)), float(values.get("y", y)))
        ground = f"#{values['g']}" if request.is_whole and "g" in values else request.ground
        frame = Frame(size, request.focus, target, request.mirrored, ground, request.is_whole, request.page)
        image, moves = self._in_time(partial(_filled, request, frame), request.limit)
        if moves:
            with self._lock:
                self._moving.add(key)
        return image

    def _in_time(self, task: Callable[[], tuple[QImage, bool]], limit: float) -> tuple[QImage, bool]:
        with self._lock:
            if self._is_closed:
                raise PictureError("is not needed any more")
            attempt = Attempt(task)
            self._attempts.add(attempt)
        try:
            return attempt.result(monotonic() + limit)
        except TimeoutError:
            raise LatePicture(limit) from None
        finally:
            with self._lock:
                self._attempts.discard(attempt)


def _filled(request: PictureRequest, frame: Frame) -> tuple[QImage, bool]:
    """The picture, and whether it may move."""
    path, limit = request.path, request.limit
    if request.is_film:
        return as_image(first_frame(path, frame, limit)), True
    if path.is_relative_to(paths.BUILT_IN):
        return own_drawing(path, frame), False
    return as_image(prepared(path, frame, limit)), may_move(path)
