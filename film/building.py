"""A building of the city, whose wall turns from its colour at dusk to its blue, from the ground up."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from film.city_colours import Paint
from film.easing import Span, between, eased
from film.layered_drawing import Drawing, painting, transparent

EDGE = 1.2  # how soft the line between two colours is, in heights of the building
STOPS = 12


def mixed(first: QColor, last: QColor, share: float) -> QColor:
    """A colour that lies at a share between two."""
    return QColor.fromRgbF(
        between(first.redF(), last.redF(), share),
        between(first.greenF(), last.greenF(), share),
        between(first.blueF(), last.blueF(), share),
    )


def turned(share: float, height: float) -> float:
    """How blue a wall is at a height from 0, its foot, to 1, when a share of its time is over."""
    return eased((share * (1 + EDGE) - height) / EDGE)


class Building:
    """Its shadow, wall and windows, as pictures; the wall and what the water shows of it take the colour."""

    def __init__(self, drawing: Drawing, paint: Paint, span: Span, whole: QRect | None = None) -> None:
        """`whole` is the rectangle of the building that this is a part of, in the frame."""
        self._dusk, self._blue = QColor(paint.dusk), QColor(paint.blue)
        self.span = span
        self._place = self._around(drawing, paint.name)
        self._whole = (whole or self._place).translated(-self._place.topLeft())
        self._shadow = self._layer(drawing, f"{paint.name}-shadow", self._place)
        self._wall = self._layer(drawing, f"{paint.name}-wall", self._place)
        self._windows = self._layer(drawing, f"{paint.name}-detail", self._place)
        self._lit = self._layer(drawing, f"{paint.name}-lit", self._place)
        self._cut(drawing, f"{paint.name}-bars")
        water = f"{paint.name}-water"
        self._water_place = drawing.place(water) if drawing.has(water) else QRect()
        self._water = self._layer(drawing, water, self._water_place)

    def paint(self, painter: QPainter, seconds: float) -> None:
        """Paints it as it is at an instant of the film."""
        share = self.span.share(seconds)
        for image in (self._shadow, self._coloured(share), self._windows):
            painter.drawImage(self._place.topLeft(), image)
        painter.setOpacity(eased(share))
        painter.drawImage(self._place.topLeft(), self._lit)
        painter.setOpacity(1)

    def paint_water(self, painter: QPainter, seconds: float) -> None:
        """Paints what the water shows of it, over the water."""
        colour = mixed(self._dusk, self._blue, self.span.eased(seconds))
        painter.drawImage(self._water_place.topLeft(), self._filled(self._water, colour))

    @staticmethod
    def _around(drawing: Drawing, name: str) -> QRect:
        place = QRect()
        for layer in ("shadow", "wall", "detail"):
            if drawing.has(f"{name}-{layer}"):
                place = place.united(drawing.place(f"{name}-{layer}"))
        return place

    @staticmethod
    def _layer(drawing: Drawing, layer: str, place: QRect) -> QImage:
        return drawing.picture(layer, place=place) if drawing.has(layer) else transparent(QRect())

    def _cut(self, drawing: Drawing, bars: str) -> None:
        """Between its panes a window shows the wall."""
        cut = self._layer(drawing, bars, self._place)
        for image in (self._windows, self._lit):
            if not image.isNull() and not cut.isNull():
                painter = painting(image)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
                painter.drawImage(0, 0, cut)
                painter.end()

    def _coloured(self, share: float) -> QImage:
        if share in {0, 1}:
            return self._filled(self._wall, self._blue if share else self._dusk)
        gradient = QLinearGradient(0, self._whole.bottom(), 0, self._whole.top())
        for stop in range(STOPS + 1):
            height = stop / STOPS
            gradient.setColorAt(height, mixed(self._dusk, self._blue, turned(share, height)))
        return self._filled(self._wall, gradient)

    @staticmethod
    def _filled(shape: QImage, colour: QColor | QLinearGradient) -> QImage:
        if shape.isNull():
            return shape
        image = QImage(shape)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), colour)
        painter.end()
        return image
