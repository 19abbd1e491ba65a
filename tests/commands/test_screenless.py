"""`kiosk screenless`, which is `make run` without a screen: what whoever sits at the terminal is told."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.glass import Glass

DISPLAY = 'format = 1\nid = "HALL"\nlocales = ["en"]\ntimezone = "Europe/Brussels"\n'
SLIDE = '[[slides]]\nid = "{0}"\nkind = "image"\nimage = "{0}.png"\nalt = "A hall."\nseconds = 5\n'
CAMPAIGN = 'format = 1\nid = "hall"\ntitle = "Hall"\nsource-language = "en"\n'


@pytest.fixture
def display(tmp_path: Path) -> Path:
    """A display beside a campaign of one picture."""
    (tmp_path / "my hall").mkdir()
    (tmp_path / "my hall" / "campaign.toml").write_text(CAMPAIGN + SLIDE.format("one"))
    Image.new("RGB", (320, 180), (200, 30, 40)).save(tmp_path / "my hall" / "one.png")
    file = tmp_path / "display.toml"
    file.write_text(DISPLAY)
    return file


def without_a_screen(glass: Glass, display: Path) -> subprocess.CompletedProcess[str]:
    """What is done with the campaign beside a display, to its end."""
    folder = display.parent
    command = [sys.executable, "-m", "kiosk", "screenless", "--out", str(folder / "out")]
    command += [str(folder / "my hall"), "--display", str(display)]
    # A machine that names no country, whose help lines may have lapsed on the day of the test.
    env = {**glass.environment, "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, env=env, text=True, capture_output=True, check=False, timeout=120)


def test_four_lines_tell_what_happens_and_what_comes_next(glass: Glass, display: Path) -> None:
    """How long it takes, where the pictures are, how to see it full screen; nothing of renderers and logs."""
    done = without_a_screen(glass, display)
    pictures, campaign = display.parent / "out" / "index.html", display.parent / "my hall"
    assert (done.returncode, done.stdout) == (0, "")
    playing, drawing, found, onwards = done.stderr.splitlines()
    assert "one loop of 5 s" in playing
    assert "in 5 seconds" in playing
    assert "is drawn" in drawing
    assert found.endswith(str(pictures))
    assert pictures.is_file()
    assert onwards.endswith(f".venv/bin/kiosk run '{campaign}' --display {display}")


def test_what_is_wrong_with_the_campaign_is_told(glass: Glass, display: Path) -> None:
    """A picture that cannot be drawn is named once while it is played, without Qt's own words for it, and
    once for each picture that is left out; the command ends with 1.
    """
    folder = display.parent / "my hall"
    with (folder / "campaign.toml").open("a") as campaign:
        campaign.write(SLIDE.format("two"))
    (folder / "two.png").write_bytes(b"not a picture")
    done = without_a_screen(glass, display)
    lines = done.stderr.splitlines()
    assert done.returncode == 1
    assert lines[1].startswith("WARNING: slide two: ")
    assert [line.partition(":")[0] for line in lines[3:-2]] == ["two.zxx.1920x1080"] * 2
    assert lines[-2].endswith("index.html")
    assert len(lines) == 7


def test_a_campaign_that_cannot_be_read_ends_with_words(glass: Glass, display: Path) -> None:
    """Before anything is played: every fault with its line, and no traceback."""
    (display.parent / "my hall" / "campaign.toml").write_text(CAMPAIGN + SLIDE.format("gone"))
    done = without_a_screen(glass, display)
    assert done.returncode == 2
    assert "campaign.toml:8" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_run_that_fails_says_why(display: Path) -> None:
    """Without a screen to play on, what the player said of it comes through."""
    nowhere = Glass()
    nowhere.display = ":9"
    done = without_a_screen(nowhere, display)
    assert done.returncode == 2
    assert "graphical session" in done.stderr
    assert not (display.parent / "out").exists()


def test_a_file_in_place_of_the_folder_is_told_first(glass: Glass, display: Path) -> None:
    """Nobody waits for a loop whose pictures have no place."""
    (display.parent / "out").write_text("mine")
    done = without_a_screen(glass, display)
    assert done.returncode == 2
    assert done.stderr == f"--out {display.parent / 'out'}: this is a file; name a folder for the pictures\n"
