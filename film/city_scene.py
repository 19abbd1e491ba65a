"""The third scene: house after house turns blue, until all are; then the heart comes up on the tower."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTransform

from film.building import Building
from film.city_colours import BUILDINGS, FAR, ONE, Paint
from film.easing import Span, between, one_by_one
from film.layered_drawing import Drawing
from film.timetable import BLUE, HEART, HOUSE

# The foot of the tower in the drawing and in the frame, where the flag of the tower has room above it.
FOOT, STANDS, SIZE = QPointF(1300, 862), QPointF(1300, 802), 0.9
HEART_MIDDLE = QPointF(1300, 450)


class CityScene:
    """Sky, quay and people stand still; the buildings, their light on the water and the heart change."""

    def __init__(self) -> None:
        placing = QTransform.fromTranslate(STANDS.x(), STANDS.y()).scale(SIZE, SIZE)
        placing.translate(-FOOT.x(), -FOOT.y())
        self._placing = placing
        self._drawing = drawing = Drawing("city.svg", placing)
        self._dusk = drawing.picture("dusk")
        self._halo = drawing.picture("halo")
        self._clouds = drawing.picture("clouds")
        self._quay = drawing.picture("quay")
        self._people = drawing.picture("people")
        self._far = [Building(drawing, paint, BLUE) for paint in FAR]
        times = self._times(drawing)
        tower = drawing.place(f"{ONE[0]}-wall").united(drawing.place(f"{ONE[1]}-wall"))
        self.buildings = [
            Building(drawing, paint, times[paint.name], tower if paint.name in ONE else None)
            for paint in BUILDINGS
        ]

    @staticmethod
    def _times(drawing: Drawing) -> dict[str, Span]:
        """When each building turns, from the left to the right; the parts of the tower as one."""

        def left(paint: Paint) -> int:
            return drawing.place(f"{ONE[1] if paint.name in ONE else paint.name}-wall").center().x()

        order = sorted(BUILDINGS, key=left)
        alone = [paint.name for paint in order if paint.name not in ONE[1:]]
        times = dict(zip(alone, one_by_one(BLUE, len(alone), HOUSE), strict=True))
        return times | dict.fromkeys(ONE, times[ONE[0]])

    def paint(self, painter: QPainter, seconds: float) -> None:
        """Paints the scene as it is at an instant of the film."""
        heart = HEART.eased(seconds)
        painter.drawImage(0, 0, self._dusk)
        painter.setOpacity(heart)
        painter.drawImage(0, 0, self._halo)
        painter.setOpacity(1)
        painter.drawImage(0, 0, self._clouds)
        for building in (*self._far, *self.buildings):
            building.paint(painter, seconds)
        painter.drawImage(0, 0, self._quay)
        for building in self.buildings:
            building.paint_water(painter, seconds)
        self._shine(painter, heart)
        painter.drawImage(0, 0, self._people)

    def _shine(self, painter: QPainter, share: float) -> None:
        """The heart on the tower and on the water, which grows a little as it comes up."""
        if share <= 0:
            return
        middle = self._placing.map(HEART_MIDDLE)
        painter.save()
        painter.setOpacity(share)
        self._drawing.paint(painter, "heart-water")
        painter.translate(middle)
        size = between(0.86, 1, share)
        painter.scale(size, size)
        painter.translate(-middle)
        self._drawing.paint(painter, "heart")
        painter.restore()
