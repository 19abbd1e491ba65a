"""How large a window opens."""

import os
import re

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication

USUAL = QSize(1440, 900)
LEAST = QSize(600, 300)  # within 1280 × 720 at 200 %, its frame and a bar of the desktop beside it
BESIDE = QPoint(40, 40)  # so that the title and the menus of the other are seen
OTHER_WINDOW = "KIOSK_EDIT_OTHER_WINDOW"  # where the window stands that opened this one, as 100,60
FRAME = QSize(16, 44)  # what the desktop puts around a window, at most


def opened_size(available: QSize) -> QSize:
    """The usual size, or what a screen with so much room, in its own pixels, has for it."""
    return (available - FRAME).boundedTo(USUAL).expandedTo(LEAST)


def opened_beside(other: QPoint, available: QSize) -> tuple[QPoint, QSize]:
    """Where a window opens that came from another, and how large: a little beside it, where there is room."""
    at = other + BESIDE
    room = QSize(available.width() - at.x(), available.height() - at.y())
    if room.width() < LEAST.width() or room.height() < LEAST.height():
        return QPoint(0, 0), opened_size(available)
    return at, opened_size(room)


def place_said(window: QPoint) -> str:
    """Where a window stands, for the program that opens another."""
    return f"{window.x()},{window.y()}"


def size_here() -> dict[str, int]:
    """The properties of a window that opens on the first screen."""
    available = QGuiApplication.primaryScreen().availableSize()
    other = re.fullmatch(r"(-?[0-9]{1,5}),(-?[0-9]{1,5})", os.environ.get(OTHER_WINDOW, ""))
    if other is None:
        size = opened_size(available)
        return {"width": size.width(), "height": size.height()}
    at, size = opened_beside(QPoint(int(other[1]), int(other[2])), available)
    return {"x": at.x(), "y": at.y(), "width": size.width(), "height": size.height()}
