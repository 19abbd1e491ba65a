"""The last good copy: what a display falls back to when its campaign or display file cannot be read.

A place holds one folder for each copy, named by a number that only grows; the highest is the last good
one. A copy is written beside it under another name, brought to the disk, read once as a test, and takes
its number by one rename. So a crash at any point leaves the copy before or the new one, each whole.
"""

import filecmp
import os
import shutil
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path, PurePosixPath

from kiosk.content.atomic_write import sync_folder

UNFINISHED = "unfinished-"


def folder_for(source: Path, state: Path) -> Path:
    """Where the copies of a campaign or a display file are kept below `state`: a name made from its path."""
    return state / sha256(os.fsencode(source.absolute())).hexdigest()[:16]


def latest(place: Path) -> Path | None:
    """The folder of the last good copy in a place, or None where there is none.

    Raises:
        OSError: the place is there and cannot be looked into.
    """
    try:
        copies = [folder for folder in place.iterdir() if folder.name.isdecimal()]
    except FileNotFoundError:
        return None
    return max(copies, key=lambda folder: int(folder.name), default=None)


def save(source: Path, files: Iterable[str], place: Path, check: Callable[[Path], object]) -> Path:
    """Copies files of the folder `source`, named relative to it, as the last good copy of a place.

    `check` is given the folder of the finished copy and raises what it likes if that is not good. Then, as
    after a failure to write, the copy before remains. A copy that would be the same is not written again.

    Returns:
        The folder of the copy.

    Raises:
        OSError: a file could not be read or written, or there is no room.
    """
    names = sorted({PurePosixPath(name).as_posix() for name in files})
    place.mkdir(parents=True, exist_ok=True)
    copy = latest(place)
    _leave_only(copy, place)
    if copy is not None and _holds(copy, source, names):
        return copy
    unfinished = place / f"{UNFINISHED}{os.getpid()}"
    try:
        _write(source, names, unfinished)
        check(unfinished)
        copy = _number(unfinished, place)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    _leave_only(copy, place)
    return copy


def _number(unfinished: Path, place: Path) -> Path:
    """Make a finished copy the last good one."""
    before = latest(place)  # asked again: the program of another screen may keep the same campaign
    copy = place / str(int(before.name) + 1 if before is not None else 1)
    unfinished.rename(copy)
    sync_folder(place)
    return copy


def _holds(copy: Path, source: Path, names: list[str]) -> bool:
    there = sorted(file.relative_to(copy).as_posix() for file in copy.rglob("*") if not file.is_dir())
    return there == names and all(filecmp.cmp(source / name, copy / name, shallow=False) for name in names)


def _write(source: Path, names: list[str], folder: Path) -> None:
    folder.mkdir()
    for name in names:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        with (source / name).open("rb") as read, target.open("xb") as write:
            shutil.copyfileobj(read, write)
            write.flush()
            os.fsync(write.fileno())
    for written in (folder, *(path for path in folder.rglob("*") if path.is_dir())):
        sync_folder(written)


def _leave_only(copy: Path | None, place: Path) -> None:
    """Remove what a crash left, and the copies before; what cannot be removed does no harm."""
    for folder in place.iterdir():
        if folder != copy and not _is_being_written(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_being_written(folder: Path) -> bool:
    """Whether another process is at work on a copy: two screens of a machine may show one campaign."""
    _, is_unfinished, process = folder.name.partition(UNFINISHED)
    if not is_unfinished or int(process) == os.getpid():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
