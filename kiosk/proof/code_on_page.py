"""Measures a code in the finished picture of a page."""

from PIL import Image

from kiosk.media.qr import QUIET_ZONE
from kiosk.proof.code_readers import readings
from kiosk.proof.contrast import luminance, part
from kiosk.proof.drawn_page import DrawnCode, Place

LIGHT = 0.8  # relative luminance from which a quiet zone is light: white, paper
AROUND = 2  # of a code's side, a half: a telephone sees what is round it too


def code_on(page: Image.Image, place: Place, side: int) -> DrawnCode:
    """The code in a place; `side` is its modules from edge to edge, its quiet zone on both sides included."""
    left, top, width, height = place
    around = width // AROUND
    seen = (
        max(0, left - around),
        max(0, top - around),
        min(page.width, left + width + around),
        min(page.height, top + height + around),
    )
    return DrawnCode(
        place=place,
        modules=side - 2 * QUIET_ZONE,
        module_px=width // side,
        is_clear=_is_clear(part(page, place), side),
        read=readings(page.crop(seen)),
    )


def _is_clear(code: Image.Image, side: int) -> bool:
    zone = round(code.width * QUIET_ZONE / side)
    mask = Image.new("L", code.size, 255)
    mask.paste(0, (zone, zone, code.width - zone, code.height - zone))
    darkest = [_least(band.histogram(mask)) for band in code.split()]
    return luminance(tuple(darkest)) >= LIGHT


def _least(histogram: list[int]) -> int:
    return next((value for value, many in enumerate(histogram) if many), 0)
