"""Writes a film anew, as what takes a display the least work: upright, H.264 in 8 bits and sRGB, and AAC."""

import errno
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any, BinaryIO

import av
from av.video.frame import PictureType
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from kiosk.media.film.moving_frames import MovingFrame, MovingFrames
from kiosk.media.picture import PictureError

# By the names of x264: without what takes a decoder more than it brings; a picture that is told from the
# film's by nobody who stands before it; no frames out of their order, of which MP4 tells a wrong length where
# they stand unevenly.
HABITS = {"preset": "medium", "tune": "fastdecode", "crf": "20", "bf": "0"}
SAMPLES, BITS = 48_000, 160_000  # a second of its sound, and what they take
TICK = Fraction(1, 90_000)  # seconds, in which times are written
LONGEST = 0.1  # seconds that a frame stands at a stretch: going to an instant decodes to there
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
    """Write a film once, in frames of `size`, each from its own time on, at most `rate` a second, as
    MP4.

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
            stream = video_stream(container, size, rate)
            soundtrack = _Soundtrack(container, sound, film.length) if sound else None
            drawn, lengths, key = None, dict[int, int](), 0.0
            for frame, start, until in _timed(film, rate):
                if frame is not drawn:
                    film.draw(frame, pixels)
                    drawn = frame
                picture = coded(_drawn(pixels, size), start)
                if start >= key:
                    picture.pict_type, key = PictureType.I, start + KEYS
                lengths[picture.pts] = round(until / TICK) - picture.pts
                mux(container, stream.encode(picture), lengths)
                if soundtrack:
                    soundtrack.write(until)
                yield start
            mux(container, stream.encode(None), lengths)
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


def video_stream(container: Any, size: tuple[int, int], rate: int, **habits: str) -> Any:
    """The stream for frames of an even `size` of a film that is written; `habits` are other than HABITS."""
    stream = container.add_stream("libx264", rate=rate, options={**HABITS, **habits})
    stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
    stream.codec_context.thread_count = ENCODERS
    stream.codec_context.color_range = ColorRange.MPEG
    stream.codec_context.colorspace = Colorspace.ITU709
    stream.codec_context.color_primaries = ColorPrimaries.BT709
    stream.codec_context.color_trc = ColorTrc.BT709
    stream.time_base = stream.codec_context.time_base = TICK
    return stream


def _drawn(pixels: memoryview, size: tuple[int, int]) -> Any:
    drawn = av.VideoFrame(*size, "bgr0")
    plane, row = drawn.planes[0], 4 * size[0]
    lines = memoryview(plane)
    for line in range(size[1]):
        lines[line * plane.line_size :][:row] = pixels[line * row : (line + 1) * row]
    return drawn


def coded(drawn: Any, start: float) -> Any:
    """A frame, in sRGB, as `video_stream` takes it; it stands from `start` on, in seconds."""
    colours = {"dst_colorspace": Colorspace.ITU709, "dst_color_range": ColorRange.MPEG}
    picture = drawn.reformat(format="yuv420p", **colours)
    picture.pts, picture.time_base = round(start / TICK), TICK
    return picture


def mux(container: Any, packets: Iterable[Any], lengths: dict[int, int]) -> None:
    """Write what is coded, each with its own length: an encoder takes all for equally long."""
    for packet in packets:
        packet.duration = lengths.pop(packet.pts)
        container.mux(packet)


def _timed(film: MovingFrames, rate: int) -> Iterator[tuple[MovingFrame, float, float]]:
    """Each frame once through, and from when until when it stands; one that stands long in several parts.

    Left out is what comes sooner after the one before than a rate allows, but for a quarter of that.
    """
    standing: MovingFrame | None = None
    for frame in film.frames(0.0):
        start = min(frame.start, film.length)
        if standing is None:
            standing = frame
        elif frame.start >= film.length or start - standing.start > 0.75 / rate:
            parts = max(1, round((start - standing.start) / LONGEST))
            each = (start - standing.start) / parts
            for part in range(parts):
                yield standing, standing.start + part * each, standing.start + (part + 1) * each
            standing = frame
        if frame.start >= film.length:
            return
