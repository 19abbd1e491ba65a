"""A display from its first picture to its end: makes what plays it, and takes it down in the right order."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, QThreadPool, QTimer, Slot
from PySide6.QtGui import QScreen
from PySide6.QtQml import QQmlEngine

from kiosk.content.attempt import is_any_at_work
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.storage.sources import Content, Sources
from kiosk.ending import end_at_once
from kiosk.team.said_faults import SaidFaults
from kiosk.ui.app.application import log_failures, made_application
from kiosk.ui.app.file_watcher import FileWatcher
from kiosk.ui.app.held_back import HeldBack
from kiosk.ui.app.memory import IdleCollector, return_freed_memory
from kiosk.ui.app.notice_board import NoticeBoard
from kiosk.ui.app.panel_log import PanelLog
from kiosk.ui.app.signals import SignalHandler
from kiosk.ui.booth.wall.heart_wall import HeartWallService
from kiosk.ui.optional_service import start_optional
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.help_log import HelpLog
from kiosk.ui.player.player import Player
from kiosk.ui.player.programme import Programme, programme_of
from kiosk.ui.player.shown_log import ShownLog
from kiosk.ui.render import qml_engine
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.team.team_host import TeamHost
from kiosk.ui.window.display_window import DisplayWindow
from kiosk.ui.window.outputs import OutputFollower, screen_named
from kiosk.ui.window.renderer import Renderer, choose
from kiosk.ui.window.screen_lock import ScreenClaim, ScreenTaken
from kiosk.ui.window.screensaver import keep_awake
from kiosk.visit.wall.heart_count import HeartCount, wall_in

if TYPE_CHECKING:
    from kiosk.ui.booth.booth import BoothHost

log = logging.getLogger(__name__)

SHUTDOWN_MS = 300  # what work on other threads has to end in
NOTHING_DRAWN = 2
COUNTED_IN = 1.0  # seconds that hearts may take to be counted, before there is a window


@dataclass(frozen=True, slots=True)
class Run:
    """What was asked for. `window` is a size in physical pixels, None for the whole screen; `seconds` are of
    real time, None for no end. `state` is the state folder, None where nothing is kept; `journal` is told the
    run's name, `faults` hold what the log said is wrong.
    """

    sources: Sources
    content: Content
    clock: DisplayClock
    renderer: Renderer
    window: tuple[int, int] | None
    seconds: float | None
    state: Path | None
    journal: Callable[[str], None]
    faults: SaidFaults


def play(run: Run) -> int:
    """Play until asked to end, and return the exit code: 0, or 2 where nothing at all could be drawn.

    Raises:
        ScreenTaken: another process plays on the screen.
    """
    start_optional("giving memory back", return_freed_memory)
    application = made_application()
    log_failures()
    signal_handler = SignalHandler()
    screen = screen_named(run.content.display.screen.output)
    claim = ScreenClaim(None if run.window or run.state is None else run.state / "screens")
    start_optional("the lock of the screen", partial(claim.take, screen.name()), but=ScreenTaken)
    start_optional("the log file", partial(run.journal, "window" if run.window else screen.name()))
    choose(run.renderer)
    log.info("screen: %s, %d x %d", screen.name(), screen.size().width(), screen.size().height())
    display_run = DisplayRun(run, screen, claim)
    display_run.start()
    signal_handler.has_loop = True
    code = application.exec()
    signal_handler.end_in_time(code)
    has_ended = display_run.stop()
    claim.release()
    # A folder on a dead network may hold a thread for ever, and Python would wait for it.
    if not has_ended or is_any_at_work():
        end_at_once(code)
    signal_handler.stop()
    return code


class DisplayRun(QObject):
    """The parts of one run. QML sees some of them: they are held here, and the window goes before them."""

    def __init__(self, run: Run, screen: QScreen, claim: ScreenClaim) -> None:
        super().__init__()
        self._run, self._content, self._has_begun = run, run.content, False
        self._held_back = HeldBack(run.content.display)
        engine = self._engine = qml_engine.engine()
        self._window = DisplayWindow(engine, screen, QSize(*run.window) if run.window else None)
        self._window.settled.connect(self._on_picture)
        self._window.resized.connect(self._resized)
        self._page_renderer = PageRenderer(engine)
        self._heart_wall = self._made_wall() if run.content.display.mode == "booth" else None
        self._team = self._made_team()
        self._notices = NoticeBoard(run.sources, run.state, run.clock)
        self._notices.changed.connect(self._noticed)
        self._player = Player(*self._programmes(), run.clock, self._page_renderer, self._window)
        self._player.nothing_drawable.connect(self._on_nothing_drawable)
        self._shown_log, self._help_log = ShownLog(), HelpLog(run.clock)
        self._player.stands.connect(self._shown_log.stands)
        self._player.stands.connect(self._team.stands)
        self._player.stands.connect(self._on_slide)
        self._file_watcher = FileWatcher(run.sources.look, run.sources.watched)
        self._file_watcher.arrived.connect(self._arrived)
        self._idle_collector = IdleCollector()
        self._output_follower = (
            None if run.window else OutputFollower(self._window, run.content.display.screen.output, claim)
        )
        self._booth = self._made_booth(engine, self._heart_wall) if self._heart_wall else None

    def _made_team(self) -> TeamHost:
        run = self._run
        team = TeamHost(self._window, self._page_renderer, run.clock, run.state, run.faults, self._heart_wall)
        self._window.quit_requested.connect(team.ask_to_quit)
        team.quit_approved.connect(self._quit)
        return team

    def _made_wall(self) -> HeartWallService:
        state = self._run.state
        heart_wall = HeartWallService(HeartCount(wall_in(state)) if state else None)
        heart_wall.count_first(COUNTED_IN)
        return heart_wall

    def _made_booth(self, engine: QQmlEngine, heart_wall: HeartWallService) -> "BoothHost":
        from kiosk.ui.booth.booth import BoothHost  # noqa: PLC0415  a display without a visitor needs none of it

        booth = BoothHost(self._content, self._window, self._page_renderer, self._run.clock, heart_wall)
        booth.stand(engine)
        heart_wall.counted.connect(partial(self._player.renew, "wall"))
        self._player.began.connect(booth.began)
        self._player.began.connect(self._notices.began)
        self._notices.covered.connect(booth.cover)
        self._team.covered.connect(booth.cover)
        booth.viewChanged.connect(lambda: self._player.films.hearing.hush(booth.is_covering))
        return booth

    def start(self) -> None:
        """Draw the first slide and go on."""
        self._panel_log = PanelLog(self._window)
        log.info("plays %s on the display %s", self._content.campaign.id, self._content.display.known_as)
        if self._run.seconds is not None:
            QTimer.singleShot(round(self._run.seconds * 1000), self._quit)
        self._player.start()

    def stop(self) -> bool:
        """Take everything down; whether all work on other threads has ended."""
        has_ended = self._file_watcher.stop(SHUTDOWN_MS) & self._notices.stop(SHUTDOWN_MS)
        self._player.close()
        self._team.close()
        self._window.close()
        self._page_renderer.close()
        return has_ended and QThreadPool.globalInstance().waitForDone(SHUTDOWN_MS)

    def _programmes(self) -> tuple[Programme, Programme]:
        size = self._window.window_size().toTuple()
        spare = Content(built_in(), self._content.display)
        made = partial(programme_of, clock=self._run.clock, window=size, hearts=self._hearts)
        programme = self._notices.programme(made(self._content), self._content)
        self._team.play(self._content, programme)
        return programme, made(spare)

    def _hearts(self) -> int | None:
        """How many there are on the wall, as far as is known."""
        return self._heart_wall.hearts if self._heart_wall else None

    @Slot()
    def _on_picture(self) -> None:
        """A picture stands alone: nothing moves until the next."""
        self._idle_collector.collect()
        if not self._has_begun:
            self._has_begun = True
            self._on_first_picture()

    def _on_first_picture(self) -> None:
        """What could wait for it begins."""
        self._look_at_panel()
        start_optional("holding off the screen saver", partial(keep_awake, self._window.view))
        start_optional("watching the files", self._file_watcher.start)
        start_optional("watching for notices", self._notices.start)
        start_optional("the team's page", partial(self._team.stand, self._engine))
        if self._booth is not None:
            start_optional("reading aloud", self._booth.speech.start)
            start_optional("preparing the booth's first page", self._booth.warm)

    def _look_at_panel(self) -> None:
        if self._run.window is None:  # a window is as large as somebody asked for
            self._panel_log.look(self._content.display.screen.pixels)
            self._panel_log.look_at_booth(self._content.display)

    @Slot()
    def _on_slide(self) -> None:
        self._help_log.look(self._content.display)
        # Those of other screens count as well, where they are shown to whoever passes by.
        if self._heart_wall and any(slide.kind == "wall" for slide in self._content.campaign.slides):
            self._heart_wall.count()

    @Slot(object)
    def _arrived(self, content: Content) -> None:
        content = self._content = self._held_back.playable(content)
        self._look_at_panel()
        has_moved = self._booth is not None and self._booth.change(content)
        self._player.change(*self._programmes(), at_once=has_moved)

    @Slot(bool)
    def _noticed(self, at_once: bool) -> None:
        self._player.change(*self._programmes(), at_once=at_once)

    @Slot()
    def _resized(self) -> None:
        self._look_at_panel()
        self._player.change(*self._programmes(), at_once=True)

    @Slot()
    def _on_nothing_drawable(self) -> None:
        log.critical("nothing can be drawn, not even the built-in campaign: this installation is broken")
        QCoreApplication.exit(NOTHING_DRAWN)

    @Slot()
    def _quit(self) -> None:
        # Not quit(): that asks every window to close first, and a window that fills a screen does not.
        QCoreApplication.exit(0)
