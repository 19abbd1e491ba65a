"""Tells what keeps a picture or a film from being drawn, by drawing it small, and what of it is not drawn."""

from dataclasses import replace
from pathlib import Path

from kiosk.media import svg
from kiosk.media.cropping import Frame
from kiosk.media.intake.intake import LONGEST, prepared
from kiosk.media.intake.playing_film import first_frame
from kiosk.media.picture import PictureError

# Enough to see that a picture is whole, and small enough to be quick.
SMALL = Frame((64, 36))


def picture_fault(path: Path, page: int = 1) -> str | None:
    """What is wrong with a picture, or a page of a PDF, said after its name; None if nothing is."""
    try:
        prepared(path, replace(SMALL, page=page))
    except PictureError as error:
        return error.reason
    return None


def film_fault(path: Path) -> str | None:
    """What keeps a film's first picture from being drawn, said after its name; None if nothing does."""
    try:
        first_frame(path, SMALL, LONGEST)
    except PictureError as error:
        return error.reason
    return None


def left_out(path: Path) -> list[str]:
    """What of a picture that can be drawn is not: of a drawing, what moves, runs or is no drawing."""
    try:
        return svg.left_out(svg.source(path)) if path.suffix.lower() == ".svg" else []
    except PictureError:
        return []
