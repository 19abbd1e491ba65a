"""Keeps what one drawing of a page changes in another, in little memory: a film may have many captions."""

import zlib
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter


@dataclass(frozen=True, slots=True)
class Strip:
    """The rows of a picture, from `top`, that are not those of the picture it was drawn from."""

    top: int
    height: int
    packed: bytes

    def on(self, picture: QImage) -> QImage:
        """The picture it was drawn from, with these rows in their place."""
        if not self.height:
            return picture
        width, pixels = picture.width(), zlib.decompress(self.packed)
        rows = QImage(pixels, width, self.height, picture.bytesPerLine(), picture.format())
        changed = picture.copy()
        painter = QPainter(changed)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(QPoint(0, self.top), rows)
        painter.end()
        return changed


def filled_rows(picture: QImage) -> QRect:
    """The rows of a picture with an alpha channel from the first to the last that is not all transparent."""
    length, pixels = picture.bytesPerLine(), bytes(picture.constBits())
    starts = range(0, length * picture.height(), length)
    filled = [at for at in starts if pixels[at : at + length].strip(b"\0")]
    if not filled:
        return QRect()
    top, bottom = filled[0] // length, filled[-1] // length
    return QRect(0, top, picture.width(), bottom - top + 1)


def strip(picture: QImage, other: QImage) -> Strip:
    """What is to be put on `picture` for it to be `other`, which is of the same size and format."""
    length = picture.bytesPerLine()
    old, new = bytes(picture.constBits()), bytes(other.constBits())
    starts = range(0, length * picture.height(), length)
    changed = [at for at in starts if old[at : at + length] != new[at : at + length]]
    if not changed:
        return Strip(0, 0, b"")
    pixels = new[changed[0] : changed[-1] + length]
    return Strip(changed[0] // length, len(pixels) // length, zlib.compress(pixels, 1))
