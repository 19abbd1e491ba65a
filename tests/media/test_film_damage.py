"""What of a film is left out or smeared is found, with how much and where."""

from pathlib import Path

import av
import pytest

from kiosk.media.film.film_findings import FilmReview
from kiosk.media.intake.film_review import film_review
from kiosk.media.picture import PictureError
from tests.media.beeping_films import Sound, beeping
from tests.media.coloured_films import film, grey
from tests.media.damaging import changed, cut_off, garbled, without
from tests.media.films import Kind, numbered, written
from tests.media.films import film as numbered_film

SMALL = (160, 90)
AGAIN = "copy it again from where it came"


def review(path: Path) -> FilmReview:
    """What is found out of a film."""
    return film_review(path, SMALL)


@pytest.mark.parametrize(
    ("name", "codec"),
    [("film.mp4", "libx264"), ("film.mp4", "libx265"), ("film.ts", "mpeg2video"), ("film.avi", "mpeg4")],
)
def test_a_film_that_is_damaged_in_its_middle_is_not_played(tmp_path: Path, name: str, codec: str) -> None:
    """From there to the next frame that stands for itself all would be smeared, here most of a second."""
    path = film(tmp_path / name, 6, codec=codec)
    assert review(path).damage == ""
    begin = 3.2 + first(path)
    found = review(garbled(path, begin=begin, end=begin + 0.2))
    assert found.lost_at == pytest.approx(3.2, abs=0.2)
    assert found.lost == pytest.approx(0.8, abs=0.3)
    assert found.fault == f"{found.damage}: {AGAIN}"
    assert found.damage.startswith("is damaged, first at 0:03, for ")
    assert found.damage.endswith(" of its 6.0 seconds in all")


@pytest.mark.parametrize("codec", ["libx265", "libvpx", "libvpx-vp9", "libx264"])
@pytest.mark.parametrize("share", [0.4, 0.7])
def test_a_byte_that_is_changed_in_a_matroska_file_is_found(tmp_path: Path, codec: str, share: float) -> None:
    """By the sums in it, whatever its decoder takes for right; and it is played: it may look right."""
    path = film(tmp_path / "film.mkv", 6, codec=codec)
    assert review(path).damage == ""
    found = review(changed(path, share))
    assert found.damage.startswith(
        ("seems to be damaged: some of its bytes were changed", "is damaged, first")
    )
    assert found.is_changed


def test_a_film_without_sums_is_not_said_to_be_changed(tmp_path: Path) -> None:
    """WebM has none: what is changed there, its decoder has to notice."""
    path = film(tmp_path / "film.webm", 6, codec="libvpx-vp9")
    assert not review(changed(path, 0.7)).is_changed


def test_all_places_that_are_damaged_are_counted_once(tmp_path: Path) -> None:
    """Also where the film is gone through again."""
    path = film(tmp_path / "film.mp4", 6)
    for begin in (0.4, 2.4, 4.4):
        garbled(path, begin=begin, end=begin + 0.06)
    found = review(path)
    assert found.lost_at == pytest.approx(0.4, abs=0.2)
    assert found.lost == pytest.approx(3 * 0.5, abs=0.3)


def test_a_film_whose_first_frame_is_damaged_tells(tmp_path: Path) -> None:
    """It would begin where the next one stands for itself."""
    found = review(garbled(film(tmp_path / "film.mp4", 6), end=0.01))
    assert found.lost_at == 0
    assert found.lost == pytest.approx(0.9, abs=0.11)
    assert AGAIN in found.fault


def test_a_damage_that_nobody_need_see_is_told_and_played(tmp_path: Path) -> None:
    """A single frame, where each stands for itself: the one before stands a moment longer."""
    found = review(garbled(film(tmp_path / "film.mp4", 6, every=1), begin=3.18, end=3.22))
    assert found.fault == ""
    assert found.lost == pytest.approx(0.075, abs=0.03)
    assert found.damage == "is damaged, first at 0:03, for 0.1 of its 6.0 seconds in all"


@pytest.mark.parametrize("name", ["film.webm", "film.mkv"])
def test_a_part_of_the_file_that_is_passed_over_is_counted(tmp_path: Path, name: str) -> None:
    """Where so much is noise that the file's own order is lost, no packet comes that could not be decoded."""
    codec = "libvpx-vp9" if name.endswith("webm") else "libx264"
    found = review(without(film(tmp_path / name, 6, codec=codec), 2.5, 3.5))
    assert found.lost_at == pytest.approx(2.5, abs=0.2)
    assert found.lost >= 0.9
    assert AGAIN in found.fault


def test_sound_that_is_damaged_in_part_is_told(tmp_path: Path) -> None:
    """The film is played, and is silent there."""
    path = beeping(tmp_path / "film.mp4", 6)
    assert review(path).sound_damage == ""
    found = review(garbled(path, "audio", 2, 3))
    assert (found.fault, found.damage, found.sound) == ("", "", "")
    assert found.sound_damage.startswith("has sound that is damaged, first at 0:02, for ")
    assert found.sound_lost == pytest.approx(1, abs=0.1)


@pytest.mark.parametrize("name", ["film.mkv", "film.webm", "film.mp4"])
def test_a_film_whose_sound_outlasts_its_picture_is_as_long_as_the_picture(tmp_path: Path, name: str) -> None:
    """Matroska says how long all is that it holds: nothing is lost."""
    found = review(outlasting(tmp_path / name))
    assert (round(found.length, 1), found.fault, found.sound) == (3, "", "")


@pytest.mark.parametrize("name", ["film.mkv", "film.webm"])
@pytest.mark.parametrize("share", [0.1, 0.3, 0.8])
def test_one_that_was_cut_off_is_told_all_the_same(tmp_path: Path, name: str, share: float) -> None:
    """In its picture, or in the sound after it."""
    found = review(cut_off(outlasting(tmp_path / name), share))
    assert found.fault.startswith("breaks off after ")
    assert found.fault.endswith(f" of its 8.0 seconds: {AGAIN}")


@pytest.mark.parametrize("name", ["film.mkv", "film.webm"])
def test_a_film_whose_picture_goes_to_its_end_is_told_where_it_was_cut_off(tmp_path: Path, name: str) -> None:
    """With sound as long as the picture."""
    sound = Sound("libopus" if name.endswith("webm") else "aac")
    path = beeping(tmp_path / name, 6, sound=sound)
    assert review(path).fault == ""
    assert "breaks off after" in review(cut_off(path, 0.6)).fault


SHORT = [
    ("mp4", "libx264", 0.85),
    ("webm", "libvpx-vp9", 0.5),
    ("mkv", "libx264", 0.75),
    ("avi", "mpeg4", 0.8),
]


@pytest.mark.parametrize(("ending", "codec", "share"), SHORT)
def test_a_film_of_less_than_a_second_that_was_cut_off_is_told(
    tmp_path: Path, ending: str, codec: str, share: float
) -> None:
    """Its file ends before what it says that it holds."""
    whole = numbered_film(tmp_path, Kind(codec), 20, ending)
    before = review(whole)
    assert (round(before.length, 1), before.fault) == (0.8, "")
    found = review(cut_off(whole, share))
    assert found.fault.startswith("breaks off after 0.")
    assert found.fault.endswith(f" of its 0.8 seconds: {AGAIN}")


def test_a_gif_of_less_than_a_second_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    """Nothing of it moves."""
    first, *others = (grey(number * 20) for number in range(8))
    path = tmp_path / "film.gif"
    first.save(path, save_all=True, append_images=others, duration=50)
    assert review(path).fault == ""
    with pytest.raises(PictureError, match="is cut off or damaged"):
        review(cut_off(path, 0.6))


@pytest.mark.parametrize("ending", ["mp4", "mov", "mkv", "webm", "avi"])
@pytest.mark.parametrize("times", [[0], [0, 1], [0, 1, 2, 14, 15], [0, 12, 13]], ids=str)
def test_a_film_of_a_few_frames_is_whole(tmp_path: Path, ending: str, times: list[int]) -> None:
    """However they come: the last may stand for half of it, or not say how long it stands."""
    codec = {"webm": "libvpx-vp9", "avi": "mpeg4"}.get(ending, "libx264")
    path = written(tmp_path / f"film.{ending}", map(numbered, times), Kind(codec), times)
    found = review(path)
    assert (found.fault, found.damage) == ("", "")


@pytest.mark.parametrize("name", ["film.mkv", "film.webm"])
def test_what_lies_behind_the_last_frame_is_not_missed(tmp_path: Path, name: str) -> None:
    """The file is cut off, but only in the table by which one finds a place in it."""
    path = outlasting(tmp_path / name)
    found = review(cut_off(path, 1 - 20 / path.stat().st_size))
    assert (round(found.length, 1), found.fault) == (3, "")


def test_an_avi_that_was_cut_off_is_told(tmp_path: Path) -> None:
    """Its beginning says how many frames it has."""
    path = cut_off(film(tmp_path / "film.avi", 8, codec="mpeg4"), 0.6)
    assert review(path).fault.startswith("breaks off after 3.")
    assert "of its 8.0 seconds" in review(path).fault


@pytest.mark.parametrize("codec", ["libx264", "libx265", "mpeg2video"])
def test_a_recording_that_begins_in_the_middle_of_something_is_whole(tmp_path: Path, codec: str) -> None:
    """Of what was broadcast, the first frame that stands for itself is the first."""
    path = film(tmp_path / "film.ts", 8, codec=codec)
    packets = [path.read_bytes()[at : at + 188] for at in range(0, path.stat().st_size, 188)]
    path.write_bytes(b"".join(packets[len(packets) * 3 // 8 :]))
    found = review(path)
    assert (found.fault, found.damage) == ("", "")
    assert 3.8 < found.length < 5.1


def outlasting(path: Path) -> Path:
    """A film of three seconds, and eight of sound."""
    is_webm = path.suffix == ".webm"
    sound = Sound("libopus" if is_webm else "aac", length=8.0)
    return beeping(path, 3, sound=sound)


def first(path: Path) -> float:
    """When the first frame of a file stands."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        return float((stream.start_time or 0) * (stream.time_base or 0))
