"""Cuts a picture file of any kind people bring to the exact size of a frame, upright and in sRGB."""

from pathlib import Path

from kiosk.media.cropping import Frame
from kiosk.media.picture import Picture, opened


def prepared(path: Path, frame: Frame) -> Picture:
    """A picture file cut and scaled to fill the frame exactly; of an animation the first picture.

    Raises:
        PictureError: the file is missing, empty, cut off, damaged, too large or no picture.
    """
    with opened(path) as file:
        from kiosk.media.decoding import decoded  # noqa: PLC0415  Pillow only once there is a picture

        return decoded(file, frame)
