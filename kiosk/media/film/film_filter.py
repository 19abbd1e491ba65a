"""Makes the chains of libav filters that turn a decoded frame into a finished one."""

from typing import Any

from av.filter import Graph

from kiosk.media.cropping import Box, Frame, cover, whole
from kiosk.media.film.high_range import brought_down
from kiosk.media.film.moving_frames import QUARTER_TURNS, FilmPlace
from kiosk.media.orientation import stored, swapped

THREADS = 2  # a chain; libav's own choice is one for every core
# What says nothing of its colours has those of BT.709 from HD on, else of BT.601.
HD = (1280, 720)
UNSAID = 2  # AVCOL_SPC_UNSPECIFIED of libavutil/pixfmt.h
# How a film is stored that a quarter turn sets upright, clockwise, as EXIF numbers it.
ORIENTATIONS = {0: 1, 90: 6, 180: 3, 270: 8}

Step = tuple[str, str]


def made_filter(time_base: Any, picture: Any, pixel_shape: Any, place: FilmPlace) -> Graph:
    """A chain for frames like this one: upright, cut or whole, turned, and scaled."""
    return _chain(time_base, picture, _steps(picture, float(pixel_shape or 1) or 1.0, place))


def made_deinterlacer(time_base: Any, picture: Any) -> Graph:
    """A chain that makes one whole picture of the two that a frame holds, line by line.

    It keeps each until the next one is there, and needs to be told of the end.
    """
    return _chain(time_base, picture, [("bwdif", "mode=send_frame:deint=interlaced")])


def _chain(time_base: Any, picture: Any, steps: list[Step]) -> Graph:
    graph = Graph()
    graph.threads = THREADS
    kind = {"width": picture.width, "height": picture.height, "format": picture.format}
    last = graph.add_buffer(time_base=time_base, **kind)
    for name, argument in (*steps, ("buffersink", "")):
        step = graph.add(name, argument)
        last.link_to(step)
        last = step
    graph.configure()
    return graph


def seen_size(picture: Any, pixel_shape: Any) -> tuple[float, float]:
    """Width and height of a frame as it is seen: upright, its pixels square."""
    seen = (picture.width * (float(pixel_shape or 1) or 1.0), float(picture.height))
    return seen[::-1] if -round(picture.rotation) % 360 in QUARTER_TURNS else seen


def _steps(picture: Any, pixel_shape: float, place: FilmPlace) -> list[Step]:
    turn = -round(picture.rotation) % 360
    size = (picture.width, picture.height)
    part, around = _cut(picture, pixel_shape, ORIENTATIONS.get(turn, 1), place.frame)
    inside = _on_the_glass(around, place)
    # Turned while there is least of it: half of the bytes that the finished frame has.
    steps = _cropped(part, size) + _turned(turn, place)
    steps.append(("scale", f"{inside.width:.0f}:{inside.height:.0f}:flags=bicubic{_colours(picture)}"))
    steps += [*brought_down(picture), ("format", "bgr0")]
    width, height = place.size
    if (inside.width, inside.height) != (width, height):
        where = f"{inside.left:.0f}:{inside.top:.0f}"
        steps.append(("pad", f"{width}:{height}:{where}:0x{place.frame.ground[1:]}"))
    return steps


def _cut(picture: Any, pixel_shape: float, orientation: int, frame: Frame) -> tuple[Box, Box]:
    """The part of a film that is shown, as it is stored, and where in the upright frame it is."""
    size = (picture.width, picture.height)
    wide = (max(1, round(size[0] * pixel_shape)), size[1])
    seen = swapped(wide, orientation)
    if frame.is_whole:
        return Box(0, 0, *size), whole(seen, frame)[0]
    left, top, right, bottom = stored(cover(seen, frame), wide, orientation, frame.mirrored)
    across = size[0] / wide[0]
    return Box(left * across, top, (right - left) * across, bottom - top), Box(0, 0, *frame.size)


def _cropped(part: Box, size: tuple[int, int]) -> list[Step]:
    width, height = max(1, round(part.width)), max(1, round(part.height))
    if (width, height) == size:
        return []
    # From an odd column, libav takes the colours of 10 bits from the middle of a value: all would be green.
    left, top = min(round(part.left), size[0] - width) & ~1, min(round(part.top), size[1] - height)
    return [("crop", f"{width}:{height}:{left}:{top}:exact=1")]


def _turned(turn: int, place: FilmPlace) -> list[Step]:
    """What sets a film upright, flips it, and turns it as the display is; a flip may as well come first."""
    if place.frame.mirrored:
        turn = -turn
    whole_turn = (turn + place.turn) % 360
    flips: list[Step] = [("hflip", "")] if place.frame.mirrored else []
    if whole_turn in QUARTER_TURNS:
        return [*flips, ("transpose", QUARTER_TURNS[whole_turn])]
    return [*flips, ("hflip", ""), ("vflip", "")] if whole_turn == 180 else flips


def _on_the_glass(box: Box, place: FilmPlace) -> Box:
    """The same rectangle in a frame that is turned as the display is, in whole pixels."""
    width, height = place.frame.size
    left, top = round(box.left), round(box.top)
    across, down = max(1, round(box.width)), max(1, round(box.height))
    if place.turn == 90:
        return Box(height - top - down, left, down, across)
    if place.turn == 270:
        return Box(top, width - left - across, down, across)
    if place.turn:
        return Box(width - left - across, height - top - down, across, down)
    return Box(left, top, across, down)


def _colours(picture: Any) -> str:
    if picture.colorspace != UNSAID:
        return ""
    is_hd = max(picture.width, picture.height) >= HD[0] or min(picture.width, picture.height) >= HD[1]
    return f":in_color_matrix={'bt709' if is_hd else 'bt601'}"
