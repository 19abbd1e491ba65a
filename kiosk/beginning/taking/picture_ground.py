"""Finds the ground that a picture with transparent parts is seen best on."""

from pathlib import Path

from kiosk.media.cropping import Frame
from kiosk.media.intake.intake import prepared
from kiosk.media.picture import PictureError

# Kinds of which nothing is transparent, or all is drawn on white.
OPAQUE = frozenset({"JPEG", "PDF", "BMP", "HEIC"})
SIDE = 96  # pixels along the longer side of what is looked at
SEEN_THROUGH = 0.01  # of a picture, from which on its ground counts
# The two tones that differ most, by their luminance (WCAG 2.2, relative luminance).
TONES = {"paper": 0.96, "night": 0.017}


def ground_of(file: Path, kind: str, size: tuple[float, float]) -> str | None:
    """The tone that a picture is seen best on; None of one that nothing is seen through."""
    if kind in OPAQUE:
        return None
    longer = max(size)
    width, height = (max(1, round(SIDE * side / longer)) for side in size)
    try:
        black, white = (
            prepared(file, Frame((width, height), ground=ground)).pixels for ground in ("#000000", "#ffffff")
        )
    except PictureError:
        return None
    # On black a pixel is its colour times how opaque it is; what white adds is what is seen through it.
    seen_through = sum(white[at] - black[at] for at in range(1, len(white), 4)) / 255
    opaque = width * height - seen_through
    if seen_through < SEEN_THROUGH * width * height or opaque <= 0:
        return None
    blue, green, red = (_linear(sum(black[at::4]) / opaque / 255) for at in range(3))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return max(TONES, key=lambda tone: _contrast(luminance, TONES[tone]))


def _linear(share: float) -> float:
    """A component of sRGB as light, of 1."""
    share = min(share, 1.0)
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
