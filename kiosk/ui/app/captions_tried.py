"""Tries how the captions of films stand, as a player would have them stand, without drawing anything."""

import os
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.content.page.page import Caption, Page
from kiosk.ui.app.application import made_application
from kiosk.ui.captions.caption_parts import said_over, standing
from kiosk.ui.render.page_view import PageView
from kiosk.ui.render.qml_engine import CANVAS, engine


class CaptionsTried:
    """Needs no screen and no window system; close it when no page is left."""

    def __init__(self) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._application = QGuiApplication.instance() or made_application()
        self._engine = engine()
        self._component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(CANVAS)))

    def changed(self, page: Page) -> Iterator[tuple[Caption, tuple[Caption, ...]]]:
        """The captions of a page that do not stand as they are, each with what stands in its place: parts, or
        the same words with places where one of them may be broken.
        """
        captions = said_over(page)
        if not captions:
            return
        view = PageView(page)
        width, height = page.size
        scene = self._component.createWithInitialProperties({"page": view, "width": width, "height": height})
        if not isinstance(scene, QQuickItem):
            raise TypeError(self._component.errorString())
        QMetaObject.invokeMethod(scene, "fill", Qt.ConnectionType.DirectConnection)
        found = [(one, standing(one, view.takes)) for one in captions]
        scene.deleteLater()  # and what it made for each caption, while the view is there that all of it reads
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        yield from ((one, parts) for one, parts in found if parts != (one,))

    def close(self) -> None:
        """Let the scenes go; the application is left to the program's end."""
        shiboken6.delete(self._component)
        shiboken6.delete(self._engine)
