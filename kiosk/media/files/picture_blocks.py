"""Goes through the blocks of a PNG, GIF or WebP without decoding any: whether it is whole, how it moves."""

import os
import struct
import zlib
from typing import BinaryIO

PNG, RIFF = b"\x89PNG\r\n\x1a\n", b"RIFF"
CHUNK = struct.Struct(">I4s")
CHECK = struct.Struct(">I")
BLOCK = 1 << 20  # bytes read at a time
# Portable Network Graphics, third edition, 5.3: a bit of the first letter is set in the name of a chunk that
# a picture can do without. Those that make it move are of that kind.
ANCILLARY, MOVING = 0x20, (b"acTL", b"fcTL", b"fdAT")
# GIF89a specification, sections 18 to 27.
GIF_HEAD = 13  # bytes, before the table of colours
IMAGE, EXTENSION, CONTROL = b",", b"!", 0xF9
NOTHING = b"\0"  # which some programs leave between two blocks
HAS_TABLE, TABLE_SIZE = 0x80, 0x07
HUNDREDTH = 0.01  # seconds


class BrokenBlocks(Exception):
    """A file is cut off, or something in it is not as it was written."""


def frame_times(file: BinaryIO, *, is_checked: bool = False) -> list[float]:
    """Seconds that each frame is said to stand, 0 where nothing is said; none of what is of another kind.

    With `is_checked`, what has sums to be checked by is read whole.

    Raises:
        BrokenBlocks: it is not whole.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    start = file.read(len(PNG))
    try:
        if start == PNG:
            return _of_png(file, size, is_checked=is_checked)
        if start.startswith(RIFF):
            return _of_webp(file, size)
        return _of_gif(file, size) if start.startswith(b"GIF8") else []
    except (struct.error, IndexError) as error:  # it ends within a block
        raise BrokenBlocks from error


def _of_png(file: BinaryIO, size: int, *, is_checked: bool) -> list[float]:
    """Portable Network Graphics, third edition, 11.3.6."""
    times: list[float] = []
    promised = None
    name = b""
    while name != b"IEND":
        length, name = CHUNK.unpack(file.read(CHUNK.size))
        end = file.tell() + length + CHECK.size
        if end > size:
            raise BrokenBlocks
        if is_checked and (name in MOVING or not name[0] & ANCILLARY):
            _check(file, name, length)
        if name == b"acTL":
            promised = struct.unpack(">I", file.read(4))[0]
        elif name == b"fcTL":
            delay, parts = struct.unpack(">20xHH", file.read(24))
            times.append(delay / (parts or 100))
        file.seek(end)
    if promised is not None and promised > len(times):
        raise BrokenBlocks
    return times


def _check(file: BinaryIO, name: bytes, length: int) -> None:
    """Find whether a chunk is as it was written, and go back to its beginning."""
    place, check, left = file.tell(), zlib.crc32(name), length
    while left and (block := file.read(min(left, BLOCK))):
        check = zlib.crc32(block, check)
        left -= len(block)
    if CHECK.unpack(file.read(CHECK.size))[0] != check:
        raise BrokenBlocks
    file.seek(place)


def _of_webp(file: BinaryIO, size: int) -> list[float]:
    """The WebP container specification, "Animation"."""
    times = []
    end = 8 + struct.unpack("<I", _at(file, 4, 4))[0]
    if end > size + 1:  # which a last byte that fills up an odd length may be
        raise BrokenBlocks
    file.seek(12)
    while file.tell() + 8 <= min(end, size):
        name, length = struct.unpack("<4sI", file.read(8))
        if name == b"ANMF":
            head = file.read(16)
            times.append(int.from_bytes(head[12:15], "little") / 1000)
            length -= len(head)
        _pass(file, length + length % 2, size + 1)
    return times


def _of_gif(file: BinaryIO, size: int) -> list[float]:
    times, told = [], 0.0
    _pass(file, _table(_at(file, 10, 1)[0]) + GIF_HEAD - file.tell(), size)
    while (kind := file.read(1)) != b";":
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
        elif kind != NOTHING:
            raise BrokenBlocks
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
        raise BrokenBlocks
