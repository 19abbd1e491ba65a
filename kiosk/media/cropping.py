"""Finds the part of a picture that fills a frame: the largest of its shape, placed by a focus point."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from kiosk.media.picture import PictureError

Point = tuple[float, float]  # x and y as shares of width and height, from the top left, 0 to 1
CENTRE: Point = (0.5, 0.5)
MOST_PIXELS = 40_000_000  # of a drawing of which a frame shows a part
CLEAR = 0.76  # of the room round a target


class Box(NamedTuple):
    """A rectangle in a picture, in the picture's own unit, from its top left."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Frame:
    """What a picture is to fill, and how it lies in it.

    Attributes:
        size: width and height in pixels.
        focus: the point of the upright, unflipped picture that cropping must keep.
        target: the place in the frame, as it is seen, to which the focus is brought.
        mirrored: the picture is flipped left to right, the focus with it.
        ground: the colour (#rrggbb) under what is transparent, and around a picture that is whole.
        is_whole: nothing is cut off; the picture stands with its middle in the target.
        page: which page of a document, from 1.
    """

    size: tuple[int, int]
    focus: Point = CENTRE
    target: Point = CENTRE
    mirrored: bool = False
    ground: str = "#ffffff"
    is_whole: bool = False
    page: int = 1


def frame_told(asked: dict[str, Any]) -> Frame:
    """A frame, of what JSON made of one."""
    told: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in asked.items()
    }
    return Frame(**told)


def cover(picture: tuple[float, float], frame: Frame) -> Box:
    """The part of a picture that, scaled evenly, fills the frame with no empty edge.

    It holds the focus, as near to the target as the picture's edges allow. Of a mirrored picture it
    is the part of the picture as it is seen, after flipping.

    Args:
        picture: width and height of the picture, in any unit, in which the box is given as well.
    """
    width, height = picture
    across, down = frame.size
    if width * down <= height * across:
        box_width, box_height = width, min(height, width * down / across)
    else:
        box_width, box_height = min(width, height * across / down), height
    x, y = mirrored_point(frame.focus) if frame.mirrored else frame.focus
    left = _within(x * width - frame.target[0] * box_width, width - box_width)
    top = _within(y * height - frame.target[1] * box_height, height - box_height)
    return Box(left, top, box_width, box_height)


def whole(picture: tuple[float, float], frame: Frame) -> tuple[Box, float]:
    """Where all of a picture stands in a frame, round the target, and how much it is scaled.

    Where the target is not the middle, something lies over a part of the frame: a margin keeps clear of it.
    """
    across, down = frame.size
    x, y = frame.target
    margin = 1.0 if frame.target == CENTRE else CLEAR
    scale = margin * min(2 * min(x, 1 - x) * across / picture[0], 2 * min(y, 1 - y) * down / picture[1])
    width, height = picture[0] * scale, picture[1] * scale
    return Box(x * across - width / 2, y * down - height / 2, width, height), scale


def scale_of(picture: tuple[float, float], frame: Frame) -> float:
    """How much what is drawn for a frame is scaled to fill it, or to stand whole in it.

    Raises:
        PictureError: it is so long and narrow that too much would be drawn beside what is seen.
    """
    scale = whole(picture, frame)[1] if frame.is_whole else frame.size[0] / cover(picture, frame).width
    if picture[0] * picture[1] * scale**2 > MOST_PIXELS:
        raise PictureError("is so long and narrow that it cannot fill its place: crop it")
    return scale


def mirrored_point(point: Point) -> Point:
    """Where a point of a picture lies once the picture is flipped left to right."""
    return (1 - point[0], point[1])


def _within(value: float, most: float) -> float:
    return max(0.0, min(value, most))
