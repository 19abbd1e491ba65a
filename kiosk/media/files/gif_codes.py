"""Counts the pixels of each picture in a GIF: lost or changed bytes make them too few, or too many.

Its codes have no sums to be checked by, and a decoder leaves what is missing as it was (GIF89a, appendix F).
"""

from collections.abc import Iterator

HEAD = 13  # bytes, before the table of colours
IMAGE, EXTENSION, END = 0x2C, 0x21, 0x3B
HAS_TABLE, TABLE_SIZE = 0x80, 0x07
MOST_CODES = 4096
WIDEST = 12  # bits of a code
MOST = 8 * 1024**2  # bytes of codes that are gone through: some seconds


def has_all_pixels(content: bytes) -> bool:
    """Whether each picture of a whole GIF has as many pixels as its size says, as far as was looked."""
    left = MOST
    for pixels, bits, codes in _pictures(content):
        left -= len(codes)
        if left < 0:
            return True
        if _pixels(bits, codes, pixels) != pixels:
            return False
    return True


def _pictures(content: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Of each picture, its pixels, the bits of its colours, and its codes."""
    at = HEAD + _table(content[10])
    while at < len(content) and content[at] != END:
        if content[at] == EXTENSION:
            _, at = _joined(content, at + 2)
        elif content[at] == IMAGE:
            width, height = (int.from_bytes(content[at + n : at + n + 2], "little") for n in (5, 7))
            at += 10 + _table(content[at + 9])
            codes, after = _joined(content, at + 1)
            yield width * height, content[at], codes
            at = after
        else:
            at += 1


def _table(flags: int) -> int:
    return 3 << (flags & TABLE_SIZE) + 1 if flags & HAS_TABLE else 0


def _joined(content: bytes, at: int) -> tuple[bytes, int]:
    """The blocks from a place on, without what separates them, and where they end."""
    blocks = []
    while at < len(content) and (length := content[at]):
        blocks.append(content[at + 1 : at + 1 + length])
        at += 1 + length
    return b"".join(blocks), at + 1


def _pixels(bits: int, codes: bytes, most: int) -> int:
    """How many pixels codes stand for, up to some above `most`; -1 where one of them has no meaning."""
    table = _Table(bits)
    total = held = held_bits = 0
    for byte in codes:
        held |= byte << held_bits
        held_bits += 8
        while held_bits >= table.width:
            code = held & (1 << table.width) - 1
            held >>= table.width
            held_bits -= table.width
            if code == table.end or total > most:
                return total
            if (length := table.length(code)) < 0:
                return -1
            total += length
    return total


class _Table:
    """What codes stand for grows with each of them: here, only how many pixels."""

    def __init__(self, bits: int) -> None:
        self._clear = 1 << min(bits, WIDEST - 1)
        self.end = self._clear + 1
        self._lengths = [1] * self._clear + [0, 0]
        self._begin = self.width = self._clear.bit_length()
        self._before = 0

    def length(self, code: int) -> int:
        """The pixels that the next code stands for; -1 where it has no meaning."""
        if code == self._clear:
            del self._lengths[self.end + 1 :]
            self.width, self._before = self._begin, 0
            return 0
        known = len(self._lengths)
        if code > known or (code >= known and not self._before):
            return -1
        length = self._lengths[code] if code < known else self._before + 1
        if self._before and known < MOST_CODES:
            self._lengths.append(self._before + 1)
            if known + 1 == 1 << self.width and self.width < WIDEST:
                self.width += 1
        self._before = length
        return length
