"""A player with a clock, an easel and a glass that a test moves by hand, so that no test waits."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QImage

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.page.page import Page
from kiosk.timeline.schedule import Schedule, Showing
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.player import Player
from kiosk.ui.player.programme import Programme
from tests.timeline import build

PageOf = Callable[[Showing, tuple[int, int]], Page]

MIDNIGHT = datetime(2026, 3, 2, tzinfo=ZoneInfo("Europe/Brussels"))


@dataclass(frozen=True, slots=True)
class Drawing:
    """What an easel hands over."""

    page: Page
    picture: QImage | None
    faults: tuple[str, ...] = ()


class HandClock(DisplayClock):
    """Shows the time that it was set to."""

    def __init__(self, speed: float = 1.0) -> None:
        super().__init__(speed=speed)
        self.time = MIDNIGHT

    def now(self) -> datetime:
        """What it was set to."""
        return self.time


class HandEasel(QObject):
    """Paints each slide in a colour of its own; slides in `broken` it cannot paint."""

    drawn = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.broken: set[str] = set()
        self.asked: list[tuple[Page, QSize]] = []
        self.colours: dict[str, int] = {}

    def draw(self, page: Page, size: QSize) -> None:
        """Begin with a page; it is handed over at `finish`."""
        assert not self.asked, "one page at a time"
        self.asked.append((page, size))

    def finish(self) -> None:
        """Hand over the page that was asked for."""
        page, size = self.asked.pop()
        if page.slide in self.broken:
            self.drawn.emit(Drawing(page, None, ("its picture is damaged",)))
            return
        picture = QImage(size, QImage.Format.Format_RGB32)
        self.colours.setdefault(page.slide, len(self.colours) * 1000)
        picture.fill(QColor(self.colours[page.slide]))
        self.drawn.emit(Drawing(page, picture))


class HandGlass(QObject):
    """Remembers what was put on it, by slide and length of the fade."""

    settled = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.fading = False
        self.pictures: list[QImage] = []
        self.fades: list[int] = []

    @property
    def is_empty(self) -> bool:
        """Whether nothing was put on it yet."""
        return not self.pictures

    def size(self) -> QSize:
        """A landscape screen, large enough for each place against burn-in to be its own."""
        return QSize(960, 540)

    def show(self, picture: QImage, fade_ms: int) -> None:
        """Put a picture on; it settles at `settle`."""
        self.pictures.append(picture)
        self.fades.append(fade_ms)
        self.fading = True

    def settle(self, frames: int = 60) -> None:
        """The fade is over."""
        self.fading = False
        self.settled.emit(frames, self.fades[-1])


class Theatre:
    """A player with its surroundings; `broken` slides cannot be drawn."""

    def __init__(
        self,
        campaign: Campaign,
        *,
        broken: tuple[str, ...] = (),
        at: float = 0,
        speed: float = 1.0,
        spare: Campaign = build.BUILT_IN,
        **display: Any,
    ) -> None:
        self.clock, self.easel, self.glass = HandClock(speed), HandEasel(), HandGlass()
        self.easel.broken = set(broken)
        self.clock.time = self._wakes = MIDNIGHT + timedelta(seconds=at)
        self._spare = programme_of(spare, **display)
        self.player = Player(
            programme_of(campaign, **display), self._spare, self.clock, self.easel, self.glass
        )
        self.timer = next(child for child in self.player.children() if isinstance(child, QTimer))

    def change(self, campaign: Campaign, *, at_once: bool = False, **display: Any) -> None:
        """Hand the player another campaign."""
        self.player.change(programme_of(campaign, **display), self._spare, at_once=at_once)

    def work(self) -> None:
        """Let everything that was begun come to its end, at the time it is."""
        for _ in range(100):
            if self.easel.asked:
                self.easel.finish()
            elif self.glass.fading:
                self.glass.settle()
            elif self.timer.interval() == 0:
                self.timer.timeout.emit()
            else:
                self._wakes = (
                    self.clock.time + timedelta(milliseconds=self.timer.interval()) * self.clock.speed
                )
                return
        raise AssertionError("the player does not come to rest")

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

    @property
    def seen(self) -> list[str]:
        """The slides that were put on the glass, in order."""
        names = {QColor(colour).rgb(): name for name, colour in self.easel.colours.items()}
        return [names[picture.pixel(0, 0)] for picture in self.glass.pictures]


def programme_of(campaign: Campaign, *, page_of: PageOf | None = None, **display: Any) -> Programme:
    """What a player plays: the campaign's real timeline, and pages with no more than a name."""
    on = build.display(**display)
    schedule = Schedule(campaign, on, fallback=build.BUILT_IN)
    return Programme(schedule.at, page_of or plain_page, on.rotation, reduced=on.motion == "reduced")


def plain_page(entry: Showing, size: tuple[int, int]) -> Page:
    """A page that says which slide it is."""
    return Page(
        slide=entry.slide.id,
        kind=entry.slide.kind,
        locales=entry.locales,
        right_to_left=False,
        size=size,
        pixels_per_mm=None,
        scanning_distance_m=1.5,
        tone="night",
        headline=(),
        text=(),
        credit=(),
        picture=None,
        body=None,
    )
