"""The first window, until something is chosen in it."""

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.ui.editor.controls.icon_images import IconImages
from kiosk.ui.editor.controls.window_size import size_here
from kiosk.ui.editor.start.start_page import StartPage

if TYPE_CHECKING:
    from kiosk.ui.render.picture_provider import PictureProvider

SCENE = Path(__file__).with_name("StartWindow.qml")


class StartWindow:
    """QML sees the page: it is held here, and goes after the scene."""

    def __init__(self, state: Path) -> None:
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(paths.ROOT))
        self._icons = IconImages()
        self._engine.addImageProvider("icon", self._icons)
        self._pictures: PictureProvider | None = None
        self.page = StartPage(state)
        self.page.of_new.asked.connect(self._offer)
        self._component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(SCENE)))
        art = QUrl.fromLocalFile(str(paths.BUILT_IN / "images" / "tall" / "dawn-terminal.svg"))
        made = self._component.createWithInitialProperties(
            {"page": self.page, "art": art, "isRightToLeft": QGuiApplication.isRightToLeft(), **size_here()}
        )
        if not isinstance(made, QQuickWindow):
            raise TypeError(self._component.errorString())
        QQmlEngine.setObjectOwnership(made, QQmlEngine.ObjectOwnership.CppOwnership)
        self.view = made

    def _offer(self) -> None:
        """Show pictures from now on: what decodes them is loaded when some are there."""
        from kiosk.ui.render.picture_provider import PictureProvider  # noqa: PLC0415  as said above

        if self._pictures is None:
            self._pictures = PictureProvider()
            self._engine.addImageProvider("picture", self._pictures)
            self.page.of_new.shown.offer_by(self._pictures)

    def close(self) -> None:
        """Take it down: the scene first, then what it shows."""
        self.page.close()
        if self._pictures is not None:
            self._pictures.close()
        self.view.deleteLater()  # by shiboken, the engine would let it go a second time
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        shiboken6.delete(self._component)
        shiboken6.delete(self._engine)
