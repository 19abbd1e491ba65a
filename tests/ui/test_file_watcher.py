"""Files that change while a display plays: noticed however they are saved, and read beside the window."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QTimer
from pytestqt.qtbot import QtBot

from kiosk.ui.app.file_watcher import FileWatcher


class Reader:
    """Reads one file of a folder; the same text twice is no news."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.threads: set[int] = set()
        self._last: str | None = None

    def reload(self) -> str | None:
        """The text of the file, if it is another one than last time."""
        self.threads.add(threading.get_ident())
        try:
            text = (self.folder / "campaign.toml").read_text()
        except OSError:
            return None
        last, self._last = self._last, text
        return text if text != last else None

    def watched(self) -> list[Path]:
        """The folder it is in, the folder, the file."""
        paths = (self.folder.parent, self.folder, self.folder / "campaign.toml")
        return [path for path in paths if path.exists()]


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
    watcher = FileWatcher(reader.reload, reader.watched)
    with qtbot.waitSignal(watcher.arrived):
        watcher.start()
    yield watcher
    assert watcher.stop(10_000)


def pass_a_minute(watcher: FileWatcher[str]) -> None:
    """Let the timer for a look once a minute run out."""
    (timer,) = (timer for timer in watcher.findChildren(QTimer) if timer.interval() == 60_000)
    assert timer.isActive()
    timer.timeout.emit()


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


def test_the_system_is_asked_to_tell(reader: Reader, watcher: FileWatcher[str]) -> None:
    """Between changes nobody looks at the disk: the system watches the very file and its folders."""
    (system,) = watcher.findChildren(QFileSystemWatcher)
    assert set(system.files() + system.directories()) == set(map(str, reader.watched()))


def test_a_change_just_after_the_first_look_is_not_missed(reader: Reader, qtbot: QtBot) -> None:
    """What is saved between a look and the beginning of the watch is found by another look."""
    found: list[str] = []

    def reload() -> str | None:
        text = reader.reload()
        if text == "first":
            saved_in_place(reader.folder)
        return text

    watcher = FileWatcher(reload, reader.watched)
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
    """On a network folder nothing is told; a look once a minute finds the change."""
    deaf: FileWatcher[str] = FileWatcher(reader.reload, list)
    with qtbot.waitSignal(deaf.arrived):
        deaf.start()
    saved_in_place(reader.folder)
    with qtbot.waitSignal(deaf.arrived) as arrived:
        pass_a_minute(deaf)
    assert arrived.args == ["second"]
    assert deaf.stop(10_000)


def test_a_look_that_fails_is_written_down_and_the_next_one_is_made(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault of the program in reading files ends neither the watch nor the display."""
    looks: list[str] = []

    def reload() -> str:
        looks.append("look")
        if len(looks) == 1:
            raise ZeroDivisionError("a fault of ours")
        return "good"

    watcher = FileWatcher(reload, lambda: [tmp_path])
    watcher.start()
    qtbot.waitUntil(lambda: "a fault of ours" in caplog.text)
    with qtbot.waitSignal(watcher.arrived):
        pass_a_minute(watcher)
    assert watcher.stop(10_000)


def test_it_stops_with_a_look_that_never_ends() -> None:
    """A folder on a dead network holds a thread; whoever ends the display is told so and need not wait."""
    hold = threading.Event()

    def reload() -> None:
        hold.wait()

    watcher: FileWatcher[None] = FileWatcher(reload, list)
    watcher.start()
    assert not watcher.stop(20)
    hold.set()
    assert watcher.stop(10_000)
