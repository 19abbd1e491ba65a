"""Draws a page in a window that nobody sees, and hands over the finished picture.

The pictures on it are decoded off the GUI thread; the finished one is taken when the last has arrived. The
window and everything in it are let go at once, so a drawn page costs no more than its picture.
"""

import logging
from dataclasses import dataclass
from math import ceil

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMetaObject,
    QObject,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.page.page import InvitationBody, Page
from kiosk.media.intake.intake import LONGEST
from kiosk.media.qr import QrCode, code
from kiosk.ui.render.image_providers import CodeProvider, PictogramProvider
from kiosk.ui.render.page_view import PageView
from kiosk.ui.render.picture_provider import PictureProvider, PictureRequest
from kiosk.ui.render.qml_engine import CANVAS

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page as it was drawn: `picture` is None where that was not possible, `faults` say why.

    `is_late` says that it took too long.
    """

    page: Page
    picture: QImage | None
    faults: tuple[str, ...]
    is_late: bool = False


@dataclass(slots=True)
class _Canvas:
    """What one drawing needs while it is made."""

    view: PageView
    window: QQuickWindow
    scene: QQuickItem


class PageRenderer(QObject):
    """Draws one page at a time; a page asked for while another is on its way waits for it."""

    drawn = Signal(object)

    def __init__(self, engine: QQmlEngine, *, is_steady: bool = False) -> None:
        """Give it an engine of its own.

        The software renderer places the words of a new scene by rounding on the way, up to a twentieth of a
        pixel apart from one time to the next. A steady renderer moves the scene and draws it again, so that
        all are placed from where they stand; it takes twice as long.
        """
        super().__init__()
        self._is_steady = is_steady
        self._pictures, self.codes, self._pictograms = PictureProvider(), CodeProvider(), PictogramProvider()
        engine.addImageProvider("picture", self._pictures)
        engine.addImageProvider("code", self.codes)
        engine.addImageProvider("pictogram", self._pictograms)
        self._engine = engine
        self._component = QQmlComponent(engine, QUrl.fromLocalFile(str(CANVAS)))
        self._canvas: _Canvas | None = None
        self._released: list[PageView] = []
        self._next: list[tuple[Page, QSize, float]] = []

    def draw(self, page: Page, size: QSize, limit: float = LONGEST) -> None:
        """Ask for a page in a size in pixels, whose picture may take `limit` seconds; `drawn` brings its
        Drawing.
        """
        self._next.append((page, size, limit))
        if self._canvas is None:
            self._begin()

    def close(self) -> None:
        """Let the scenes go; nothing can be drawn afterwards."""
        self._pictures.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        shiboken6.delete(self._component)
        shiboken6.delete(self._engine)

    def _begin(self) -> None:
        page, size, limit = self._next[0]
        try:
            self._canvas = self._made(page, size, limit)
        except Exception as error:  # whatever is wrong with one page, the next one is drawn
            log.exception("a page cannot be made")
            self._next.pop(0)
            failed = Drawing(page, None, (str(error),))
            QTimer.singleShot(0, lambda: self._answer(failed))

    def _made(self, page: Page, size: QSize, limit: float) -> _Canvas:
        view = PageView(page, *self._offered(page, limit))
        window = QQuickWindow()
        window.setColor(Qt.GlobalColor.black)
        ratio = window.devicePixelRatio()  # of a scaled Wayland screen; a page counts in its pixels
        window.resize(ceil(size.width() / ratio), ceil(size.height() / ratio))
        scene = self._component.createWithInitialProperties(
            {"page": view, "width": size.width(), "height": size.height()}
        )
        if not isinstance(scene, QQuickItem):
            raise TypeError(self._component.errorString())
        scene.setTransformOrigin(QQuickItem.TransformOrigin.TopLeft)
        scene.setScale(1 / ratio)
        scene.setParent(window)  # which lets Python's hold on it go with the window
        scene.setParentItem(window.contentItem())
        view.settled.connect(self._settled, Qt.ConnectionType.QueuedConnection)
        QMetaObject.invokeMethod(scene, "fill", Qt.ConnectionType.QueuedConnection)
        return _Canvas(view, window, scene)

    def _offered(self, page: Page, limit: float) -> tuple[str, str, QrCode | None]:
        """The keys of the page's picture and code, and the code itself."""
        picture = ""
        if page.picture:
            wanted = PictureRequest(
                page.picture.path,
                page.picture.focus,
                mirrored=page.picture.mirrored,
                is_whole=page.picture.is_whole,
                page=page.picture.page,
                limit=limit,
            )
            picture = self._pictures.offer(wanted)
        if not isinstance(page.body, InvitationBody):
            return picture, "", None
        drawn = code(page.body.link)
        return picture, self.codes.offer(drawn), drawn

    def _settled(self, view: PageView) -> None:
        """The last picture has arrived: take the finished one, unless laying it out asked for another."""
        canvas = self._canvas
        if canvas is None or canvas.view is not view or view.waits():
            return
        size = self._next[0][1]
        picture = self._taken(canvas, size)
        if view.waits():
            return
        view.inspected.emit()
        reason = self._pictures.fault(view.picture_key) or self.codes.fault(view.code_key)
        if picture.size() != size:
            reason = f"came out at {picture.width()} x {picture.height()} pixels, not the size asked for"
        picture.setDevicePixelRatio(1)
        self._finish(canvas, None if reason else picture, (*view.faults, *([reason] if reason else [])))

    def _taken(self, canvas: _Canvas, size: QSize) -> QImage:
        """What stands in the window, without the part of a pixel that a scale may add at its edges."""
        if self._is_steady:
            canvas.scene.setY(1)
            canvas.window.grabWindow()
            canvas.scene.setY(0)
        taken = canvas.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        if taken.size() == size:
            return taken
        return taken.copy(0, 0, min(size.width(), taken.width()), min(size.height(), taken.height()))

    def _finish(self, canvas: _Canvas, picture: QImage | None, faults: tuple[str, ...]) -> None:
        page, *_ = self._next.pop(0)
        drawing = Drawing(page, picture, faults, self._pictures.is_late(canvas.view.picture_key))
        self._clear(canvas)
        self._answer(drawing)

    def _answer(self, drawing: Drawing) -> None:
        self.drawn.emit(drawing)
        if self._next and self._canvas is None:
            self._begin()

    def _clear(self, canvas: _Canvas) -> None:
        """Let the scene go, and after it the values it reads; both only once nothing in it runs any more."""
        self._canvas = None
        for part in (canvas.window, canvas.view):
            part.deleteLater()
        self._pictures.withdraw(canvas.view.picture_key)
        self.codes.withdraw(canvas.view.code_key)
        self._released.append(canvas.view)
        canvas.view.destroyed.connect(self._view_destroyed)

    def _view_destroyed(self) -> None:
        self._released.pop(0)
        QTimer.singleShot(0, self._drop_pictures)

    @Slot()
    def _drop_pictures(self) -> None:
        # Qt keeps pictures that nothing shows any more; letting any window's resources go drops them.
        QQuickWindow().releaseResources()
