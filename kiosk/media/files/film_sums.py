"""Compares a Matroska file with the sums that are in it: whether bytes of it were changed."""

import os
import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from kiosk.media.files.file_kind import BEGINNING, kind_of
from kiosk.media.files.film_end import number, segment

BLOCK = 1 << 20  # bytes read at a time
CLUSTER = b"\x1f\x43\xb6\x75"  # RFC 9559, 5.1.3: what holds pictures and sound
# RFC 8794, 11.3.1: the sum of all that follows it in the same element. What uses libav writes it.
SUM, CHECK = b"\xbf\x84", struct.Struct("<I")


def is_changed(file: BinaryIO) -> bool:
    """Whether a part of a Matroska file is not as it was written; never of another, nor of one without sums.

    Leaves the file at its beginning.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    try:
        if kind_of(file.read(BEGINNING)) != "MKV":
            return False
        return not all(_is_as_written(file, length) for length in _clusters(file, size))
    except (struct.error, IndexError):  # it ends within a part, which is for others to tell
        return False
    finally:
        file.seek(0)


def _clusters(file: BinaryIO, size: int) -> Iterator[int]:
    """Go to each cluster that is whole, and say how many bytes are in it."""
    at, _ = segment(file)
    while at and at + len(CLUSTER) < size:
        file.seek(at)
        name = _name(file)
        length = number(file)
        at = file.tell() + length
        if length < 0 or at > size:
            return
        if name == CLUSTER:
            yield length


def _name(file: BinaryIO) -> bytes:
    """The name of an element, as long as its first byte says: RFC 8794, 5."""
    first = file.read(1)
    return first + file.read(8 - first[0].bit_length())


def _is_as_written(file: BinaryIO, length: int) -> bool:
    if file.read(len(SUM)) != SUM:
        return True
    (told,) = CHECK.unpack(file.read(CHECK.size))
    left, found = length - len(SUM) - CHECK.size, 0
    while left > 0 and (block := file.read(min(left, BLOCK))):
        found = zlib.crc32(block, found)
        left -= len(block)
    return bool(found == told)
