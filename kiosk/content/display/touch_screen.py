"""How large a booth's screen is to whoever stands before it: from where they read, what a finger needs."""

from dataclasses import dataclass
from math import radians, tan

from kiosk.content.display.screen import Size, pixels_per_mm

SMALL = 13.0  # inches of the diagonal, under which a screen is taken as one on a table or in a hand
WITHIN_REACH = 20.0  # inches: such a screen is less than half a metre high
TARGET_MM = 20.0  # both ways, of whatever is touched while standing
# A capital must seem 0.7 degrees high where words cannot be made larger: EN 301 549 V3.2.1 (2021-03), 5.1.4.
CAPITAL_DEGREES = 0.7
CAPITAL = 0.714  # of the size of Noto Sans, by its OS/2 table
# The most units that the booth's pages have room for: so much of a page are 20 mm on 10.1 inches of
# 1280 x 800, and so large are larger words that are read from 0.6 m on 15.6 inches of 1920 x 1080.
MOST_TARGET, MOST_WORDS = 160.0, 58.0
ARM_M = 0.5  # as far away as a telephone is held from a code that stands within reach


def units(size: Size) -> float:
    """How many units of a page are a pixel: 1080 are its short side, two thirds of the long one at most.

    Theme.qml has the same for a page that is being drawn, whose size may change meanwhile.
    """
    width, height = size
    return 1080 / min(width, height, max(width, height) / 1.5)


@dataclass(frozen=True, slots=True)
class TouchScreen:
    """A diagonal in inches and a distance in metres, each None where a display does not say it."""

    diagonal_inches: float | None
    said_distance_m: float | None

    @property
    def is_small(self) -> bool:
        """Whether hands reach every part of it."""
        return self.diagonal_inches is not None and self.diagonal_inches < SMALL

    @property
    def is_within_reach(self) -> bool:
        """Whether all of it is, so that lower controls would lie no lower."""
        return self.diagonal_inches is not None and self.diagonal_inches < WITHIN_REACH

    @property
    def distance_m(self) -> float:
        """From how far away it is read."""
        return self.said_distance_m or (0.4 if self.is_small else 0.6)

    @property
    def scanning_distance_m(self) -> float:
        """From how far away its codes are scanned."""
        return min(ARM_M, self.distance_m)

    def per_mm(self, size: Size) -> float | None:
        """Pixels to the millimetre at a size in pixels, where the diagonal is known."""
        return pixels_per_mm(size, self.diagonal_inches)

    def target(self, size: Size) -> float:
        """The least side of what is touched, in pixels; 0 where the diagonal is not known."""
        return TARGET_MM * (self.per_mm(size) or 0.0)

    def target_units(self, size: Size) -> float:
        """The same in units of a page, no more of them than a page has room for."""
        return min(MOST_TARGET, self.target(size) * units(size))

    def large_words(self, size: Size) -> float:
        """The least size of words of Noto Sans that were asked to be larger, in pixels; 0 likewise."""
        capital = self.distance_m * 1000 * tan(radians(CAPITAL_DEGREES))
        return capital / CAPITAL * (self.per_mm(size) or 0.0)

    def large_words_units(self, size: Size) -> float:
        """The same in units of a page, no more of them than a page has room for."""
        return min(MOST_WORDS, self.large_words(size) * units(size))

    def touched_mm(self, size: Size) -> float | None:
        """How large what is touched is on a page of that size at the least, in millimetres: 20 where there is
        room for that; None where the diagonal is not known.
        """
        per_mm = self.per_mm(size)
        return per_mm and min(TARGET_MM, MOST_TARGET / units(size) / per_mm)

    def capital_degrees(self, size: Size) -> float:
        """How high the capitals of larger text seem on a page of that size: 0.7 where there is room."""
        wanted = self.large_words(size) * units(size)
        return CAPITAL_DEGREES * min(1.0, MOST_WORDS / wanted) if wanted else CAPITAL_DEGREES
