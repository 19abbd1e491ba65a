"""A display that plays films of which each frame is a grey of its own, so that it is known on the glass."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.page.page import PagePicture
from kiosk.timeline.schedule import FILM_BEGINS
from kiosk.ui.player.film_showing import FilmShowing
from tests.processes import started
from tests.timeline.build import campaign, playlist, slide
from tests.ui.theatre import MIDNIGHT, Theatre

# Of a film of a minute. Each frame stands long: the clock is set by hand, but to begin takes real time.
FRAMES, EACH = 6, 10
DARKEST, STEP, OFF = 20, 30, 6  # greys: of the first frame, between two, and what a codec may be off
ENTERS = FILM_BEGINS  # into its entry, a film begins
SHAPE = (192, 108)  # of a film, as of the window

Pixels = NDArray[np.uint8]


def grey(number: int) -> int:
    """What a frame is filled with."""
    return DARKEST + STEP * number


def frames(count: int = FRAMES, shape: tuple[int, int] = SHAPE) -> list[Image.Image]:
    """Frames of one grey each."""
    return [Image.new("RGB", shape, (grey(number),) * 3) for number in range(count)]


def made_film(file: Path, pictures: Sequence[Image.Image], each: float = EACH) -> Path:
    """A film of these frames."""
    with av.open(str(file), "w") as container:
        stream = container.add_stream("libx264", 1 / Fraction(each), {"crf": "1"})
        stream.width, stream.height = pictures[0].size
        stream.pix_fmt = "yuv420p"
        for picture in pictures:
            frame = av.VideoFrame.from_ndarray(np.asarray(picture), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return file


def made_gif(file: Path, pictures: Sequence[Image.Image], each: float = EACH) -> Path:
    """A GIF of these frames."""
    pictures[0].save(file, save_all=True, append_images=pictures[1:], duration=round(1000 * each), loop=0)
    return file


def film_page(file: Path, **more: Any) -> dict[str, Any]:
    """What a page is to have for a film to play on it."""
    return {"kind": "video", "picture": PagePicture(file, (0.5, 0.5), mirrored=False, is_film=True)} | more


def pixels(picture: QImage) -> Pixels:
    """Rows of pixels, red, green and blue."""
    told = picture.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(told.constBits(), np.uint8).reshape(told.height(), told.bytesPerLine())
    return flat[:, : 3 * told.width()].reshape(told.height(), told.width(), 3).copy()


def children() -> set[int]:
    """The processes that decode films."""
    return {int(child.name) for child in started() if b"'film'" in (child / "cmdline").read_bytes()}


def showings() -> int:
    """How many showings of films are in memory."""
    return sum(isinstance(one, FilmShowing) for one in gc.get_objects())


BEGINS = 10  # seconds after midnight, when the slide of words before it ends
WORDS_AND_FILM = campaign(playlist("all", "message-b video-a"), slides=[slide("video-a", 100)])


class Cinema(Theatre):
    """A theatre that plays films."""

    def __init__(self, folder: Path, qtbot: QtBot, shown: Campaign = WORDS_AND_FILM, **more: Any) -> None:
        super().__init__(folder, qtbot, shown, **{"motion": "full", **more})
        self._folder = folder

    def has(self, name: str, file: Path, **more: Any) -> None:
        """A slide is one of that film."""
        self.pictures.changes[name] = film_page(file, **more)

    def has_film(self, name: str = "video-a", **more: Any) -> Path:
        """A slide is one of a film with the usual frames."""
        file = made_film(self._folder / f"{name}.mp4", frames())
        self.has(name, file, **more)
        return file

    def goes_to(self, seconds: float) -> None:
        """The player's timer fires at that time, and what it begins comes to its end; changes are cuts."""
        self.window.cut()
        self.jump(seconds)

    def plays_to(self, seconds: float, frame: int) -> None:
        """Wait until that frame stands, that many seconds after a film in the usual place began."""
        self.passes(BEGINS + ENTERS + seconds)
        self.film_timer().timeout.emit()
        self._qtbot.waitUntil(lambda: self.frame() == frame, timeout=20_000)

    def film_timer(self) -> QTimer:
        """What wakes the film on the glass for its next frame."""
        film = self.player.films.on
        assert film is not None
        return next(child for child in film.children() if isinstance(child, QTimer))

    def begins(self) -> None:
        """Start with the slide before the film, and go on to the film."""
        self.start()
        self.goes_to(BEGINS)

    def passes(self, seconds: float) -> None:
        """It is that time now; the player has not looked yet."""
        self.clock.time = MIDNIGHT + timedelta(seconds=seconds)

    def frame(self) -> float:
        """Which frame stands in the middle of the glass; not whole where it is none."""
        shown = pixels(self.shown())
        value = (int(shown[shown.shape[0] // 2, shown.shape[1] // 2, 0]) - DARKEST) / STEP
        return round(value) if abs(value - round(value)) * STEP <= OFF else value

    def fade_of(self) -> list[Pixels]:
        """What is seen until the next picture stands alone."""
        seen: list[Pixels] = []

        def has_settled() -> bool:
            seen.append(pixels(self.shown()))
            return not self.window.fading

        self._qtbot.waitUntil(has_settled, timeout=20_000)
        return seen

    def _rests(self) -> bool:
        return super()._rests() and not self.player.films.is_preparing

    def _note(self, _frames: int, milliseconds: int) -> None:
        self.fades.append(milliseconds)


def even(like: Pixels, frame: int) -> Pixels:
    """A glass that is filled with a frame."""
    return np.full_like(like, grey(frame))


def lies_between(shown: Pixels, one: Pixels, other: Pixels) -> bool:
    """Whether each pixel is a blend of two pictures, as near as a codec comes to them."""
    low, high = np.minimum(one, other).astype(int), np.maximum(one, other).astype(int)
    return bool(((shown >= low - OFF) & (shown <= high + OFF)).all())


@contextmanager
def cinema(folder: Path, qtbot: QtBot, *played: Campaign, **more: Any) -> Iterator[Cinema]:
    """A display for a test, taken down after it."""
    made = Cinema(folder, qtbot, *played, **more)
    try:
        yield made
    finally:
        made.close()
