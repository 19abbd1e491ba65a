"""`kiosk check --venue`: all displays of a venue's folder, in one report."""

from pathlib import Path

import pytest

from tests.commands.calling import Caller, process, with_no_more_rights
from tests.commands.test_check import found
from tests.content.venues import one_more, venue

PANEL = "[screen]\npixels = [1920, 1080]\n"


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    """A venue's folder with a campaign and two displays."""
    venue(tmp_path / "hall", "winter", keys=PANEL)
    one_more(tmp_path / "hall", "BRU-2", PANEL)
    return tmp_path / "hall"


def renamed(file: Path, name: str) -> Path:
    """A display's file that says another name."""
    file.write_text(file.read_text().replace(f'"{file.parent.name}"', f'"{name}"'))
    return file


def test_all_displays_of_a_venue_are_checked_as_if_each_was_named(kiosk: Caller, hall: Path) -> None:
    """And a new one is checked from then on."""
    files = [hall / "displays" / name / "display.toml" for name in ("BRU-1", "BRU-2")]
    each = [word for file in files for word in ("--display", file)]
    assert found(kiosk, "--venue", hall) == found(kiosk, *each)
    broken = one_more(hall, "BRU-3", "rotation = 45\n")
    assert str(broken) in [one["file"] for one in found(kiosk, "--venue", hall)]


def test_two_displays_of_one_name_are_told(kiosk: Caller, hall: Path) -> None:
    """Once, at the line of the second one's name, with the file of the first."""
    assert "display-name-twice" not in [one["id"] for one in found(kiosk, "--venue", hall)]
    file = renamed(hall / "displays" / "BRU-2" / "display.toml", "BRU-1")
    (told,) = [one for one in found(kiosk, "--venue", hall) if one["id"] == "display-name-twice"]
    assert (told["severity"], told["file"], told["line"]) == ("warning", str(file), 2)
    assert "displays/BRU-1/display.toml" in told["message"]


def test_a_folder_that_is_no_display_is_told(kiosk: Caller, hall: Path) -> None:
    """Once, with the file that was meant where there is one; what is hidden is nobody's screen."""
    there = {"gate": "Display.toml", "lounge": "display.toml.txt", "spare": "", ".trash": ""}
    for name, file in there.items():
        (hall / "displays" / name).mkdir()
        if file:
            (hall / "displays" / name / file).write_text('id = "GATE"\n')
    ids = ("display-misnamed", "folder-without-display")
    told = [
        (one["id"], one["severity"], one["file"]) for one in found(kiosk, "--venue", hall) if one["id"] in ids
    ]
    assert sorted(told) == [
        ("display-misnamed", "warning", str(hall / "displays/gate/Display.toml")),
        ("display-misnamed", "warning", str(hall / "displays/lounge/display.toml.txt")),
        ("folder-without-display", "warning", str(hall / "displays/spare")),
    ]


def test_a_folder_beside_a_display_that_nobody_may_look_into_stops_no_check(hall: Path) -> None:
    """What lies there cannot be told."""
    (hall / "displays" / "closed").mkdir(mode=0)
    file = hall / "displays" / "BRU-1" / "display.toml"
    ended = process("check", "--display", file, "--quick", before=with_no_more_rights())
    assert (ended.code, ended.err) == (0, "")
    assert "closed" not in ended.out


def test_displays_of_two_venues_may_have_one_name(kiosk: Caller, hall: Path, tmp_path: Path) -> None:
    """Nobody takes them for each other."""
    other = venue(tmp_path / "other", "winter", keys=PANEL)
    listed = found(kiosk, "--display", hall / "displays" / "BRU-1" / "display.toml", "--display", other)
    assert "display-name-twice" not in [one["id"] for one in listed]


def test_a_folder_without_displays_is_told(kiosk: Caller, hall: Path) -> None:
    """With the one that is meant, and not beside a display."""
    ended = kiosk("check", "--venue", hall / "campaigns")
    assert ended.code == 2
    assert f'did you mean "{hall}"?' in " ".join(ended.err.split())
    both = kiosk("check", "--venue", hall, "--display", hall / "displays" / "BRU-1" / "display.toml")
    assert "one of them" in both.err
