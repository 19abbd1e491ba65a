"""A drawing of film/layers, whose groups are painted one by one."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgRenderer

from film.timetable import HEIGHT, WIDTH

LAYERS = Path(__file__).parent / "layers"
FRAME = QRect(0, 0, WIDTH, HEIGHT)


def transparent(size: QRect) -> QImage:
    """An empty picture as large as a rectangle of the frame."""
    image = QImage(size.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def painting(image: QImage) -> QPainter:
    """A painter with soft edges."""
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    return painter


class Drawing:
    """The groups of an SVG file, each known by its id, and where the scene puts them in the frame."""

    def __init__(self, file: str, placing: QTransform) -> None:
        self._renderer = QSvgRenderer(str(LAYERS / file))
        assert self._renderer.isValid(), file
        self.placing = placing

    def has(self, layer: str) -> bool:
        """Whether there is such a group."""
        return self._renderer.elementExists(layer)

    def place(self, layer: str) -> QRect:
        """The rectangle of the frame that holds a group, in pixels."""
        bounds = self.placing.mapRect(self._bounds(layer)).toAlignedRect()
        return bounds.adjusted(-1, -1, 1, 1).intersected(FRAME)

    def paint(self, painter: QPainter, layer: str) -> None:
        """Paints a group where the scene puts it, on top of what the painter has set."""
        painter.save()
        painter.setTransform(self.placing, combine=True)
        self._renderer.render(painter, layer, self._bounds(layer))
        painter.restore()

    def picture(self, *layers: str, place: QRect = FRAME) -> QImage:
        """Some groups as a picture of a rectangle of the frame."""
        image = transparent(place)
        painter = painting(image)
        painter.translate(-place.x(), -place.y())
        for layer in layers:
            self.paint(painter, layer)
        painter.end()
        return image

    def _bounds(self, layer: str) -> QRectF:
        return self._renderer.boundsOnElement(layer)
