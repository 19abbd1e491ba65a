"""Keeps prepared pictures on the disk, so that each is drawn once; one that is damaged is drawn again."""

import hashlib
import json
import logging
import os
import time
import zlib
from contextlib import suppress
from dataclasses import asdict
from io import BufferedReader
from pathlib import Path

from kiosk.media.cropping import Frame
from kiosk.media.intake.kept_file import keep

log = logging.getLogger(__name__)

RECIPE = 2  # one more whenever the same file would be drawn otherwise than before
LARGEST = 400 * 1024**2  # bytes of all; a photograph for a screen of 1080p takes two to six million
KEPT_BY_A_CLEANING = 0.75  # of that
# To keep a photograph takes a quarter of a second and five megabytes; most are drawn anew in less.
SLOW = 0.3  # seconds, from which what was drawn is kept
QUICK = 1  # zlib's level; a drawing becomes a twentieth
# After how long it is noted again that a picture was used: cards wear out by writing.
SELDOM = 24 * 3600  # seconds


class PreparedPictures:
    """A folder of finished pixels that took `slow` seconds or longer to draw, by what they were made of.

    The least used go when they are more than `largest` bytes.
    """

    def __init__(self, folder: Path, largest: int = LARGEST, slow: float = SLOW) -> None:
        self.slow = slow
        self._folder = folder
        self._largest = largest
        self._is_told = False

    def key(self, file: BufferedReader, frame: Frame, kind: str) -> str:
        """What a picture in a frame is known by: its content, how it lies, and how it is drawn."""
        file.seek(0)
        made_of = hashlib.file_digest(file, "sha256")
        made_of.update(json.dumps([RECIPE, kind, asdict(frame)]).encode())
        return made_of.hexdigest()

    def get(self, key: str, size: int) -> bytes | None:
        """The pixels of a key, `size` bytes; None where they are not there, or not whole."""
        file = self._folder / key
        try:
            pixels = _unpacked(file.read_bytes(), size)
            if pixels and time.time() - file.stat().st_mtime > SELDOM:
                os.utime(file)
        except OSError:
            return None
        if not pixels:
            with suppress(OSError):
                file.unlink()
        return pixels

    def put(self, key: str, pixels: bytes) -> None:
        """Keep pixels under a key; where that is not possible, a line in the log says so, once."""
        try:
            keep(self._folder / key, zlib.compress(pixels, QUICK))
            self._clean()
        except OSError as error:
            if not self._is_told:
                self._is_told = True
                log.warning("%s: %s; pictures are drawn anew each time", self._folder, error.strerror)

    def _clean(self) -> None:
        found = []
        for file in self._folder.iterdir():
            with suppress(FileNotFoundError):  # another display cleans as well
                found.append((file.stat().st_mtime, file.stat().st_size, file))
        total = sum(size for _, size, _ in found)
        if total <= self._largest:
            return
        for _, size, file in sorted(found):
            file.unlink(missing_ok=True)
            total -= size
            if total <= self._largest * KEPT_BY_A_CLEANING:
                return


def _unpacked(content: bytes, size: int) -> bytes | None:
    unpacker = zlib.decompressobj()
    try:
        pixels = unpacker.decompress(content, size + 1)
    except zlib.error:
        return None
    return pixels if unpacker.eof and len(pixels) == size else None
