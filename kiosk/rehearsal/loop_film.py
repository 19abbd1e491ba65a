"""Writes a loop as a film: finished pictures one after the other, each fading in over the one before."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import av
from av.video.frame import PictureType
from PIL import Image

from kiosk.media.film.film_copy import TICK, UNWRITTEN, coded, mux, video_stream

RATE = 25  # frames a second while one picture fades into the next
STILL = 1.0  # seconds that a frame stands at most while nothing moves
LONGEST = 1280  # pixels of the longer side
# Of a picture that is kept until its time: nothing of it is seen to be lost.
QUALITY = 95
KEYS = 10  # seconds between two frames from which decoding can begin, at most
# x264's: a rehearsal is looked at once or twice, and sent to people.
HABITS = {"preset": "veryfast", "crf": "25", "tune": "animation"}


@dataclass(frozen=True, slots=True)
class Shot:
    """A finished picture, as `kept` made it; how long it stands, and fades in meanwhile, in seconds."""

    picture: bytes
    lasts: float
    fade: float


def film_size(page: tuple[int, int]) -> tuple[int, int]:
    """The size of a film of pages of a size, in pixels: even numbers, as H.264 has its colours."""
    scale = min(1.0, LONGEST / max(page))
    width, height = (max(2, round(side * scale / 2) * 2) for side in page)
    return width, height


def kept(picture: Image.Image, size: tuple[int, int]) -> bytes:
    """A picture in the size of the film, until its time comes."""
    plain = picture.convert("RGB")
    content = io.BytesIO()
    fitting = plain if plain.size == size else plain.resize(size, Image.Resampling.LANCZOS)
    fitting.save(content, "JPEG", quality=QUALITY, subsampling=0)
    return content.getvalue()


def write_loop_film(shots: Sequence[Shot], size: tuple[int, int], file: Path) -> Iterator[float]:
    """Write shots of pictures of that size into a file, as MP4.

    Yields:
        after each of them how far it is, in seconds of the film.

    Raises:
        OSError: there is no room for what is written.
    """
    try:
        with av.open(str(file), "w", format="mp4") as container:
            stream = video_stream(container, size, RATE, **HABITS)
            lengths, key = dict[int, int](), 0.0
            ends = accumulate(shot.lasts for shot in shots)
            before = None
            for shot, end in zip(shots, ends, strict=True):
                picture = Image.open(io.BytesIO(shot.picture)).convert("RGB")
                for seen, start, until in _frames(shot, end - shot.lasts, before, picture):
                    frame = coded(seen, start)
                    if start >= key:
                        frame.pict_type, key = PictureType.I, start + KEYS
                    lengths[frame.pts] = round(until / TICK) - frame.pts
                    mux(container, stream.encode(frame), lengths)
                before = picture
                yield end
            mux(container, stream.encode(None), lengths)
    except av.FFmpegError as error:
        if isinstance(error, OSError) and error.errno in UNWRITTEN:
            raise OSError(error.errno, error.strerror) from error
        raise


def _frames(
    shot: Shot, start: float, before: Image.Image | None, picture: Image.Image
) -> Iterator[tuple[Any, float, float]]:
    """Each frame of a shot that begins at `start`, and from when until when it stands."""
    fading = round(shot.fade * RATE) if before else 0
    for number in range(fading):
        assert before is not None
        blended = Image.blend(before, picture, number / fading)
        yield av.VideoFrame.from_image(blended), start + number / RATE, start + (number + 1) / RATE
    still, end = start + fading / RATE, start + shot.lasts
    parts = max(1, round((end - still) / STILL))
    frame = av.VideoFrame.from_image(picture)
    for part in range(parts):
        each = (end - still) / parts
        yield frame, still + part * each, still + (part + 1) * each
