"""Keeps on the disk what was edited; of a line that was not written whole nothing is taken."""

import errno
import json
import logging
import os
import zlib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from io import FileIO
from pathlib import Path
from threading import Lock
from typing import Any

from kiosk.content.atomic_write import write_whole

log = logging.getLogger(__name__)

Entry = dict[str, Any]


class EditJournal:
    """A file of entries, a line each. What was added outlives the program when `add` returns, and power as
    soon as the disk has it, for which nobody waits. Any thread may add.

    Raises:
        OSError: from all it does, where the disk takes nothing more; what was there stays.
    """

    can_change = True

    def __init__(self, file: Path) -> None:
        self.file = file
        self._is_whole = self._has_failed = False
        self._adding = Lock()
        self._thread = ThreadPoolExecutor(1)
        self._syncing: Future[None] | None = None

    def entries(self) -> list[Entry]:
        """All whole entries, in the order in which they were added; what comes after a broken one is left."""
        try:
            content = self.file.read_bytes()
        except FileNotFoundError:
            return []
        return [entry for entry, _ in _whole(content)]

    def add(self, entry: Entry, *, is_sure: bool = False) -> None:
        """Write an entry more, behind all whole ones; what `is_sure` is on the disk when this returns.

        Raises:
            OSError: also where the disk did not take one before it, and still does not.
        """
        with self._adding:
            self._mend()
            if not self._is_whole:
                self._cut()
            # Not buffered: what a full disk did not take would be written once more when the file is closed.
            with self.file.open("ab", buffering=0) as output:
                _write(output, _line(entry))
            if not is_sure:
                self._have_synced()
        if is_sure:
            self._sync()

    def begin(self, entry: Entry) -> None:
        """Have this entry and no other."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.file, _line(entry))
        self._is_whole = True

    def settle(self) -> None:
        """Wait until the disk has all that was added, or takes no more."""
        if self._syncing is not None:
            wait([self._syncing])

    def _have_synced(self) -> None:
        """Have all that was written brought to the disk, once for what waits for its turn."""
        waiting = self._syncing is not None and not (self._syncing.running() or self._syncing.done())
        if not waiting:
            self._syncing = self._thread.submit(self._sync_later)

    def _sync_later(self) -> None:
        try:
            self._sync()
        except OSError as error:
            log.warning("what was edited could not be brought to the disk: %s", error)

    def _sync(self) -> None:
        try:
            with self.file.open("rb") as written:
                os.fsync(written.fileno())
        except OSError:
            self._has_failed = True
            raise

    def _mend(self) -> None:
        """Write all anew where some of it never came to the disk: to ask once more would not bring it there
        (fsync(2)).
        """
        if self._has_failed:
            write_whole(self.file, self.file.read_bytes())
            self._has_failed = self._is_whole = False

    def _cut(self) -> None:
        """Take away what was not written whole."""
        whole = max((end for _, end in _whole(self.file.read_bytes())), default=0)
        os.truncate(self.file, whole)
        self._is_whole = True


class SeenJournal(EditJournal):
    """A journal that another window writes: what it has can be read, and nothing is added to it.

    Raises:
        OSError: from each step that somebody tries.
    """

    can_change = False

    def entries(self) -> list[Entry]:
        """All whole entries; what the other is writing out just now is its own affair."""
        return [entry for entry in super().entries() if "publishing" not in entry]

    def add(self, entry: Entry, *, is_sure: bool = False) -> None:  # noqa: ARG002  as the one above
        """Take what was seen on the disk; refuse all else."""
        if not {"come", "on disk"} & entry.keys():
            raise OSError(errno.EROFS, "another window changes this folder", str(self.file))

    def begin(self, entry: Entry) -> None:
        """Write nothing."""


def _write(output: FileIO, line: bytes) -> None:
    """Write all of it, or leave the file as it was."""
    end, rest = output.tell(), line
    try:
        while rest:
            rest = rest[output.write(rest) :]
    except OSError:
        output.truncate(end)
        raise


def _line(entry: Entry) -> bytes:
    written = json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()
    return b"%08x %b\n" % (zlib.crc32(written), written)


def _whole(content: bytes) -> Iterator[tuple[Entry, int]]:
    """Each entry that was written whole, and where it ends."""
    at = 0
    while (end := content.find(b"\n", at) + 1) > 0:
        line = content[at:end]
        if line[:8] != b"%08x" % zlib.crc32(line[9:-1]):
            return
        yield json.loads(line[9:-1]), end
        at = end
