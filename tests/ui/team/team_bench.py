"""A display in memory with the team at its glass: the real window, pad and pages, gone through by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, QThreadPool
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display_reader import read_display
from kiosk.content.storage.sources import Content
from kiosk.team.kept_pin import hashed, write_pin
from kiosk.team.said_faults import SaidFaults
from kiosk.ui.booth.wall.heart_wall import HeartWallService
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.programme import programme_of
from kiosk.ui.render.drawing_result import Drawing
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.qml_engine import engine
from kiosk.ui.team.team_host import TeamHost
from kiosk.ui.team.team_view import as_page
from kiosk.ui.window.display_window import DisplayWindow
from kiosk.visit.wall.heart_count import HeartCount, wall_in
from tests.ui.booth.bench import touchable
from tests.ui.scenes import Findings, Scene, type_of
from tests.ui.standing import Box

PIN = "271828"
NOON = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Brussels"))
DISPLAY = """
format = 1
id = "BRU-DEMO-1"
country = "BE"
timezone = "Europe/Brussels"
locales = ["{locale}", "fr"]
"""


@dataclass
class TeamBench:
    """What a test has of it: the team's part of a run, and the window."""

    team: TeamHost
    window: DisplayWindow
    faults: SaidFaults
    qtbot: QtBot
    wall: HeartWallService | None

    @property
    def view(self) -> Any:
        """The TeamView that stands, None for none; Any, as the stubs take its properties for Property."""
        return self.team.view

    @property
    def pad(self) -> Any:
        """The PadView."""
        return self.team.pad

    @property
    def place(self) -> str:
        """Where the team is; "loop" where nothing of theirs stands."""
        return str(self.view.shown.place) if self.view else "loop"

    @property
    def team_size(self) -> tuple[int, int]:
        """The size of its pages in pixels."""
        width, height = self.window.window_size().toTuple()
        return int(width), int(height)

    def touch_corners(self, corners: str = "lrlr") -> None:
        """Touch the top corners, left and right."""
        width = self.window.view.width()
        for corner in corners:
            self.team.press(30.0 if corner == "l" else width - 30.0, 30.0)

    def type(self, digits: str) -> None:
        """Type digits and Return."""
        for digit in digits:
            QTest.keyClick(self.window.view, Qt.Key(ord(digit)))
        QTest.keyClick(self.window.view, Qt.Key.Key_Return)

    def come(self, place: str) -> None:
        """Wait until the team is somewhere, and it is drawn."""
        self.qtbot.waitUntil(lambda: self.place == place, timeout=20_000)
        self.qtbot.waitUntil(self._is_shown, timeout=20_000)
        self.qtbot.waitUntil(lambda: self.view is None or not self.view.waits(), timeout=20_000)

    def enter(self) -> None:
        """Come to the page behind the PIN."""
        self.touch_corners()
        self.come("pin")
        self.type(PIN)
        self.come("page")

    @property
    def wall_row(self) -> tuple[str, str, str]:
        """What the page tells of the wall of hearts: its sign, its first line, what stands below."""
        row = self.view.rows[-1].row
        return row.state, row.title.text, row.text.text

    def go(self, place: str) -> None:
        """Touch the button to a place."""
        self.team.act("go", place)
        self.come(place)

    @property
    def stage(self) -> QQuickItem:
        """All that is drawn of the team's."""
        items = self.window.view.contentItem().childItems()
        return next(one for one in items if type_of(one) == "TeamStage")

    def _is_shown(self) -> bool:
        """Whether the scene has taken over the page that is due."""
        stage = self.stage
        found: Any = QQmlExpression(
            QQmlEngine.contextForObject(stage), stage, "shown === host.view"
        ).evaluate()
        return bool(found[0] if isinstance(found, tuple) else found)

    @property
    def buttons(self) -> dict[str, Box]:
        """What can be touched, by what it does."""
        return dict(touchable(self.stage))

    def grab(self) -> QImage:
        """What stands in the window."""
        return self.window.view.grabWindow().convertToFormat(QImage.Format.Format_RGB32)

    def scene(self) -> Scene:
        """The page that stands, as the rules of slides take it."""
        assert self.view
        self.view.inspected.emit()
        self.qtbot.waitUntil(lambda: not self.view.waits(), timeout=20_000)
        self.grab()  # what changed since the last frame comes to its place as one is drawn
        found = Findings()
        found.read(self.stage)
        images = [one for one in found.images if one.source]
        return Scene(
            Drawing(as_page(self.view.shown, self.team_size), self.grab(), tuple(self.view.faults)),
            tuple(found.texts),
            tuple(images),
            (),
        )


@contextmanager
def team_bench(  # noqa: PLR0913  what a display may be
    folder: Path,
    qtbot: QtBot,
    size: tuple[int, int] = (1920, 1080),
    locale: str = "en",
    *,
    has_pin: bool = True,
    has_wall: bool = True,
) -> Iterator[TeamBench]:
    """The team before a display of that size, on which one picture stands."""
    (folder / "display.toml").write_text(DISPLAY.format(locale=locale))
    if has_pin:
        write_pin(folder, hashed(PIN))
    content = Content(built_in(), read_display(folder / "display.toml"))
    clock, faults, own = DisplayClock(NOON), SaidFaults(), engine()
    screen = QGuiApplication.primaryScreen()
    window = DisplayWindow(own, screen, QSize(*size))
    renderer = PageRenderer(own)
    wall = HeartWallService(HeartCount(wall_in(folder))) if has_wall else None
    team = TeamHost(window, renderer, clock, folder, faults, wall)
    team.play(content, programme_of(content, clock, size))
    team.stand(own)
    picture = QImage(QSize(*size), QImage.Format.Format_RGB32)
    picture.fill("#123456")
    with qtbot.waitSignal(window.settled):
        window.show(picture, 0)
    try:
        yield TeamBench(team, window, faults, qtbot, wall)
    finally:
        team.close()
        QThreadPool.globalInstance().waitForDone()
        qtbot.wait(0)
        window.close()
        renderer.close()
