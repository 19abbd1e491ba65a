"""Decodes a picture that moves (GIF, APNG, WebP) through Pillow, each frame as a still one is drawn."""

import warnings
from collections.abc import Iterator
from typing import BinaryIO

from PIL import Image

from kiosk.media.decoding import DAMAGED, PIXEL_LIMIT, TOO_MUCH, filled
from kiosk.media.files.picture_blocks import frame_times
from kiosk.media.files.png_reading import mend_png_reading
from kiosk.media.film.moving_frames import FilmPlace, MovingFrame
from kiosk.media.film.moving_pictures import STILL
from kiosk.media.picture import PictureError

KINDS = ("GIF", "PNG", "WEBP")
# What says that a frame stands shorter than this stands a tenth of a second, as browsers have it.
SHORTEST, OTHERWISE = 0.02, 0.1  # seconds
TURNS = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}


class AnimationFrames:
    """An open picture that moves."""

    def __init__(self, file: BinaryIO, place: FilmPlace) -> None:
        """Open a picture to fill a place; its frames are decoded when they come.

        Raises:
            PictureError: it does not move.
        """
        self._place = place
        Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT
        mend_png_reading()
        warnings.filterwarnings("ignore", module=r"PIL\.")
        try:
            self._times = [one if one >= SHORTEST else OTHERWISE for one in frame_times(file)]
            file.seek(0)
            self._image = Image.open(file, formats=KINDS)
            self._profile = self._image.info.get("icc_profile")
            # An APNG may begin with a picture for what shows no moving ones.
            self._before = int(getattr(self._image, "default_image", False))
        except Exception as error:  # Pillow's readers raise anything
            raise _fault(error) from error
        if len(self._times) < 2:
            raise PictureError(STILL)
        self.length, self.first, self.is_cut_off = sum(self._times), 0.0, False

    def frames(self, position: float) -> Iterator[MovingFrame]:
        """The frame that stands at a position, in seconds since it first began, and all after it."""
        start = max(0.0, position) // self.length * self.length
        while True:
            for number, time in enumerate(self._times, self._before):
                if start + time > position:
                    yield MovingFrame(start, number)
                start += time

    def seen(self, frame: MovingFrame) -> tuple[int, int]:  # noqa: ARG002  all have the size of the first
        """Width and height."""
        return self._image.size

    def end(self, frame: MovingFrame) -> float:
        """Until when a frame stands."""
        return frame.start + self._times[int(frame.picture) - self._before]

    def grid(self, frame: MovingFrame, size: tuple[int, int]) -> Image.Image:
        """A frame scaled to columns and rows, as `FlashesInCuts` takes it.

        Raises:
            PictureError: it is damaged, or there is no memory for it.
        """
        try:
            self._image.seek(frame.picture)
            over = Image.new("RGBA", self._image.size, self._place.frame.ground)
            over.alpha_composite(self._image.convert("RGBA"))
        except Exception as error:  # Pillow's readers raise anything
            raise _fault(error) from error
        return over.convert("RGB").resize(size, Image.Resampling.BOX)

    def draw(self, frame: MovingFrame, pixels: memoryview) -> None:
        """Write a frame, finished, as rows of four bytes a pixel: blue, green, red, anything.

        Raises:
            PictureError: it is damaged, or there is no memory for it.
        """
        try:
            self._image.seek(frame.picture)
            found = filled(self._image, self._place.frame, self._profile)
        except Exception as error:  # Pillow's readers raise anything
            raise _fault(error) from error
        if self._place.turn:
            image = Image.frombuffer("RGBA", self._place.frame.size, found.pixels, "raw", "RGBA", 0, 1)
            pixels[:] = image.transpose(TURNS[self._place.turn]).tobytes()
        else:
            pixels[:] = found.pixels


def _fault(error: Exception) -> PictureError:
    return PictureError(TOO_MUCH if isinstance(error, MemoryError) else DAMAGED)
