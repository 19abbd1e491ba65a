"""The screen a display plays on: found by its name, and found again after it was switched off."""

import logging
from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.content.errors import nearest
from kiosk.ui.window.display_window import DisplayWindow
from kiosk.ui.window.screen_lock import ScreenClaim

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
    """Keeps a full-screen window on its screen while screens come and go and change their size, and the
    claim on the screen that the window is on.
    """

    def __init__(self, window: DisplayWindow, output: str | None, claim: ScreenClaim) -> None:
        super().__init__()
        self._window = window
        self._output = output
        self._claim = claim
        self._placed_on = window.view.screen().name()
        window.view.screenChanged.connect(self._moved)
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

    @Slot(QScreen)
    def _moved(self, screen: QScreen | None) -> None:
        if screen is None:
            return
        self._claim.follow(screen.name())
        if screen.name() != self._placed_on:  # its own is gone, and Qt has put the window on another
            self._place(screen)

    @Slot()
    def _changed(self) -> None:
        self._place(self._window.view.screen())

    def _place(self, screen: QScreen) -> None:
        size = screen.size()
        log.info("screen %s, %d x %d", screen.name(), size.width(), size.height())
        self._placed_on = screen.name()
        self._window.place_on(screen)
