"""The last good copies of a campaign or display file: what a display plays, and falls back to.

A place holds one folder for each copy, named by a number that only grows; the highest is the last good one.
Its files are links into the content store. A copy is made beside it under another name, brought to the disk,
read once as a test, and takes its number by one rename. So a crash at any point leaves the copies before or
the new one, each whole. A copy stays as long as a process holds it, and the newest always.
"""

import errno
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

from kiosk.content import kernel_lock
from kiosk.content.atomic_write import sync_folder
from kiosk.content.kernel_lock import KernelLock
from kiosk.content.storage.content_store import UNFINISHED, ContentStore

# How rename(2) says that another process took the number a moment before.
TAKEN = (errno.ENOTEMPTY, errno.EEXIST)


def folder_for(source: Path, state: Path) -> Path:
    """Where the copies of a campaign or a display file are kept below `state`: a name made from its path."""
    return state / sha256(os.fsencode(source.absolute())).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class HeldCopy:
    """A copy that no process removes until it is closed, or the process that holds it has ended."""

    folder: Path
    lock: KernelLock | None  # None on a file system without locks: there nobody removes anything

    def close(self) -> None:
        """It is not played any more."""
        if self.lock is not None:
            self.lock.close()


class LastGood:
    """The copies in a place, whose files lie in a store. Programs of several screens may share both."""

    def __init__(self, place: Path, store: ContentStore) -> None:
        self._place = place
        self._store = store

    def latest(self) -> HeldCopy | None:
        """The last good copy, or None where there is none.

        Raises:
            OSError: the place is there and cannot be looked into.
        """
        copies: list[Path] | None = None
        while copies != (copies := self._copies()):  # another process may remove one that was just seen
            for folder in reversed(copies):
                if (held := _held(folder)) is not None:
                    return held
        return None

    def save(self, files: Mapping[str, str], check: Callable[[Path], object]) -> HeldCopy:
        """Make a copy of files in the store the last good one: their names in it, and their keys.

        `check` is given the folder of the finished copy and raises what it likes if that is not good. Then,
        as after a failure to write, the copies before remain. One that would be the same is not made again.
        The store is being written to (`ContentStore.writing`).

        Raises:
            OSError: there is no room, or the place cannot be written to.
        """
        self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
        before = self.latest()
        if before is not None and self._is_of(before.folder, files):
            return before
        unfinished = Path(mkdtemp(prefix=UNFINISHED, dir=self._place))
        try:
            self._link(files, unfinished)
            check(unfinished)
            return self._numbered(unfinished)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
            if before is not None:
                before.close()

    def remove_unneeded(self) -> None:
        """Remove the copies before the last one that nobody plays, what a crash left of one, and what no copy
        needs of the store. Nothing while somebody writes to the store.

        Raises:
            OSError: something cannot be looked into or removed.
        """
        with self._store.alone() as is_alone:
            if not is_alone:
                return
            *earlier, _ = self._copies() or [self._place]
            for folder in earlier:
                _remove_unheld(folder)
            for unfinished in self._place.glob(f"{UNFINISHED}*"):
                shutil.rmtree(unfinished)
            self._store.remove_unneeded()

    def _copies(self) -> list[Path]:
        try:
            found = [folder for folder in self._place.iterdir() if folder.name.isdecimal()]
        except FileNotFoundError:
            return []
        return sorted(found, key=lambda folder: int(folder.name))

    def _is_of(self, copy: Path, files: Mapping[str, str]) -> bool:
        there = {file.relative_to(copy).as_posix() for file in copy.rglob("*") if not file.is_dir()}
        return there == {*files} and all(self._store.holds(key, copy / name) for name, key in files.items())

    def _link(self, files: Mapping[str, str], folder: Path) -> None:
        for name, key in files.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            self._store.place(key, target)
        for made in (*(path for path in folder.rglob("*") if path.is_dir()), folder):
            sync_folder(made)

    def _numbered(self, unfinished: Path) -> HeldCopy:
        """Make a finished copy the last good one. It is held before anybody can see it."""
        lock = kernel_lock.shared(unfinished)
        while True:
            before = self._copies()
            copy = self._place / str(int(before[-1].name) + 1 if before else 1)
            try:
                unfinished.rename(copy)
            except OSError as error:
                if error.errno not in TAKEN:
                    raise
            else:
                sync_folder(self._place)
                return HeldCopy(copy, lock)


def _held(copy: Path) -> HeldCopy | None:
    """The copy, unless it has just been removed."""
    try:
        lock = kernel_lock.shared(copy)
    except FileNotFoundError:
        return None
    except OSError:
        return HeldCopy(copy, None)
    if lock is None or not lock.is_of(copy):
        if lock is not None:
            lock.close()
        return None
    return HeldCopy(copy, lock)


def _remove_unheld(copy: Path) -> None:
    lock = kernel_lock.exclusive(copy)
    if lock is not None:
        with lock:
            shutil.rmtree(copy)
