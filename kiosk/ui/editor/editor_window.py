"""The operator's window from its first picture to its end."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.editing.draft import Draft
from kiosk.ui.app.application import log_failures, made_application
from kiosk.ui.app.signals import SignalHandler
from kiosk.ui.editor.editor_pages import EditorPages
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.render import qml_engine
from kiosk.ui.window.renderer import Renderer, choose

SCENE = Path(__file__).with_name("EditorWindow.qml")


class EditorWindow:
    """The window over one folder. QML sees some of its parts: they are held here, and it goes before them."""

    def __init__(self, session: EditingSession, state: Path | None) -> None:
        self.session = session
        self.engine = qml_engine.engine()
        self._offered = OfferedPictures(self.engine, state)
        self.pages = EditorPages(session, self._offered, state)
        self._component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(SCENE)))
        made = self._component.createWithInitialProperties(
            {"session": session, "pages": self.pages, "isRightToLeft": QGuiApplication.isRightToLeft()}
        )
        if not isinstance(made, QQuickWindow):
            raise TypeError(self._component.errorString())
        QQmlEngine.setObjectOwnership(made, QQmlEngine.ObjectOwnership.CppOwnership)
        self.view = made

    def close(self) -> None:
        """Take it down: the scene first, then what it shows."""
        self.pages.close()
        self._offered.close()
        self.pages.close()
        self.view.deleteLater()  # by shiboken, the engine would let it go a second time
        QCoreApplication.sendPostedEvents(self.view, QEvent.Type.DeferredDelete.value)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QQuickWindow().releaseResources()  # the pictures that Qt keeps hold memory of Python's
        shiboken6.delete(self._component)
        shiboken6.delete(self.engine)
        self.session.close()


def edit(folder: Path, draft: Draft, campaign: str, state: Path | None, renderer: Renderer = "auto") -> int:
    """Edit a venue's folder until the window is closed, and return the exit code."""
    application = made_application(counts_in_pixels=False)
    log_failures()
    signal_handler = SignalHandler()
    choose(renderer)
    font = QFont("Noto Sans")
    font.setPixelSize(14)
    application.setFont(font)
    application.setQuitOnLastWindowClosed(True)
    window = EditorWindow(EditingSession(folder, draft, campaign), state)
    signal_handler.has_loop = True
    code = application.exec()
    signal_handler.end_in_time(code)
    window.close()
    signal_handler.stop()
    return code
