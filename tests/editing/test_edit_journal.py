"""What is edited is kept whatever the disk does: nobody waits for it, and nothing is lost in silence."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.editing.edit_journal import EditJournal
from tests.editing.disk import PATIENCE, Disk


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
    made.hold_up()
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
    assert b'{"undo":2}' in disk.had[-1]
    assert len(disk.had) == 2  # what waited for its turn went at once


def test_what_must_be_sure_is_on_the_disk(journal: EditJournal, disk: Disk) -> None:
    """As what is about to be put on the displays, with all before it."""
    disk.let_on()
    journal.add({"undo": 1})
    journal.add({"publishing": {}}, is_sure=True)
    assert any(b'{"undo":1}' in had and b"publishing" in had for had in disk.had)


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
    assert b'{"undo":1}' in disk.had[0]
