"""Finds the ground that a picture with transparent parts is seen best on."""

from collections.abc import Sequence
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
    through = [(white[at] - black[at]) / 255 for at in range(1, len(white), 4)]
    if sum(through) < SEEN_THROUGH * width * height or sum(through) >= width * height:
        return None
    return max(TONES, key=lambda tone: _stands_out(black, through, TONES[tone]))


def _stands_out(black: bytes | memoryview, through: Sequence[float], ground: float) -> float:
    """The contrast of a picture to a grey ground of a luminance, as it is seen on that: its ground shows
    through, and what is more opaque counts for more.
    """
    grey = _share(ground)
    opaque = sum(1 - one for one in through)
    blue, green, red = (
        sum((1 - part) * (one / 255 + part * grey) for one, part in zip(black[at::4], through, strict=True))
        for at in range(3)
    )
    light = [_linear(one / opaque) for one in (red, green, blue)]
    return _contrast(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2], ground)


def _share(light: float) -> float:
    """The component of sRGB that is so much light, of 1."""
    return light * 12.92 if light <= 0.0031308 else float(1.055 * light ** (1 / 2.4) - 0.055)


def _linear(share: float) -> float:
    """A component of sRGB as light, of 1."""
    share = min(share, 1.0)
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
