"""Shapes and measures of screens: bars, tall screens, pixels to the millimetre."""

from math import hypot

# A screen wider than this many times its height (or higher than wide) is a bar.
BAR = 2.4
MM_PER_INCH = 25.4


def is_bar(size: tuple[int, int]) -> bool:
    """Whether a screen of this size, in pixels, is a bar, lying or standing."""
    width, height = size
    return max(width, height) > BAR * min(width, height)


def is_tall(size: tuple[int, int]) -> bool:
    """Whether a screen is at least as high as wide."""
    width, height = size
    return height >= width


def pixels_per_mm(size: tuple[int, int], diagonal_inches: float | None) -> float | None:
    """Pixels to the millimetre of square pixels, where the diagonal is known."""
    return hypot(*size) / (diagonal_inches * MM_PER_INCH) if diagonal_inches else None
