"""Reads an open file that another process, or another reader of this one, reads as well."""

import os


class OwnPlace:
    """A file by its number, with a place of its own in it: who shares the file keeps theirs."""

    def __init__(self, file: int) -> None:
        self._file, self._at = file, 0

    def read(self, size: int = -1) -> bytes:
        """What stands at its place, so many bytes at most; below 0, all."""
        found = os.pread(self._file, size if size >= 0 else os.fstat(self._file).st_size, self._at)
        self._at += len(found)
        return found

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place."""
        begin = {os.SEEK_SET: 0, os.SEEK_CUR: self._at}.get(whence)
        self._at = (os.fstat(self._file).st_size if begin is None else begin) + offset
        return self._at

    def tell(self) -> int:
        """The place where it is."""
        return self._at
