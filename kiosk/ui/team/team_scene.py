"""Puts the team's scene over all that the window shows, as large as it and turned as the display is."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.content.display.screen import upright
from kiosk.ui.window.display_window import DisplayWindow
from kiosk.ui.window.window_scene import fill, scene_over

SCENE = Path(__file__).with_name("TeamStage.qml")


class TeamScene(QObject):
    """The scene, from `stand` on; it follows the window's size, and `rotation` in degrees clockwise."""

    def __init__(self, window: DisplayWindow) -> None:
        super().__init__()
        self.rotation = 0
        self._window = window
        self._item: QQuickItem | None = None
        window.placed.connect(self.fit)

    @property
    def size(self) -> tuple[int, int]:
        """The size of its pages in physical pixels, upright."""
        size = self._window.window_size()
        return upright((size.width(), size.height()), self.rotation)

    @property
    def ratio(self) -> float:
        """How many physical pixels a unit of the scene has."""
        return self._window.view.devicePixelRatio()

    def picture_size(self) -> tuple[int, int]:
        """The size of the loop's pictures in physical pixels, upright."""
        size = self._window.size()
        return upright((size.width(), size.height()), self.rotation)

    def stand(self, engine: QQmlEngine, host: QObject) -> None:
        """Make it, and put it over all; TypeError where that fails."""
        if self._item is None:
            self._item = scene_over(self._window, engine, SCENE, host)
            self.fit()

    @Slot()
    def fit(self) -> None:
        """As large as the window, turned as the display."""
        if self._item is not None:
            fill(self._window, self._item, self.rotation)
