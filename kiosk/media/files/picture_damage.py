"""Tells of a picture that can be drawn whether something shows that its bytes are not as they were written.

It is drawn all the same: only somebody who looks at it can tell whether that shows.
"""

from collections.abc import Callable, Mapping
from typing import BinaryIO

from kiosk.media.files import gif_codes, jpeg_scan, pdf_streams
from kiosk.media.files.file_kind import BEGINNING, kind_of

LARGEST = 100 * 1024**2  # bytes; what is larger is not looked through
# Of a file that was made as long as it was to be, and then not filled. Programs leave room for notes as well,
# two thousand bytes of it.
ZEROS = bytes(4096)


def seems_damaged(file: BinaryIO) -> bool:
    """Whether it does; never of a kind that does not tell."""
    content = file.read(LARGEST + 1)
    look = LOOKS.get(kind_of(content[:BEGINNING]))
    return look is not None and len(content) <= LARGEST and look(content)


def _is_unfilled(content: bytes) -> bool:
    return content.endswith(ZEROS)


LOOKS: Mapping[str, Callable[[bytes], bool]] = {
    "JPEG": lambda content: not jpeg_scan.is_in_step(content),
    "GIF": lambda content: not gif_codes.has_all_pixels(content),
    "PDF": lambda content: not pdf_streams.are_whole(content),
    "AVIF": _is_unfilled,
    "HEIC": _is_unfilled,
    "WebP": _is_unfilled,
}
