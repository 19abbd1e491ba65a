"""What is written is on the disk when it is said to be written: the file first, its name after it."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.atomic_write import write_whole

Steps = list[tuple[str, str]]


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Steps:
    """What the system was asked to bring to the disk and to rename, by its name, in order."""
    found: Steps = []

    def fsync(handle: int) -> None:
        found.append(("sync", Path(f"/proc/self/fd/{handle}").readlink().name))

    def renaming(rename: Callable[..., None]) -> Callable[..., None]:
        def renamed(source: Path, target: Path) -> None:
            found.append((f"from {Path(source).name}", f"to {Path(target).name}"))
            rename(source, target)

        return renamed

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "rename", renaming(os.rename))
    monkeypatch.setattr(os, "replace", renaming(os.replace))
    return found


def test_a_file_is_on_the_disk_before_its_name_and_its_name_after_it(tmp_path: Path, steps: Steps) -> None:
    """Power that fails leaves the file before or the new one, and not the one before after it was said."""
    file = tmp_path / "contacts.toml"
    write_whole(file, b"new")
    unfinished = f".contacts.toml.{os.getpid()}"
    assert steps == [
        ("sync", unfinished),
        (f"from {unfinished}", "to contacts.toml"),
        ("sync", tmp_path.name),
    ]


def test_a_file_system_that_brings_no_folder_to_the_disk_is_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As some of a network's: it has no such thing, and says so (fsync(2), EINVAL)."""
    fsync = os.fsync

    def of_files_alone(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", of_files_alone)
    write_whole(tmp_path / "contacts.toml", b"new")
    assert (tmp_path / "contacts.toml").read_bytes() == b"new"
