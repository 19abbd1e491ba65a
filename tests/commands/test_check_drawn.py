"""`kiosk check` draws every slide in every language and shape, and says what came out wrong."""

import os
import pty
import re
import signal
import stat
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from tests.commands.calling import Caller, process
from tests.commands.hall_display import display
from tests.commands.test_check import FILM, IN_ORDER, TODAY, found, rules, whole
from tests.commands.test_streams import KIOSK
from tests.content.packs import TOP, slide
from tests.media.coloured_films import film
from tests.ui.pages import EVERYTHING, LOCALES, SCRIPTS
from tests.waiting import told_of_them


def dark(folder: Path) -> Path:
    """A campaign with a picture on which nothing is to be seen."""
    folder.mkdir()
    Image.new("RGB", (1920, 1920)).save(folder / "night.png")
    words = slide(
        'id = "night"', 'kind = "image"', 'image = "night.png"', 'headline = "Ask."', 'alt = "A night."'
    )
    (folder / "campaign.toml").write_text(TOP + words)
    return folder


def test_what_is_drawn_wrong_is_told(kiosk: Caller, tmp_path: Path) -> None:
    """With its line, its language and its size; `--quick` draws nothing and says nothing of it."""
    folder, screen = dark(tmp_path / "pack"), display(tmp_path)
    listed = found(kiosk, folder, "--display", screen, is_drawn=True)
    [told] = [one for one in listed if one["rule"] == "picture-of-one-colour"]
    assert (told["severity"], told["slide"], told["locale"], told["size"]) == (
        "error",
        "night",
        "en",
        "1920x1080",
    )
    assert told["line"] == TOP.count("\n") + 2
    quick = found(kiosk, folder, "--display", screen)
    assert [one for one in listed if one not in quick] == [told]


def test_the_second_time_it_is_said_again(kiosk: Caller, tmp_path: Path) -> None:
    """From what was kept in the state folder, where nobody else looks."""
    folder, screen = dark(tmp_path / "pack"), display(tmp_path)
    first = found(kiosk, folder, "--display", screen, is_drawn=True)
    kept = Path(os.environ["XDG_STATE_HOME"], "blue-heart-kiosk", "pages")
    before = {file: file.stat().st_mtime_ns for file in kept.iterdir()}
    assert len(before) == 2
    assert found(kiosk, folder, "--display", screen, is_drawn=True) == first
    assert {file: file.stat().st_mtime_ns for file in kept.iterdir()} == before


def test_a_film_is_gone_through_once(kiosk: Caller, tmp_path: Path) -> None:
    """Also where nothing was ever kept on the machine: the first check is for the second."""
    state = Path(os.environ["XDG_STATE_HOME"], "blue-heart-kiosk")
    assert not state.exists()
    folder = whole(tmp_path / "pack", IN_ORDER + FILM)
    film(folder / "film.mp4", 1.7)  # as no other test has: they share this process
    first = found(kiosk, folder, is_drawn=True)
    [kept] = (state / "prepared").glob("*.json")
    before = kept.stat().st_mtime_ns
    assert found(kiosk, folder, is_drawn=True) == first
    assert kept.stat().st_mtime_ns == before
    assert stat.filemode(state.stat().st_mode) == "drwx------"


def test_a_person_gets_it_in_a_shell(tmp_path: Path) -> None:
    """In a process of its own, with nothing on standard error where nobody looks at a bar."""
    ended = process("check", dark(tmp_path / "pack"), "--display", display(tmp_path), "--at", TODAY)
    assert (ended.code, ended.err) == (1, "")
    assert 'Its picture "night.png" has one colour, #000000' in ended.out


def test_a_terminal_is_shown_how_far_it_is(tmp_path: Path) -> None:
    """How many of how many in a hundred, and the time that is left."""
    ours, theirs = pty.openpty()
    command = [
        *KIOSK,
        "check",
        str(dark(tmp_path / "pack")),
        "--display",
        str(display(tmp_path)),
        "--at",
        TODAY,
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs) as program:
        os.close(theirs)
        told = b""
        with (
            suppress(OSError),
            os.fdopen(ours, "rb", buffering=0) as terminal,
        ):  # which ends so, and not with ""
            while part := terminal.read(4096):
                told += part
    assert program.returncode == 1
    for work in ("Looking at all that plays", "Drawing slides"):
        line = re.search(rf"{work} [^\r\n]*?100%[^\r\n]*?\d:\d\d:\d\d", told.decode())
        assert line, told.decode()


def test_ctrl_c_ends_all_that_draws(tmp_path: Path) -> None:
    """No process is left behind that draws for nobody."""
    command = [*KIOSK, "check", "--display", str(display(tmp_path)), "--at", TODAY]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as program:
        drawing: list[Path] = []
        while not drawing and program.poll() is None:
            drawing = drawing_for(program.pid)
        program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=60)
    assert (program.returncode, said) == (-signal.SIGINT, "")
    while any(is_alive(process) for process in drawing):
        os.sched_yield()


def drawing_for(number: int) -> list[Path]:
    """The processes that draw pages for another, by their folders in /proc."""
    found = []
    for thread in Path(f"/proc/{number}/task").iterdir():
        with suppress(OSError):
            children = [Path("/proc", child) for child in (thread / "children").read_text().split()]
            found += [one for one in children if b"proof_child" in (one / "cmdline").read_bytes()]
    return found


def is_alive(process: Path) -> bool:
    """Whether it still runs; one that nobody has waited for does not."""
    try:
        return process.joinpath("stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.slow
def test_the_built_in_campaign_is_right_in_all_languages(kiosk: Caller, tmp_path: Path) -> None:
    """Lying and standing, on 55 inches read from five metres: nothing is left but what people must do."""
    shown = LOCALES if EVERYTHING else SCRIPTS
    listed = found(kiosk, "--display", display(tmp_path, *shown), is_drawn=True)
    assert rules(listed, "error", "warning") - told_of_them() == {
        ("warning", "translation-draft"),
        ("warning", "contact-unconfirmed"),
    }
