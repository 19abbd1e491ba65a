"""The page on a first campaign: each command on it does what the page says, as it stands there."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.calling import Ended
from tests.commands.venue_pictures import document, on_a_terminal, photograph

PAGE = Path(__file__).parents[2] / "docs" / "first-campaign.md"
TEXT = PAGE.read_text(encoding="utf-8")
COMMANDS: list[str] = [
    line
    for block in re.findall(r"^```sh\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]
TALK = re.findall(r"^```text\n(A few .*?)^```$", TEXT, re.MULTILINE | re.DOTALL)[0].splitlines()
ANSWERS = [line.partition("?")[2].strip() if "?" in line else None for line in TALK][1:]
QUIET = {"LC_ALL": "nl_BE.UTF-8", "TZ": "Europe/Brussels", "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with the pictures that the page names."""
    photograph(tmp_path / "photos" / "hall.jpg", 1920, 1080)
    document(tmp_path / "photos" / "poster.pdf", (1240, 1754))
    return tmp_path


def command(name: str) -> str:
    """The one command of that name on the page; of several the first."""
    return next(line for line in COMMANDS if f"kiosk {name} " in line)


def words_of(line: str, home: Path) -> list[str]:
    """A command as a shell hands it over, without the program's own name."""
    return shlex.split(line.replace("$HOME", str(home)))[1:]


def called(line: str, home: Path, *more: str) -> Ended:
    """Call a command of the page, from the project's folder."""
    asked = [sys.executable, "-m", "kiosk", *words_of(line, home), *more]
    done = subprocess.run(
        asked, env={**os.environ, **QUIET}, capture_output=True, text=True, check=False, timeout=120
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def test_the_page_has_only_commands_that_are_tried_here() -> None:
    """Whoever adds one adds what it does."""
    names = [line.split("kiosk ")[1].split()[0] for line in COMMANDS]
    assert names == ["new", "new", "snapshot", "run", "check"]


@pytest.mark.slow
def test_from_pictures_to_a_screen_as_the_page_tells(home: Path) -> None:
    """The questions are those that it shows; then the folder is looked at, played and checked."""
    answers = "".join(f"{answer}\n" for answer in ANSWERS)
    ended = on_a_terminal(*words_of(command("new"), home), answers=answers, env=QUIET)
    assert ended.code == 0
    for line in TALK:
        assert line.partition("?")[0] in ended.out
    drawn = called(command("snapshot"), home)
    assert drawn.code == 0
    assert (home / "harbour-pictures" / "index.html").is_file()
    assert called(command("run"), home, "--for", "0.5").code == 0
    checked = called(command("check"), home)
    assert checked.code == 0
    assert "0 errors" in checked.out


def test_the_same_by_options(home: Path) -> None:
    """Nothing is asked, and the list of what is left is there."""
    ended = called([line for line in COMMANDS if "kiosk new" in line][1], home)
    assert ended.code == 0
    assert (home / "station" / "what-is-left.txt").read_text(encoding="utf-8") in ended.out
