"""The program never waits for what decodes a film, whatever becomes of that."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from select import select
from time import monotonic

import pytest

from kiosk.media.cropping import Frame
from kiosk.media.film.moving_frames import FilmPlace
from kiosk.media.intake.child_process import LatePicture
from kiosk.media.intake.playing_film import FALLS_OVER, Film, first_frame
from kiosk.media.picture import PictureError
from tests.media.films import SIZE, Kind, Seen, colour_of, cornered, far, image_of, numbered, written
from tests.media.playing import PATIENCE, PLACE, number, numbered_film, playing, taken, wait

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film of eight seconds, of pictures that tell their numbers."""
    return numbered_film(tmp_path_factory.mktemp("films"))


@pytest.mark.parametrize("is_busy", [False, True])
def test_a_child_that_is_killed_is_a_fault_with_a_reason(path: Path, is_busy: bool) -> None:
    """Nothing fails, and what was shown stands; also where it never heard what it was told last."""
    with playing(path, ahead=-60) as film:
        shown = taken(film, 0)
        if is_busy:
            os.kill(film._child.number, signal.SIGSTOP)  # noqa: SLF001
            film.move(monotonic() + 50)
        os.kill(film._child.number, signal.SIGKILL)  # noqa: SLF001
        wait(film, lambda: film.fault is not None)
        assert film.fault is not None
        assert film.fault.reason == FALLS_OVER
        film.look()
        film.take(100)
        film.move(0)
        assert number(shown) == 0
    film.look()
    assert film.take(200) is None
    film.close()


def test_nobody_waits_for_a_child_that_hangs(path: Path) -> None:
    """Neither who looks, nor who takes, sets the clock or has enough of it."""
    with playing(path, ahead=-60) as film:
        taken(film, 0)
        os.kill(film._child.number, signal.SIGSTOP)  # noqa: SLF001
        began = monotonic()
        for at in range(1000):
            film.look()
            film.take(at)
            film.move(at)
        film.close()
        assert monotonic() - began < 2
        assert not film._child.is_there  # noqa: SLF001


PARENT = """
import sys, time
from pathlib import Path
from select import select
from kiosk.media.cropping import Frame
from kiosk.media.film.moving_frames import FilmPlace
from kiosk.media.intake.playing_film import Film
film = Film(Path(sys.argv[1]), FilmPlace(Frame((128, 72))), time.monotonic())
while film.take(0) is None:
    select([film], [], [])
    film.look()
print(film._child.number, flush=True)
sys.stdin.read()
"""


def test_a_child_whose_parent_is_gone_ends(path: Path) -> None:
    """By itself, and without a word."""
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert parent.stdin is not None
    assert parent.stdout is not None
    assert parent.stderr is not None
    child = os.pidfd_open(int(parent.stdout.readline()))
    assert select([child], [], [], 0)[0] == []
    parent.kill()
    parent.wait()
    assert select([child], [], [], PATIENCE)[0] == [child]
    os.close(child)
    assert parent.stderr.read() == b""
    for stream in (parent.stdin, parent.stdout, parent.stderr):
        stream.close()


def fault(path: Path) -> str:
    """Why a file does not play."""
    with playing(path) as film:
        wait(film, lambda: film.fault is not None)
        assert film.fault is not None
        return film.fault.reason


def test_what_does_not_play_says_why(path: Path, tmp_path: Path) -> None:
    """What is missing, empty, none, cut off, or does not move."""
    for name, content in {"a.mp4": b"no film", "b.mp4": path.read_bytes()[:400], "c.gif": b"GIF89a"}.items():
        (tmp_path / name).write_bytes(content)
        assert fault(tmp_path / name) not in ("", FALLS_OVER)
    cornered().save(tmp_path / "still.png")
    assert fault(tmp_path / "still.png") == "does not move"
    (tmp_path / "empty.mp4").touch()
    for name in ("empty.mp4", "missing.mp4"):
        with pytest.raises(PictureError, match="is"):
            Film(tmp_path / name, PLACE, 0)


def test_what_names_another_file_does_not_open_it(path: Path, tmp_path: Path) -> None:
    """Whatever it is named itself."""
    for name in ("list.m3u8", "list.mp4"):
        listing = tmp_path / name
        listing.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:2,\n{path}\n#EXT-X-ENDLIST\n")
        assert "is no film" in fault(listing)


def test_the_first_frame_of_a_film(path: Path, tmp_path: Path) -> None:
    """As a picture; what has none says why, and what takes too long is late."""
    found = first_frame(path, Frame(SIZE), PATIENCE)
    assert Seen(0, image_of(found.pixels, PLACE)).number == 0
    (tmp_path / "none.mp4").write_text("none")
    with pytest.raises(PictureError, match="is no film"):
        first_frame(tmp_path / "none.mp4", Frame(SIZE), PATIENCE)
    with pytest.raises(LatePicture):
        first_frame(path, Frame(SIZE), 0.001)


def test_a_whole_film_fills_its_place(tmp_path: Path) -> None:
    """Where nothing lies over it, it leaves no margin."""
    wide = written(tmp_path / "wide.mp4", [cornered((128, 72))])
    found = first_frame(wide, Frame((128, 128), ground="#000000", is_whole=True), PATIENCE)
    image = image_of(found.pixels, FilmPlace(Frame((128, 128))))
    pixels = [image.getpixel(at) for at in ((4, 32), (123, 96))]
    expected = [colour_of("#e02020"), colour_of("#2020e0")]
    assert all(
        isinstance(one, tuple) and far(one, other) < 30 for one, other in zip(pixels, expected, strict=True)
    )


@pytest.mark.parametrize(
    "kind",
    [Kind(options={"refs": "5", "bf": "3"}), Kind("libx265", pix_fmt="yuv420p10le")],
    ids=["H.264", "H.265 in 10 bits"],
)
@pytest.mark.slow
def test_the_largest_films_fit_in_memory(kind: Kind, tmp_path: Path) -> None:
    """On the largest glass, turned."""
    size = (3840, 2160)
    large = written(tmp_path / "large.mp4", (numbered(at, size) for at in range(10)), kind)
    place = FilmPlace(Frame(size), 90)
    with playing(large, ahead=-600, place=place) as film:
        for at in range(10):
            frame = taken(film, (at + 0.5) / 25)
            image = image_of(frame.pixels, place).rotate(90, expand=True)
            assert Seen(frame.start, image).number == at
