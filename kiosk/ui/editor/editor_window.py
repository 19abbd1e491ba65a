"""The operator's window over one folder."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.editor.controls.window_size import size_here
from kiosk.ui.editor.editor_pages import EditorPages
from kiosk.ui.editor.other_folders import OtherFolders
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.render import qml_engine

SCENE = Path(__file__).with_name("EditorWindow.qml")


class EditorWindow:
    """The window over one folder. QML sees some of its parts: they are held here, and it goes before them."""

    def __init__(self, session: EditingSession, state: Path | None) -> None:
        self.session = session
        self.engine = qml_engine.engine()
        self._offered = OfferedPictures(self.engine, state)
        self.pages = EditorPages(session, self._offered, state)
        self.others = OtherFolders(session, state)
        self._component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(SCENE)))
        made = self._component.createWithInitialProperties(
            {
                "session": session,
                "pages": self.pages,
                "others": self.others,
                "isRightToLeft": QGuiApplication.isRightToLeft(),
                **size_here(),
            }
        )
        if not isinstance(made, QQuickWindow):
            raise TypeError(self._component.errorString())
        QQmlEngine.setObjectOwnership(made, QQmlEngine.ObjectOwnership.CppOwnership)
        self.view = made

    def close(self) -> None:
        """Take it down: the scene first, then what it shows."""
        self.pages.close()
        self.others.close()
        self._offered.close()
        self.view.deleteLater()  # by shiboken, the engine would let it go a second time
        QCoreApplication.sendPostedEvents(self.view, QEvent.Type.DeferredDelete.value)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QQuickWindow().releaseResources()  # the pictures that Qt keeps hold memory of Python's
        shiboken6.delete(self._component)
        shiboken6.delete(self.engine)
        self.session.close()
