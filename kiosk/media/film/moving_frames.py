"""Defines what moves: frames without end, each with the instant from which it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from PIL import Image

from kiosk.media.cropping import Frame

# Clockwise, in degrees: what libavfilter calls it.
QUARTER_TURNS = {90: "clock", 270: "cclock"}


@dataclass(frozen=True, slots=True)
class FilmPlace:
    """What a film is to fill: the frame as it is seen upright, and how the display is turned, clockwise."""

    frame: Frame
    turn: int = 0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels on the glass, as it is turned."""
        width, height = self.frame.size
        return (height, width) if self.turn in QUARTER_TURNS else (width, height)


@dataclass(frozen=True, slots=True)
class MovingFrame:
    """A frame that stands from `start`, in seconds since the film first began, until the next one's."""

    start: float
    picture: Any


class MovingFrames(Protocol):
    """An open film; one that ends begins anew, with no gap."""

    length: float
    """How long it takes once, in seconds."""
    first: float
    """Where in the file's own time its first frame is, in seconds."""
    is_cut_off: bool
    """Whether its bytes tell that there were more of them."""

    def frames(self, position: float) -> Iterator[MovingFrame]:
        """The frame that stands at a position, in seconds since the film first began, and all after it.

        Raises:
            PictureError: there is none, or the film is damaged.
        """

    def seen(self, frame: MovingFrame) -> tuple[int, int]:
        """Width and height of a frame as it is seen: upright, its pixels square."""

    def end(self, frame: MovingFrame) -> float:
        """Until when a frame stands, as the file has it."""

    def grid(self, frame: MovingFrame, size: tuple[int, int]) -> Image.Image:
        """A frame upright, scaled evenly or not to columns and rows, as `FlashesInCuts` takes it.

        Raises:
            PictureError: it cannot be converted.
        """

    def draw(self, frame: MovingFrame, pixels: memoryview) -> None:
        """Write a frame, finished, as rows of four bytes a pixel: blue, green, red, anything."""
