"""Draws pages one after the other without a screen, for pictures of them."""

import os
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.content.page.page import Page
from kiosk.ui.app.application import made_application
from kiosk.ui.app.memory import collected_here
from kiosk.ui.render.drawing_result import Drawing
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.qml_engine import engine


def png(picture: QImage) -> bytes:
    """A picture as the content of a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want the format as bytes
    return bytes(content.data())


def drawings(pages: Iterable[Page]) -> Iterator[Drawing]:
    """Each page as the player would draw it, in the order given; needs no screen and no window system."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    application = QGuiApplication.instance() or made_application()
    page_renderer = PageRenderer(engine(), is_steady=True)
    loop = QEventLoop()
    finished: list[Drawing] = []
    page_renderer.drawn.connect(finished.append)
    page_renderer.drawn.connect(loop.quit)
    with collected_here() as collect:
        for page in pages:
            page_renderer.draw(page, QSize(*page.size))
            while not finished:
                loop.exec()
            yield finished.pop()
            collect()
    page_renderer.close()
    del application
