"""A display from its first picture to its end: makes what plays it, and takes it down in the right order."""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QSize, QThreadPool, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.content.sources import Content, Sources
from kiosk.ui import scenes
from kiosk.ui.application import made_application
from kiosk.ui.billing import Billing
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

LEAVING = 300  # milliseconds that work on other threads has left to end


@dataclass(frozen=True, slots=True)
class Run:
    """What was asked for. `window` is a size in physical pixels, None for the whole screen; `seconds` of real
    time, None for no end; `state` the folder of claims; `journal` is told the name of this run.
    """

    sources: Sources
    content: Content
    clock: Clock
    renderer: Renderer
    window: tuple[int, int] | None
    seconds: float | None
    state: Path
    journal: Callable[[str], None]


def play(run: Run) -> int:
    """Play until it is asked to end, and return the exit code: 0, or 2 where nothing at all could be drawn.

    Raises:
        Occupied: another process plays on the screen.
    """
    application = made_application()
    ending = Ending(application.quit)
    choose(run.renderer)
    screen = screen_named(run.content.display.screen.output)
    claim = None if run.window else occupy(screen.name(), run.state)
    run.journal(screen.name() if run.window is None else "window")
    log.info("screen %s, %d x %d", screen.name(), screen.size().width(), screen.size().height())
    display = Running(run, application)
    display.start()
    code = application.exec()
    display.stop()
    del ending
    if claim is not None:
        claim.unlock()
    return code
