"""Keeps files by their content: each once, under a name made from its bytes, while something needs it.

Whoever needs one links to it (link(2)), so the file system itself counts who does: what has no other name
than its own here is needed by nobody. Programs of several screens share a store. Whoever writes holds a lock
that others may hold too, and nothing is removed while anybody holds it.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO

from kiosk.content import kernel_lock
from kiosk.content.atomic_write import sync_folder
from kiosk.content.messages.message import message
from kiosk.content.plain_file import UnreadableFile, opened
from kiosk.content.stand_in import stand_in

BLOCK = 1 << 20  # bytes read at a time
UNFINISHED = "unfinished-"


class ContentStore:
    """The files in a folder. A file's key is the digest of its bytes, and how its name ended: "9f…e1.svg"."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Nothing is removed from the store, by whichever process, until this ends.

        Raises:
            BlockingIOError: somebody removes what is not needed; it is soon over.
            OSError: the folder cannot be made or locked.
        """
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = kernel_lock.shared(self.folder)
        if lock is None:
            raise BlockingIOError(f"{self.folder} is being tidied")
        with lock:
            yield

    def put(self, file: Path, folder: Path | None = None) -> str:
        """Keep what a file holds now, on the disk; its key. With `folder`, it must lie in that one.

        Raises:
            UnreadableFile: it is no plain file that can be read.
            OSError: it cannot be written.
        """
        ending = file.suffix.lower()
        with opened(file, folder) as source:
            known = _digest(source) + ending
            if self.file(known).exists():
                return known
            source.seek(0)
            return self._written(source, ending)

    def put_stand_in(self, reason: str, ending: str) -> str:
        """Keep a file of that ending that says why one cannot be used, in its place; its key."""
        return self._written(BytesIO(stand_in(reason)), ending)

    def file(self, key: str) -> Path:
        """Where the file of a key lies."""
        return self.folder / key

    def place(self, key: str, target: Path) -> None:
        """Give the file of a key one name more; on a file system without links, a file of its own.

        Raises:
            OSError: there is no such key, or no room.
        """
        try:
            target.hardlink_to(self.file(key))
        except OSError:
            shutil.copyfile(self.file(key), target)
            with target.open("rb") as copied:
                os.fsync(copied.fileno())

    def holds(self, key: str, file: Path) -> bool:
        """Whether a file has the content of a key."""
        try:
            if file.samefile(self.file(key)):
                return True
            with opened(file) as source:
                return key.startswith(_digest(source))
        except (OSError, UnreadableFile):
            return False

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Whether nobody writes, nor will until this ends: then what is not needed may be removed.

        Raises:
            OSError: the folder is not there or cannot be locked.
        """
        lock = kernel_lock.exclusive(self.folder)
        if lock is None:
            yield False
            return
        with lock:
            yield True

    def remove_unneeded(self) -> None:
        """Remove what nothing links to and what a crash left; nobody writes (`alone`).

        Raises:
            OSError: the folder cannot be looked into or changed.
        """
        for file in self.folder.iterdir():
            if file.name.startswith(UNFINISHED) or file.stat().st_nlink == 1:
                file.unlink()

    def _written(self, source: BinaryIO, ending: str) -> str:
        """Write a file under the key of what was written, which may be another than it was a moment ago."""
        handle, unfinished = mkstemp(prefix=UNFINISHED, dir=self.folder)
        digest = sha256()
        try:
            with os.fdopen(handle, "wb") as output:
                for block in _blocks(source):
                    digest.update(block)
                    output.write(block)
                output.flush()
                os.fsync(output.fileno())
            key = digest.hexdigest() + ending
            Path(unfinished).rename(self.file(key))
        except BaseException:
            Path(unfinished).unlink(missing_ok=True)
            raise
        sync_folder(self.folder)
        return key


def _digest(source: BinaryIO) -> str:
    digest = sha256()
    for block in _blocks(source):
        digest.update(block)
    return digest.hexdigest()


def _blocks(source: BinaryIO) -> Iterator[bytes]:
    try:
        while block := source.read(BLOCK):
            yield block
    except OSError as error:  # told from an error of the disk that is written to
        raise UnreadableFile(message("file-unreadable", error=error.strerror)) from error
