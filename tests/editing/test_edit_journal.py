"""What is edited is kept whatever the disk does: nobody waits for it, and nothing is lost in silence."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from kiosk.editing.edit_journal import EditJournal

PATIENCE = 20  # seconds


class Disk:
    """A disk that holds up whoever has something brought to it until it is `let_on`."""

    def __init__(self) -> None:
        self.asked, self.is_let_on = Event(), Event()
        self.had: list[str] = []
        self.failure: OSError | None = None
        self._fsync = os.fsync

    def fsync(self, handle: int) -> None:
        """As the system's."""
        self.asked.set()
        assert self.is_let_on.wait(PATIENCE)
        if self.failure is not None:
            raise self.failure
        if (file := Path(f"/proc/self/fd/{handle}")).is_file():
            self.had.append(file.read_text(encoding="utf-8"))
        self._fsync(handle)

    def let_on(self) -> None:
        """Take all from now on."""
        self.is_let_on.set()


@pytest.fixture
def journal(tmp_path: Path) -> EditJournal:
    """A journal with its first entry."""
    made = EditJournal(tmp_path / "journal")
    made.begin({"files": {}})
    return made


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """Where it is kept, from its second entry on."""
    made = Disk()
    monkeypatch.setattr(os, "fsync", made.fsync)
    yield made
    made.let_on()


def test_a_key_does_not_wait_for_the_disk(journal: EditJournal, disk: Disk) -> None:
    """Though it takes nothing for now, what was typed is there for whoever comes after the program; and it is
    on the disk as soon as that takes it.
    """
    journal.add({"undo": 1})
    assert disk.asked.wait(PATIENCE)
    journal.add({"redo": 1})
    journal.add({"undo": 2})
    assert EditJournal(journal.file).entries() == [{"files": {}}, {"undo": 1}, {"redo": 1}, {"undo": 2}]
    disk.let_on()
    journal.settle()
    assert '{"undo":2}' in disk.had[-1]
    assert len(disk.had) == 2  # what waited for its turn went at once


def test_what_must_be_sure_is_on_the_disk(journal: EditJournal, disk: Disk) -> None:
    """As what is about to be put on the displays, with all before it."""
    disk.let_on()
    journal.add({"undo": 1})
    journal.add({"publishing": {}}, is_sure=True)
    assert any('{"undo":1}' in had and "publishing" in had for had in disk.had)


def test_what_never_came_to_the_disk_is_told_with_the_next_step(journal: EditJournal, disk: Disk) -> None:
    """That step is refused while the disk takes nothing; once it does, all is brought there."""
    disk.failure = OSError(errno.EIO, os.strerror(errno.EIO))
    disk.let_on()
    journal.add({"undo": 1})
    journal.settle()
    with pytest.raises(OSError, match="Input/output error"):
        journal.add({"undo": 2})
    disk.failure = None
    journal.add({"undo": 3})
    journal.settle()
    assert journal.entries() == [{"files": {}}, {"undo": 1}, {"undo": 3}]
    assert '{"undo":1}' in disk.had[0]
