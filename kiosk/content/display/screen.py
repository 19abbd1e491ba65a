"""Shapes and measures of screens: bars, tall screens, pixels to the millimetre."""

from math import hypot

Size = tuple[int, int]

# What slides are judged for where nobody says how many pixels the panel has: most have these, either way up.
USUAL: tuple[Size, ...] = ((1920, 1080), (1080, 1920))

# A screen wider than this many times its height (or higher than wide) is a bar.
BAR = 2.4
MM_PER_INCH = 25.4


def is_bar(size: Size) -> bool:
    """Whether a screen of this size, in pixels, is a bar, lying or standing."""
    width, height = size
    return max(width, height) > BAR * min(width, height)


def is_tall(size: Size) -> bool:
    """Whether a screen is at least as high as wide."""
    width, height = size
    return height >= width


def design_unit(size: Size) -> float:
    """The pixels of a design unit: a 1080th of a screen's short side, of a bar's a 600th.

    Margins of the whole screen are measured in it. What stands on a page has units of its own, in Theme.qml,
    which are smaller where a screen is nearly square.
    """
    return min(size) / (600 if is_bar(size) else 1080)


def upright(glass: Size, rotation: int) -> Size:
    """The size of a page for a glass of that size, before it is turned so many degrees."""
    return glass[::-1] if rotation in (90, 270) else glass


def pixels_per_mm(size: Size, diagonal_inches: float | None) -> float | None:
    """Pixels to the millimetre of square pixels, where the diagonal is known."""
    return hypot(*size) / (diagonal_inches * MM_PER_INCH) if diagonal_inches else None
