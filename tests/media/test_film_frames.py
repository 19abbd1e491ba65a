"""A film plays at its own pace, without end, whatever wrote it."""

import struct
from pathlib import Path

import pytest

from kiosk.media.cropping import Frame
from kiosk.media.film.moving_frames import FilmPlace
from tests.media.films import (
    SIZE,
    Kind,
    film,
    numbered,
    seen,
    written,
)

PLACE = FilmPlace(Frame(SIZE))
WRITERS = [
    ("libx264", "mp4"),
    ("libx264", "mov"),
    ("libx264", "mkv"),
    ("mpeg4", "avi"),
    ("libx264", "ts"),
    ("libx265", "mp4"),
    ("libx265", "mov"),
    ("libx265", "mkv"),
    ("libvpx-vp9", "mp4"),
    ("libvpx-vp9", "mkv"),
    ("libvpx-vp9", "webm"),
    ("libsvtav1", "mp4"),
    ("libsvtav1", "mkv"),
    ("libsvtav1", "webm"),
]


def counted(path: Path, position: float, most: int, fps: int = 25) -> list[tuple[int, int]]:
    """The frames from a position on: from which multiple of a frame's time each stands, and its number."""
    found = seen(path, PLACE, position, most)
    for frame in found:
        assert frame.start * fps == pytest.approx(round(frame.start * fps), abs=0.05)
    return [(round(frame.start * fps), frame.number) for frame in found]


@pytest.mark.parametrize(("codec", "ending"), WRITERS)
def test_every_frame_stands_at_its_time_in_lap_after_lap(codec: str, ending: str, tmp_path: Path) -> None:
    """From anywhere in it, and the last frame is followed by the first."""
    path = film(tmp_path, Kind(codec, options={"g": "20"}), ending=ending)
    assert counted(path, 0, 101) == [(at, at % 50) for at in range(101)]
    assert counted(path, 31.5 / 25, 3) == [(31, 31), (32, 32), (33, 33)]
    assert counted(path, 199.5 / 25, 3) == [(199, 49), (200, 0), (201, 1)]


@pytest.mark.parametrize("ending", ["mp4", "mkv", "ts"])
def test_a_film_whose_clock_does_not_begin_at_nought_begins_at_once(ending: str, tmp_path: Path) -> None:
    """As one that was cut out of a longer one, whose times it kept."""
    path = film(tmp_path, Kind(first=75), ending=ending)
    assert counted(path, 0, 51) == [(at, at % 50) for at in range(51)]
    assert counted(path, 120.5 / 25, 2) == [(120, 20), (121, 21)]


def test_frames_that_stand_for_unlike_times(tmp_path: Path) -> None:
    """As telephones film."""
    times = [0, 1, 5, 6, 20, 21, 22, 30]
    path = written(tmp_path / "film.mp4", map(numbered, range(8)), times=times)
    assert counted(path, 10 / 25, 5)[:4] == [(6, 3), (20, 4), (21, 5), (22, 6)]


def test_frames_that_are_stored_in_another_order(tmp_path: Path) -> None:
    """Ones that are told from later ones: B-frames, in pyramids, with open groups of pictures."""
    path = film(tmp_path, Kind(options={"bf": "8", "b-pyramid": "normal", "flags": "-cgop", "g": "12"}))
    assert counted(path, 0, 50) == [(at, at) for at in range(50)]
    for at in range(0, 50, 7):
        assert counted(path, (at + 0.5) / 25, 2)[0] == (at, at)


def test_a_film_of_one_frame(tmp_path: Path) -> None:
    """It stands, and begins anew."""
    assert counted(film(tmp_path, count=1), 0, 3) == [(0, 0), (1, 0), (2, 0)]


def test_a_film_that_was_recorded_live_does_not_say_how_long_it_is(tmp_path: Path) -> None:
    """As browsers record WebM: no length, no index."""
    path = film(tmp_path, Kind("libvpx-vp9", options={"g": "10"}), ending="webm")
    told = path.read_bytes()
    duration = told.index(b"\x44\x89\x88")
    path.write_bytes(told[:duration] + b"\xec\x89\x88" + told[duration + 3 :])  # EBML Void in its place
    assert counted(path, 77.5 / 25, 2) == [(77, 27), (78, 28)]


def test_a_film_that_says_it_is_shorter_than_it_is(tmp_path: Path) -> None:
    """It begins anew where it says that it ends, and no frame comes twice."""
    path = film(tmp_path, Kind("libvpx-vp9"), ending="mkv")
    told = path.read_bytes()
    at = told.index(b"\x44\x89\x88") + 3
    path.write_bytes(told[:at] + struct.pack(">d", 1000) + told[at + 8 :])
    assert counted(path, 0, 60) == [(at, at % 25) for at in range(60)]


@pytest.mark.parametrize("flags", ["tff", "bff"])
def test_an_interlaced_film_moves_forward_only(flags: str, tmp_path: Path) -> None:
    """Each picture at its own time, and the last one as well."""
    path = film(tmp_path, Kind(options={"x264opts": f"{flags}=1"}), count=20)
    assert counted(path, 0, 41) == [(at, at % 20) for at in range(41)]
    assert counted(path, 12.5 / 25, 2) == [(12, 12), (13, 13)]
