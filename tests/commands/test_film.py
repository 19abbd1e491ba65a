"""`kiosk film`: a copy of a film that shows the same at the same time, and is less work."""

import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import av
import pytest

from kiosk.commands.film import LIMITS, copy_rate, copy_size
from kiosk.content.atomic_write import written_whole
from kiosk.media.cropping import Frame
from kiosk.media.film.film_findings import FilmReview
from kiosk.media.film.moving_frames import FilmPlace
from tests.commands.calling import Caller
from tests.media.beeping_films import Sound, beeping
from tests.media.coloured_films import film as calm
from tests.media.damaging import garbled
from tests.media.films import CORNERS, SIZE, Kind, cornered, far, film, numbered, seen, written
from tests.media.test_film_sound import beginnings

PLACE = FilmPlace(Frame(SIZE))
UPRIGHT = FilmPlace(Frame(SIZE[::-1]))
CALM = ("#787878", "#888888")  # greys that may follow on one another as quickly as they like
SLOW = 2  # frames a second: no picture of black and white flashes


def test_a_copy_shows_each_picture_at_its_time(tmp_path: Path, kiosk: Caller) -> None:
    """It lies beside the film, and how it is written in a campaign is said."""
    path = film(tmp_path, Kind("libx265", SLOW, "yuv420p10le"), count=12, ending="mkv")
    ended = kiosk("film", path)
    assert (ended.code, ended.err) == (0, "")
    assert "128 × 72 pixels, 10 frames a second, 6.0 s" in ended.out
    assert 'video = "film-copy.mp4"\nseconds = 7.2\n' in ended.out
    found = seen(tmp_path / "film-copy.mp4", PLACE, 0, 61)
    assert [(round(frame.start * 10), frame.number) for frame in found] == [
        (n, n // 5 % 12) for n in range(61)
    ]


@pytest.mark.parametrize(
    ("sound", "beeps"),
    [
        (Sound("flac", 44_100, "5.1", video_later=0.4), [0.6, 1.6, 2.6]),
        (Sound("pcm_s16le", 8_000, "mono", later=0.4), [1.4, 2.4]),
    ],
)
def test_a_copy_has_its_sound_in_step(
    tmp_path: Path, kiosk: Caller, sound: Sound, beeps: list[float]
) -> None:
    """Also where the one begins before the other."""
    path = beeping(tmp_path / "film.mkv", 4.0, 1.0, sound)
    ended = kiosk("film", path)
    assert (ended.code, ended.err) == (0, "")
    assert "with its sound, which is heard where its slide says sound = true" in ended.out
    assert beginnings(tmp_path / "film-copy.mp4", 3) == pytest.approx(beeps, abs=0.005)


def test_a_film_without_sound_has_a_copy_without(tmp_path: Path, kiosk: Caller) -> None:
    """And it is said."""
    assert ", without sound\n" in kiosk("film", film(tmp_path, Kind(fps=SLOW), count=6)).out


def test_a_frame_of_a_copy_stands_from_its_own_time(tmp_path: Path, kiosk: Caller) -> None:
    """A telephone films unevenly: pictures that were moved to an even rate would stutter."""
    instants = [0, 37, 90, 151, 164, 240, 293]
    pictures = [numbered(number) for number in range(len(instants))]
    path = written(tmp_path / "film.mp4", pictures, Kind(fps=100, options={"bf": "0"}), instants)
    ended = kiosk("film", path)
    assert ended.code == 0
    for file in (path, tmp_path / "film-copy.mp4"):
        begins: dict[int, int] = {}
        for frame in seen(file, PLACE, 0, 40):
            begins.setdefault(frame.number, round(100 * frame.start))
        assert list(begins.values()) == instants
    assert "2.9 s" in ended.out


@pytest.mark.parametrize("step", [3, 6])
def test_an_uneven_film_moves_in_its_copy_as_it_does(step: int, tmp_path: Path, kiosk: Caller) -> None:
    """Two quick seconds, of 60 or of 30 frames each, and six slow ones: by their mean, half were left out."""
    quick = [step * number for number in range(360 // step)]
    instants = [*quick, *range(360, 1440, 90)]
    pictures = [numbered(number, greys=CALM) for number in range(len(instants))]
    path = written(tmp_path / "film.mp4", pictures, Kind(fps=180, options={"bf": "0"}), instants)
    assert kiosk("film", path).code == 0
    begins: dict[int, float] = {}
    for frame in seen(tmp_path / "film-copy.mp4", PLACE, 0, 140):
        begins.setdefault(frame.number, round(180 * frame.start, 1))
    each = 6 // step  # of 60 a second every second one, as a display shows 30
    taken = [*range(0, len(quick), each), *range(len(quick), len(instants))]
    assert begins == {number: instants[number] for number in taken}


def test_decoding_begins_near_any_instant_of_a_copy(tmp_path: Path, kiosk: Caller) -> None:
    """A display that starts in the middle of a slow film is not to decode minutes of it."""
    instants = [*range(60), *range(60, 600, 30)]
    kind = Kind(fps=30, options={"bf": "0"})
    path = written(tmp_path / "film.mp4", [cornered()] * len(instants), kind, instants)
    assert kiosk("film", path).code == 0
    with av.open(str(tmp_path / "film-copy.mp4")) as container:
        stream = container.streams.video[0]
        keys = [one.pts for one in container.demux(stream) if one.is_keyframe and one.pts is not None]
        seconds = [float(key * (stream.time_base or 0)) for key in keys]
    assert max(later - earlier for earlier, later in pairwise([*seconds, 19.0])) <= 2.2


def test_a_copy_of_a_telephones_film_stands_upright_in_its_colours(tmp_path: Path, kiosk: Caller) -> None:
    """Whatever plays it need not turn it."""
    path = written(tmp_path / "film.mp4", [cornered()] * 12, Kind(fps=12, rotation=90))
    copy = tmp_path / "other.mp4"
    assert kiosk("film", path, "--out", copy).code == 0
    (before,), (after,) = seen(path, UPRIGHT), seen(copy, UPRIGHT)
    assert after.image.size == (72, 128)
    places = [(18, 32), (54, 32), (54, 96), (18, 96)]
    assert all(far(after.pixel(place), before.pixel(place)) <= 8 for place in places)
    assert after.corners == before.corners == (*CORNERS[1:], CORNERS[0])


def test_a_gif_becomes_a_film(tmp_path: Path, kiosk: Caller) -> None:
    """As heavy ones are best."""
    path = tmp_path / "moving.gif"
    pictures = [cornered().rotate(turn) for turn in (0, 180)]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=1000)
    assert kiosk("film", path).code == 0
    found = seen(tmp_path / "moving-copy.mp4", PLACE, 0, 20)
    assert len({frame.pixel((20, 20)) for frame in found}) > 1
    assert (tmp_path / "moving-copy.mp4").stat().st_size > 0


def test_nothing_that_is_there_is_overwritten(tmp_path: Path, kiosk: Caller) -> None:
    """Also not the film itself."""
    path = film(tmp_path, Kind(fps=SLOW), count=6)
    before = path.read_bytes()
    ended = kiosk("film", path, "--out", path)
    assert (ended.code, ended.out) == (2, "")
    assert "is there already" in ended.err
    assert path.read_bytes() == before


def test_what_came_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    """A copy takes minutes."""
    copy = tmp_path / "copy.mp4"
    output = written_whole(copy, is_new=True)
    output.__enter__().write(b"film")
    copy.write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        output.__exit__(None, None, None)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"copy.mp4": b"precious"}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_who_ends_it_finds_nothing_half_written(number: signal.Signals, tmp_path: Path) -> None:
    """As by Ctrl+C, or with the terminal's window."""
    path = written(tmp_path / "film.mp4", [cornered((640, 360))] * 400, Kind(fps=10))
    # Whoever runs the tests in the background may have it ignore some.
    command = ["env", "--default-signal", sys.executable, "-m", "kiosk", "film", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        while len(list(tmp_path.iterdir())) < 2 and program.poll() is None:
            time.sleep(0.01)
        program.send_signal(number)
        said = program.communicate(timeout=30)
    assert program.returncode == 128 + number
    assert b"Traceback" not in said[1]
    assert said[1].endswith(b"\nStopped: no copy was made.\n") == (number == signal.SIGINT)
    assert [file.name for file in tmp_path.iterdir()] == ["film.mp4"]


def test_who_had_it_ignore_the_end_of_the_terminal_gets_the_copy(tmp_path: Path) -> None:
    """As with nohup, for a long film on a machine that is reached from elsewhere."""
    path = written(tmp_path / "film.mp4", [cornered()] * 200, Kind(fps=10))
    command = ["env", "--ignore-signal=HUP", sys.executable, "-m", "kiosk", "film", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        while len(list(tmp_path.iterdir())) < 2 and program.poll() is None:
            time.sleep(0.01)
        program.send_signal(signal.SIGHUP)
        program.communicate(timeout=120)
    assert program.returncode == 0
    assert (tmp_path / "film-copy.mp4").exists()


def test_a_film_whose_name_begins_with_a_dash(
    tmp_path: Path, kiosk: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind two dashes it is no option."""
    monkeypatch.chdir(tmp_path)
    written(Path("-v.mp4"), [cornered()] * 8, Kind(fps=4))
    assert kiosk("film", "--", "-v.mp4").code == 0
    assert Path("-v-copy.mp4").exists()


@pytest.mark.parametrize("name", [".", "", "/"])
def test_a_folder_is_no_film(name: str, kiosk: Caller) -> None:
    """Though it has no name."""
    ended = kiosk("film", name)
    assert ended.code == 2
    assert "is a folder" in ended.err


def test_a_place_where_nothing_can_be_written_is_named(tmp_path: Path, kiosk: Caller) -> None:
    """And not the film, which nothing is wrong with."""
    path, place = film(tmp_path, Kind(fps=SLOW), count=6), tmp_path / "nowhere" / "copy.mp4"
    ended = kiosk("film", path, "--out", place)
    assert ended.code == 2
    assert f"{place}: could not be written: No such file or directory; write it elsewhere" in ended.err


@pytest.mark.parametrize("name", ["copy", "copy.webm"])
def test_a_copy_has_the_name_of_what_it_is(name: str, tmp_path: Path, kiosk: Caller) -> None:
    """Players and people go by it."""
    ended = kiosk("film", film(tmp_path, Kind(fps=SLOW), count=6), "--out", tmp_path / name)
    assert ended.code == 2
    assert "write a name that ends in .mp4" in ended.err


@pytest.mark.parametrize(
    ("content", "said"), [(b"no film", "is no film"), (b"", "is empty"), (None, "is not there")]
)
def test_what_is_no_film_is_refused_in_words(
    content: bytes | None, said: str, tmp_path: Path, kiosk: Caller
) -> None:
    """And nothing is left behind."""
    path = tmp_path / "film.mp4"
    if content is not None:
        path.write_bytes(content)
    ended = kiosk("film", path)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert [one.name for one in tmp_path.glob("*")] in ([], ["film.mp4"])


def test_a_film_that_flashes_is_not_copied(tmp_path: Path, kiosk: Caller) -> None:
    """A copy would flash as well."""
    ended = kiosk("film", film(tmp_path))
    assert ended.code == 2
    assert "flashes more than three times within a second, at 0:00" in ended.err


def test_a_copy_of_a_film_with_a_little_damage_says_so(tmp_path: Path, kiosk: Caller) -> None:
    """What is damaged in the film is whole as a file in the copy, and no check would find it."""
    path = garbled(calm(tmp_path / "film.mp4", 6, every=1), begin=3.18, end=3.22)
    ended = kiosk("film", path)
    assert ended.code == 0
    assert f"{path}: is damaged, first at 0:03, for 0.1 of its 6.0 seconds in all. So is" in ended.out


def test_a_film_that_breaks_off_is_not_copied(tmp_path: Path, kiosk: Caller) -> None:
    """Whoever copied it once more would not see that something is lost."""
    path = film(tmp_path, Kind(fps=SLOW), count=60)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    ended = kiosk("film", path)
    assert ended.code == 2
    assert "copy it again from where it came" in ended.err


@pytest.mark.parametrize(
    ("rate", "copied"),
    [
        (60, 30),
        (59.94, 30),
        (120, 30),
        (50, 25),
        (48, 24),
        (30, 30),
        (29.97, 30),
        (25, 25),
        (23.976, 24),
        (31, 30),
        (8, 16),
        (3, 12),
        (0.5, 10),
    ],
)
def test_every_frame_of_a_copy_stands_equally_long(rate: float, copied: int) -> None:
    """Every second frame of 60 is taken, and not three of five."""
    assert copy_rate(reviewed(rate, rate), LIMITS[0]) == copied


@pytest.mark.parametrize(("rate", "fastest"), [(9, 30), (24, 60), (28, 31), (2, 50)])
def test_an_uneven_film_may_have_all_frames_that_a_display_shows(rate: float, fastest: float) -> None:
    """Its mean rate would leave out frames where it moves."""
    assert copy_rate(reviewed(rate, fastest), LIMITS[0]) == 30


def reviewed(rate: float, fastest: float) -> FilmReview:
    """What was found out of a film with such frames a second."""
    return FilmReview(10, 640, 360, rate, fastest, None, 0.1, 0.1, 1, "")


@pytest.mark.parametrize(
    ("size", "copied"),
    [
        ((3840, 2160), (1920, 1080)),
        ((2160, 3840), (1080, 1920)),
        ((1920, 1080), (1920, 1080)),
        ((4096, 1716), (1920, 804)),
        ((641, 361), (640, 360)),
        ((2000, 2), (1920, 2)),
    ],
)
def test_a_copy_has_the_shape_of_the_film(size: tuple[int, int], copied: tuple[int, int]) -> None:
    """No larger than a display of 1080p shows, and in even numbers."""
    assert copy_size(*size, LIMITS[0]) == copied
