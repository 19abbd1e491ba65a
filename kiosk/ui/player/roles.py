"""What a player needs: a renderer that draws pages, and a window that shows the pictures."""

from typing import Protocol

from PySide6.QtCore import QSize, SignalInstance
from PySide6.QtGui import QImage

from kiosk.content.page.page import Page


class Drawing(Protocol):
    """A page as it was drawn."""

    @property
    def page(self) -> Page:
        """The very page that was asked for."""

    @property
    def picture(self) -> QImage | None:
        """The picture, upright and of the size asked for; None where it could not be drawn."""

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong with it, for the operator."""


class PageRenderer(Protocol):
    """Draws one page at a time."""

    @property
    def drawn(self) -> SignalInstance:
        """Carries the Drawing of each page that was asked for, also of one that could not be drawn."""

    def draw(self, page: Page, size: QSize) -> None:
        """Begin to draw a page at a size in pixels."""


class DisplayWindow(Protocol):
    """Shows finished pictures."""

    @property
    def settled(self) -> SignalInstance:
        """A picture stands alone, after a fade of so many frames and milliseconds."""

    @property
    def fading(self) -> bool:
        """Whether a change is under way: from the show of a picture until it is settled."""

    @property
    def is_empty(self) -> bool:
        """Whether no picture was shown yet."""

    def size(self) -> QSize:
        """The size that pictures are to have, in physical pixels, turned as the display is."""

    def show(self, picture: QImage, fade_ms: int) -> None:
        """Put a picture on the glass, blended with the one before over so many milliseconds; 0 is a cut."""
