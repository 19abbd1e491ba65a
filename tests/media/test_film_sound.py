"""The sound of a film, as samples for two loudspeakers: each at its place, whatever it was written as."""

from array import array
from itertools import takewhile
from pathlib import Path

import pytest

from kiosk.media.cropping import Frame
from kiosk.media.film.film_frames import FilmFrames
from kiosk.media.film.moving_frames import FilmPlace
from kiosk.media.picture import PictureError
from kiosk.media.sound.film_sound import FilmSound, sound_found
from kiosk.media.sound.own_place import OwnPlace
from kiosk.media.sound.sound_ring import RATE, SAMPLE
from tests.media.beeping_films import Sound, beeping
from tests.media.coloured_films import film
from tests.media.damaging import garbled

LOUD = 3000  # of 32767
NEAR = 0.005  # seconds: a lossy codec begins a beep a little before or after it
EVERY = 1.0  # seconds: it beeps at 1, 2, 3, ...


def heard(path: Path, seconds: float, position: float = 0.0) -> tuple[int, "array[int]"]:
    """The samples from a position on, left and right by turns, and the number of the first."""
    with path.open("rb") as file:
        frames = FilmFrames(file, FilmPlace(Frame((16, 9))))
        sound = FilmSound(OwnPlace(file.fileno()), frames.first, frames.length)
        end = round((position + seconds) * RATE)
        parts = list(takewhile(lambda part: part[0] < end, sound.samples(position)))
    first = parts[0][0]
    whole = bytearray((end - first) * SAMPLE)
    for at, samples in parts:
        place = (at - first) * SAMPLE
        whole[place : place + len(samples)] = samples
    return first, array("h", bytes(whole[: (end - first) * SAMPLE]))


def beginnings(path: Path, seconds: float, position: float = 0.0, side: int = 0) -> list[float]:
    """When something begins to be heard on a side, in seconds since the film first began."""
    first, samples = heard(path, seconds, position)
    found, last = [], -RATE
    for number, value in enumerate(samples[side::2]):
        if abs(value) > LOUD:
            if number - last > RATE / 10:
                found.append((first + number) / RATE)
            last = number
    return found


@pytest.mark.parametrize(
    ("name", "sound"),
    [
        ("film.mp4", Sound("aac")),
        ("film.mp4", Sound("aac", 44_100)),
        ("film.mp4", Sound("aac", 8_000, "mono")),
        ("film.mp4", Sound("aac", layout="5.1")),
        ("film.mov", Sound("alac")),
        ("film.mov", Sound("pcm_s16le", 22_050, "mono")),
        ("film.mkv", Sound("flac", layout="quad")),
        ("film.mkv", Sound("vorbis", options=(("strict", "-2"),))),
        ("film.mkv", Sound("libopus")),
        ("film.mkv", Sound("ac3", layout="5.1(side)")),
        ("film.mkv", Sound("pcm_f32le", 96_000, "2.1")),
        ("film.avi", Sound("pcm_s16le")),
        ("film.mp4", Sound("libmp3lame")),
        ("film.ts", Sound("mp2")),
    ],
    ids=lambda one: f"{one.codec} {one.rate} {one.layout}" if isinstance(one, Sound) else str(one),
)
def test_what_is_heard_is_heard_at_its_time(tmp_path: Path, name: str, sound: Sound) -> None:
    """However it is coded, as often as it is sampled, for as many loudspeakers as it was made."""
    path = beeping(tmp_path / name, 3.2, EVERY, sound)
    assert beginnings(path, 2.9) == pytest.approx([1, 2], abs=NEAR)
    assert beginnings(path, 2.9, side=1) == pytest.approx([1, 2], abs=NEAR)


@pytest.mark.parametrize("name", ["film.mp4", "film.mkv", "film.ts"])
@pytest.mark.parametrize("codec", ["aac", "libmp3lame", "libopus"])
def test_who_begins_in_the_middle_hears_the_same(tmp_path: Path, name: str, codec: str) -> None:
    """As a display does that is started later than its neighbour."""
    path = beeping(tmp_path / name, 6.2, EVERY, Sound(codec))
    first, samples = heard(path, 2, 3.51)
    assert first == pytest.approx(round(3.51 * RATE), abs=1)
    assert len(samples) == pytest.approx(4 * RATE, abs=4)
    assert beginnings(path, 2, 3.51) == pytest.approx([4, 5], abs=NEAR)


def test_a_film_that_begins_anew_beeps_anew(tmp_path: Path) -> None:
    """Counted from its first beginning."""
    path = beeping(tmp_path / "film.mp4", 2.4, EVERY)
    assert beginnings(path, 7) == pytest.approx([1, 2, 3.4, 4.4, 5.8, 6.8], abs=NEAR)


@pytest.mark.parametrize("name", ["film.mp4", "film.mkv"])
def test_a_sound_that_begins_before_the_picture_stays_with_it(tmp_path: Path, name: str) -> None:
    """What is heard before there is a picture is not heard."""
    path = beeping(tmp_path / name, 4.0, EVERY, Sound(video_later=0.4))
    assert beginnings(path, 3) == pytest.approx([0.6, 1.6, 2.6], abs=NEAR)


def test_a_sound_that_ends_early_is_followed_by_silence(tmp_path: Path) -> None:
    """The film goes on to its end, and then both begin anew."""
    path = beeping(tmp_path / "film.mp4", 4.0, EVERY, Sound(length=1.5))
    assert beginnings(path, 7) == pytest.approx([1, 5], abs=NEAR)


def test_a_side_stays_where_it_is(tmp_path: Path) -> None:
    """What comes from the left of a room comes from the left."""
    sound = Sound("flac", layout="5.1", says=lambda at, channel: 0.9 * (at > 1 and channel in (0, 4)))
    path = beeping(tmp_path / "film.mkv", 2.0, EVERY, sound)
    assert beginnings(path, 2) == pytest.approx([1], abs=NEAR)
    assert beginnings(path, 2, side=1) == []


def test_a_film_without_sound_says_so(tmp_path: Path) -> None:
    """So that somebody learns why nothing is heard."""
    path = film(tmp_path / "film.mp4", 1)
    with path.open("rb") as file:
        assert sound_found(OwnPlace(file.fileno()), 0.0, 1.0) == {"sound": None}
        with pytest.raises(PictureError, match="has no sound"):
            FilmSound(OwnPlace(file.fileno()), 0.0, 1.0)


def test_a_codec_that_is_not_read_is_named(tmp_path: Path) -> None:
    """With what to save it as."""
    path = beeping(tmp_path / "film.avi", 1.0, EVERY, Sound("wmav2"))
    with path.open("rb") as file:
        said = sound_found(OwnPlace(file.fileno()), 0.0, 1.0)["sound"]
    assert said == "has sound that is coded as wmav2, which is not read: save it with AAC"


def test_damaged_sound_is_told(tmp_path: Path) -> None:
    """Its packets are noise; those of the picture are whole."""
    path = beeping(tmp_path / "film.mp4", 8.0, EVERY, Sound("aac"))
    garbled(path, "audio")
    with path.open("rb") as file:
        found = sound_found(OwnPlace(file.fileno()), 0.0, 8.0)
    assert found == {"sound": "has sound that is damaged: save it with AAC"}


def test_another_reader_of_the_file_keeps_its_place(tmp_path: Path) -> None:
    """The picture is decoded from the same open file."""
    path = beeping(tmp_path / "film.mp4", 2.0, EVERY)
    with path.open("rb", buffering=0) as file:
        file.seek(77)
        next(FilmSound(OwnPlace(file.fileno()), 0.0, 2.0).samples(0.5))
        assert file.tell() == 77
