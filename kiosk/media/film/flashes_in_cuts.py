"""Counts the flashes of a film in every part of it that a screen of another shape may show.

A screen that stands shows of a film that lies a third, wherever its focus is, and a bar as little: what is a
small part of the whole film may be a large one of what is seen. So a film that would be refused if it were
saved cut for such a screen is refused as it is.
"""

from math import ceil

from PIL import Image

from kiosk.media.film.flashes import BLOCK, GRID, HALF, FlashCounter, Size

NARROWEST = 9 / 16  # width by height of a screen that stands
WIDEST = 16 / 3  # of a bar that lies, 1920 x 360 pixels
SMALLEST = 1 / 16  # of a film: less of it no screen shows
ROUNDED = 0.1  # of half a field, which may be left over
STEP = (BLOCK * HALF[0], BLOCK * HALF[1])  # pixels of the grid in half a field


class FlashesInCuts:
    """Says whether a film flashes in a part that may be shown of it, as a `FlashCounter` does of a part.

    Attributes:
        size: columns and rows of the pictures that are added.
    """

    def __init__(self, seen: Size) -> None:
        """Make one for a film of this width and height, as it is seen."""
        shape = max(1, seen[0]) / max(1, seen[1])
        across = _steps(GRID[0], STEP[0], NARROWEST / shape)
        down = _steps(GRID[1], STEP[1], shape / WIDEST)
        self.size: Size = (across, down)
        self._counters = {size: FlashCounter(size) for size in (GRID, (across, GRID[1]), (GRID[0], down))}

    @property
    def flashes_at(self) -> float | None:
        """The first instant in seconds at which any part flashes; None while none has."""
        found = (counter.flashes_at for counter in self._counters.values())
        return min((at for at in found if at is not None), default=None)

    def add(self, seconds: float, picture: Image.Image) -> None:
        """Add what is shown from an instant on: in sRGB, scaled to `size` by the mean of each area."""
        for size, counter in self._counters.items():
            counter.add(seconds, picture.resize(size, Image.Resampling.BOX).tobytes())


def _steps(whole: int, step: int, share: float) -> int:
    """How many pixels a side has of which such a share, or else all of it, is `whole`."""
    share = min(1.0, max(SMALLEST, share))
    return step * ceil(whole / step / share - ROUNDED)
