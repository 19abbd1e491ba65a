"""Draws a page in a window that nobody sees, and hands over the finished picture.

The pictures on it are decoded off the GUI thread; the finished one is taken when the last has arrived. The
window and everything in it are let go at once, so a drawn page costs no more than its picture.
"""

import logging
from math import ceil
from pathlib import Path

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

from kiosk.content.page.notice_page import NOTICE
from kiosk.content.page.page import InvitationBody, Page
from kiosk.media.film.moving_pictures import ENDINGS
from kiosk.media.intake.intake import LONGEST
from kiosk.media.qr import QrCode, code
from kiosk.ui.captions.caption_parts import said_over, standing
from kiosk.ui.render.drawing_result import Canvas, Drawing, Task, moving_part
from kiosk.ui.render.image_providers import CodeProvider, PictogramProvider
from kiosk.ui.render.page_view import PageView
from kiosk.ui.render.picture_provider import PictureProvider, request_for
from kiosk.ui.render.qml_engine import CANVAS
from kiosk.ui.render.strips import strip

log = logging.getLogger(__name__)


class PageRenderer(QObject):
    """Draws one page at a time; a page asked for while another is on its way waits for it, but that of a
    notice: then the other is begun anew after it.
    """

    drawn = Signal(object)

    def __init__(self, engine: QQmlEngine, *, is_steady: bool = False) -> None:
        """Give it an engine of its own.

        The software renderer places the words of a new scene by rounding on the way, up to a twentieth of a
        pixel apart from one time to the next. A steady renderer moves the scene and draws it again, so that
        all are placed from where they stand; it takes twice as long.
        """
        super().__init__()
        self._is_steady = is_steady
        self.still: set[Path] = set()  # pictures of which it was found that they do not move
        self._pictures, self.codes, self._pictograms = PictureProvider(), CodeProvider(), PictogramProvider()
        engine.addImageProvider("picture", self._pictures)
        engine.addImageProvider("code", self.codes)
        engine.addImageProvider("pictogram", self._pictograms)
        self._engine = engine
        self._component = QQmlComponent(engine, QUrl.fromLocalFile(str(CANVAS)))
        self._canvas: Canvas | None = None
        self._released: list[PageView] = []
        self._next: list[Task] = []

    def draw(self, page: Page, size: QSize, limit: float = LONGEST, *, plays: bool = False) -> None:
        """Ask for a page in a size in pixels, whose picture may take `limit` seconds; `drawn` brings its
        Drawing. `plays` says that what moves on it will be played.
        """
        task = Task(page, size, limit, plays)
        self._next.insert(0 if page.kind == NOTICE else len(self._next), task)
        if self._canvas is not None and self._next[0] is task:
            self._clear(self._canvas)
        if self._canvas is None:
            self._begin()

    def close(self) -> None:
        """Let the scenes go; nothing can be drawn afterwards."""
        self._pictures.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        shiboken6.delete(self._component)
        shiboken6.delete(self._engine)

    def _begin(self) -> None:
        task = self._next[0]
        try:
            self._canvas = self._made(task)
        except Exception as error:  # whatever is wrong with one page, the next one is drawn
            log.exception("a page cannot be made")
            self._next.pop(0)
            failed = Drawing(task.page, None, (str(error),))
            QTimer.singleShot(0, lambda: self._answer(failed))

    def _made(self, task: Task) -> Canvas:
        page, size = task.page, task.size
        view = PageView(page, *self._offered(page, task.limit))
        if task.plays and page.picture and page.picture.is_film:
            view.bare()
        window = QQuickWindow()
        # What is a hole later has to be one from the first: a window that was drawn keeps its format.
        may_move = task.plays and page.picture and page.picture.path.suffix.lower() in ENDINGS
        window.setColor(Qt.GlobalColor.transparent if view.is_bare or may_move else Qt.GlobalColor.black)
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
        return Canvas(view, window, scene, said_over(page))

    def _offered(self, page: Page, limit: float) -> tuple[str, str, QrCode | None]:
        """The keys of the page's picture and code, and the code itself."""
        picture = self._pictures.offer(request_for(page.picture, limit)) if page.picture else ""
        if not isinstance(page.body, InvitationBody):
            return picture, "", None
        drawn = code(page.body.link)
        return picture, self.codes.offer(drawn), drawn

    def _settled(self, view: PageView) -> None:
        """The last picture has arrived: take the finished one, unless laying it out asked for another."""
        canvas = self._canvas
        if canvas is None or canvas.view is not view or view.waits():
            return
        if canvas.unfitted is not None:
            self._fit(canvas)
            return
        canvas.picture = self._taken(canvas)
        if view.waits():
            return
        view.inspected.emit()
        if self._is_played(view):
            canvas.over = canvas.picture if view.is_bare else self._bared(canvas)
            self._caption(canvas)
        else:
            self._finish(canvas)

    def _fit(self, canvas: Canvas) -> None:
        """Find room for the next of the captions, then the sheet for all; its picture is asked for last."""
        if canvas is not self._canvas or canvas.unfitted is None:
            return
        view = canvas.view
        if canvas.unfitted:
            one = canvas.unfitted.pop(0)
            parts = standing(one, view.takes)
            canvas.said += parts
            if len(parts) > 1:
                view.fault(
                    f"the subtitle from {one.start:.1f} s on stands in {len(parts)} parts: it is too long"
                )
            QTimer.singleShot(0, lambda: self._fit(canvas))
            return
        canvas.unfitted = None
        view.wait()
        view.fit([one.words for one in canvas.said])
        view.arrived()

    def _is_played(self, view: PageView) -> bool:
        task = self._next[0]
        if not task.plays or view.picture_place is None or task.page.picture is None:
            return False
        may_move = self._pictures.moves(view.picture_key) and task.page.picture.path not in self.still
        return view.is_bare or may_move

    def _bared(self, canvas: Canvas) -> QImage:
        """The page with a hole where its picture moves."""
        canvas.view.bare()
        return self._taken(canvas)

    def _caption(self, canvas: Canvas) -> None:
        """Draw the next of the captions; one at a time: whoever touches the glass does not wait for all."""
        if canvas is not self._canvas:
            return
        left = canvas.said[len(canvas.captions) :]
        if not left:
            self._finish(canvas)
            return
        canvas.view.say(left[0].words)
        assert canvas.over is not None
        with_it = self._taken(canvas)
        canvas.view.inspected.emit()
        canvas.captions.append((left[0], strip(canvas.over, with_it)))
        QTimer.singleShot(0, lambda: self._caption(canvas))

    def _taken(self, canvas: Canvas) -> QImage:
        """What stands in the window, without the part of a pixel that a scale may add at its edges."""
        if self._is_steady:
            canvas.scene.setY(1)
            canvas.window.grabWindow()
            canvas.scene.setY(0)
        taken, size = canvas.window.grabWindow(), self._next[0].size
        if not canvas.view.is_bare:
            taken = taken.convertToFormat(QImage.Format.Format_RGB32)
        if taken.size() != size:
            taken = taken.copy(0, 0, min(size.width(), taken.width()), min(size.height(), taken.height()))
        taken.setDevicePixelRatio(1)
        return taken

    def _finish(self, canvas: Canvas) -> None:
        task = self._next.pop(0)
        page, size = task.page, task.size
        view, picture = canvas.view, canvas.picture
        reason = self._pictures.fault(view.picture_key) or self.codes.fault(view.code_key)
        if picture is not None and picture.size() != size:
            reason = f"came out at {picture.width()} x {picture.height()} pixels, not the size asked for"
        faults = (*dict.fromkeys(view.faults), *([reason] if reason else []))
        moving = moving_part(canvas, page)
        is_late = self._pictures.is_late(view.picture_key)
        self._clear(canvas)
        self._answer(Drawing(page, None if reason else picture, faults, is_late, moving))

    def _answer(self, drawing: Drawing) -> None:
        self.drawn.emit(drawing)
        if self._next and self._canvas is None:
            self._begin()

    def _clear(self, canvas: Canvas) -> None:
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
