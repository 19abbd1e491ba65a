"""A display as it plays, in a window in memory, at a time that a test sets: it draws, shows and fades.

Each slide is a picture in a colour of its own, so what stands in the window tells which slide it is.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PIL import Image
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.page.page import Page, PagePicture
from kiosk.media.intake.intake import LONGEST
from kiosk.timeline.schedule import Schedule, Showing
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.player import Player
from kiosk.ui.player.programme import Programme
from kiosk.ui.render.drawing_result import Drawing
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.qml_engine import engine
from kiosk.ui.window.display_window import DisplayWindow
from tests.timeline import build

PageOf = Callable[[Showing, tuple[int, int]], Page]

MIDNIGHT = datetime(2026, 3, 2, tzinfo=ZoneInfo("Europe/Brussels"))
# Landscape, and large enough for each place against burn-in to be its own.
WINDOW = QSize(960, 540)
# Of a picture, at its upper edge, so that it is seen how it is turned.
STRIP, WHITE = 0.2, (255, 255, 255)


class HandClock(DisplayClock):
    """Shows the time that it was set to."""

    def __init__(self, speed: float = 1.0) -> None:
        super().__init__(speed=speed)
        self.time = MIDNIGHT

    def reading(self) -> datetime:
        """What it was set to."""
        return self.time


class NotingRenderer(PageRenderer):
    """Notes the pages that it is drawing, and the slides that it has drawn."""

    def __init__(self, engine: QQmlEngine) -> None:
        super().__init__(engine)
        self.asked: list[tuple[Page, QSize]] = []
        self.limits: dict[str, float] = {}  # seconds, instead of the player's, for the page of a slide
        self.slides: list[str] = []
        self.drawn.connect(self._note)

    def draw(self, page: Page, size: QSize, limit: float = LONGEST, *, plays: bool = False) -> None:
        """Ask for a page."""
        assert not self.asked, "one page at a time"
        self.asked.append((page, size))
        super().draw(page, size, self.limits.get(page.slide, limit), plays=plays)

    def _note(self, drawing: Drawing) -> None:
        self.asked.pop()
        self.slides.append(drawing.page.slide)


class Pictures:
    """The picture files of slides; those of slides in `broken` are not there."""

    def __init__(self, folder: Path, broken: set[str]) -> None:
        self.broken = broken
        self.slow: set[str] = set()
        self.changes: dict[str, dict[str, Any]] = {}  # what is another on the page of a slide
        self._folder = folder
        self._slides: list[str] = []

    def page(self, entry: Showing, size: tuple[int, int]) -> Page:
        """The page of a slide: its picture and nothing else."""
        slide = entry.slide.id
        file = self._folder / f"{slide}.{size[0]}x{size[1]}.png"
        if slide in self.slow:
            file = self._huge()
        elif slide in self.broken:
            file.unlink(missing_ok=True)
        elif not file.exists():
            self._draw(slide, size).save(file)
        usual = Page(
            slide=slide,
            kind="image",
            locales=entry.locales,
            right_to_left=False,
            size=size,
            pixels_per_mm=None,
            scanning_distance_m=1.5,
            tone="night",
            headline=(),
            text=(),
            credit=(),
            picture=PagePicture(file, (0.5, 0.5), mirrored=False),
            body=None,
        )
        return replace(usual, **self.changes.get(slide, {}))

    def _huge(self) -> Path:
        """A picture that takes some tenths of a second to be drawn."""
        file = self._folder / "huge.png"
        if not file.exists():
            Image.effect_noise((6000, 4000), 90).save(file, compress_level=1)
        return file

    def slide_in(self, shown: QImage) -> str:
        """Which slide's picture it is."""
        red = QColor(shown.pixel(shown.width() // 2, shown.height() // 2)).red()
        return self._slides[red // 20]

    def _draw(self, slide: str, size: tuple[int, int]) -> Image.Image:
        if slide not in self._slides:
            self._slides.append(slide)
        picture = Image.new("RGB", size, (self._slides.index(slide) * 20 + 10, 60, 120))
        picture.paste(WHITE, (0, 0, size[0], round(size[1] * STRIP)))
        return picture


class Theatre:
    """A player with its surroundings. Changes are cuts, unless the display is said to be in full motion."""

    def __init__(  # noqa: PLR0913 - a display has as many sides
        self,
        folder: Path,
        qtbot: QtBot,
        campaign: Campaign,
        *,
        broken: tuple[str, ...] = (),
        at: float = 0,
        speed: float = 1.0,
        **display: Any,
    ) -> None:
        """Have a campaign ready to be played; the pictures of `broken` slides are not there."""
        self._qtbot = qtbot
        self.seen: list[str] = []
        self.fades: list[int] = []
        self.pictures = Pictures(folder, set(broken))
        self.clock = HandClock(speed)
        self.clock.time = self._wakes = MIDNIGHT + timedelta(seconds=at)
        its_engine = engine()
        self.renderer = NotingRenderer(its_engine)
        self.window = DisplayWindow(its_engine, QGuiApplication.primaryScreen(), WINDOW)
        self._spare = self.programme_of(build.BUILT_IN, **display)
        programme = self.programme_of(campaign, **display)
        self.player = Player(programme, self._spare, self.clock, self.renderer, self.window)
        self.timer = next(child for child in self.player.children() if isinstance(child, QTimer))
        self.window.settled.connect(self._note)

    def close(self) -> None:
        """Take everything down, as a display does."""
        self.player.close()
        self.window.close()
        self.renderer.close()

    def programme_of(self, campaign: Campaign, *, page_of: PageOf | None = None, **display: Any) -> Programme:
        """What a player plays: the campaign's real timeline, and pages of one picture each."""
        on = build.display(**{"motion": "reduced", **display})
        schedule = Schedule(campaign, on, fallback=build.BUILT_IN)
        return Programme(
            schedule.at, page_of or self.pictures.page, on.rotation, reduced=on.motion == "reduced"
        )

    def change(self, campaign: Campaign, *, at_once: bool = False, **display: Any) -> None:
        """Hand the player another campaign."""
        self.player.change(self.programme_of(campaign, **display), self._spare, at_once=at_once)

    def finish_drawing(self) -> None:
        """Wait until what is being drawn is handed over."""
        self._qtbot.waitUntil(lambda: not self.renderer.asked, timeout=60_000)

    def settle(self) -> None:
        """Wait until the picture that was put on stands alone."""
        self._qtbot.waitUntil(lambda: not self.window.fading, timeout=60_000)

    def work(self) -> None:
        """Let everything that was begun come to its end, at the time it is."""
        self._qtbot.waitUntil(self._rests, timeout=60_000)
        self._wakes = self.clock.time + timedelta(milliseconds=self.timer.interval()) * self.clock.speed

    def start(self) -> None:
        """Start, and let it come to rest."""
        self.player.start()
        self.work()

    def jump(self, seconds: float) -> None:
        """The clock jumps to that many seconds after midnight, and the player looks at it."""
        self.clock.time = MIDNIGHT + timedelta(seconds=seconds)
        self.timer.timeout.emit()
        self.work()

    def go_to(self, seconds: float) -> None:
        """Time passes until so many seconds after midnight, as the player's timer says."""
        end = MIDNIGHT + timedelta(seconds=seconds)
        while self._wakes <= end:
            self.clock.time = self._wakes
            self.timer.timeout.emit()
            self.work()
        self.clock.time = end

    def shown(self) -> QImage:
        """What stands in the window."""
        return self.window.view.grabWindow()

    def _rests(self) -> bool:
        return not self.renderer.asked and not self.window.fading and self.timer.interval() > 0

    def _note(self, _frames: int, milliseconds: int) -> None:
        self.seen.append(self.pictures.slide_in(self.shown()))
        self.fades.append(milliseconds)
