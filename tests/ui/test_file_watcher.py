"""Files that change while a display plays: noticed however they are saved, and read beside the window."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.storage.watched_file import Look
from kiosk.ui.app.file_watcher import FileWatcher

NEVER = 3600.0  # seconds


class Reader:
    """Reads one file; the same text twice is no news. `again` says when the next look is due."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.threads: set[int] = set()
        self.looks = 0
        self.again = NEVER
        self._last: str | None = None

    def look(self) -> Look[str]:
        """The text of the file, if it is another one than last time."""
        self.threads.add(threading.get_ident())
        self.looks += 1
        try:
            text = (self.folder / "campaign.toml").read_text()
        except OSError:
            return Look(None, self.again)
        last, self._last = self._last, text
        return Look(text if text != last else None, self.again)

    def watched(self) -> list[Path]:
        """The file, while it is there."""
        file = self.folder / "campaign.toml"
        return [file] if file.exists() else []


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    """A reader of a folder with a campaign in it."""
    folder = tmp_path / "pack"
    folder.mkdir()
    (folder / "campaign.toml").write_text("first")
    return Reader(folder)


@pytest.fixture
def watcher(reader: Reader, qtbot: QtBot) -> Iterator[FileWatcher[str]]:
    """Somebody who has read it once and keeps an eye on it."""
    watcher = FileWatcher(reader.look, reader.watched)
    with qtbot.waitSignal(watcher.arrived):
        watcher.start()
    yield watcher
    assert watcher.stop(10_000)


def saved_in_place(folder: Path) -> None:
    """As simple editors save."""
    (folder / "campaign.toml").write_text("second")


def saved_by_rename(folder: Path) -> None:
    """As careful editors save: the file that was watched is gone."""
    (folder / "campaign.toml.new").write_text("second")
    (folder / "campaign.toml.new").replace(folder / "campaign.toml")


def saved_as_a_new_folder(folder: Path) -> None:
    """As a deployment replaces a pack: the folder that was watched is gone, and comes back."""
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "campaign.toml").write_text("second")


@pytest.mark.parametrize("save", [saved_in_place, saved_by_rename, saved_as_a_new_folder])
def test_a_saved_change_is_noticed(
    save: Callable[[Path], None], reader: Reader, watcher: FileWatcher[str], qtbot: QtBot
) -> None:
    """Whichever way a file is saved, the change arrives, and the one after it does as well."""
    with qtbot.waitSignal(watcher.arrived, timeout=10_000) as arrived:
        save(reader.folder)
    assert arrived.args == ["second"]
    with qtbot.waitSignal(watcher.arrived, timeout=10_000) as arrived:
        (reader.folder / "campaign.toml").write_text("third")
    assert arrived.args == ["third"]


def test_a_change_just_after_the_first_look_is_not_missed(reader: Reader, qtbot: QtBot) -> None:
    """What is saved between a look and the beginning of the watch is found by another look."""
    found: list[str] = []

    def look() -> Look[str]:
        look = reader.look()
        if look.value == "first":
            saved_in_place(reader.folder)
        return look

    watcher = FileWatcher(look, reader.watched)
    watcher.arrived.connect(found.append)
    watcher.start()
    qtbot.waitUntil(lambda: found == ["first", "second"])
    assert watcher.stop(10_000)


@pytest.mark.usefixtures("watcher")
def test_nothing_is_read_on_the_thread_of_the_window(reader: Reader) -> None:
    """A slow disk does not make a fade stutter."""
    assert reader.threads
    assert threading.get_ident() not in reader.threads


def test_a_change_that_the_system_does_not_tell_of_is_found(reader: Reader, qtbot: QtBot) -> None:
    """On a network folder nothing is told; the next look that is due finds the change."""
    reader.again = 0.05
    deaf: FileWatcher[str] = FileWatcher(reader.look, list)
    with qtbot.waitSignal(deaf.arrived):
        deaf.start()
    with qtbot.waitSignal(deaf.arrived) as arrived:
        saved_in_place(reader.folder)
    assert arrived.args == ["second"]
    assert deaf.stop(10_000)


def test_what_cannot_be_watched_costs_no_look_of_its_own(reader: Reader, qtbot: QtBot) -> None:
    """A path that the system refuses is asked for once, and looked at with the others when that is due."""
    refused = reader.folder / "not-there"
    watcher = FileWatcher(reader.look, lambda: [*reader.watched(), refused])
    with qtbot.waitSignal(watcher.arrived):
        watcher.start()
    for text in ("second", "third"):
        with qtbot.waitSignal(watcher.arrived):
            (reader.folder / "campaign.toml").write_text(text)
    looks_for_changes = 3
    looks_once_watched_anew = 3
    assert reader.looks <= looks_for_changes + looks_once_watched_anew
    assert watcher.stop(10_000)


def test_a_look_that_fails_is_written_down_and_the_next_one_is_made(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault of the program in reading files ends neither the watch nor the display."""
    file = tmp_path / "campaign.toml"
    file.write_text("first")
    looks: list[str] = []

    def look() -> Look[str]:
        looks.append("look")
        if len(looks) == 2:
            raise ZeroDivisionError("a fault of ours")
        return Look("good", NEVER)

    watcher = FileWatcher(look, lambda: [file])
    with qtbot.waitSignal(watcher.arrived):
        watcher.start()
    qtbot.waitUntil(lambda: "a fault of ours" in caplog.text)
    with qtbot.waitSignal(watcher.arrived):
        file.write_text("second")
    assert watcher.stop(10_000)


def test_it_stops_with_a_look_that_never_ends() -> None:
    """A folder on a dead network holds a thread; whoever ends the display is told so and need not wait."""
    hold = threading.Event()

    def look() -> Look[None]:
        hold.wait()
        return Look(None, NEVER)

    watcher: FileWatcher[None] = FileWatcher(look, list)
    watcher.start()
    assert not watcher.stop(20)
    hold.set()
    assert watcher.stop(10_000)
