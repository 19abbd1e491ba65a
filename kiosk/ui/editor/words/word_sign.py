"""How far words are, as a sign beside them.

It is painted: what Qt Quick's shapes draw is not cut at the edge of a list where no graphics card draws.
"""

from PySide6.QtCore import Property, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

SIDE = 24.0  # the square on which signs are drawn
ROUND = QRectF(2, 2, 20, 20)
TRIANGLE = QPolygonF([QPointF(12, 2.5), QPointF(22.5, 21.5), QPointF(1.5, 21.5)])
CORNERS = ((7.5, 1), (16.5, 1), (23, 7.5), (23, 16.5), (16.5, 23), (7.5, 23), (1, 16.5), (1, 7.5))
OCTAGON = QPolygonF([QPointF(x, y) for x, y in CORNERS])
TICK = QPolygonF([QPointF(7, 12.5), QPointF(10.5, 16), QPointF(17, 8.8)])
DASHES = (1.75, 1.4)  # in widths of the line
EIGHTH = 16 * 45  # of a turn, as Qt counts


@QmlElement
class DrawnSign(QQuickPaintedItem):
    """A sign for "source", "ready", "draft", "changed", "missing" or "too-long". Its `colors` are those of
    lines, of the ground, of what is well (line and ground), of notes, of alarm and of warning.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._standing, self._colors = "", list[QColor]()
        self.setAntialiasing(True)
        self.changed.connect(self.update)

    def _stand(self, standing: str) -> None:
        if standing != self._standing:
            self._standing = standing
            self.changed.emit()

    def _color(self, colors: list[QColor]) -> None:
        self._colors = colors
        self.changed.emit()

    standing = Property(str, lambda self: self._standing, _stand, notify=changed, final=True)
    colors = Property(list, lambda self: self._colors, _color, notify=changed, final=True)

    def paint(self, painter: QPainter) -> None:
        """Draw it, as large as the item is."""
        if len(self._colors) < 7 or not self._standing:
            return
        ink, ground, go, fine, slate, stop, sun = self._colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / SIDE, self.height() / SIDE)
        if self._standing in ("ready", "source"):
            _disc(painter, go, fine)
            painter.drawPolyline(TICK)
        elif self._standing == "draft":
            _disc(painter, slate, ground)
            painter.setBrush(slate)
            painter.drawPie(ROUND.adjusted(2.5, 2.5, -2.5, -2.5), -2 * EIGHTH, 4 * EIGHTH)
        elif self._standing == "missing":
            painter.setPen(_pen(stop, 2.4, DASHES))
            painter.drawEllipse(ROUND)
        elif self._standing == "changed":
            _filled(painter, TRIANGLE, ink, sun)
            painter.drawLine(QPointF(12, 9.5), QPointF(12, 14.5))
            painter.drawPoint(QPointF(12, 18))
        else:
            _filled(painter, OCTAGON, stop, stop)
            painter.setPen(_pen(ground, 2.8))
            painter.drawLine(QPointF(8, 8), QPointF(16, 16))
            painter.drawLine(QPointF(16, 8), QPointF(8, 16))


def _disc(painter: QPainter, line: QColor, ground: QColor) -> None:
    painter.setPen(_pen(line, 1.8))
    painter.setBrush(ground)
    painter.drawEllipse(ROUND)
    painter.setPen(_pen(line, 2))


def _filled(painter: QPainter, shape: QPolygonF, line: QColor, ground: QColor) -> None:
    painter.setPen(_pen(line, 1.8))
    painter.setBrush(ground)
    painter.drawPolygon(shape)
    painter.setPen(_pen(line, 2.4))


def _pen(color: QColor, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        pen.setDashPattern(dashes)
    return pen
