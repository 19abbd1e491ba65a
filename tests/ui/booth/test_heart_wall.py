"""The wall of hearts as the window sees it: nothing waits for a disk, or for another program at the file."""

import sqlite3
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.ui.booth.wall.heart_wall import LOST, HeartWallService
from kiosk.visit.heart_count import HeartCount


def test_the_window_does_not_wait_for_who_has_the_file(tmp_path: Path, qtbot: QtBot) -> None:
    """Hearts are counted, and one is kept, once the other program lets go of it."""
    file = tmp_path / "hearts.sqlite"
    assert HeartCount(file).add() == 1
    service = HeartWallService(HeartCount(file))
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        service.count()
        assert service.hearts is None
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: service.hearts == 1)
    with qtbot.waitSignal(service.kept) as kept:
        service.add()
    assert kept.args == [2]
    assert service.hearts == 2


def test_without_a_wall_there_are_no_hearts(qtbot: QtBot) -> None:
    """Whoever gives one is told that it is not kept."""
    service = HeartWallService(None)
    service.count()
    with qtbot.waitSignal(service.kept) as kept:
        service.add()
    assert (kept.args, service.hearts) == ([LOST], None)
