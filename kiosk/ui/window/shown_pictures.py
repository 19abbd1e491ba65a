"""The finished pictures on the glass, handed to the scene that blends them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class ShownPictures(QQuickImageProvider):
    """The pictures on the glass, by number: the newest, and while it fades in the one before."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.held: dict[int, QImage] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803 - Qt's names
        """The picture of that number, called by the scene on the thread of the window."""
        return self.held.get(int(id), QImage())
