"""The wall on the glass of a booth: a touch is answered at once, whoever holds the file of hearts."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.booth.booth import BoothHost
from kiosk.visit import touch_guard
from kiosk.visit.wall.heart_count import HeartCount
from tests.ui.booth import test_booth_walk
from tests.ui.booth.test_booth_walk import Hall
from tests.ui.booth.test_heart_wall import held


def wall_of(host: BoothHost) -> tuple[str, int]:
    """What the page says of the visitor's heart, and of how many there are."""
    assert host.view is not None
    return host.view.property("heart"), host.view.property("hearts")


def test_a_touch_while_the_file_is_locked_is_answered_at_once(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That it takes a moment, before anything else happens; then that the heart was added, and counts."""
    monkeypatch.setattr(touch_guard, "GUARD", 0.0)
    monkeypatch.setattr(test_booth_walk, "PATIENCE", 60)
    wall = HeartCount(tmp_path / "hearts.sqlite")
    wall.put(130)
    with Hall(tmp_path) as hall:
        for action, argument in (("begin", ""), ("go", "support"), ("go", "wall")):
            hall.host.touch(action, argument)
            hall.pause(50)
        qtbot.waitUntil(lambda: wall_of(hall.host) == ("none", 130))
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
    monkeypatch.setattr(test_booth_walk, "PATIENCE", 60)
    wall = HeartCount(tmp_path / "hearts.sqlite")
    wall.put(130)
    with Hall(tmp_path) as hall:
        for action, argument in (("begin", ""), ("go", "support"), ("go", "wall")):
            hall.host.touch(action, argument)
            hall.pause(50)
        qtbot.waitUntil(lambda: wall_of(hall.host) == ("none", 130))
        with held(wall.file):
            hall.host.touch("heart", "")
            qtbot.waitUntil(lambda: wall_of(hall.host) == ("failed", 130), timeout=8000)
            hall.pause(50)
        hall.host.touch("heart", "")
        qtbot.waitUntil(lambda: wall_of(hall.host) == ("given", 131))
