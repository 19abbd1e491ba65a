"""Tells a picture on which nothing is to be seen: all of it is of one colour, or nothing of it is there."""

from pathlib import Path

from kiosk.media.cropping import Frame
from kiosk.media.intake.intake import prepared
from kiosk.media.picture import PictureError

SIDES = (96, 960)  # pixels along the longer side: only what seems plain when small is looked at again
ALIKE = 6  # of 255: what a file that was made smaller leaves of one colour


def plain_colour_of(file: Path, size: tuple[float, float], page: int = 1) -> str:
    """The colour, #rrggbb, that all of a picture has; "" where there are several. What is transparent is
    white.
    """
    found = ""
    for side in SIDES:
        width, height = (max(1, round(side * one / max(size))) for one in size)
        try:
            pixels = prepared(file, Frame((width, height), page=page, ground="#ffffff")).pixels
        except PictureError:
            return ""
        bands = [(min(band), max(band)) for band in (pixels[at::4] for at in (2, 1, 0))]
        if any(high - low > ALIKE for low, high in bands):
            return ""
        found = "#" + "".join(f"{(low + high) // 2:02x}" for low, high in bands)
    return found
