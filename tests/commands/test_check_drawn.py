"""`kiosk check` draws every slide in every language and shape, and says what came out wrong."""

import json
import os
from pathlib import Path

import pytest
from PIL import Image

from kiosk.paths import RESOURCES
from tests.commands.calling import Caller, process
from tests.commands.test_check import TODAY, found, rules
from tests.content.packs import TOP, slide
from tests.waiting import told_of_them

DISPLAY = """\
format = 1
id = "D1"
country = "BE"
timezone = "Europe/Brussels"
locales = {locales}
rotation = {rotation}

[screen]
diagonal-inches = {inches}
viewing-distance-m = 5
"""
ALL = ["en", *sorted(file.stem for file in (RESOURCES.parent / "translations").glob("*.po"))]


def display(folder: Path, *locales: str, rotation: int = 0, inches: int = 55) -> Path:
    """A display.toml of a screen in a hall."""
    file = folder / f"{rotation}-{inches}.toml"
    file.write_text(DISPLAY.format(locales=json.dumps(locales or ["en"]), rotation=rotation, inches=inches))
    return file


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


def test_a_person_gets_it_in_a_shell(tmp_path: Path) -> None:
    """In a process of its own, with nothing on standard error where nobody looks at a bar."""
    ended = process("check", dark(tmp_path / "pack"), "--display", display(tmp_path), "--at", TODAY)
    assert (ended.code, ended.err) == (1, "")
    assert 'Its picture "night.png" has one colour, #000000' in ended.out


@pytest.mark.slow
def test_the_built_in_campaign_is_right_on_four_screens(kiosk: Caller, tmp_path: Path) -> None:
    """In all languages: nothing but what people must do."""
    screens = [display(tmp_path, *ALL, rotation=rotation, inches=55) for rotation in (0, 90)]
    named = [part for screen in screens for part in ("--display", screen)]
    listed = found(kiosk, *named, is_drawn=True)
    assert rules(listed, "error", "warning") - told_of_them() == {
        ("warning", "translation-draft"),
        ("warning", "contact-unconfirmed"),
    }
