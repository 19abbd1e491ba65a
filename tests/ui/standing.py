"""Things that stand on a slide, and where: words with their ink, images with their cards."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot
from typing import Self

from PySide6.QtGui import QColor, QFont

# Where a line may break, and which way it runs, is not seen.
JOINERS = str.maketrans("\u00a0", " ", "\u200b\u2060\u200e\u200f\u202c\u202d")
THAI = re.compile("[\u0e00-\u0e7f]")


def words_seen(text: str) -> str:
    """What a reader sees of a text: no joiners, one space for several. The spaces of Thai part no words, and
    its lines end by hand.
    """
    return ("" if THAI.search(text) else " ").join(text.translate(JOINERS).split())


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the slide, in its pixels from the top left."""

    left: float
    top: float
    right: float
    bottom: float

    def __str__(self) -> str:
        return f"({self.left:.0f}, {self.top:.0f})–({self.right:.0f}, {self.bottom:.0f})"

    @property
    def is_empty(self) -> bool:
        """Whether nothing can lie in it."""
        return self.right <= self.left or self.bottom <= self.top

    def within(self, other: Self, slack: float = 1.0) -> bool:
        """Whether all of it lies in another one, but for so many pixels."""
        across = other.left - slack <= self.left and self.right <= other.right + slack
        return across and other.top - slack <= self.top and self.bottom <= other.bottom + slack

    def meets(self, other: Self, slack: float = 1.0) -> bool:
        """Whether the two share more than so many pixels both ways."""
        across = min(self.right, other.right) - max(self.left, other.left)
        return across > slack and min(self.bottom, other.bottom) - max(self.top, other.top) > slack


@dataclass(frozen=True, slots=True)
class Curve:
    """The edge of a sheet: a part of a circle on the slide, in its pixels from the top left.

    `edge_x` and `edge_y` are its foremost point; behind the circle's middle the sheet fills the slide.
    """

    x: float
    y: float
    edge_x: float
    edge_y: float

    def depth(self, box: Box) -> float:
        """How far inside all of a box lies."""
        return min(self._inside(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom))

    def depth_of_middle(self, box: Box) -> float:
        """How far inside the middle of a box lies; less than nothing where that is outside."""
        return self._inside((box.left + box.right) / 2, (box.top + box.bottom) / 2)

    def _inside(self, x: float, y: float) -> float:
        across, down = self.edge_x - self.x, self.edge_y - self.y
        radius = hypot(across, down)
        is_behind = (x - self.x) * across + (y - self.y) * down <= 0
        return radius if is_behind else radius - hypot(x - self.x, y - self.y)


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shaped glyph: its number in its face (0: the face has none), and where its ink is."""

    number: int
    family: str
    ink: Box


@dataclass(frozen=True, slots=True)
class Written:
    """A text on the slide.

    `starts` says where each character begins, in pixels from the left of the slide, by its index in `text`;
    `is_known` whether it came out here in as many lines as Qt Quick drew: else its ink is elsewhere.
    """

    text: str
    place: str
    font: QFont
    colour: QColor
    ink: Box
    glyphs: tuple[Glyph, ...]
    starts: tuple[float, ...]
    content_width: float
    width: float
    is_truncated: bool
    is_flipped: bool
    is_known: bool

    @property
    def words(self) -> str:
        """The text as it is seen."""
        return words_seen(self.text)

    def __str__(self) -> str:
        return f"“{self.words}” {self.ink} in {self.place}"


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture, a pictogram or a code on the slide, and the card or panel that it lies on."""

    source: str
    place: str
    box: Box
    card: Box
    is_there: bool
    is_flipped: bool

    @property
    def name(self) -> str:
        """What was asked for: a pictogram's name, else a number."""
        return self.source.rpartition("/")[2].partition("?")[0]

    def __str__(self) -> str:
        return f"{self.source or 'an image without a source'} {self.box} in {self.place}"


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all of these; an empty one where there is none."""
    found = list(boxes)
    if not found:
        return Box(0, 0, 0, 0)
    return Box(
        min(box.left for box in found),
        min(box.top for box in found),
        max(box.right for box in found),
        max(box.bottom for box in found),
    )
