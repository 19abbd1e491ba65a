"""A notice on a real screen: there as soon as the command has ended, and whatever becomes of its folder."""

import os
import shutil
import signal
from pathlib import Path

import numpy as np
import pytest

from kiosk.visit.transitions import begin, is_sudden, step
from kiosk.visit.visit import BoothSettings, Escape, Over, Touch
from tests.commands.calling import process
from tests.content.venues import venue
from tests.glass import Glass, Pixels, invites

SUN, NIGHT = (0xFF, 0xC8, 0x3D), (0x0C, 0x21, 0x52)
SIZE = (1280, 720)
LEAVE = (
    "Please leave the building.",
    "--locale",
    "fr=Veuillez quitter le bâtiment.",
    "--style",
    "urgent",
    "--yes",
)


def says_leave(seen: Pixels) -> bool:
    """Whether an urgent notice stands: night from edge to edge at the top, and sun all along below."""
    height = len(seen)
    top, foot = seen[5:20], seen[height - 60 : height - 50]
    return bool((abs(top.astype(int) - NIGHT) < 3).all() and (abs(foot[:, 700:].astype(int) - SUN) < 3).all())


def plays(seen: Pixels) -> bool:
    """Whether the loop plays, which has one picture."""
    return not says_leave(seen) and len(np.unique(seen[::20, ::20].reshape(-1, 3), axis=0)) > 1


def campaign(top: Path) -> Path:
    """A venue's folder with a campaign of one slide without sun; the file of its display."""
    file = venue(top, "hall")
    folder = top / "campaigns" / "hall"
    (folder / "campaign.toml").write_text(
        'format = 1\nid = "hall"\ntitle = "Hall"\nsource-language = "en"\n'
        '[[slides]]\nid = "words"\nkind = "message"\nseconds = 600\nheadline = "Welcome."\ntone = "paper"\n'
    )
    return file


def run(file: Path) -> list[str]:
    """What is asked of the program."""
    return ["run", "--display", str(file), "--renderer", "software"]


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The state folder of what runs in this test."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.mark.usefixtures("state")
def test_a_notice_stands_on_the_glass_and_goes(tmp_path: Path) -> None:
    """In the midst of a slide of ten minutes; taken away, the loop plays on."""
    file = campaign(tmp_path / "venue")
    with Glass(*SIZE) as glass, glass.playing(*run(file)):
        glass.wait_for(plays)
        assert process("notice", *LEAVE, "--display", file).code == 0
        glass.wait_for(says_leave)
        assert process("notice", "--clear", "--display", file).code == 0
        glass.wait_for(plays)


def test_a_notice_stands_after_the_player_was_killed_and_its_folder_lost(tmp_path: Path, state: Path) -> None:
    """It is the first picture of the new start; and with the folder come back it can be taken away."""
    file = campaign(tmp_path / "venue")
    with Glass(*SIZE) as glass:
        with glass.playing(*run(file)) as player:
            glass.wait_for(plays)
            assert process("notice", *LEAVE, "--venue", tmp_path / "venue").code == 0
            glass.wait_for(says_leave)
            # The copy by which the number for danger is known comes some seconds after a first start.
            glass.wait_for(lambda _: [*state.glob("*/displays/*/[0-9]*/display.toml")])
            shutil.move(tmp_path / "venue", tmp_path / "lost")
            os.kill(player.pid, signal.SIGKILL)
            player.wait()
        glass.wait_for(lambda seen: not says_leave(seen))
        with glass.playing(*run(file)):
            first = glass.wait_for(lambda seen: [seen] if seen.any() else [])
            assert says_leave(first[0])
            shutil.move(tmp_path / "lost", tmp_path / "venue")
            assert process("notice", "--clear", "--venue", tmp_path / "venue").code == 0
            glass.wait_for(plays)


@pytest.mark.slow
@pytest.mark.usefixtures("state")
def test_in_a_booth_a_visit_ends_in_a_notice(tmp_path: Path) -> None:
    """An urgent one has the whole glass: nobody is invited, and a touch covers it with nothing."""
    file = campaign(tmp_path / "venue")
    file.write_text(file.read_text() + 'mode = "booth"\n')
    with Glass(1920, 1080) as glass, glass.playing(*run(file)):
        glass.wait_for(invites)
        glass.tap(960, 300)
        glass.wait_for(lambda seen: not invites(seen))
        assert process("notice", *LEAVE, "--display", file).code == 0
        glass.wait_for(says_leave)
        glass.tap(960, 300)
        glass.press("Return")
        assert process("notice", "--clear", "--display", file).code == 0
        glass.wait_for(invites)


def test_nothing_of_the_loop_is_seen_between_a_visit_and_a_notice() -> None:
    """The slide below may be the one that somebody came from."""
    visit = step(begin(BoothSettings("en", "BE", 60)), Touch("begin"), 0.0)
    after = step(visit, Over("notice"), 1.0)
    assert after.place == "loop"
    assert is_sudden(visit, after, Over("notice"))
    assert not is_sudden(after, after, Escape())
    assert not is_sudden(after, after, Over("notice"))
