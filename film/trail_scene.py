"""The first scene: a child lets go of a line, an aircraft draws a heart with it, blue fills the heart."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QTransform

from film.easing import between, eased, gliding
from film.flight_path import MIDDLE, TIP_Y, UNIT, at_heart, flight, heart
from film.layered_drawing import Drawing, painting, transparent
from film.timetable import FILL, FLIGHT

SKY = QRect(900, 0, 800, 900)  # what the trail and the heart lie in
THREAD, TRAIL = 5.0, 34.0  # the trail's width at the hand and right behind the aircraft, and at the heart
YOUNG = 260.0  # as far behind the aircraft it is still growing wide
SMALL, LARGE = 0.3, 0.78  # the aircraft's size at the hand and at the heart
WINGS = 44.0  # its heading is that of so much of its way to both sides
DOT = 3.0  # the distance of two dots of the trail


class TrailScene:
    """Terminal, sky and travellers stand still; the aircraft, its trail and the blue of the heart move."""

    def __init__(self) -> None:
        raised = QTransform.fromTranslate(0, -60)
        drawing = Drawing("trail.svg", raised)
        self._dawn = drawing.picture("dawn")
        self._hall = drawing.picture("hall")
        self._aircraft = Drawing("trail.svg", QTransform())
        self._way, self._begins, self._closes = flight()
        self._heart = QPainterPath(heart()[0])
        for point in heart()[1:]:
            self._heart.lineTo(point)

    def paint(self, painter: QPainter, seconds: float) -> None:
        """Paints the scene as it is at an instant of the film."""
        far = self.far(seconds)
        painter.drawImage(0, 0, self._dawn)
        trail = self._trail(far)
        self._lay(painter, trail, QColor(8, 21, 52, 26), QPointF(5, 8))
        self._fill(painter, FILL.eased(seconds))
        self._lay(painter, trail, QColor(255, 255, 255), QPointF(0, 0))
        self._fly(painter, far)
        painter.drawImage(0, 0, self._hall)

    def far(self, seconds: float) -> float:
        """How far along its way the aircraft is at an instant, in pixels."""
        return between(30, self._way.length, gliding(FLIGHT.share(seconds)))

    def _width(self, place: float, far: float) -> float:
        """How wide the trail is at a place of the way, with the aircraft as far as it is."""
        grown = between(THREAD, TRAIL, eased(place / self._begins) if place < self._begins else 1)
        old = eased((far - place) / YOUNG) if far < self._closes + YOUNG else 1.0
        return between(THREAD, grown, old)

    def _trail(self, far: float) -> QImage:
        """The trail in white, as a picture of the sky."""
        image = transparent(SKY)
        painter = painting(image)
        painter.translate(-SKY.x(), -SKY.y())
        end = min(far, self._closes)
        place = 0.0
        while place < end:
            following = min(place + DOT, end)
            pen = QPen(Qt.GlobalColor.white, self._width(following, far))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(self._way.at(place), self._way.at(following))
            place = following
        painter.end()
        return image

    @staticmethod
    def _lay(painter: QPainter, trail: QImage, colour: QColor, aside: QPointF) -> None:
        """Lays the trail's shape in a colour, a little aside."""
        shape = QImage(trail)
        inner = QPainter(shape)
        inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        inner.fillRect(shape.rect(), colour)
        inner.end()
        painter.drawImage(QPointF(SKY.topLeft()) + aside, shape)

    def _fill(self, painter: QPainter, share: float) -> None:
        """The blue in the heart, which spreads in a circle from its tip."""
        if share <= 0:
            return
        image = transparent(SKY)
        inner = painting(image)
        inner.translate(-SKY.x(), -SKY.y())
        inner.setClipPath(self._heart)
        inner.setPen(Qt.PenStyle.NoPen)
        tip, reach = at_heart(0, TIP_Y), 470 * share
        growing = (4 * share * (1 - share)) ** 0.5  # nothing is ahead where it begins and ends
        for ahead, strength in ((56, 60), (28, 110), (0, 255)):
            spread = QPainterPath()
            radius = reach + ahead * growing
            spread.addEllipse(tip, radius, radius)
            inner.setOpacity(strength / 255)
            inner.fillPath(spread, self._blue())
        inner.end()
        painter.drawImage(SKY.topLeft(), image)
        self._shine(painter, eased(share * 2 - 1))

    @staticmethod
    def _blue() -> QLinearGradient:
        top = MIDDLE.y() - 90 * UNIT
        gradient = QLinearGradient(QPointF(0, top), QPointF(0, MIDDLE.y() + TIP_Y * UNIT))
        for place, colour in ((0, "#2F7BEA"), (0.55, "#0A4BC2"), (1, "#0A3FA8")):
            gradient.setColorAt(place, QColor(colour))
        return gradient

    def _shine(self, painter: QPainter, share: float) -> None:
        """Two lighter hearts within the blue one."""
        painter.save()
        painter.setOpacity(0.07 * share)
        for size in (0.74, 0.48):
            smaller = QTransform.fromTranslate(MIDDLE.x(), MIDDLE.y() - 4).scale(size, size)
            smaller.translate(-MIDDLE.x(), -MIDDLE.y())
            painter.fillPath(smaller.map(self._heart), Qt.GlobalColor.white)
        painter.restore()

    def _fly(self, painter: QPainter, far: float) -> None:
        """The aircraft: it grows from a toy in the hand, and gets small again at the horizon."""
        gone = max((far - self._closes) / (self._way.length - self._closes), 0.0)
        size = between(SMALL, LARGE, eased(far / self._begins)) * between(1, 0.16, eased(gone))
        painter.save()
        painter.setOpacity(1 - eased(gone * 4 - 3))
        painter.translate(self._way.at(far))
        painter.rotate(self._way.heading(far, WINGS))
        painter.scale(size, size)
        self._aircraft.paint(painter, "aircraft")
        painter.restore()
