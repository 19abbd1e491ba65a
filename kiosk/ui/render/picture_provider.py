"""Hands the campaign's own pictures to QML, each cut to the size it is asked for, or says why in time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kiosk.content.attempt import Attempt
from kiosk.media.cropping import CENTRE, Frame, Point, cover
from kiosk.media.picture import PictureError
from kiosk.media.raster import prepared
from kiosk.media.svg import source
from kiosk.ui.render.image_providers import Offering, as_image, blank, paint, renderer_of

# Seconds. Two hundred megapixels take up to 20 on a small machine.
LONGEST = 30.0


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """A picture file, how it is to lie in its place (the fields are those of `Frame`), and its limit."""

    path: Path
    focus: Point = CENTRE
    target: Point = CENTRE
    mirrored: bool = False
    ground: str = "#ffffff"
    limit: float = LONGEST  # seconds it may take


class LatePicture(PictureError):
    """A picture was not there in time."""

    def __init__(self, limit: float) -> None:
        super().__init__(f"could not be drawn in {limit:g} seconds: save it smaller or simpler")


class PictureProvider(Offering[PictureRequest]):
    """The campaign's own pictures, raster or SVG, cut to fill their place: `image://picture/<key>`.

    `?x=0.7&y=0.4` after the key puts the focus there instead of at the request's target. Each is drawn on a
    thread of its own: one that is not there in time, as from a share that does not answer, is passed over,
    and what waits behind it is drawn.
    """

    def __init__(self) -> None:
        super().__init__()
        self._attempts: set[Attempt[QImage]] = set()
        self._is_closed = False

    def is_late(self, key: str) -> bool:
        """Whether a picture was not there in time."""
        with self._lock:
            return isinstance(self._faults.get(key), LatePicture)

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
        frame = Frame(size, request.focus, target, request.mirrored, request.ground)
        return self._in_time(partial(filled, request.path, frame), request.limit)

    def _in_time(self, task: Callable[[], QImage], limit: float) -> QImage:
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


def filled(path: Path, frame: Frame) -> QImage:
    """A picture file, raster or SVG, that fills the frame exactly; Format_RGB32.

    Raises:
        PictureError: it cannot be drawn whole.
    """
    return _svg_filled(path, frame) if path.suffix.lower() == ".svg" else as_image(prepared(path, frame))


def _svg_filled(path: Path, frame: Frame) -> QImage:
    renderer = renderer_of(source(path))
    drawing = renderer.viewBoxF()
    box = cover((drawing.width(), drawing.height()), frame)
    scale = frame.size[0] / box.width
    image = blank(frame.size, QImage.Format.Format_RGB32, frame.ground)
    place = QRectF(-box.left * scale, -box.top * scale, drawing.width() * scale, drawing.height() * scale)
    paint(renderer, image, place, mirrored=frame.mirrored)
    return image
