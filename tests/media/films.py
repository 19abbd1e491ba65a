"""Makes small films whose pictures tell their numbers, and reads those back from finished frames."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice
from locale import LC_NUMERIC, setlocale
from pathlib import Path
from typing import Any

import av
from PIL import Image, ImageDraw

from kiosk.media.film.animation_frames import AnimationFrames
from kiosk.media.film.film_frames import FilmFrames
from kiosk.media.film.moving_frames import FilmPlace, MovingFrames

SIZE = (128, 72)
BITS = 8
CORNERS = ("#e02020", "#20c020", "#2020e0", "#e0e020")  # from the top left, clockwise

QUICK = {
    "libx264": {"preset": "veryfast", "crf": "10"},
    "libx265": {"preset": "ultrafast", "crf": "10", "x265-params": "log-level=error"},
    "libvpx-vp9": {"deadline": "realtime", "cpu-used": "8", "crf": "10"},
    "libsvtav1": {"preset": "12", "crf": "10"},
}


@dataclass(frozen=True)
class Kind:
    """How a film is written."""

    codec: str = "libx264"
    fps: int = 25
    pix_fmt: str = "yuv420p"
    options: dict[str, str] = field(default_factory=dict)
    pixel_shape: Fraction | None = None
    rotation: int | None = None
    first: int = 0


def numbered(
    number: int, size: tuple[int, int] = SIZE, greys: tuple[str, str] = ("#000000", "#ffffff")
) -> Image.Image:
    """A picture of blocks, black for 0 and white for 1, that are a number, the lowest bit at the left."""
    image = Image.new("RGB", size, "#808080")
    draw = ImageDraw.Draw(image)
    for bit in range(BITS):
        left, right = bit * size[0] // BITS, (bit + 1) * size[0] // BITS
        draw.rectangle((left, 0, right - 1, size[1]), greys[number >> bit & 1])
    return image


def cornered(size: tuple[int, int] = SIZE) -> Image.Image:
    """A picture with a colour in each quarter."""
    image = Image.new("RGB", (2, 2))
    for at, colour in zip(((0, 0), (1, 0), (1, 1), (0, 1)), CORNERS, strict=True):
        image.paste(colour, (*at, at[0] + 1, at[1] + 1))
    return image.resize(size, Image.Resampling.NEAREST)


def written(path: Path, frames: Iterable[Any], kind: Kind | None = None, times: Iterable[int] = ()) -> Path:
    """A film of pictures, or of libav's frames; `times` are their instants where they are not even."""
    kind = kind or Kind()
    at = iter(times)
    # What cannot be read before all of it is there would be refused wherever it is cut off.
    options = {"movflags": "+faststart"} if path.suffix in (".mp4", ".mov") else {}
    with _usual_priority(), av.open(str(path), "w", options=options) as container:
        stream: Any = None
        for number, frame in enumerate(frames):
            found = frame
            if isinstance(frame, Image.Image):
                found = converted(frame, kind.pix_fmt)
            stream = stream or _stream(container, found, kind)
            found.pts = kind.first + next(at, number)
            found.time_base = Fraction(1, kind.fps)
            container.mux(stream.encode(found))
        container.mux(stream.encode(None))
    return path


@contextmanager
def _usual_priority() -> Iterator[None]:
    """SVT-AV1 gives root's thread that starts it the highest priority, and does not take it back: all
    that it starts later would keep the machine from anything else.
    """
    yield
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def converted(image: Image.Image, pix_fmt: str) -> Any:
    """A picture as one of libav's frames."""
    kind: Any = av.VideoFrame
    return kind.from_image(image).reformat(format=pix_fmt)


def film(folder: Path, kind: Kind | None = None, count: int = 50, ending: str = "mp4") -> Path:
    """A film of pictures that tell their numbers."""
    return written(folder / f"film.{ending}", map(numbered, range(count)), kind)


def _stream(container: Any, frame: Any, kind: Kind) -> Any:
    options = QUICK.get(kind.codec, {}) | kind.options
    stream = container.add_stream(kind.codec, rate=kind.fps, options=options)
    stream.width, stream.height, stream.pix_fmt = frame.width, frame.height, kind.pix_fmt
    stream.codec_context.time_base = Fraction(1, kind.fps)
    for name in ("colorspace", "color_range", "color_primaries", "color_trc"):
        setattr(stream.codec_context, name, getattr(frame, name))
    if kind.pixel_shape:
        stream.codec_context.sample_aspect_ratio = kind.pixel_shape
    if kind.rotation is not None:
        stream.set_display_rotation(kind.rotation)
    return stream


def even(colour: tuple[int, int, int], pix_fmt: str = "yuv420p", size: tuple[int, int] = SIZE) -> Any:
    """A frame of one colour, given as the numbers that are stored."""
    frame = av.VideoFrame(*size, pix_fmt)
    width = 2 if "10" in pix_fmt else 1
    for plane, value in zip(frame.planes, colour, strict=True):
        plane.update(value.to_bytes(width, "little") * (plane.buffer_size // width))
    return frame


@dataclass(frozen=True)
class Seen:
    """A finished frame."""

    start: float
    image: Image.Image

    @property
    def number(self) -> int:
        """The one that its blocks are."""
        width, height = self.image.size
        middles = [(2 * bit + 1) * width // (2 * BITS) for bit in range(BITS)]
        grey = self.image.convert("L")
        return sum(1 << bit for bit, x in enumerate(middles) if _value(grey, x, height // 2) > 127)

    @property
    def corners(self) -> tuple[str, ...]:
        """The colours of its quarters, from the top left, clockwise, each as the nearest of CORNERS."""
        width, height = self.image.size
        left, right, top, bottom = width // 4, width * 3 // 4, height // 4, height * 3 // 4
        return tuple(self.nearest(at) for at in ((left, top), (right, top), (right, bottom), (left, bottom)))

    def nearest(self, at: tuple[int, int]) -> str:
        """Which of CORNERS is like a pixel."""
        return min(CORNERS, key=lambda colour: far(colour_of(colour), self.pixel(at)))

    def pixel(self, at: tuple[int, int]) -> tuple[int, ...]:
        """Red, green and blue."""
        found = self.image.getpixel(at)
        assert isinstance(found, tuple)
        return found


def _value(image: Image.Image, x: int, y: int) -> float:
    found: Any = image.getpixel((x, y))
    return float(found)


def colour_of(text: str) -> tuple[int, ...]:
    """Red, green and blue of #rrggbb."""
    return tuple(bytes.fromhex(text[1:]))


def far(one: Iterable[int], other: Iterable[int]) -> int:
    """How far two colours are from one another at most, in one of red, green and blue."""
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def image_of(pixels: Any, place: FilmPlace) -> Image.Image:
    """A finished frame's pixels as a picture."""
    return Image.frombytes("RGB", place.size, bytes(pixels), "raw", "BGRX")


def drawn(film: MovingFrames, place: FilmPlace, position: float, most: int) -> Iterator[Seen]:
    """The finished frames from a position on."""
    for frame in islice(film.frames(position), most):
        pixels = bytearray(4 * place.size[0] * place.size[1])
        film.draw(frame, memoryview(pixels))
        yield Seen(frame.start, image_of(pixels, place))


def seen(path: Path, place: FilmPlace, position: float = 0.0, most: int = 1) -> list[Seen]:
    """The same of a file."""
    kind: Callable[[Any, FilmPlace], MovingFrames] = FilmFrames
    if path.suffix in (".gif", ".png", ".apng", ".webp"):
        kind = AnimationFrames
    with path.open("rb") as file, _numbers_of_c():
        return list(drawn(kind(file, place), place, position, most))


@contextmanager
def _numbers_of_c() -> Iterator[None]:
    """As where films are decoded. Here Qt has set the system's, by which libav's filters read numbers."""
    before = setlocale(LC_NUMERIC)
    setlocale(LC_NUMERIC, "C")
    yield
    setlocale(LC_NUMERIC, before)
