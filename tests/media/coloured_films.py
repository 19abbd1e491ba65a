"""Makes tiny films."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from PIL import Image

Picture = Callable[[float], Image.Image]


def grey(value: int, size: tuple[int, int] = (160, 90)) -> Image.Image:
    """A picture of one grey."""
    return Image.new("RGB", size, (value, value, value))


def still(seconds: float) -> Image.Image:
    """A film in which a bar moves a little, and nothing flashes."""
    picture = grey(90)
    picture.paste((200, 120, 40), (int(seconds * 20) % 150, 10, int(seconds * 20) % 150 + 10, 80))
    return picture


def flashing(begin: float) -> Picture:
    """One that is black and white ten times a second from an instant on."""
    return lambda seconds: grey(255 if seconds >= begin and round(seconds * 20) % 2 else 0)


def film(  # noqa: PLR0913  all but two are named
    path: Path,
    seconds: float,
    picture: Picture = still,
    *,
    rate: int = 20,
    codec: str = "libx264",
    pixel_shape: Fraction | None = None,
    every: int | None = None,
) -> Path:
    """A film of so many seconds; `picture` gives what stands at an instant. One frame in `every` can be
    decoded by itself, else one a second.
    """
    pictures = [picture(number / rate) for number in range(round(seconds * rate))]
    return _written(path, pictures, (rate, every or rate), codec, pixel_shape)


def _written(
    path: Path,
    pictures: list[Image.Image],
    paces: tuple[int, int],
    codec: str,
    pixel_shape: Fraction | None,
) -> Path:
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=paces[0])
        stream.pix_fmt, stream.gop_size = "yuv420p", paces[1]
        stream.width, stream.height = pictures[0].size
        if pixel_shape:
            stream.codec_context.sample_aspect_ratio = pixel_shape
        for one in pictures:
            frame: Any = av.VideoFrame.from_image(one)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path
