"""The team's way at the glass of a display in memory: touches, keys, the PIN, and back to the loop."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content import kernel_lock
from kiosk.team.kept_pin import FILE, hashed, write_pin
from kiosk.team.pin_tries import FILE as TRIES
from kiosk.team.pin_tries import read_tries, write_tries
from kiosk.ui.team.pin_desk import PinDesk
from kiosk.visit.wall.heart_count import HeartCount, wall_in
from kiosk.visit.wall.saved_wall import saved_in
from tests.ui.team.team_bench import PIN, team_bench

pytestmark = pytest.mark.usefixtures("qapp")


def test_without_a_pin_the_corners_do_nothing_and_a_key_ends_it(tmp_path: Path, qtbot: QtBot) -> None:
    """As if there were no page."""
    with team_bench(tmp_path, qtbot, has_pin=False) as bench:
        bench.touch_corners()
        with qtbot.waitSignal(bench.team.quit_approved):
            bench.team.ask_to_quit()
        assert bench.place == "loop"


def test_a_pin_that_is_set_while_it_plays_holds_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    """And one that is taken away holds no more."""
    with team_bench(tmp_path, qtbot, has_pin=False) as bench:
        (tmp_path / "other").mkdir()
        with team_bench(tmp_path / "other", qtbot):
            (tmp_path / FILE).write_bytes((tmp_path / "other" / FILE).read_bytes())
        bench.touch_corners()
        bench.come("pin")
        bench.team.act("close", "")
        (tmp_path / FILE).unlink()
        with qtbot.waitSignal(bench.team.quit_approved):
            bench.team.ask_to_quit()


def test_a_damaged_pin_is_no_open_door(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody can give it, and the log says what to do."""
    (tmp_path / FILE).write_text("scratch")
    with (
        team_bench(tmp_path, qtbot, has_pin=False) as bench,
        qtbot.assertNotEmitted(bench.team.quit_approved),
    ):
        bench.team.ask_to_quit()
        bench.come("pin")
        bench.type(PIN)
        qtbot.waitUntil(lambda: len(bench.pad.text) == 1)
    assert "kiosk pin" in caplog.text


def test_after_ctrl_q_the_pin_ends_the_program(tmp_path: Path, qtbot: QtBot) -> None:
    """Typed on a keyboard, with a digit taken back; not before."""
    with team_bench(tmp_path, qtbot) as bench:
        with qtbot.assertNotEmitted(bench.team.quit_approved):
            bench.team.ask_to_quit()
            bench.come("pin")
            assert "ends" in bench.view.more[0].text
            bench.type(PIN[:4])
            QTest.keyClick(bench.window.view, Qt.Key.Key_9)
            QTest.keyClick(bench.window.view, Qt.Key.Key_Backspace)
        with qtbot.waitSignal(bench.team.quit_approved):
            bench.type(PIN[4:])


def test_escape_leads_back(tmp_path: Path, qtbot: QtBot) -> None:
    """From the pad to the loop, from a list to the page, and from there to the loop."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.touch_corners()
        bench.come("pin")
        QTest.keyClick(bench.window.view, Qt.Key.Key_Escape)
        bench.come("loop")
        bench.enter()
        bench.go("dates")
        QTest.keyClick(bench.window.view, Qt.Key.Key_Escape)
        bench.come("page")
        QTest.keyClick(bench.window.view, Qt.Key.Key_Escape)
        bench.come("loop")


def test_keys_lead_to_everything_on_the_page(tmp_path: Path, qtbot: QtBot) -> None:
    """With Tab, and Return chooses."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.enter()
        seen = []
        for _ in bench.buttons:
            QTest.keyClick(bench.window.view, Qt.Key.Key_Tab)
            seen.append(str(bench.window.view.activeFocusItem().property("key")))
        assert set(seen) == set(bench.buttons)
        while bench.window.view.activeFocusItem().property("key") != "go touch":
            QTest.keyClick(bench.window.view, Qt.Key.Key_Tab)
        QTest.keyClick(bench.window.view, Qt.Key.Key_Return)
        bench.come("touch")


def test_a_wrong_pin_is_counted_before_it_is_looked_at(tmp_path: Path, qtbot: QtBot) -> None:
    """The number alone is on the disk; the right one takes it away."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.touch_corners()
        bench.come("pin")
        bench.type("000001")
        qtbot.waitUntil(lambda: len(bench.pad.text) == 1)
        assert read_tries(tmp_path) == 1
        assert not bench.pad.isOpen
        qtbot.waitUntil(lambda: bench.pad.isOpen, timeout=3000)
        bench.type(PIN)
        bench.come("page")
        assert read_tries(tmp_path) == 0


def test_the_glass_goes_on_while_a_pin_is_looked_at(tmp_path: Path, qtbot: QtBot) -> None:
    """The window's thread runs its loop over and over meanwhile, and the pad says that it takes a moment."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.touch_corners()
        bench.come("pin")
        turns: list[int] = []
        timer = QTimer()
        timer.timeout.connect(lambda: turns.append(len(bench.pad.title)))
        timer.start(0)
        bench.type(PIN)
        assert "moment" in bench.pad.title[0].spoken
        bench.come("page")
        timer.stop()
        assert len(turns) > 10


def test_a_restart_keeps_who_guesses_waiting(tmp_path: Path, qtbot: QtBot) -> None:
    """After nine wrong ones the pad of a program that has just begun takes nothing for minutes."""
    write_tries(tmp_path, 9)
    with team_bench(tmp_path, qtbot) as bench:
        bench.touch_corners()
        bench.come("pin")
        assert not bench.pad.isOpen
        assert bench.pad.title[0].spoken == "Next try in 4:16"
        bench.type(PIN)
        assert bench.pad.dots == 0
        assert bench.place == "pin"


def test_the_log_does_not_say_when_somebody_guessed(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither a wrong PIN nor the right one makes a line."""
    caplog.set_level(logging.INFO)
    with team_bench(tmp_path, qtbot) as bench:
        bench.touch_corners()
        bench.come("pin")
        bench.type("000001")
        qtbot.waitUntil(lambda: bench.pad.isOpen and len(bench.pad.title) == 1, timeout=5000)
        bench.type(PIN)
        bench.come("page")
        assert [one.message for one in caplog.records if one.name.startswith("kiosk.")] == []


def test_the_log_says_how_many_wrong_pins_there_were(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Once an hour at most, as a number."""
    write_pin(tmp_path, hashed(PIN))
    desk = PinDesk(tmp_path)
    for attempt in range(3):
        with qtbot.waitSignal(desk.answered):
            desk.check(attempt, "000001")
        QThreadPool.globalInstance().waitForDone()  # or its thread would be the last to hold the desk
    qtbot.wait(0)
    assert caplog.text == ""
    desk.tell_count()
    assert "wrong PINs within an hour: 3" in caplog.text


def test_a_disk_that_takes_no_count_lets_nobody_guess_faster(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """The waits grow as long as the program runs, and the log says so once."""
    write_pin(tmp_path, hashed(PIN))
    (tmp_path / TRIES).mkdir()  # as good as a disk that is full: nothing can take its place
    desk, counts = PinDesk(tmp_path), []
    desk.answered.connect(lambda _attempt, _right, wrong: counts.append(wrong))
    for attempt in range(2):
        with qtbot.waitSignal(desk.answered):
            desk.check(attempt, "000001")
        QThreadPool.globalInstance().waitForDone()  # or its thread would be the last to hold the desk
    assert counts == sorted(set(counts))
    assert caplog.text.count("until the next start only") == 1


def test_the_clock_goes_on_under_a_finger(tmp_path: Path, qtbot: QtBot) -> None:
    """What the page tells changes, and its buttons stay what they are."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.enter()
        view = bench.view
        row = next(one for one in view.rows if one.row.key == "clock")
        before = row.title[0].text
        qtbot.waitUntil(lambda: row.title[0].text != before, timeout=5000)
        assert bench.view is view


def test_the_hearts_are_counted_and_saved(tmp_path: Path, qtbot: QtBot) -> None:
    """Into a file of the day, which `kiosk wall --restore` takes."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.enter()
        qtbot.waitUntil(lambda: bench.wall_row[1].endswith("0\u2069"))
        bench.team.act("save", "")
        qtbot.waitUntil(lambda: "hearts-2026-11-22.toml" in bench.wall_row[2])
    assert saved_in(tmp_path / "hearts-2026-11-22.toml") == 0


def test_the_hearts_are_those_of_the_booth(tmp_path: Path, qtbot: QtBot) -> None:
    """There is one count: what the booth finds while the page stands is told there within a second."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.enter()
        assert bench.wall
        HeartCount(wall_in(tmp_path)).put(1234)
        bench.wall.count()
        qtbot.waitUntil(lambda: bench.wall_row[1].endswith("1,234\u2069"), timeout=5000)
        assert bench.wall_row[0] == "known"


def test_a_wall_that_cannot_be_counted_is_told_and_so_is_a_save(tmp_path: Path, qtbot: QtBot) -> None:
    """Nothing is written; when it is counted again the save stays failed, until the page is opened anew."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.enter()
        qtbot.waitUntil(lambda: bench.wall_row[1].endswith("0\u2069"), timeout=5000)
        lock = kernel_lock.exclusive(tmp_path)
        assert lock is not None
        assert bench.wall
        with lock, qtbot.waitSignal(bench.wall.looked, timeout=20_000):
            bench.team.act("save", "")
        qtbot.waitUntil(lambda: bench.wall_row[0] == "bad", timeout=5000)
        unread = bench.wall_row[1]
        bench.wall.count()
        qtbot.waitUntil(lambda: bench.wall_row[1] != unread, timeout=5000)
        assert bench.wall_row[0] == "bad"
        bench.team.act("close", "")
        bench.enter()
        qtbot.waitUntil(lambda: bench.wall_row[0] == "known", timeout=5000)
    assert not list(tmp_path.glob("hearts-*.toml"))


def test_previews_go_both_ways(tmp_path: Path, qtbot: QtBot) -> None:
    """Next, then what is on, then what was before; each is another picture."""
    with team_bench(tmp_path, qtbot) as bench:
        bench.enter()
        bench.go("preview")
        said = []
        for way in ("-1", "-1"):
            qtbot.waitUntil(lambda: bool(bench.team.preview), timeout=20_000)
            said.append(bench.view.more[0].spoken)
            bench.team.act("turn", way)
        qtbot.waitUntil(lambda: bool(bench.team.preview), timeout=20_000)
        said.append(bench.view.more[0].spoken)
        assert said == sorted(set(said), reverse=True)


def test_a_visit_below_is_over_before_the_pad_stands(tmp_path: Path, qtbot: QtBot) -> None:
    """What somebody reads at a booth does not wait under the team's pages."""
    with team_bench(tmp_path, qtbot) as bench:
        said: list[str] = []
        bench.team.covered.connect(lambda: said.append(bench.place))
        bench.touch_corners()
        bench.come("pin")
        assert said == ["loop"]
