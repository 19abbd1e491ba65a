"""Puts the booth's scene over the loop: it fills the window, turned as its display, its band at the foot."""

from pathlib import Path

from PySide6.QtCore import QMargins, QObject, QSize, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.content.display.band import Band
from kiosk.content.display.display import Display
from kiosk.content.display.screen import upright
from kiosk.ui.booth.invitation import InvitationWords
from kiosk.ui.render.geometry import foot
from kiosk.ui.window.display_window import DisplayWindow
from kiosk.ui.window.window_scene import fill, scene_over

SCENE = Path(__file__).with_name("Booth.qml")


class BoothScene(QObject):
    """The scene, from `stand` on; from its beginning the loop has the window without the band."""

    def __init__(self, window: DisplayWindow, display: Display, invitation: InvitationWords) -> None:
        super().__init__()
        self._window, self._display, self._invitation = window, display, invitation
        self._item: QQuickItem | None = None
        window.reserve(self._reserved)
        window.placed.connect(self.fit)

    @property
    def size(self) -> tuple[int, int]:
        """The size of its pages in physical pixels, upright."""
        size = self._window.window_size()
        return upright((size.width(), size.height()), self._display.rotation)

    def stand(self, engine: QQmlEngine, host: QObject) -> None:
        """Make it, and put it over the pictures of the loop; TypeError where that fails."""
        self._item = scene_over(self._window, engine, SCENE, host)
        self.fit()
        self._item.forceActiveFocus()

    def follow(self, display: Display) -> bool:
        """Stand as this display says from now on; whether the loop's pictures have another place then."""
        self._display = display
        return self._window.place_anew()

    @Slot()
    def fit(self) -> None:
        """As large as the window, turned as the display is; the band says its languages."""
        if self._item is None:
            return
        fill(self._window, self._item, self._display.rotation)
        self._invitation.invite(not self._window.is_whole)
        found, ratio = self._band(self._window.window_size()), self._window.view.devicePixelRatio()
        self._invitation.stand(found, found.height / ratio, self._display.locales)

    def _reserved(self, size: QSize) -> QMargins:
        return foot(self._band(size).height, self._display.rotation)

    def _band(self, size: QSize) -> Band:
        return self._display.band(upright((size.width(), size.height()), self._display.rotation))
