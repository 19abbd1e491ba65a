"""The wall on the glass of a booth: a touch is answered at once, whoever holds the file of hearts."""

from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.booth.booth import BoothHost
from kiosk.ui.booth.booth_view import BoothView
from kiosk.visit import touch_guard
from kiosk.visit.wall.heart_count import HeartCount, wall_in
from tests.commands.calling import process
from tests.content.packs import TOP, pack, slide
from tests.ui.booth.hall import Hall
from tests.ui.booth.test_heart_wall import held


def wall_of(host: BoothHost) -> tuple[str, int]:
    """What the page says of the visitor's heart, and of how many there are."""
    view = cast("BoothView", host.view)
    return view.property("heart"), view.property("hearts")


def come_to_it(hall: Hall, qtbot: QtBot) -> None:
    """From the loop to the wall, where 130 hearts are."""
    for action, argument in (("begin", ""), ("go", "support"), ("go", "wall")):
        hall.host.touch(action, argument)
        hall.pause(50)
    qtbot.waitUntil(lambda: wall_of(hall.host) == ("none", 130))


def test_a_touch_while_the_file_is_locked_is_answered_at_once(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That it takes a moment, before anything else happens; then that the heart was added, and counts."""
    monkeypatch.setattr(touch_guard, "GUARD", 0.0)
    wall = HeartCount(tmp_path / "hearts.sqlite")
    wall.put(130)
    with Hall(tmp_path, 60) as hall:
        come_to_it(hall, qtbot)
        with held(wall.file):
            hall.host.touch("heart", "")
            assert wall_of(hall.host) == ("asked", 130)
            hall.pause()
            hall.look()
            assert "heart " not in hall.buttons
            assert "leave " in hall.buttons
        qtbot.waitUntil(lambda: wall_of(hall.host) == ("given", 131))
    assert wall.count() == 131


def test_a_heart_that_fails_is_said_and_given_at_the_next_try(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page never stands without an answer, the count stays, and the second touch finds all well."""
    monkeypatch.setattr(touch_guard, "GUARD", 0.0)
    wall = HeartCount(tmp_path / "hearts.sqlite")
    wall.put(130)
    with Hall(tmp_path, 60) as hall:
        come_to_it(hall, qtbot)
        with held(wall.file):
            hall.host.touch("heart", "")
            qtbot.waitUntil(lambda: wall_of(hall.host) == ("failed", 130), timeout=8000)
            hall.pause(50)
        hall.host.touch("heart", "")
        qtbot.waitUntil(lambda: wall_of(hall.host) == ("given", 131))


def test_a_visit_finds_the_hearts_of_other_screens(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are counted anew when it begins; so is a wall that could not be read before."""
    monkeypatch.setattr(touch_guard, "GUARD", 0.0)
    wall = HeartCount(tmp_path / "hearts.sqlite")
    with Hall(tmp_path, 60) as hall:
        hall.pause(50)
        wall.put(200)
        for action, argument in (("begin", ""), ("go", "support")):
            hall.host.touch(action, argument)
            hall.pause(100)
        hall.host.touch("go", "wall")
        qtbot.waitUntil(lambda: wall_of(hall.host) == ("none", 200))


def test_a_display_begins_with_its_wall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where that is the first slide: the hearts are counted in time, and nothing is to be said of it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    wall = HeartCount(wall_in(tmp_path / "blue-heart-kiosk"))
    wall.put(7)
    pack(tmp_path / "own", TOP + slide('id = "hearts"', 'kind = "wall"'))
    display = tmp_path / "display.toml"
    display.write_text('format = 1\nmode = "booth"\nlocales = ["en"]\ncrowd = true\n')
    ended = process("run", tmp_path / "own", "--display", display, "--window", "640x360", "--for", "2")
    assert ended.code == 0
    assert not [line for line in ended.err.splitlines() if "wall" in line or "Traceback" in line]
    assert wall.count() == 7
