"""The screen a display plays on: found by its name, and found again after it was switched off."""

import logging
from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.content.errors import nearest
from kiosk.ui.window.display_window import DisplayWindow

log = logging.getLogger(__name__)


def screen_named(output: str | None) -> QScreen:
    """The screen of that name; the primary one where none is named or none has that name."""
    screens = {screen.name(): screen for screen in QGuiApplication.screens()}
    if output is None or output in screens:
        return screens[output] if output else QGuiApplication.primaryScreen()
    log.warning(
        'screen.output = "%s": there is no such screen, only %s%s; the primary one is used',
        output,
        ", ".join(screens),
        nearest(output, screens),
    )
    return QGuiApplication.primaryScreen()


class OutputFollower(QObject):
    """Keeps a full-screen window on its screen while screens come and go and change their size."""

    def __init__(self, window: DisplayWindow, output: str | None) -> None:
        super().__init__()
        self._window = window
        self._output = output
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.screenAdded.connect(self._added)
        application.primaryScreenChanged.connect(self._primary_changed)
        for screen in application.screens():
            screen.geometryChanged.connect(self._changed)

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)
        if screen.name() == self._output:
            self._place(screen)

    @Slot(QScreen)
    def _primary_changed(self, screen: QScreen | None) -> None:
        if screen is not None and self._output not in [one.name() for one in QGuiApplication.screens()]:
            self._place(screen)

    @Slot()
    def _changed(self) -> None:
        self._place(self._window.view.screen())

    def _place(self, screen: QScreen) -> None:
        size = screen.size()
        log.info("screen %s, %d x %d", screen.name(), size.width(), size.height())
        self._window.place_on(screen)
