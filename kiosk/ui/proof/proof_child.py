"""What the child process does: it draws one page after the other as the player does, and measures each."""

import os
import signal
from contextlib import closing
from multiprocessing.connection import Connection

from PySide6.QtCore import QEventLoop, QSize

from kiosk.content.page.page import Page
from kiosk.proof.drawn_page import DrawnPage
from kiosk.proof.small_picture import THUMBNAIL
from kiosk.ui.app.memory import collected_here
from kiosk.ui.proof.faces_here import application
from kiosk.ui.proof.kept_pictures import KeptPictures
from kiosk.ui.proof.measured_scene import measured
from kiosk.ui.render.drawing_result import Canvas, Drawing
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.qml_engine import engine


class MeasuringRenderer(PageRenderer):
    """A renderer whose scenes are measured once they are drawn, before they go."""

    def __init__(self) -> None:
        made = engine()
        super().__init__(made)
        self._pictures = KeptPictures()
        made.removeImageProvider("picture")
        made.addImageProvider("picture", self._pictures)
        self._loop = QEventLoop()
        self._measured: list[DrawnPage] = []
        self._failure, self._longest = "", THUMBNAIL
        self._drawings: list[Drawing] = []
        self.drawn.connect(self._drawings.append)
        self.drawn.connect(self._loop.quit)

    def measure(self, page: Page, longest: int = THUMBNAIL) -> DrawnPage:
        """A page, drawn while this waits for it, with a picture of so many pixels at most."""
        self._measured, self._failure, self._longest = [], "", longest
        self.draw(page, QSize(*page.size))
        while not self._drawings:
            self._loop.exec()
        drawing = self._drawings.pop()
        if drawing.picture is not None and self._measured:
            return self._measured[0]
        reason = "; ".join(drawing.faults) or self._failure or "was not drawn"
        return DrawnPage(page.size, failure=reason)

    def _clear(self, canvas: Canvas) -> None:
        try:
            if canvas.picture is not None:
                self._measured = [measured(canvas, self._longest)]
        except Exception as error:  # noqa: BLE001  Qt would drop it, and the loop would wait for ever
            self._failure = repr(error)
        super()._clear(canvas)


def serve(pages: Connection) -> None:
    """Draw what comes until nobody asks any more."""
    with closing(MeasuringRenderer()) as renderer, collected_here() as collect:
        while True:
            try:
                page, longest = pages.recv()
            except EOFError:
                return
            pages.send(renderer.measure(page, longest))
            collect()


def main(handle: int) -> None:
    """Begin with an end of a socket pair, by its number."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who asks
    os.nice(5)  # what plays on this machine goes first
    held = application()
    with Connection(handle) as pages:
        serve(pages)
    del held
