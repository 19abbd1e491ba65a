"""A display from its first picture to its end: makes what plays it, and takes it down in the right order."""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QThreadPool, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.content.reading import built_in
from kiosk.content.sources import Content, Sources
from kiosk.ui import scenes
from kiosk.ui.application import log_failures, made_application
from kiosk.ui.billing import bill_of
from kiosk.ui.clock import Clock
from kiosk.ui.easel import Easel
from kiosk.ui.ending import Ending
from kiosk.ui.occupying import occupy
from kiosk.ui.output import Following, screen_named
from kiosk.ui.player import Player
from kiosk.ui.renderer import Renderer, choose
from kiosk.ui.stage import Stage
from kiosk.ui.sweeping import Sweeping
from kiosk.ui.waking import keep_awake
from kiosk.ui.watching import Watching

log = logging.getLogger(__name__)

LEAVING = 300  # milliseconds that work on other threads has to end in
NOTHING_DRAWN = 2


@dataclass(frozen=True, slots=True)
class Run:
    """What was asked for. `window` is a size in physical pixels, None for the whole screen; `seconds` are of
    real time, None for no end. `claims` is the folder of screens in use; `journal` is told the run's name.
    """

    sources: Sources
    content: Content
    clock: Clock
    renderer: Renderer
    window: tuple[int, int] | None
    seconds: float | None
    claims: Path
    journal: Callable[[str], None]


def play(run: Run) -> int:
    """Play until asked to end, and return the exit code: 0, or 2 where nothing at all could be drawn.

    Raises:
        Occupied: another process plays on the screen.
    """
    application = made_application()
    log_failures()
    ending = Ending(lambda: application.exit(0))
    screen = screen_named(run.content.display.screen.output)
    claim = None if run.window else occupy(screen.name(), run.claims)
    run.journal("window" if run.window else screen.name())
    choose(run.renderer)
    running = Running(run, screen)
    running.start()
    code = application.exec()
    running.stop(code)
    ending.stop()
    if claim is not None:
        claim.unlock()
    return code


class Running(QObject):
    """The parts of one run. QML sees some of them: they are held here, and the window goes before them."""

    def __init__(self, run: Run, screen: QScreen) -> None:
        super().__init__()
        self._run = run
        self._content = run.content
        self._engine = scenes.engine()
        self._stage = Stage(self._engine, screen, QSize(*run.window) if run.window else None)
        self._easel = Easel(self._engine)
        spare = Content(built_in(), run.content.display)
        self._player = Player(self._bill(), self._bill(spare), run.clock, self._easel, self._stage)
        self._watching = Watching(run.sources.look, run.sources.watched)
        self._sweeping = Sweeping()
        self._following = None if run.window else Following(self._stage, run.content.display.screen.output)
        self._awake = QTimer(self, singleShot=True, interval=0)
        self._connect()

    def start(self) -> None:
        """Draw the first slide; what can wait until it stands waits."""
        size = self._stage.size()
        log.info(
            "plays %s on %s, %d x %d", self._content.campaign.id, self._content.display.id, size.width(), size.height()
        )
        if self._run.seconds is not None:
            QTimer.singleShot(round(self._run.seconds * 1000), self._end)
        self._player.start()
