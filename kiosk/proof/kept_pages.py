"""Keeps on the disk what was measured on drawn pages, so that each is drawn once; damage is drawn again."""

import hashlib
import logging
import os
import time
from contextlib import suppress
from pathlib import Path

from kiosk.content.storage.state_folder import OTHERS
from kiosk.media.intake.kept_file import keep
from kiosk.proof.drawn_page import DrawnPage, as_json, of_json

log = logging.getLogger(__name__)

LARGEST = 96 * 1024**2  # bytes of all; a page takes eight to fifteen thousand
KEPT_BY_A_CLEANING = 0.75  # of that
SELDOM = 24 * 3600  # seconds after which it is noted again that a page was looked up


class KeptPages:
    """A folder with a small file for each drawn page, readable by its owner alone; None keeps nothing.

    `clean` has the least used go when they are more than `largest` bytes.
    """

    def __init__(self, folder: Path | None, largest: int = LARGEST) -> None:
        self._folder, self._largest = folder, largest

    def get(self, key: str) -> DrawnPage | None:
        """What was kept under a key; None where nothing was, or it is not whole."""
        if self._folder is None:
            return None
        file = self._folder / key
        try:
            digest, _, content = file.read_bytes().partition(b"\n")
            if time.time() - file.stat().st_mtime > SELDOM:
                os.utime(file)
        except OSError:
            return None
        return of_json(content) if digest == _digest(content) else None

    def put(self, key: str, page: DrawnPage) -> None:
        """Keep a page under a key; where that is not possible, a line in the log says so, once."""
        if self._folder is None:
            return
        content = as_json(page)
        mask = os.umask(OTHERS)
        try:
            keep(self._folder / key, _digest(content) + b"\n" + content)
        except OSError as error:
            log.warning("%s: %s; pages are drawn anew each time", self._folder, error.strerror)
            self._folder = None
        finally:
            os.umask(mask)

    def clean(self) -> None:
        """Have the least used go, where there are too many."""
        found = sorted(self._files())
        total = sum(size for _, size, _ in found)
        if total <= self._largest:
            return
        for _, size, file in found:
            with suppress(OSError):
                file.unlink()
            total -= size
            if total <= self._largest * KEPT_BY_A_CLEANING:
                return

    def _files(self) -> list[tuple[float, int, Path]]:
        found = []
        with suppress(OSError):
            for entry in os.scandir(self._folder) if self._folder else ():
                with suppress(FileNotFoundError):  # another check cleans as well
                    told = entry.stat()
                    found.append((told.st_mtime, told.st_size, Path(entry.path)))
        return found


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
