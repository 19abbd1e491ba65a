"""The wall of hearts as the window sees it: nothing waits for a disk, or for another program at the file."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content import kernel_lock
from kiosk.ui.booth.wall.heart_wall import LOST, HeartWallService
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility
from kiosk.visit.wall.heart_count import HeartCount
from tests.ui.booth.bench import Bench, Laid
from tests.ui.booth.visits import HEARTS, booth_display, booth_settings
from tests.ui.rules import pixels_in

SOON = 0.1  # seconds


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Another program has the file for itself."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def hearts_at(service: HeartWallService, qtbot: QtBot, number: int) -> None:
    """Wait until there are so many."""
    service.count()
    qtbot.waitUntil(lambda: service.hearts == number)


def test_the_window_does_not_wait_for_who_has_the_file(tmp_path: Path, qtbot: QtBot) -> None:
    """Hearts are counted, and one is kept, once the other program lets go of it."""
    file = tmp_path / "hearts.sqlite"
    assert HeartCount(file).add() == 1
    service = HeartWallService(HeartCount(file))
    with held(file):
        service.count()
        assert service.hearts is None
    qtbot.waitUntil(lambda: service.hearts == 1)
    with qtbot.waitSignal(service.kept) as kept:
        service.add()
    assert kept.args == [2]
    assert service.hearts == 2


def test_the_first_slide_knows_how_many_there_are(tmp_path: Path, qtbot: QtBot) -> None:
    """Before the window is there it may wait a moment for the disk; for a file that is held, no longer."""
    file = tmp_path / "hearts.sqlite"
    HeartCount(file).put(3)
    service = HeartWallService(HeartCount(file))
    service.count_first(5)
    assert service.hearts == 3
    late = HeartWallService(HeartCount(file))
    lock = kernel_lock.exclusive(tmp_path)
    assert lock is not None
    with lock:
        late.count_first(0.01)
        assert late.hearts is None
    qtbot.waitUntil(lambda: late.hearts == 3)


def test_a_heart_that_cannot_be_kept_costs_nothing(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """The count stands, a line of the log says why, once; and the next heart is kept."""
    file = tmp_path / "hearts.sqlite"
    assert HeartCount(file).add() == 1
    service = HeartWallService(HeartCount(file, SOON))
    hearts_at(service, qtbot, 1)
    with caplog.at_level(logging.WARNING), held(file):
        for _ in range(2):
            with qtbot.waitSignal(service.kept) as kept:
                service.add()
            assert (kept.args, service.hearts) == ([LOST], 1)
    [told] = caplog.records
    assert told.message.startswith(f"a heart could not be kept: {file}: database is locked; another program")
    assert told.exc_info is None
    with qtbot.waitSignal(service.kept) as kept:
        service.add()
    assert kept.args == [2]


def test_a_wall_that_is_damaged_is_mended_while_it_is_visited(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """The number goes on, and a line of the log says where the damaged file is."""
    file = tmp_path / "hearts.sqlite"
    assert HeartCount(file).add() == 1
    service = HeartWallService(HeartCount(file))
    hearts_at(service, qtbot, 1)
    file.write_bytes(b"no database" * 500)
    with caplog.at_level(logging.WARNING):
        for number in (2, 3):
            with qtbot.waitSignal(service.kept) as kept:
                service.add()
            assert (kept.args, service.hearts) == ([number], number)
    [told] = caplog.records
    assert told.message == (
        f"the wall of hearts: {file} was damaged, and is {file}.damaged-1 now; the new one goes on from 1"
    )


def test_a_disk_that_hangs_is_told_as_a_failure(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """In seconds; and what was told as not added is not added later."""
    monkeypatch.setattr("kiosk.ui.booth.wall.heart_wall.ANSWER_MS", 50)
    file = tmp_path / "hearts.sqlite"
    assert HeartCount(file).add() == 1
    service = HeartWallService(HeartCount(file))
    hearts_at(service, qtbot, 1)
    lock = kernel_lock.exclusive(tmp_path)
    assert lock is not None
    with lock, caplog.at_level(logging.WARNING), qtbot.waitSignal(service.kept) as kept:
        service.add()
    assert kept.args == [LOST]
    assert "no answer in 0.05 seconds" in caplog.text
    qtbot.waitUntil(lambda: "not written in time" in caplog.text)
    assert HeartCount(file).count() == 1


def test_without_a_wall_there_are_no_hearts(qtbot: QtBot) -> None:
    """Whoever gives one is told that it is not kept."""
    service = HeartWallService(None)
    service.count()
    with qtbot.waitSignal(service.kept) as kept:
        service.add()
    assert (kept.args, service.hearts) == ([LOST], None)


def places(laid: Laid) -> dict[str, tuple[float, ...]]:
    """Where the heading, the number, the words beside it and what is touched stand, to a pixel."""
    words = [one.text for one in (laid.page.title, laid.page.count, laid.page.counted) if one]
    found = {one.text: one.ink for one in laid.scene.texts if one.text in words}
    assert len(found) == len(words)
    acts = {("act" if key == "heart " else key): box for key, box in laid.keys.items()}
    ways = [box for key, box in acts.items() if key.startswith("go ") and key != "go home"]
    boxes = [*(found[one] for one in words), acts["back "], *ways]
    return {str(at): (box.left, box.top, box.right, box.bottom) for at, box in enumerate(boxes)}


@pytest.mark.parametrize("larger", [False, True], ids=["usual", "larger"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["wide", "tall"])
@pytest.mark.usefixtures("qapp")
def test_nothing_moves_when_a_heart_is_given(tmp_path: Path, size: tuple[int, int], larger: bool) -> None:
    """The number, its words and the buttons stand where they stood, as large as they were, in every state."""
    display = booth_display(tmp_path, "en")
    visit = replace(begin(booth_settings(display)), place="wall", accessibility=Accessibility(larger=larger))
    with Bench(display, size) as bench:
        stood = [places(bench.lay(replace(visit, heart=heart, number=131))) for heart in HEARTS]
    assert all(one == stood[0] for one in stood)


@pytest.mark.usefixtures("qapp")
def test_with_more_contrast_the_own_heart_is_no_light_blue(tmp_path: Path) -> None:
    """It rests in yellow, the colour that everything else of its kind has there."""
    display = booth_display(tmp_path, "en")
    visit = begin(booth_settings(display))
    visit = replace(visit, place="wall", accessibility=Accessibility(contrast=True), heart="more", number=131)
    with Bench(display, (1080, 1920)) as bench:
        laid = bench.lay(visit)
        pixels = pixels_in(laid.picture)[:1000].astype(int)
    assert (pixels[..., 0] - pixels[..., 2] <= 30).all()  # nowhere is more blue than red
