"""The team at a real screen, with a real pointer and real keys: in signage, at a booth, on a turned one."""

import os
import time
from pathlib import Path

import numpy as np
import pytest

from kiosk.content.storage.state_folder import opened_state_folder
from kiosk.team.kept_pin import hashed, remove_pin, write_pin
from tests.glass import Glass, Pixels, invites
from tests.ui.team.team_bench import PIN

ICE, HEART = (0xEE, 0xF5, 0xFF), (0x0A, 0x4B, 0xC2)
DISPLAY = """
format = 1
id = "hall"
country = "BE"
timezone = "Europe/Brussels"
locales = ["en"]
mode = "{mode}"
rotation = {rotation}
"""
ONE_SLIDE = """
format = 1
id = "hall"
title = "The hall"
source-language = "en"
[[slides]]
id = "words"
kind = "message"
headline = "Ask."
text = "Somebody is there for you."
seconds = 600
"""
SIZE = (1280, 720)


def play(folder: Path, mode: str = "signage", rotation: int = 0, *, has_pin: bool = True) -> list[str]:
    """What is asked of the program: the built-in campaign on a display with a PIN."""
    (folder / "display.toml").write_text(DISPLAY.format(mode=mode, rotation=rotation))
    mask = os.umask(0o077)  # which the folder sets for good; the tests after these have their own
    state = opened_state_folder()
    os.umask(mask)
    assert state
    if has_pin:
        write_pin(state, hashed(PIN))
    else:
        remove_pin(state)
    return ["run", "--display", str(folder / "display.toml"), "--at", "2026-11-22T12:00"]


def is_loop(seen: Pixels) -> bool:
    """Whether slides stand on the glass: something, and no page of the team's."""
    return len(np.unique(seen[::40, ::40].reshape(-1, 3), axis=0)) > 4 and not is_team(seen)


def is_team(seen: Pixels) -> bool:
    """Whether the pad or a page of the team's does."""
    return bool((seen[::8, ::8] == ICE).all(axis=2).mean() > 0.3)


def is_open(seen: Pixels) -> bool:
    """Whether the pad takes digits: its key for OK is filled then."""
    return is_team(seen) and bool((seen[::8, ::8] == HEART).all(axis=2).mean() > 0.005)


def ask(glass: Glass, corners: tuple[tuple[int, int], tuple[int, int]] | None = None) -> None:
    """Touch the corners until the pad stands: a program that has just begun may not look at them yet."""
    for _ in range(10):
        touch_corners(glass, corners)
        time.sleep(1)
        if is_team(glass.pixels()):
            return
    raise AssertionError("the pad does not come")


def touch_corners(glass: Glass, corners: tuple[tuple[int, int], tuple[int, int]] | None = None) -> None:
    """Tap the two top corners, left, right, left, right."""
    left, right = corners or ((20, 20), (glass.width - 20, 20))
    for corner in (left, right, left, right):
        glass.tap(*corner)


def type_pin(glass: Glass, digits: str = PIN) -> None:
    """Type a PIN on the keyboard."""
    glass.wait_for(is_open)
    for digit in digits:
        glass.press(digit)
    glass.press("Return")


def test_the_corners_lead_to_the_pad_in_signage(tmp_path: Path) -> None:
    """And the PIN to the page, and Escape back to the loop, which played on."""
    with Glass(*SIZE) as glass, glass.playing(*play(tmp_path)):
        glass.wait_for(is_loop)
        glass.tap(640, 360)
        time.sleep(0.5)
        assert not is_team(glass.pixels())
        ask(glass)
        pad = glass.pixels()
        type_pin(glass)
        glass.wait_for(lambda seen: is_team(seen) and (seen != pad).mean() > 0.05)
        glass.press("Escape")
        glass.wait_for(is_loop)


@pytest.mark.slow
def test_without_a_pin_a_passer_by_finds_nothing(tmp_path: Path) -> None:
    """However often the corners are touched; Ctrl+Q ends the program as it always did."""
    with Glass(*SIZE) as glass, glass.playing(*play(tmp_path, has_pin=False)) as program:
        glass.wait_for(is_loop)
        touch_corners(glass)
        touch_corners(glass)
        time.sleep(1)
        assert not is_team(glass.pixels())
        glass.press("ctrl+q")
        assert program.wait(5) == 0


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["signage", "booth", "quiet"])
def test_the_public_cannot_leave_the_program(tmp_path: Path, mode: str) -> None:
    """With a PIN, Ctrl+Q asks for it; a wrong one, Escape, Alt+F4 and the like leave the program as it is."""
    with Glass(*SIZE) as glass, glass.playing(*play(tmp_path, mode)) as program:
        glass.wait_for(is_loop)
        for keys in ("alt+F4", "ctrl+w", "ctrl+c", "Escape", "F11"):
            glass.press(keys)
        glass.press("ctrl+q")
        glass.wait_for(is_team)
        type_pin(glass, "000001")
        glass.press("ctrl+q")
        time.sleep(1.5)
        assert program.poll() is None
        glass.press("Escape")
        glass.wait_for(lambda seen: not is_team(seen))
        glass.press("ctrl+q")
        glass.wait_for(is_team)
        type_pin(glass)
        assert program.wait(5) == 0


@pytest.mark.slow
def test_whoever_reads_at_a_booth_is_hidden_from_the_team(tmp_path: Path) -> None:
    """The visit is over when the pad comes; when that is closed, the loop is there and invites again, though
    it stays on its slide.
    """
    (tmp_path / "campaign.toml").write_text(ONE_SLIDE)
    with Glass(*SIZE) as glass, glass.playing(*play(tmp_path, "booth"), str(tmp_path)):
        glass.wait_for(is_loop)
        glass.tap(640, 700)
        time.sleep(1.5)
        visit = glass.pixels()
        ask(glass)
        glass.press("Escape")
        glass.wait_for(lambda seen: not is_team(seen) and (seen != visit).any(axis=2).mean() > 0.3)
        glass.wait_for(invites, seconds=40)
        time.sleep(1)  # a touch that comes with the loop is none for it
        glass.press("space")
        glass.wait_for(lambda seen: not invites(seen))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("rotation", "corners"),
    [
        (90, ((1260, 20), (1260, 700))),
        (180, ((1260, 700), (20, 700))),
        (270, ((20, 700), (20, 20))),
    ],
)
def test_the_corners_are_those_at_the_top_of_a_turned_display(
    tmp_path: Path, rotation: int, corners: tuple[tuple[int, int], tuple[int, int]]
) -> None:
    """As whoever stands before it sees them."""
    with Glass(*SIZE) as glass, glass.playing(*play(tmp_path, rotation=rotation)):
        glass.wait_for(is_loop)
        ask(glass, corners)


@pytest.mark.slow
def test_the_loop_comes_back_by_itself(tmp_path: Path) -> None:
    """A minute after the last touch, from whatever page the team left open."""
    with Glass(*SIZE) as glass, glass.playing(*play(tmp_path)):
        glass.wait_for(is_loop)
        ask(glass)
        type_pin(glass)
        time.sleep(50)
        assert is_team(glass.pixels())
        glass.wait_for(is_loop, seconds=20)
