"""Makes a picture of Qt's one of Pillow's, which counts pixels."""

from PIL import Image
from PySide6.QtGui import QImage


def as_pillow(picture: QImage) -> Image.Image:
    """The same pixels, copied; without what is transparent."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    size = (plain.width(), plain.height())
    return Image.frombuffer("RGB", size, bytes(plain.constBits()), "raw", "BGRX", plain.bytesPerLine(), 1)
