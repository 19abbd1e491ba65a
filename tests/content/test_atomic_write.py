"""What is written is on the disk when it is said to be written: the file first, its name after it."""

import errno
import os
import re
import stat
import subprocess
import sys
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


def test_what_cannot_be_written_is_named_as_its_owner_knows_it(tmp_path: Path) -> None:
    """The file that was meant, not the unfinished one beside it, and the system's reason; nothing is left."""
    missing = tmp_path / "venue" / "contacts.toml"
    with pytest.raises(FileNotFoundError) as caught:
        write_whole(missing, b"new")
    assert str(caught.value) == f"[Errno 2] No such file or directory: '{missing}'"
    taken = tmp_path / "contacts.toml"
    taken.mkdir()
    with pytest.raises(IsADirectoryError, match=r"contacts\.toml'$"):
        write_whole(taken, b"new")
    assert [*tmp_path.iterdir()] == [taken]


CALLS = "trace=fsync,fdatasync,rename,renameat,renameat2"
WRITING = "import pathlib, sys; from kiosk.content.atomic_write import write_whole; "
WRITING += "write_whole(pathlib.Path(sys.argv[1]), b'new')"


def test_a_process_asks_the_system_for_the_file_the_rename_and_the_folder(tmp_path: Path) -> None:
    """As the kernel is asked, by whatever call: the content, then its name, then the folder's entry."""
    told, file = tmp_path / "told", tmp_path / "venue" / "contacts.toml"
    file.parent.mkdir()
    traced: list[str | Path] = ["strace", "-f", "-y", "-o", told, "-e", CALLS]
    allowed = subprocess.run([*traced, "true"], capture_output=True, text=True, check=False)
    if allowed.returncode:
        pytest.skip(f"no process may be watched here: {allowed.stderr.strip()}")
    subprocess.run([*traced, sys.executable, "-c", WRITING, file], check=True)
    calls = [line for line in told.read_text().splitlines() if str(file.parent) in line]
    [unfinished] = {name for call in calls for name in re.findall(r"/(\.contacts\.toml\.\d+)", call)}
    content, name, entry = calls
    place = re.escape(str(file.parent))
    assert re.search(rf"f(data)?sync\(\d+<{place}/{unfinished}>\) += 0$", content)
    assert re.search(rf'rename\w*\(.*/{unfinished}", .*{place}/contacts.toml".*\) += 0$', name)
    assert re.search(rf"fsync\(\d+<{place}>\) += 0$", entry)


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
