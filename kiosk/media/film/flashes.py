"""Counts the flashes of a film, frame by frame: more than three within a second can bring on a seizure.

The rule is success criterion 2.3.1, "Three Flashes or Below Threshold", of WCAG 2.2 (W3C Recommendation,
5 October 2023), as its definition "general flash and red flash thresholds" has it:

- A swing is a change of relative luminance by a tenth of the greatest or more, from a high to the low after
  it or from a low to the high, with the darker of them below 0.80. Two opposing swings are a flash.
- A red swing is one to or from a saturated red, R / (R + G + B) of at least 0.8 in linear light, by more than
  20 of (R - G - B) × 320, where less than zero is zero (Harding and Binnie 2002). WCAG 2.2 has a newer
  measure beside it, a distance of 0.2 in u'v'; black has no place there, and red on black would not count.
- More than three flashes within a second are seven swings: three flashes, and the fourth has begun.
- They count where they hold more than a quarter of a field of 10 degrees, for which WCAG takes a third of the
  screen's width by a third of its height. A 55-inch panel is 1.22 m wide, and a third of that 10 degrees wide
  from 2.3 m: from farther off the same flashes are smaller, and from nearby, as at a booth, larger than that.
  Nine such fields tile a screen: what holds more than a quarter of it, as the rule for television has it
  (Recommendation ITU-R BT.1702, 2005, with 20 cd/m² for the tenth), holds as much of one of them.

A cell of the picture flashes when it had seven swings of its own, in whatever phase to its neighbours.
Flashes that lie elsewhere each time are found by the mean of a field: it swings by more than a quarter of the
greatest luminance only where about a quarter of the field or more has changed.
"""

from collections import deque
from functools import partial, reduce

from PIL import Image, ImageChops

Size = tuple[int, int]

GRID: Size = (120, 72)  # columns and rows of the picture that is counted
BLOCK = 4  # columns and rows of it in a cell, whose light is averaged: texture that moves is no flash
FIELD = (GRID[0] // BLOCK // 3, GRID[1] // BLOCK // 3)  # cells
QUARTER = FIELD[0] * FIELD[1] // 4  # cells
HALF = (FIELD[0] // 2, FIELD[1] // 2)  # cells: fields overlap by half, from edge to edge

SECOND = 0.998  # less what two instants lose that are rounded to thousandths, as Matroska's are
SWINGS = 6  # of three flashes

# Steps of 255 that a swing exceeds. A tenth is 25.5, and 20 of 320 are 15.9: less what rounding can hide.
LUMINANCE_STEP = 22
RED_STEP = 12
FIELD_STEP = 63

# Of linear red, green and blue, and a constant. WCAG's weights of relative luminance; R - G - B; and what is
# 255 where R / (R + G + B) is at least 0.8, else 0, with four steps for what rounding can hide.
LUMINANCE = (0.2126, 0.7152, 0.0722, 0.0)
REDNESS = (1.0, -1.0, -1.0, 0.0)
SATURATED = (256.0, -1024.0, -1024.0, 5 * 256.0)


def _linear(value: int) -> int:
    """The light of an 8-bit sRGB value, 0 to 255 (IEC 61966-2-1)."""
    share = value / 255
    return round(255 * (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4))


LINEAR = bytes(_linear(value) for value in range(256))
CAP = 229  # 0.9: a tenth below it is 0.80


class FlashCounter:
    """Says whether a film flashes, and from when on, while its frames are added one after the other.

    A film that begins anew is added again after its end, for a second at least, with instants that go on; a
    short one several times.

    Attributes:
        flashes_at: the instant in seconds at which the fourth flash within a second begins, the first time
            that it happens; None while it has not.
    """

    def __init__(self, size: Size = GRID) -> None:
        """Make one for frames that are seen whole, or for longer ones of which a part like GRID is seen.

        Args:
            size: columns and rows of what is added, whole numbers of half a field.
        """
        self.flashes_at: float | None = None
        self._size = size
        cells = (size[0] // BLOCK, size[1] // BLOCK)
        self._cap = Image.new("L", cells, CAP)
        self._luminance = _Swings(cells, LUMINANCE_STEP)
        self._red = _Swings(cells, RED_STEP)
        self._fields = _Swings((cells[0] // HALF[0] - 1, cells[1] // HALF[1] - 1), FIELD_STEP)

    def add(self, seconds: float, grid: bytes) -> None:
        """Adds what is shown from an instant on.

        Args:
            seconds: the instant, never before that of the frame before.
            grid: the frame scaled to that size, each value the mean of its area: red, green and blue in sRGB,
                a byte each, row by row from the top left, with nothing between rows.

        Raises:
            ValueError: the grid has another length.
        """
        columns, rows = self._size
        if len(grid) != 3 * columns * rows:
            raise ValueError(f"a grid of {len(grid)} bytes is not one of {columns} × {rows} pixels")
        if self.flashes_at is not None:
            return
        light = Image.frombytes("RGB", self._size, grid.translate(LINEAR)).reduce(BLOCK)
        luminance = ImageChops.darker(light.convert("L", LUMINANCE), self._cap)
        red = light.convert("L", REDNESS)
        saturated = ImageChops.darker(red, light.convert("L", SATURATED))
        means = _field_means(luminance)
        of_fields = self._fields.add(seconds, means, means)
        of_cells = ImageChops.lighter(
            self._luminance.add(seconds, luminance, luminance), self._red.add(seconds, red, saturated)
        )
        if of_fields.getbbox() or _fill_a_quarter(of_cells):
            self.flashes_at = seconds


class _Swings:
    """Counts the swings of each place of a picture (mode L) within the last second."""

    def __init__(self, size: tuple[int, int], step: int) -> None:
        self._step = step
        self._none = Image.new("L", size, 0)
        self._one = Image.new("L", size, 1)
        self._high = Image.new("L", size, 0)
        self._low = Image.new("L", size, 255)
        self._may_fall = Image.new("L", size, 255)
        self._may_rise = Image.new("L", size, 255)
        self._number = self._none
        self._latest: deque[tuple[float, Image.Image]] = deque()

    def add(self, seconds: float, value: Image.Image, top: Image.Image) -> Image.Image:
        """255 where there were more than SWINGS within the last second, else 0.

        A place swings up by its `top`: its value, or 0 where that cannot be the top of a swing.
        """
        while self._latest and self._latest[0][0] <= seconds - SECOND:
            self._number = ImageChops.subtract(self._number, self._latest.popleft()[1])
        turned = ImageChops.darker(self._turned(value, top), self._one)
        if turned.getbbox():
            self._latest.append((seconds, turned))
            self._number = ImageChops.add(self._number, turned)
        return _exceeding(self._number, self._none, SWINGS)

    def _turned(self, value: Image.Image, top: Image.Image) -> Image.Image:
        """255 where a swing is complete, else 0; up after down, down after up, the first either way."""
        self._high = ImageChops.lighter(self._high, value)
        self._low = ImageChops.darker(self._low, value)
        fell = ImageChops.darker(_exceeding(self._high, value, self._step), self._may_fall)
        rose = ImageChops.darker(_exceeding(top, self._low, self._step), self._may_rise)
        self._may_fall = ImageChops.lighter(ImageChops.subtract(self._may_fall, fell), rose)
        self._may_rise = ImageChops.lighter(ImageChops.subtract(self._may_rise, rose), fell)
        self._low.paste(value, mask=fell)
        self._high.paste(value, mask=rose)
        return ImageChops.lighter(fell, rose)


def _exceeding(one: Image.Image, other: Image.Image, by: int) -> Image.Image:
    """255 where one is greater than the other by more than so much, else 0."""
    return ImageChops.subtract(one, other, scale=1 / 256, offset=-256 * by)


def _field_means(luminance: Image.Image) -> Image.Image:
    """The mean of each field, of which each overlaps the next by half."""
    halves = luminance.reduce(HALF)
    return _joined(halves, (2, 2), scale=2)


def _fill_a_quarter(cells: Image.Image) -> bool:
    """Whether those that are 255, of others that are 0, are more than a quarter of any field."""
    if cells.histogram()[255] <= QUARTER:
        return False
    ones = ImageChops.darker(cells, Image.new("L", cells.size, 1))
    return any(_joined(ones, FIELD, scale=1).histogram()[QUARTER + 1 :])


def _joined(cells: Image.Image, field: tuple[int, int], scale: int) -> Image.Image:
    """The sum of each field of so many columns and rows; with scale 2 each sum of two is halved."""
    columns, rows = field
    width, height = cells.width - columns + 1, cells.height - rows + 1
    join = partial(ImageChops.add, scale=scale)
    across = reduce(join, (cells.crop((left, 0, left + width, cells.height)) for left in range(columns)))
    return reduce(join, (across.crop((0, top, width, top + height)) for top in range(rows)))
