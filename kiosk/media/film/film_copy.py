"""Writes a film anew, as what takes a display the least work: upright, H.264 in 8 bits and sRGB, and AAC."""

import errno
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Any, BinaryIO

import av
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from kiosk.media.film.moving_frames import MovingFrame, MovingFrames
from kiosk.media.picture import PictureError

# By the names of x264: without what takes a decoder more than it brings; a picture that is told from the
# film's by nobody who stands before it.
HABITS = {"preset": "medium", "tune": "fastdecode", "crf": "20"}
SAMPLES, BITS = 48_000, 160_000  # a second of its sound, and what they take
KEYS = 2  # seconds between two frames from which decoding can begin
UNWRITTEN = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS}
ENCODERS = 4  # threads; x264's own choice takes more memory with each core


def write_copy(
    film: MovingFrames,
    size: tuple[int, int],
    rate: int,
    file: BinaryIO,
    sound: Iterator[tuple[int, bytes]] | None,
) -> Iterator[float]:
    """Write a film once, in frames of `size`, each for 1 / `rate` of a second, as MP4.

    `sound` is what is heard with it: samples, 48 000 a second, left and right of 16 bits, with the number of
    the first of each part.

    Yields:
        how far it is, in seconds of the film.

    Raises:
        PictureError: the film cannot be decoded to its end, or the copy cannot be written.
    """
    pixels = memoryview(bytearray(4 * size[0] * size[1]))
    try:
        with av.open(file, "w", format="mp4") as container:
            stream = _stream(container, size, rate)
            soundtrack = _Soundtrack(container, sound, film.length) if sound else None
            for number, frame in enumerate(_evenly(film, rate)):
                film.draw(frame, pixels)
                container.mux(stream.encode(_picture(pixels, size, number)))
                if soundtrack:
                    soundtrack.write((number + 1) / rate)
                yield number / rate
            container.mux(stream.encode(None))
            if soundtrack:
                soundtrack.end()
    except av.FFmpegError as error:
        if isinstance(error, OSError) and error.errno in UNWRITTEN:
            raise OSError(error.errno, error.strerror) from error
        raise PictureError(f"could not be copied: {error.strerror}") from error


class _Soundtrack:
    """The sound of a copy, written a little at a time, so that it lies beside the pictures."""

    def __init__(self, container: Any, sound: Iterator[tuple[int, bytes]], length: float) -> None:
        self._container, self._sound = container, sound
        self._stream = container.add_stream("aac", rate=SAMPLES)
        self._stream.layout, self._stream.bit_rate = "stereo", BITS
        self._end = round(length * SAMPLES)
        self._written = 0

    def write(self, seconds: float) -> None:
        """Write it up to there."""
        while self._written < min(seconds * SAMPLES, self._end):
            at, samples = next(self._sound, (self._end, b""))
            at = min(at, self._end)
            silence = bytes(4 * max(0, at - self._written))
            self._encode((silence + samples)[: 4 * (self._end - self._written)])

    def _encode(self, samples: bytes) -> None:
        for begin in range(0, len(samples), 4 * SAMPLES):
            part = samples[begin : begin + 4 * SAMPLES]
            frame = av.AudioFrame("s16", "stereo", len(part) // 4)
            memoryview(frame.planes[0])[: len(part)] = part
            frame.sample_rate, frame.pts, frame.time_base = SAMPLES, self._written, Fraction(1, SAMPLES)
            self._written += len(part) // 4
            self._container.mux(self._stream.encode(frame))

    def end(self) -> None:
        """Write what the encoder still has."""
        self._container.mux(self._stream.encode(None))


def _stream(container: Any, size: tuple[int, int], rate: int) -> Any:
    stream = container.add_stream("libx264", rate=rate, options=HABITS)
    stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
    stream.codec_context.gop_size = KEYS * rate
    stream.codec_context.thread_count = ENCODERS
    stream.codec_context.color_range = ColorRange.MPEG
    stream.codec_context.colorspace = Colorspace.ITU709
    stream.codec_context.color_primaries = ColorPrimaries.BT709
    stream.codec_context.color_trc = ColorTrc.BT709
    stream.time_base = Fraction(1, rate)
    return stream


def _picture(pixels: memoryview, size: tuple[int, int], number: int) -> Any:
    drawn = av.VideoFrame(*size, "bgr0")
    plane, row = drawn.planes[0], 4 * size[0]
    lines = memoryview(plane)
    for line in range(size[1]):
        lines[line * plane.line_size :][:row] = pixels[line * row : (line + 1) * row]
    colours = {"dst_colorspace": Colorspace.ITU709, "dst_color_range": ColorRange.MPEG}
    picture = drawn.reformat(format="yuv420p", **colours)
    picture.pts = number
    return picture


def _evenly(film: MovingFrames, rate: int) -> Iterator[MovingFrame]:
    """The frame that stands at each instant of a rate, once through."""
    number = 0
    for frame, later in pairwise(film.frames(0.0)):
        until = min(later.start, film.length)
        while number / rate < until:
            yield frame
            number += 1
        if later.start >= film.length:
            return
