"""Tells by a film's own bytes whether its file ends before what it says that it holds."""

import os
import struct
from typing import BinaryIO

from kiosk.media.files.file_kind import BEGINNING, kind_of

# ISO/IEC 14496-12, 4.2: a size of 1 is followed by the size itself, one of 0 is that of the rest of the file.
BOX, LARGE_BOX, IS_LARGE = struct.Struct(">I4s"), struct.Struct(">Q"), 1
MOST_BOXES = 100_000
NAME, SEGMENT = 4, b"\x18\x53\x80\x67"  # RFC 8794, 11.2.1, says the bytes of a name; RFC 9559, 5.1.2
RIFF, CHUNK = b"RIFF", struct.Struct("<4sI")


def is_cut_off(file: BinaryIO) -> bool:
    """Whether an MP4, MOV, Matroska, WebM or AVI file was longer than it is; never of one of another kind, or
    that does not say how long it is. Leaves the file at its beginning.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    kind = kind_of(file.read(BEGINNING))
    try:
        return kind in ENDS and ENDS[kind](file, size) > size
    except (struct.error, IndexError):  # what would say it is not there
        return False
    finally:
        file.seek(0)


def _end_of_boxes(file: BinaryIO, size: int) -> int:
    """Where the last box at the top of an MP4 ends; 0 where that is not said."""
    at = 0
    for _ in range(MOST_BOXES):
        if at + BOX.size > size:
            return at
        file.seek(at)
        length, name = BOX.unpack(file.read(BOX.size))
        if length == IS_LARGE:
            (length,) = LARGE_BOX.unpack(file.read(LARGE_BOX.size))
        if length < BOX.size or not name.isalnum():  # something else follows
            return 0
        at += length
    return 0


def segment(file: BinaryIO) -> tuple[int, int]:
    """Where a Matroska file's segment, which is nearly all of it, begins and ends; 0 for what is not said.

    Raises:
        IndexError: it is cut off before it says so.
    """
    file.seek(NAME)
    head = number(file)
    file.seek(max(head, 0), os.SEEK_CUR)
    if head < 0 or file.read(NAME) != SEGMENT:
        return 0, 0
    length = number(file)
    return file.tell(), file.tell() + length if length >= 0 else 0


def _end_of_segment(file: BinaryIO, _size: int) -> int:
    return segment(file)[1]


def number(file: BinaryIO) -> int:
    """A size as RFC 8794, 4 and 6.2, has it: -1 for an unknown one.

    As many bytes follow the first as zeros lead it.
    """
    first = file.read(1)[0]
    more = 8 - first.bit_length()
    bits = 7 * (more + 1)
    number = int.from_bytes(bytes([first]) + file.read(more)) & (1 << bits) - 1
    return -1 if number == (1 << bits) - 1 else number


def _end_of_lists(file: BinaryIO, size: int) -> int:
    """Where the last list at the top of an AVI ends; a large file has several."""
    at = 0
    while at + CHUNK.size <= size:
        file.seek(at)
        name, length = CHUNK.unpack(file.read(CHUNK.size))
        if name != RIFF or not length:
            break
        at += CHUNK.size + length
    return at


ENDS = {
    **dict.fromkeys(("MP4", "MOV"), _end_of_boxes),
    **dict.fromkeys(("MKV", "WebM"), _end_of_segment),
    "AVI": _end_of_lists,
}
