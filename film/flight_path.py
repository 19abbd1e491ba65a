"""The aircraft's way: up from the child's hand, once around the heart, and off to the horizon. In pixels."""

from bisect import bisect_right
from itertools import pairwise
from math import atan2, cos, degrees, hypot, pi, radians, sin

from PySide6.QtCore import QPointF

from film.easing import between

HAND = QPointF(1297, 800)
# The heart is drawn in units of its own: two lobes of 52 around (±48, -38), its tip at (0, 88).
MIDDLE, UNIT = QPointF(1300, 290), 2.2
LOBE, LOBE_X, LOBE_Y, TIP_Y = 52.0, 48.0, -38.0, 88.0
# Where the lobes meet the line turns on a small circle: an aircraft does not turn on the spot.
CLEFT = 9.0
STEP = 2.0  # the distance of two points of the way


def at_heart(x: float, y: float) -> QPointF:
    """A point of the heart, from its own units."""
    return MIDDLE + QPointF(x, y) * UNIT


def arc(x: float, y: float, radius: float, first: float, last: float) -> list[QPointF]:
    """An arc around a point of the heart, in degrees clockwise from the right."""
    steps = max(int(abs(last - first) * pi / 180 * radius * UNIT / STEP), 8)
    angles = (radians(between(first, last, step / steps)) for step in range(steps + 1))
    return [at_heart(x + radius * cos(angle), y + radius * sin(angle)) for angle in angles]


def line(first: QPointF, last: QPointF) -> list[QPointF]:
    """A straight line."""
    steps = max(int(hypot(last.x() - first.x(), last.y() - first.y()) / STEP), 1)
    return [first + (last - first) * (step / steps) for step in range(steps + 1)]


def curve(first: QPointF, one: QPointF, two: QPointF, last: QPointF) -> list[QPointF]:
    """A cubic Bézier curve."""
    shares = [step / 300 for step in range(301)]
    return [
        first * (1 - share) ** 3
        + one * (3 * share * (1 - share) ** 2)
        + two * (3 * share**2 * (1 - share))
        + last * share**3
        for share in shares
    ]


def heart() -> list[QPointF]:
    """Around the heart, clockwise from its tip to its tip."""
    cleft_y = LOBE_Y - ((LOBE + CLEFT) ** 2 - LOBE_X**2) ** 0.5
    cleft = degrees(atan2(cleft_y - LOBE_Y, LOBE_X))  # from the left lobe's middle to the small circle's
    tip = (LOBE_X**2 + (TIP_Y - LOBE_Y) ** 2) ** 0.5
    flank = degrees(atan2(TIP_Y - LOBE_Y, LOBE_X)) + degrees(atan2((tip**2 - LOBE**2) ** 0.5, LOBE))
    left = arc(-LOBE_X, LOBE_Y, LOBE, flank, 360 + cleft)
    turn = arc(0, cleft_y, CLEFT, 180 + cleft, -cleft)
    right = arc(LOBE_X, LOBE_Y, LOBE, 180 - cleft, 360 + 180 - flank)
    end = at_heart(0, TIP_Y)
    return [*line(end, left[0]), *left, *turn, *right, *line(right[-1], end)]


class Way:
    """Points along a line, found by how far along it they are."""

    def __init__(self, points: list[QPointF]) -> None:
        self._points = points[:1]
        self._far = [0.0]
        for one, two in pairwise(points):
            step = hypot(two.x() - one.x(), two.y() - one.y())
            if step > 0:
                self._points.append(two)
                self._far.append(self._far[-1] + step)

    @property
    def length(self) -> float:
        """How long it is, in pixels."""
        return self._far[-1]

    def at(self, far: float) -> QPointF:
        """The point so many pixels along it."""
        far = min(max(far, 0.0), self.length)
        place = min(bisect_right(self._far, far), len(self._far) - 1)
        before, after = self._far[place - 1], self._far[place]
        return self._points[place - 1] + (self._points[place] - self._points[place - 1]) * (
            (far - before) / (after - before)
        )

    def heading(self, far: float, reach: float) -> float:
        """Where it leads, in degrees clockwise from the right, seen over `reach` pixels to both sides."""
        way = self.at(far + reach) - self.at(far - reach)
        return degrees(atan2(way.y(), way.x()))


def flight() -> tuple[Way, float, float]:
    """The whole way, and how far along it the heart begins and closes."""
    around = heart()
    tip, up, down = around[0], around[1] - around[0], around[-1] - around[-2]
    up, down = up / hypot(up.x(), up.y()), down / hypot(down.x(), down.y())
    string = curve(HAND, HAND + QPointF(58, -104), tip - up * 110, tip)
    away = curve(tip, tip + down * 90, QPointF(1120, 590), QPointF(1010, 560))
    begins, closes = Way(string).length, Way([*string, *around]).length
    return Way([*string, *around, *away]), begins, closes
