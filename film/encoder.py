"""Writes frames into a file that every player can play: H.264 in MP4, 30 frames a second, BT.709."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, Interpolation
from av.video.stream import VideoStream
from PySide6.QtGui import QImage

from film.timetable import HEIGHT, RATE, TO_CITY, TO_LIGHTS, WIDTH

# In a fade every pixel changes with every frame, and the eye sees less of each: half the bits are enough.
FADES = "/".join(
    f"{round(fade.start * RATE)},{round(fade.end * RATE) - 1},b=0.5" for fade in (TO_LIGHTS, TO_CITY)
)
# A whole frame every two seconds; no frame refers to a later one, so that the first has no delay. One thread
# and nothing about the time or the machine: the same frames give the same bytes.
OPTIONS = {
    "crf": "21",
    "preset": "slow",
    "tune": "animation",
    "profile": "high",
    "level": "4.0",
    "x264-params": "threads=1:lookahead-threads=1:keyint=60:min-keyint=60:scenecut=0:bframes=0:aq-mode=3"
    f":zones={FADES}",
}
# Rounded as arithmetic asks for, and alike on every processor.
EXACT = Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.BITEXACT
CONTAINER = {"movflags": "+faststart", "fflags": "+bitexact"}


def write(frames: Iterable[QImage], file: Path) -> None:
    """Writes frames of 1920 × 1080 in sRGB, in their order; `file` is replaced when all are written."""
    unfinished = file.with_suffix(".part.mp4")
    with av.open(str(unfinished), "w", format="mp4", options=CONTAINER) as container:
        stream = container.add_stream("libx264", rate=RATE, options=OPTIONS)
        _describe(stream)
        for number, image in enumerate(frames):
            container.mux(stream.encode(_converted(image, number)))
        container.mux(stream.encode(None))
    unfinished.replace(file)


def _describe(stream: VideoStream) -> None:
    """Size, rate and how its numbers mean colours."""
    stream.width, stream.height = WIDTH, HEIGHT
    stream.pix_fmt = "yuv420p"
    stream.time_base = Fraction(1, RATE)
    context = stream.codec_context
    context.color_primaries = ColorPrimaries.BT709
    context.color_trc = ColorTrc.BT709
    context.colorspace = Colorspace.ITU709
    context.color_range = ColorRange.MPEG


def _converted(image: QImage, number: int) -> VideoFrame:
    """An image of Qt's as a frame of the film."""
    frame = VideoFrame(WIDTH, HEIGHT, "bgra")
    frame.planes[0].update(bytes(image.constBits()))
    converted = frame.reformat(
        format="yuv420p",
        src_color_range=ColorRange.JPEG,
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
        interpolation=EXACT,
    )
    converted.color_primaries = ColorPrimaries.BT709
    converted.color_trc = ColorTrc.BT709
    converted.pts, converted.time_base = number, Fraction(1, RATE)
    return converted
