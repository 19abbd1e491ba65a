"""The campaign's own film: what its file promises, that its sources draw it, that nothing flashes."""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import av
import numpy as np
import numpy.typing as npt
import pytest
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, Interpolation
from PySide6.QtGui import QImage

from film.frames import Film
from film.timetable import FRAMES, HEIGHT, LENGTH, RATE, WIDTH

FOLDER = Path(__file__).parents[2] / "resources" / "campaign" / "films"
FILE = FOLDER / "blue-heart.mp4"
# The first, the drawing, the first fade, the lights, the houses, the last.
LOOKED_AT = (0, 3 * RATE, 8 * RATE, 11 * RATE, 16 * RATE, FRAMES - 1)
Pixels = npt.NDArray[np.int16]


class Played(NamedTuple):
    """What a player gets: the mean luma of every frame, from 16 to 235, and some frames in sRGB."""

    means: list[float]
    frames: dict[int, Pixels]


def seen(frame: VideoFrame) -> Pixels:
    """A frame of the film as red, green and blue."""
    exact = Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT
    found = frame.to_ndarray(format="rgb24", dst_color_range=ColorRange.JPEG, interpolation=exact)
    return found.astype("int16")


def light(frame: VideoFrame) -> float:
    """The mean luma of a frame, by every eighth pixel of every eighth row."""
    plane = frame.planes[0]
    rows = np.frombuffer(bytes(plane), np.uint8).reshape(-1, plane.line_size)
    return float(rows[: plane.height : 8, : plane.width : 8].mean())


@pytest.fixture(scope="module")
def film() -> Film:
    """What draws the film."""
    return Film()


@pytest.fixture(scope="module")
def played() -> Played:
    """The whole film, played once."""
    means, frames = [], {}
    with av.open(str(FILE)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        for number, frame in enumerate(container.decode(stream)):
            means.append(light(frame))
            if number in LOOKED_AT:
                frames[number] = seen(frame)
    return Played(means, frames)


def pixels(image: QImage) -> Pixels:
    """An image of Qt's as red, green and blue."""
    opaque = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(opaque.constBits(), np.uint8).reshape(opaque.height(), opaque.bytesPerLine())
    return rows[:, : opaque.width() * 3].reshape(opaque.height(), opaque.width(), 3).astype("int16")


def test_the_file_is_what_every_player_plays() -> None:
    """H.264 in MP4, 22 seconds from zero on, 30 frames a second, 1920 × 1080, no sound, under 3 MB."""
    assert FILE.stat().st_size < 3_000_000
    with av.open(str(FILE)) as container:
        [stream] = container.streams
        assert isinstance(stream, av.VideoStream)
        assert (stream.codec_context.name, stream.pix_fmt) == ("h264", "yuv420p")
        assert (stream.width, stream.height) == (1920, 1080)
        assert (stream.average_rate, stream.frames) == (Fraction(RATE), FRAMES)
        assert stream.duration is not None
        assert stream.time_base is not None
        assert stream.start_time == 0
        assert stream.duration * stream.time_base == LENGTH


def test_the_file_says_how_its_numbers_mean_colours() -> None:
    """BT.709 in limited range, in each of the four places."""
    with av.open(str(FILE)) as container:
        frame = next(container.decode(video=0))
    assert frame.color_primaries == ColorPrimaries.BT709
    assert frame.color_trc == ColorTrc.BT709
    assert frame.colorspace == Colorspace.ITU709
    assert frame.color_range == ColorRange.MPEG


def test_the_file_plays_before_all_of_it_is_there() -> None:
    """Its index stands before its pictures."""
    head = FILE.read_bytes()[:100_000]
    assert 0 < head.find(b"moov") < head.find(b"mdat")


def test_a_player_can_begin_anew_every_two_seconds() -> None:
    """Each even second has a whole frame, and frames are shown in the order in which they are stored."""
    with av.open(str(FILE)) as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
    assert all(packet.pts == packet.dts for packet in packets)
    whole = [number for number, packet in enumerate(packets) if packet.is_keyframe]
    assert whole == list(range(0, FRAMES, 2 * RATE))


def test_the_film_is_what_its_sources_draw(film: Film, played: Played) -> None:
    """A frame drawn now is the one in the file, as a whole and in squares of 24 pixels. If not: make film."""
    for number in LOOKED_AT:
        apart = pixels(film.frame(number)) - played.frames[number]
        squares = apart.reshape(HEIGHT // 24, 24, WIDTH // 24, 24, 3).mean(axis=(1, 3))
        assert np.abs(apart).mean() < 2, f"frame {number}: make film"
        assert np.abs(squares).max() < 8, f"frame {number}: make film"


def test_the_light_of_the_whole_picture_changes_slowly(played: Played) -> None:
    """From one frame to the next by a fiftieth at the most."""
    assert len(played.means) == FRAMES
    assert max(abs(after - before) for before, after in pairwise(played.means)) < 219 / 45


def test_the_light_of_the_whole_picture_does_not_go_to_and_fro(played: Played) -> None:
    """In no second does it rise and fall by more than a twentieth each: half of a flash by WCAG 2.2."""
    steps = np.diff(played.means)
    for first in range(len(steps) - RATE):
        second = steps[first : first + RATE]
        assert min(second[second > 0].sum(), -second[second < 0].sum()) < 219 / 20, first / RATE


def test_the_film_begins_and_ends_at_rest(film: Film) -> None:
    """What stands while a display fades is no movement cut off: for a while nothing moves at either end."""
    assert film.frame(0) == film.frame(10)
    assert film.frame(FRAMES - 1) == film.frame(FRAMES - 2 * RATE)
