"""Tells whether the pixels of a JPEG end where its bytes do, by having it decoded with fewer and with more.

A JPEG has no sums to be checked by: a decoder goes on after lost or changed bytes with whatever it reads, and
mostly has too many or too few of them for the rows that are left (ITU-T T.81, F.2.2).
"""

import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from PIL import Image

# ITU-T T.81, table B.1. Most JPEGs are of a kind in BASELINE; the others hold their pixels in several parts.
BASELINE, FRAMES, NO_FRAMES = (0xC0, 0xC1), range(0xC0, 0xD0), (0xC4, 0xC8, 0xCC)
RESTARTS_DEFINED, SCAN, FILLER = 0xDD, 0xDA, 0xFF
SCAN_ENDS, RESTARTS = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]"), re.compile(rb"\xff+[\xd0-\xd7]")
BLOCK = 8  # pixels each way
# Decoders read some bytes ahead.
MORE, FEWER = bytes(16), 12  # bytes
LARGEST_SIDE = 65500  # pixels, of what is decoded
MOST_PARTS = 4000  # between restarts, each of which is decoded like a picture of its own


@dataclass(frozen=True, slots=True)
class _Head:
    """The bytes before the pixels, and what they say.

    Pixels come in units, each of `unit` pixels each way; `units` make the picture, `restart` the way from one
    restart to the next, 0 where there are none. The height stands `size_at`, the width follows it.
    """

    content: bytes
    size_at: int
    unit: tuple[int, int]
    units: int
    restart: int

    def of_row(self, units: int) -> bytes:
        """The head of a picture of one row of units."""
        size = struct.pack(">HH", self.unit[1], self.unit[0] * units)
        return self.content[: self.size_at] + size + self.content[self.size_at + 4 :]


class _Part(NamedTuple):
    """A JPEG without its end, and how many of its bytes are pixels."""

    content: bytes
    pixels: int

    def is_in_step(self) -> bool:
        fewer = self.content[: len(self.content) - min(FEWER, self.pixels)]
        return _is_enough(self.content + MORE) and (self.pixels <= FEWER or not _is_enough(fewer))


def is_in_step(content: bytes) -> bool:
    """Whether nothing shows that bytes were lost or changed; so too where the kind of JPEG does not tell."""
    head = _head(content)
    if head is None:
        return True
    end = SCAN_ENDS.search(content, len(head.content))
    pixels = content[len(head.content) : end.start() if end else None].rstrip(b"\xff")
    if not head.restart or head.restart >= head.units:
        return _Part(head.content + pixels, len(pixels)).is_in_step()
    parts = RESTARTS.split(pixels)
    return len(parts) == ceil(head.units / head.restart) and all(_in_steps(head, parts))


def _in_steps(head: _Head, parts: list[bytes]) -> Iterator[bool]:
    """Of each part between two restarts, whether it is."""
    if len(parts) > MOST_PARTS or head.restart * head.unit[0] > LARGEST_SIDE:
        return
    for number, part in enumerate(parts):
        units = min(head.restart, head.units - number * head.restart)
        yield _Part(head.of_row(units) + part, len(part)).is_in_step()


def _head(content: bytes) -> _Head | None:
    """The head of a JPEG all of whose pixels follow it, coded as most are."""
    at, size_at, restart = 2, 0, 0
    while at + 4 <= len(content):
        name, length = content[at + 1], struct.unpack_from(">H", content, at + 2)[0]
        if name in FRAMES and name not in (*BASELINE, *NO_FRAMES):
            return None
        if name in BASELINE:
            size_at = at + 5
        elif name == RESTARTS_DEFINED:
            restart = struct.unpack_from(">H", content, at + 4)[0]
        elif name == SCAN:
            is_whole = bool(size_at) and content[size_at + 4] == content[at + 4]
            return _sized(content[: at + 2 + length], size_at, restart) if is_whole else None
        at += 1 if name == FILLER else 2 + length
    return None


def _sized(content: bytes, size_at: int, restart: int) -> _Head:
    height, width, colours = struct.unpack_from(">HHB", content, size_at)
    samplings = content[size_at + 6 : size_at + 6 + 3 * colours : 3]
    across, down = max(one >> 4 for one in samplings), max(one & 15 for one in samplings)
    if colours == 1:  # a unit of it is a block, whatever is said
        across = down = 1
    unit = (BLOCK * across, BLOCK * down)
    return _Head(content, size_at, unit, ceil(width / unit[0]) * ceil(height / unit[1]), restart)


def _is_enough(content: bytes) -> bool:
    """Whether a JPEG has pixels for all of its rows."""
    with Image.open(io.BytesIO(content), formats=("JPEG",)) as image:
        image.draft(None, (1, 1))
        try:
            image.load()
        except OSError:
            return False
    return True
