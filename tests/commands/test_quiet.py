"""What stands on standard error is the program's own, in sentences; what libraries mutter is in the log."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.content.packs import TOP, slide
from tests.glass import Glass

ROOT = Path(__file__).parents[2]
OURS = re.compile(r"(INFO|WARNING|ERROR|CRITICAL): ")
MUTTERED = "Using code not yet in table"  # libtiff's, of a stream that breaks the rules of LZW


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A campaign whose first picture is a damaged TIFF, of which libtiff has something to say."""
    folder = tmp_path / "pack"
    folder.mkdir()
    Image.new("RGB", (1920, 1080), (200, 30, 40)).save(folder / "a.tif", compression="tiff_lzw")
    damaged = bytearray((folder / "a.tif").read_bytes())
    damaged[3000:3100] = b"\xff" * 100
    (folder / "a.tif").write_bytes(damaged)
    words = slide('id = "words"', 'kind = "message"', 'headline = "Ask."', "seconds = 5")
    picture = slide('id = "picture"', 'kind = "image"', 'image = "a.tif"', "seconds = 5")
    (folder / "campaign.toml").write_text(TOP + picture + words)
    return folder


def kiosk(*arguments: object, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """`kiosk` with these arguments, to its end."""
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    return subprocess.run(command, env=env, text=True, capture_output=True, check=False, timeout=60)


def within(program: str) -> subprocess.CompletedProcess[str]:
    """A program that runs where native output is kept apart."""
    text = f"import ctypes, os, sys\nfrom kiosk.native_output import native_output_apart\n{program}"
    return subprocess.run(
        [sys.executable, "-c", text], cwd=ROOT, text=True, capture_output=True, check=False, timeout=60
    )


def test_a_run_says_nothing_but_its_own_words(glass: Glass, pack: Path) -> None:
    """The slide is named; what libtiff says of it stands in the log's file alone, once."""
    done = kiosk("run", pack, "--for", "3", env=glass.environment)
    assert done.returncode == 0
    assert "WARNING: slide picture" in done.stderr
    assert [line for line in done.stderr.splitlines() if not OURS.match(line)] == []
    assert MUTTERED not in done.stderr
    (file,) = Path(os.environ["XDG_STATE_HOME"]).rglob("*.log")
    assert file.read_text().count(MUTTERED) == 1


def test_commands_say_nothing_but_their_own_words(pack: Path, tmp_path: Path) -> None:
    """`check` finds the picture, `snapshot` passes over it; each says so in its own words."""
    found = kiosk("check", pack, env=dict(os.environ))
    assert (found.returncode, found.stderr) == (1, "")
    assert "a.tif" in found.stdout
    out = tmp_path / "out"
    drawn = kiosk("snapshot", pack, "--out", out, "--size", "320x180", env=dict(os.environ))
    assert drawn.returncode == 1
    assert all(line.startswith("picture.zxx.320x180: ") for line in drawn.stderr.splitlines())


@pytest.mark.parametrize(
    ("places", "said"),
    [
        ({}, "start this in a graphical session, where DISPLAY or WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":55577"}, 'no screen answers at DISPLAY = ":55577", or it is not this user\'s; '),
        (
            {"WAYLAND_DISPLAY": "no-1"},
            'no screen answers at WAYLAND_DISPLAY = "no-1", or it is not this user\'s; ',
        ),
    ],
    ids=["none", "X11", "Wayland"],
)
def test_without_a_screen_one_sentence_says_why(places: dict[str, str], said: str) -> None:
    """Not that Qt wants a package, or to be installed again: it is the screen that is missing."""
    left_out = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {name: value for name, value in os.environ.items() if name not in left_out}
    done = kiosk("run", env=env | places)
    (line,) = done.stderr.splitlines()
    assert done.returncode == 2
    assert line.startswith(f"CRITICAL: nothing can be shown: {said}")


def test_where_qt_itself_is_amiss_its_words_are_kept() -> None:
    """Somebody named a platform that is not there: only Qt knows which there are."""
    done = kiosk("run", env={**os.environ, "QT_QPA_PLATFORM": "cinema"})
    assert done.returncode == 2
    assert 'Could not find the Qt platform plugin "cinema"' in done.stderr
    assert done.stderr.splitlines()[-1].startswith("CRITICAL: nothing can be shown: Qt gave up")


def test_a_crash_is_told_on_standard_error() -> None:
    """Python says in which line; what was written before by libraries is not there."""
    done = within(
        "with native_output_apart():\n    os.write(2, b'muttered\\n')\n"
        "    print('said', file=sys.stderr)\n    ctypes.string_at(0)"
    )
    assert done.returncode < 0
    assert done.stderr.startswith("said\nFatal Python error: Segmentation fault")
    assert "<string>" in done.stderr


def test_a_library_that_writes_without_end_stops_nothing() -> None:
    """Also while it holds Python's lock, when nobody can read what it writes."""
    done = within(
        "with native_output_apart():\n"
        "    ctypes.PyDLL(None).write(2, b'x' * 2**22, 2**22)\n    print('said', file=sys.stderr)"
    )
    assert (done.returncode, done.stderr) == (0, "said\n")


def test_what_comes_after_it_is_as_before() -> None:
    """Standard error leads where it led, and an error of Python's own is told in full."""
    done = within(
        "with native_output_apart():\n    pass\nos.write(2, b'after\\n')\nraise SystemError('whole')"
    )
    assert done.stderr.startswith("after\nTraceback")
    assert done.stderr.endswith("SystemError: whole\n")


def test_a_closed_standard_error_stops_nothing() -> None:
    """As a service may start it."""
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" 2>&-', "sh", sys.executable, "-m", "kiosk", "check", "--quick"],
        text=True,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert "0 errors" in done.stdout
