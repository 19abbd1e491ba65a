"""Knows the touches that ask for the team's page: the top corners, left, right, left, right, in 4 seconds."""

from dataclasses import dataclass
from typing import Literal

Corner = Literal["left", "right"]
ORDER: tuple[Corner, ...] = ("left", "right", "left", "right")
WITHIN = 4.0  # seconds from the first touch to the last
CORNER = 160.0  # units from the edges of the glass


def corner_at(x: float, y: float, width: float, unit: float) -> Corner | None:
    """Which of the two top corners a touch lies in, on a glass that is so wide; None for neither."""
    if y > CORNER * unit:
        return None
    if x <= CORNER * unit:
        return "left"
    return "right" if x >= width - CORNER * unit else None


@dataclass(frozen=True, slots=True)
class CornerGesture:
    """The latest touches that may become the gesture, each with its instant in seconds."""

    touches: tuple[tuple[Corner, float], ...] = ()

    def touched(self, corner: Corner | None, now: float) -> "CornerGesture":
        """After one touch more; one that lies elsewhere ends what had begun."""
        if corner is None:
            return CornerGesture()
        return CornerGesture((*self.touches, (corner, now))[-len(ORDER) :])

    @property
    def is_made(self) -> bool:
        """Whether the latest touches are the gesture."""
        is_in_order = tuple(corner for corner, _ in self.touches) == ORDER
        return is_in_order and self.touches[-1][1] - self.touches[0][1] <= WITHIN
