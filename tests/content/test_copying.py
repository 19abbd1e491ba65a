"""One file and its parts are copied as they are found good, and never otherwise."""

from pathlib import Path

import pytest

from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import message
from kiosk.content.storage.content_store import ContentStore
from kiosk.content.storage.copying import Copying
from kiosk.content.storage.last_good import LastGood


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file that an operator named."""
    (tmp_path / "hall.toml").write_text("format = 1")
    return tmp_path / "hall.toml"


@pytest.fixture
def copying(file: Path, tmp_path: Path) -> Copying:
    """What makes its copies; nothing is wrong with any picture."""
    store = ContentStore(tmp_path / "state" / "store")
    return Copying(file, LastGood(tmp_path / "state" / "copies", store), store, lambda _: None)


def test_a_copy_is_read_once_more_before_it_is_kept(file: Path, copying: Copying) -> None:
    """The file may have changed while it was copied: what would be played is what has to be good."""
    read: list[str] = []
    copied = copying.copied({}, lambda copy: read.append(copy.read_text()), is_patient=True)
    assert read == [(copied.folder / "hall.toml").read_text()] == ["format = 1"]
    file.write_text("banana")

    def refused(copy: Path) -> None:
        raise ContentError([Fault(copy, 1, message("list-for-a-table", key="x"))])

    with pytest.raises(ContentError, match="is a list"):
        copying.copied({}, refused, is_patient=True)
    latest = copying.latest()
    assert latest is not None
    assert latest.folder == copied.folder


def test_a_file_that_is_gone_before_it_is_copied_is_named(file: Path, copying: Copying) -> None:
    """As a stick that was pulled out just then."""
    file.unlink()
    with pytest.raises(ContentError) as caught:
        copying.copied({}, lambda _: None, is_patient=True)
    assert caught.value.faults == (
        Fault(file, None, message("file-unreadable", error="No such file or directory")),
    )


def test_where_nothing_can_be_removed_nothing_is_said(copying: Copying) -> None:
    """Here there is nothing yet: it costs room at most."""
    copying.remove_unneeded()
    assert copying.latest() is None
