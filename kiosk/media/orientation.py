"""Turns pictures upright that are stored turned or flipped, as cameras do, and says where their parts lie."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PIL.Image import Image, Transpose

from kiosk.media.cropping import Box, Point, mirrored_point

ORIENTATION = 0x0112  # EXIF 2.32, section 4.6.4

# For each orientation but the upright one: what turns the stored picture upright, and where a point
# of the upright picture lies in the stored one.
TURNS: Mapping[int, tuple[Transpose, Callable[[float, float], Point]]] = MappingProxyType(
    {
        2: (Transpose.FLIP_LEFT_RIGHT, lambda x, y: (1 - x, y)),
        3: (Transpose.ROTATE_180, lambda x, y: (1 - x, 1 - y)),
        4: (Transpose.FLIP_TOP_BOTTOM, lambda x, y: (x, 1 - y)),
        5: (Transpose.TRANSPOSE, lambda x, y: (y, x)),
        6: (Transpose.ROTATE_270, lambda x, y: (y, 1 - x)),
        7: (Transpose.TRANSVERSE, lambda x, y: (1 - y, 1 - x)),
        8: (Transpose.ROTATE_90, lambda x, y: (1 - y, x)),
    }
)
ON_ITS_SIDE = frozenset({5, 6, 7, 8})


def orientation(image: Image) -> int:
    """How the pixels are stored; 1, upright, where the file does not say or says it wrongly.

    Ask again once the picture is loaded: Pillow turns TIFF upright by itself, and PNG may carry its
    EXIF after the pixels.
    """
    try:
        value = image.getexif().get(ORIENTATION, 1)
    except Exception:  # noqa: BLE001  damaged EXIF raises anything, and the picture is whole without it
        return 1
    return value if value in TURNS else 1


def swapped(size: tuple[int, int], turn: int) -> tuple[int, int]:
    """A stored size as it is upright, or an upright one as it is stored."""
    return (size[1], size[0]) if turn in ON_ITS_SIDE else size


def stored(box: Box, size: tuple[int, int], turn: int, mirrored: bool) -> tuple[float, float, float, float]:
    """Where a box of the picture as it is seen lies in the stored one: left, top, right, bottom.

    Args:
        size: the stored picture's, in the unit of the box.
    """
    width, height = swapped(size, turn)
    corners = []
    for x, y in ((box.left, box.top), (box.left + box.width, box.top + box.height)):
        point = (x / width, y / height)
        if mirrored:
            point = mirrored_point(point)
        if turn in TURNS:
            point = TURNS[turn][1](*point)
        corners.append((point[0] * size[0], point[1] * size[1]))
    (left, right), (top, bottom) = sorted(x for x, _ in corners), sorted(y for _, y in corners)
    return (max(0, left), max(0, top), min(size[0], right), min(size[1], bottom))


def turned(image: Image, turn: int, mirrored: bool) -> Image:
    """A stored picture as it is to be seen."""
    if turn in TURNS:
        image = image.transpose(TURNS[turn][0])
    return image.transpose(Transpose.FLIP_LEFT_RIGHT) if mirrored else image
