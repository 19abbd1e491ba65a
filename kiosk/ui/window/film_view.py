"""Shows the frames of a film over the picture that stands, with what stands over the film on the page."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem


@dataclass(frozen=True, slots=True)
class ShownFrame:
    """A frame in its place, what stands over it and beside it, and the `area` in which that changes while the
    film plays; outside `filled` what stands over it is transparent. All in pixels of the picture below them.
    """

    frame: QImage
    place: QRect
    over: QImage
    area: QRect
    filled: QRect

    def paint(self, painter: QPainter) -> None:
        """Paint both where they belong on the picture that they stand over."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(self.place.topLeft(), self.frame)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if not (filled := self.filled & self.area).isEmpty():
            painter.drawImage(filled, self.over, filled)


class FilmView(QQuickPaintedItem):
    """The frame that is on the glass; not there while none is."""

    def __init__(self, parent: QQuickItem) -> None:
        super().__init__(parent)
        self.setOpaquePainting(True)
        self.setVisible(False)
        self.shown: ShownFrame | None = None
        self._scale = 1.0, 1.0

    def show(self, shown: ShownFrame, pictures: QRectF) -> None:
        """Put a frame on the glass. `pictures` is where the pictures stand, in the window's units."""
        self.shown = shown
        self.stand(pictures)
        self.setVisible(True)
        self.update()

    def stand(self, pictures: QRectF) -> None:
        """Stand where the pictures stand now, which may be stretched."""
        if self.shown is None:
            return
        area, whole = self.shown.area, self.shown.over.size()
        across, down = pictures.width() / whole.width(), pictures.height() / whole.height()
        self._scale = across, down
        self.setPosition(pictures.topLeft() + QPointF(area.x() * across, area.y() * down))
        self.setSize(QSizeF(area.width() * across, area.height() * down))

    def hide(self) -> None:
        """Take it away."""
        self.shown = None
        self.setVisible(False)

    def paint(self, painter: QPainter) -> None:
        """Qt asks for it when the frame is to be drawn."""
        if self.shown is not None:
            painter.scale(*self._scale)
            painter.translate(-self.shown.area.topLeft())
            self.shown.paint(painter)
