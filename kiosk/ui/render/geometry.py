"""Makes a drawn page ready for the glass: moved against burn-in, turned as the display; pixels stay whole."""

from datetime import datetime

from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QImage, QPainter, QTransform

from kiosk.content.display.screen import design_unit

# One walk through all places of a grid of four by four, each a step from the last and the last from the
# first, so that a picture which stands for several turns is never seen to jump.
WALK = (
    (0, 0), (1, 0), (2, 0), (3, 0), (3, 1), (2, 1), (1, 1), (1, 2),
    (2, 2), (3, 2), (3, 3), (2, 3), (1, 3), (0, 3), (0, 2), (0, 1),
)  # fmt: skip
STEP = 4  # design units between neighbouring places: -6, -2, 2, 6
# Seconds at one place. A prime: no loop of whole minutes keeps step with it, nor does a day, so a slide is
# not shown at the same place for ever.
STAY = 61


def shift(start: datetime, size: tuple[int, int]) -> tuple[int, int]:
    """How far, in pixels right and down, a page whose entry starts at `start` is moved on a screen of `size`.

    It follows from the instant alone, so displays that show the same slide show it at the same place.
    """
    across, down = WALK[int(start.timestamp()) // STAY % len(WALK)]
    unit = design_unit(size)
    return round((across * STEP - 6) * unit), round((down * STEP - 6) * unit)


def moved(picture: QImage, right: int, down: int) -> QImage:
    """The picture moved by whole pixels, its edge pixels stretched into the strips laid bare."""
    if (right, down) == (0, 0):
        return picture
    width, height = picture.width(), picture.height()
    result = QImage(picture.size(), picture.format())
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for x, from_x, wide, from_wide in _spans(width, right):
        for y, from_y, high, from_high in _spans(height, down):
            painter.drawImage(QRect(x, y, wide, high), picture, QRect(from_x, from_y, from_wide, from_high))
    painter.end()
    return result


def turned(picture: QImage, rotation: int) -> QImage:
    """The picture turned clockwise by 0, 90, 180 or 270 degrees, every pixel as it was."""
    return picture.transformed(QTransform().rotate(rotation)) if rotation else picture


def foot(height: int, rotation: int) -> QMargins:
    """So much at the foot of what is seen, as a margin of a window whose pages are `turned`."""
    sides = {0: (0, 0, 0, height), 90: (height, 0, 0, 0), 180: (0, height, 0, 0), 270: (0, 0, height, 0)}
    return QMargins(*sides[rotation])


def moved_place(place: QRect, right: int, down: int, size: tuple[int, int]) -> QRect:
    """Where a part of a page of `size` comes to stand when the page is `moved`; at an edge it stays there."""
    width, height = size
    left = place.left() + right if place.left() > 0 else 0
    top = place.top() + down if place.top() > 0 else 0
    x_end, y_end = place.x() + place.width(), place.y() + place.height()
    x_end = x_end + right if x_end < width else width
    y_end = y_end + down if y_end < height else height
    return QRect(left, top, x_end - left, y_end - top)


def turned_place(place: QRect, size: tuple[int, int], rotation: int) -> QRect:
    """Where a part of a page of `size` comes to stand when the page is `turned`."""
    width, height = size
    x, y, across, down = place.x(), place.y(), place.width(), place.height()
    if rotation == 90:
        return QRect(height - y - down, x, down, across)
    if rotation == 270:
        return QRect(y, width - x - across, down, across)
    if rotation:
        return QRect(width - x - across, height - y - down, across, down)
    return place


def _spans(length: int, by: int) -> list[tuple[int, int, int, int]]:
    """Along one axis: the part that is moved, and the strip laid bare, filled from one line of edge pixels.

    Each is (start, start in the picture, length, length in the picture).
    """
    kept = (max(by, 0), max(-by, 0), length - abs(by), length - abs(by))
    if by == 0:
        return [kept]
    return [kept, (0, 0, by, 1) if by > 0 else (length + by, length - 1, -by, 1)]
