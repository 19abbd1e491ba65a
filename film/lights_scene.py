"""The second scene: a hand rises with a phone, lights come on in the crowd, a heart opens ring by ring."""

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter, QTransform

from film.easing import Span, between, eased, one_by_one
from film.layered_drawing import Drawing
from film.timetable import HAND, HEIGHT, LIGHT, LIGHTS, RING, RINGS

RINGS_IN_ALL = 9
AT_DUSK = 4  # so many rings are there from the beginning
ROWS = 4
PHONE = QPoint(1300, 330)  # its middle in the frame; rings open and lights spread from it
CLOSED = 0.3  # a ring's size while the phone still hides it


@dataclass(frozen=True)
class CrowdLight:
    """A small light in the crowd: its picture, where it is, and when it comes on."""

    image: QImage
    place: QRect
    span: Span


class LightsScene:
    """Dusk and crowd stand still; the hand, the lights and the rings of the heart move."""

    def __init__(self) -> None:
        self._drawing = drawing = Drawing("lights.svg", QTransform.fromTranslate(-30, -60))
        self._sky = drawing.picture("dusk", *(f"ring-{number}" for number in range(1, AT_DUSK + 1)))
        self._stars = drawing.picture("stars")
        names = [f"ring-{number}" for number in range(AT_DUSK + 1, RINGS_IN_ALL + 1)]
        self._rings = list(zip(names, one_by_one(RINGS, len(names), RING), strict=True))
        self._rows = [drawing.picture(f"row-{number}") for number in range(1, ROWS + 1)]
        self._lights = self._spread()
        self._hand = drawing.picture("hand")

    def paint(self, painter: QPainter, seconds: float) -> None:
        """Paints the scene as it is at an instant of the film."""
        painter.drawImage(0, 0, self._sky)
        for ring, span in self._rings:
            self._open(painter, ring, span.share(seconds))
        painter.drawImage(0, 0, self._stars)
        for row, lights in zip(self._rows, self._lights, strict=True):
            painter.drawImage(0, 0, row)
            for light in lights:
                painter.setOpacity(light.span.eased(seconds))
                painter.drawImage(light.place.topLeft(), light.image)
            painter.setOpacity(1)
        painter.drawImage(0, round(between(HEIGHT, 0, HAND.eased(seconds))), self._hand)

    def _spread(self) -> list[list[CrowdLight]]:
        """The lights of each row of the crowd; those close to the phone come on first."""
        found = [
            (row, name)
            for row in range(1, ROWS + 1)
            for name in (f"light-{row}-{number}" for number in range(1, 40))
            if self._drawing.has(name)
        ]
        found.sort(key=lambda one: self._distance(one[1]))
        rows: list[list[CrowdLight]] = [[] for _ in range(ROWS)]
        for (row, name), span in zip(found, one_by_one(LIGHTS, len(found), LIGHT), strict=True):
            place = self._drawing.place(name)
            rows[row - 1].append(CrowdLight(self._drawing.picture(name, place=place), place, span))
        return rows

    def _distance(self, light: str) -> float:
        away = self._drawing.place(light).center() - PHONE
        return hypot(away.x(), away.y())

    def _open(self, painter: QPainter, ring: str, share: float) -> None:
        """A ring of the heart, which grows out from behind the phone."""
        if share <= 0:
            return
        size = between(CLOSED, 1, eased(share))
        painter.save()
        painter.translate(PHONE)
        painter.scale(size, size)
        painter.translate(-PHONE)
        painter.setOpacity(eased(share * 2))
        self._drawing.paint(painter, ring)
        painter.restore()
