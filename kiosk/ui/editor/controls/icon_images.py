"""Draws the signs of the window: strokes on a square of 24 units.

Pictures, because shapes are not cut at the edge of a list by the software renderer.
"""

from urllib.parse import parse_qs

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

UNITS = 24
FORM = QImage.Format.Format_ARGB32_Premultiplied
PATHS = {
    "slides": "M8 6h13M8 12h13M8 18h13M3 6h.01M3 12h.01M3 18h.01",
    "schedule": "M4 5h16v16H4zM4 10h16M8 3v4M16 3v4",
    "words": "M3.5 5h10M8.5 3v2M11 5c-.8 4-3 7-6.8 9M6 8.5c1 2.3 2.8 4.3 5 5.5"
    "M12.5 21l4.3-10.5L21 21M14 17.5h5.6",
    "check": "M4 12.5l5 5L20 6.5",
    "displays": "M3 4h18v12H3zM12 16v4M8 20h8",
    "notice": "M4 10v4h3.5L14 18V6l-6.5 4zM17.5 9a4 4 0 0 1 0 6M8 14.5V20",
    "down": "M6 9l6 6 6-6",
    "on": "M9 6l6 6-6 6",
    "back": "M15 6l-6 6 6 6",
    "add": "M12 5v14M5 12h14",
    "close": "M6 6l12 12M18 6L6 18",
    "edit": "M4 20l1-4L16 5l3 3L8 19l-4 1z",
    "up": "M12 19V5M6 11l6-6 6 6",
    "clock": "M12 3a9 9 0 1 0 .01 0zM12 7v5l3.5 2",
    "find": "M10.5 4a6.5 6.5 0 1 0 .01 0zM15.5 15.5L21 21",
    "play": "M8 5l11 7-11 7z",
    "pause": "M8 5v14M16 5v14",
    "undo": "M9 14L4 9l5-5M4 9h9a6 6 0 0 1 0 12h-3",
    "redo": "M15 14l5-5-5-5M20 9h-9a6 6 0 0 0 0 12h3",
    "fault": "M12 3L22 20H2zM12 9v5M12 17h.01",
    "folder": "M3 6h6l2 2h10v11H3z",
    "lock": "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
    "picture": "M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6",
}


class IconImages(QQuickImageProvider):
    """`image://icon/<name>?c=0A4BC2&w=2`, in a colour, with strokes so many units wide."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803 - Qt's names
        """The sign, called on the thread of the window; nothing for a name that there is not."""
        name, _, query = id.partition("?")
        asked = {key: values[0] for key, values in parse_qs(query).items()}
        image = QImage(max(1, requestedSize.width()), max(1, requestedSize.height()), FORM)
        image.fill(Qt.GlobalColor.transparent)
        if name in PATHS:
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawn = _svg(PATHS[name], asked.get("c", "000000"), float(asked.get("w", "2")))
            QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(image.rect()))
            painter.end()
        return image


def _svg(path: str, colour: str, width: float) -> str:
    stroke = f'stroke="#{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {UNITS} {UNITS}">'
    return f'{head}<path d="{path}" fill="none" {stroke}/></svg>'
