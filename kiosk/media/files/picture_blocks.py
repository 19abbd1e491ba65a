"""Tells from a file's blocks how long each frame of a picture that moves stands, without decoding any."""

import os
import struct
from typing import BinaryIO

from kiosk.media.decoding import DAMAGED
from kiosk.media.film.moving_pictures import CHUNK, PNG, RIFF
from kiosk.media.picture import PictureError

# GIF89a specification, sections 18 to 27.
GIF_HEAD = 13  # bytes, before the table of colours
IMAGE, EXTENSION, CONTROL = b",", b"!", 0xF9
HAS_TABLE, TABLE_SIZE = 0x80, 0x07
HUNDREDTH = 0.01  # seconds


def frame_times(file: BinaryIO) -> list[float]:
    """Seconds that each frame is said to stand, 0 where nothing is said; none of what is of another kind.

    Raises:
        PictureError: it is cut off.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    start = file.read(len(PNG))
    try:
        if start == PNG:
            return _of_png(file, size)
        if start.startswith(RIFF):
            return _of_webp(file, size)
        return _of_gif(file, size) if start.startswith(b"GIF8") else []
    except (struct.error, IndexError) as error:  # it ends within a block
        raise PictureError(DAMAGED) from error


def _of_png(file: BinaryIO, size: int) -> list[float]:
    """Portable Network Graphics, third edition, 11.3.6.2."""
    times = []
    while file.tell() < size:
        length, name = CHUNK.unpack(file.read(CHUNK.size))
        if name == b"fcTL":
            content = file.read(length)
            delay, parts = struct.unpack_from(">HH", content, 20)
            times.append(delay / (parts or 100))
            length = 0
        _pass(file, length + 4, size)
        if name == b"IEND":
            break
    return times


def _of_webp(file: BinaryIO, size: int) -> list[float]:
    """The WebP container specification, "Animation"."""
    times = []
    end = min(size, 8 + struct.unpack("<I", _at(file, 4, 4))[0])
    file.seek(12)
    while file.tell() + 8 <= end:
        name, length = struct.unpack("<4sI", file.read(8))
        if name == b"ANMF":
            head = file.read(16)
            times.append(int.from_bytes(head[12:15], "little") / 1000)
            length -= len(head)
        _pass(file, length + length % 2, size)
    return times


def _of_gif(file: BinaryIO, size: int) -> list[float]:
    times, told = [], 0.0
    _pass(file, _table(_at(file, 10, 1)[0]) + GIF_HEAD - file.tell(), size)
    while (kind := file.read(1)) not in (b"", b";"):
        if kind == EXTENSION:
            label = file.read(1)[0]
            first = _blocks(file, size)
            if label == CONTROL:
                told = struct.unpack_from("<H", first, 1)[0] * HUNDREDTH
        elif kind == IMAGE:
            _pass(file, _table(file.read(9)[8]) + 1, size)  # and the size of its codes
            _blocks(file, size)
            times.append(told)
            told = 0.0
    return times


def _table(flags: int) -> int:
    """The bytes of a table of colours."""
    return 3 << (flags & TABLE_SIZE) + 1 if flags & HAS_TABLE else 0


def _blocks(file: BinaryIO, size: int) -> bytes:
    """Pass over blocks, the last of which is empty; the first of them."""
    first = None
    while length := file.read(1)[0]:
        if first is None:
            first = file.read(length)
        else:
            _pass(file, length, size)
    return first or b""


def _at(file: BinaryIO, place: int, length: int) -> bytes:
    file.seek(place)
    return file.read(length)


def _pass(file: BinaryIO, length: int, size: int) -> None:
    if file.seek(length, os.SEEK_CUR) > size:
        raise PictureError(DAMAGED)
