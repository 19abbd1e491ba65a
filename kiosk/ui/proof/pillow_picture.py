"""Makes a picture of Qt's one of Pillow's, which counts pixels."""

from PIL import Image
from PySide6.QtGui import QImage


def as_pillow(picture: QImage) -> Image.Image:
    """The same pixels in RGBX: not copied, and let go with the picture that this returns."""
    plain = picture.convertToFormat(QImage.Format.Format_RGBX8888)
    size, pixels = (plain.width(), plain.height()), plain.constBits()
    line = plain.bytesPerLine()
    made = Image.frombuffer("RGBX", size, pixels, "raw", "RGBX", line, 1)  # type: ignore[arg-type]  # a view
    made.info["kept"] = plain  # Python's view of its pixels does not hold them
    return made
