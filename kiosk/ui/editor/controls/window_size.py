"""How large a window opens."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

USUAL = QSize(1440, 900)
LEAST = QSize(600, 300)  # within 1280 × 720 at 200 %, its frame and a bar of the desktop beside it
FRAME = QSize(16, 44)  # what the desktop puts around a window, at most


def opened_size(available: QSize) -> QSize:
    """The usual size, or what a screen with so much room, in its own pixels, has for it."""
    return (available - FRAME).boundedTo(USUAL).expandedTo(LEAST)


def size_here() -> dict[str, int]:
    """The properties of a window that opens on the first screen."""
    size = opened_size(QGuiApplication.primaryScreen().availableSize())
    return {"width": size.width(), "height": size.height()}
