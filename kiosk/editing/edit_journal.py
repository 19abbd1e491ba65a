"""Keeps on the disk what was edited; of a line that was not written whole nothing is taken."""

import errno
import json
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.content.atomic_write import write_whole

Entry = dict[str, Any]


class EditJournal:
    """A file of entries, a line each; what was added is on the disk when `add` returns.

    Raises:
        OSError: from all it does, where the disk takes nothing more; what was there stays.
    """

    can_change = True

    def __init__(self, file: Path) -> None:
        self.file = file
        self._is_whole = False

    def entries(self) -> list[Entry]:
        """All whole entries, in the order in which they were added; what comes after a broken one is left."""
        try:
            content = self.file.read_bytes()
        except FileNotFoundError:
            return []
        return [entry for entry, _ in _whole(content)]

    def add(self, entry: Entry) -> None:
        """Write an entry more, behind all whole ones."""
        if not self._is_whole:
            self._cut()
        # Not buffered: what a full disk did not take would be written once more when the file is closed.
        with self.file.open("ab", buffering=0) as output:
            end, rest = output.tell(), _line(entry)
            try:
                while rest:
                    rest = rest[output.write(rest) :]
                os.fsync(output.fileno())
            except OSError:
                os.truncate(self.file, end)
                raise

    def begin(self, entry: Entry) -> None:
        """Have this entry and no other."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.file, _line(entry))
        self._is_whole = True

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
        found = super().entries()
        return found[:-1] if found and "publishing" in found[-1] else found

    def add(self, entry: Entry) -> None:
        """Take what was seen on the disk; refuse all else."""
        if not {"come", "on disk"} & entry.keys():
            raise OSError(errno.EROFS, "another window changes this folder", str(self.file))

    def begin(self, entry: Entry) -> None:
        """Write nothing."""


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
