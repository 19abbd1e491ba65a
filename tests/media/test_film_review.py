"""A whole film is looked at once, beside the program: its length, whether it flashes, what work it takes."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path

import pytest

from kiosk.content.kernel_lock import exclusive
from kiosk.media.intake.film_review import PassingFault, film_review
from kiosk.media.intake.film_reviews import FilmReviews
from kiosk.media.picture import PictureError
from tests.media.coloured_films import film, flashing, grey

SMALL = (160, 90)


def test_a_film_is_described_as_it_is_seen(tmp_path: Path) -> None:
    """Its length, its size with square pixels, its frames a second; and it goes on to its end."""
    wide = film(tmp_path / "wide.mp4", 1.5, rate=24, pixel_shape=Fraction(4, 3))
    found = film_review(wide, SMALL)
    assert (found.length, found.width, found.height) == (1.5, 213, 90)
    assert found.rate == pytest.approx(24)
    assert (found.flashes_at, found.fault) == (None, "")


@pytest.mark.parametrize("name", ["film.mp4", "film.webm", "film.mkv", "film.avi", "film.mov", "film.ts"])
def test_films_of_every_kind_are_looked_through(tmp_path: Path, name: str) -> None:
    """What cameras, telephones and programs save."""
    codec = "libvpx-vp9" if name.endswith("webm") else "mpeg4" if name.endswith("avi") else "libx264"
    found = film_review(film(tmp_path / name, 1, codec=codec), SMALL)
    assert found.length == pytest.approx(1, abs=0.1)
    assert (found.width, found.height, found.fault) == (160, 90, "")


def test_a_film_that_flashes_is_told_with_the_second(tmp_path: Path) -> None:
    """The fourth flash begins a third of a second after the first."""
    found = film_review(film(tmp_path / "film.mp4", 2, flashing(1)), SMALL)
    assert found.flashes_at == pytest.approx(1.35, abs=0.051)


def test_a_film_that_flashes_as_it_begins_anew_flashes(tmp_path: Path) -> None:
    """It is shown one time after the other."""
    path = film(
        tmp_path / "film.mp4",
        3,
        lambda seconds: flashing(0)(seconds) if abs(seconds - 1.5) > 1.19 else grey(0),
    )
    assert film_review(path, SMALL).flashes_at == pytest.approx(3.1, abs=0.2)


def test_a_picture_that_moves_is_looked_at_as_a_film(tmp_path: Path) -> None:
    """One that flashes may be a GIF."""
    first, *others = (grey(255 * (number % 2)) for number in range(20))
    path = tmp_path / "moving.gif"
    first.save(path, save_all=True, append_images=others, duration=50)
    found = film_review(path, SMALL)
    assert (found.length, found.width, found.height, found.rate) == (1, 160, 90, 20)
    assert found.flashes_at == pytest.approx(0.35, abs=0.051)


def test_a_film_that_breaks_off_says_where(tmp_path: Path) -> None:
    """What was copied in part says at its beginning how long it was."""
    path = film(tmp_path / "film.webm", 4, codec="libvpx-vp9")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    found = film_review(path, SMALL)
    assert found.length == pytest.approx(4)
    assert found.fault.startswith("breaks off after ")
    assert found.fault.endswith("of its 4.0 seconds: copy it again from where it came")


def test_what_is_no_film_has_a_reason(tmp_path: Path) -> None:
    """As a picture has that cannot be drawn."""
    path = tmp_path / "film.mp4"
    with pytest.raises(PictureError, match="is not there"):
        film_review(path)
    path.write_bytes(b"No film. " * 99)
    with pytest.raises(PictureError, match="is no film"):
        film_review(path)


def test_a_film_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    """Whoever waits goes on."""
    with pytest.raises(PassingFault, match="could not be looked through in"):
        film_review(film(tmp_path / "film.mp4", 1), limit=0.1)


def test_more_frames_and_more_pixels_are_more_work(tmp_path: Path) -> None:
    """Each frame is drawn for the glass."""
    slow = film_review(film(tmp_path / "slow.mp4", 1, rate=10), SMALL)
    fast = film_review(film(tmp_path / "fast.mp4", 1, rate=100), SMALL)
    assert fast.drawing > 3 * slow.drawing
    assert fast.work((1920, 1080)) > 2 * fast.work(SMALL)


def test_a_film_is_looked_through_once(tmp_path: Path) -> None:
    """Under whatever name it comes, and after a restart: what was found is kept by its content."""
    path = film(tmp_path / "film.mp4", 1)
    folder = tmp_path / "state" / "prepared"
    first = FilmReviews(folder)
    assert first.known(path) is None
    found = first.reviewed(path)
    later = FilmReviews(folder)
    moved = path.rename(tmp_path / "other.mp4")
    assert later.known(moved) == found
    # The work is measured anew each time: it would not be the same.
    assert later.reviewed(moved) == found
    film(moved, 1.5)
    assert later.known(moved) is None
    assert later.reviewed(moved).length == 1.5


PROGRAM = """\
import sys
from dataclasses import asdict
from pathlib import Path
from kiosk.media.intake.film_reviews import FilmReviews
print(asdict(FilmReviews(Path(sys.argv[2])).reviewed(Path(sys.argv[1]))))
"""


def test_programs_that_ask_at_once_for_a_film_share_what_is_found(tmp_path: Path) -> None:
    """Two displays of one machine, and a check beside them: it is gone through once, nothing is left over."""
    path, folder = film(tmp_path / "film.mp4", 6), tmp_path / "kept"
    command = [sys.executable, "-c", PROGRAM, str(path), str(folder)]
    programs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)]
    said = [program.communicate(timeout=120) for program in programs]
    # The work is measured anew each time: it would not be the same.
    assert len({out for out, _ in said}) == 1
    assert said[0][0].startswith(b"{'length': 6.0")
    assert {err for _, err in said} == {b""}
    assert [one.suffix for one in folder.iterdir()] == [".json"]


@pytest.mark.parametrize("name", ["kept", None])
def test_a_display_that_asks_twice_for_a_film_shares_what_is_found(tmp_path: Path, name: str | None) -> None:
    """Its turn has come again before it was gone through; also where nothing is kept."""
    path = film(tmp_path / "film.mp4", 6)
    reviews = FilmReviews(tmp_path / name if name else None)
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: reviews.reviewed(path), range(4)))
    assert len(set(found)) == 1


def test_nobody_waits_for_ever_for_who_looks_at_a_film(tmp_path: Path) -> None:
    """A program that hangs holds up no other; one that was killed has left nothing that does."""
    path, folder = film(tmp_path / "film.mp4", 1), tmp_path / "kept"
    FilmReviews(folder).reviewed(path)
    (kept,) = folder.iterdir()
    kept.unlink()
    claim = folder / f".{kept.stem}.lock"
    claim.touch()
    lock = exclusive(claim)
    assert lock is not None
    with lock, pytest.raises(PassingFault, match="another program"):
        FilmReviews(folder).reviewed(path, limit=0.2)
    assert FilmReviews(folder).reviewed(path).length == 1


def test_that_a_film_cannot_be_shown_is_kept_as_well(tmp_path: Path) -> None:
    """A file that is damaged stays so; what only came too late is looked at again."""
    path = tmp_path / "film.mp4"
    path.write_bytes(b"No film. " * 99)
    with pytest.raises(PictureError, match="is no film"):
        FilmReviews(tmp_path / "kept").reviewed(path)
    with pytest.raises(PictureError, match="is no film"):
        FilmReviews(tmp_path / "kept").known(path)
    film(path, 1)
    with pytest.raises(PassingFault):
        FilmReviews(tmp_path / "kept").reviewed(path, limit=0.1)
    assert FilmReviews(tmp_path / "kept").known(path) is None


def test_what_was_kept_damaged_is_looked_at_again(tmp_path: Path) -> None:
    """A power cut leaves half a file, another version other words."""
    path, folder = film(tmp_path / "film.mp4", 1), tmp_path / "kept"
    FilmReviews(folder).reviewed(path)
    (kept,) = folder.iterdir()
    for damaged in ("", "[", json.dumps({"length": 1})):
        kept.write_text(damaged)
        assert FilmReviews(folder).known(path) is None


def test_where_nothing_can_be_kept_films_are_looked_at_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A line in the log says so, and in memory it is kept."""
    path = film(tmp_path / "film.mp4", 1)
    (tmp_path / "file").touch()
    reviews = FilmReviews(tmp_path / "file" / "kept")
    found = reviews.reviewed(path)
    assert "films are looked through anew each time" in caplog.text
    assert reviews.known(path) == found
