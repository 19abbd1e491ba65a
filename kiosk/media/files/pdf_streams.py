"""Tells whether what a PDF holds is as it was written: a page is drawn without what cannot be unpacked."""

import re
import zlib
from collections.abc import Iterator

from kiosk.media.files.jpeg_scan import is_in_step

# ISO 32000-1, 7.3.8 and 7.5.5.
END, END_WITHIN = b"%%EOF", 1024  # bytes, as in other programs
STREAM = re.compile(rb">>\s{0,9}stream\r?\n")
FILTER = re.compile(rb"/(?:Filter|F)\s*\[?\s*/(\w+)")
ENCRYPTED = b"/Encrypt"
DICTIONARY = 2000  # bytes before a stream in which its dictionary begins
PIECE = 1 << 20  # bytes unpacked at a time
MOST = 400 * PIECE  # bytes unpacked, of all


def has_its_end(content: bytes) -> bool:
    """Whether a PDF says near its end that this is it."""
    return END in content[-END_WITHIN:]


def are_whole(content: bytes) -> bool:
    """Whether the streams of a PDF can be unpacked, of the kinds that tell."""
    if ENCRYPTED in content:
        return True
    left = MOST
    for coding, packed in _streams(content):
        if coding == b"FlateDecode":
            found = _unpacked(packed, left)
            if found is None:
                return False
            left -= found
        elif coding == b"DCTDecode" and not is_in_step(packed):
            return False
    return True


def _streams(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """How each stream is coded, outermost, and what it holds, with what may follow it."""
    for found in STREAM.finditer(content):
        before = content[max(0, found.start() - DICTIONARY) : found.start()].rpartition(b" obj")[2]
        end = content.find(b"endstream", found.end())
        if end >= 0 and (coding := FILTER.search(before)):
            yield coding[1], content[found.end() : end]


def _unpacked(packed: bytes, most: int) -> int | None:
    """How many bytes something unpacks to, up to about `most`; None where it cannot be unpacked."""
    unpacker, total = zlib.decompressobj(), 0
    try:
        while not unpacker.eof and total < most:
            piece = unpacker.decompress(packed, PIECE)
            packed = unpacker.unconsumed_tail
            if not piece and not packed:
                break  # it may have been written without its end
            total += len(piece)
    except zlib.error:
        return None
    return total
