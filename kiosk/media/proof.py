"""Tells what keeps a picture file from being drawn, as far as it can be told without drawing it."""

from pathlib import Path

from kiosk.media import svg
from kiosk.media.cropping import Frame
from kiosk.media.picture import PictureError
from kiosk.media.raster import prepared

# Enough to see that a picture is whole, and small enough to be quick.
SMALL = Frame((64, 36))


def picture_fault(path: Path) -> str | None:
    """What is wrong with a picture, said after its name; None if nothing is."""
    try:
        if path.suffix.lower() == ".svg":
            svg.inspect(svg.source(path))
        else:
            prepared(path, SMALL)
    except PictureError as error:
        return error.reason
    return None
