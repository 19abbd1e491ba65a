"""A crowd at the booth: touches, drags, keys and waits in any order, and it never loses its way."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest
from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.storage.sources import Content
from kiosk.ui.booth.booth import BoothHost
from kiosk.ui.booth.wall.heart_wall import HeartWallService
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.qml_engine import engine
from kiosk.ui.window.display_window import DisplayWindow
from kiosk.visit import touch_guard, transitions
from kiosk.visit.wall.heart_count import HeartCount
from tests.ui.booth.bench import touchable
from tests.ui.booth.visits import booth_display
from tests.ui.scenes import type_of
from tests.ui.standing import Box

STEPS = 2000
PATIENCE = 0.5  # seconds, instead of the ten that a display allows at least
TALL = (540, 960)
LAYOUTS = (
    "TilesPage", "GridPage", "SignsPage", "SignPage", "HelpPage", "NoLinesPage", "NumberPage", "CodePage",
    "WallPage", "SwitchesPage", "StoryPage", "Asking",
)  # fmt: skip
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_A, Qt.Key.Key_F5,
)  # fmt: skip
DRAWN = ("QQuickShape", "QQuickText", "Phrase", "Pictogram", "Rings", "TileArt")  # no buttons
FINGERS = Path(__file__).with_name("Fingers.qml")

Deed = tuple[str | int, ...]


class Hall:
    """A booth in this process, as it plays: its window, its loop at a hand's command, a wall of its own."""

    def __init__(self, folder: Path) -> None:
        display = booth_display(folder, "en", "ar", "ja")
        display = display.model_copy(update={"idle_seconds": PATIENCE, "locales": ("en", "ar", "ja")})
        self.engine = engine()
        screen = QGuiApplication.primaryScreen()
        self._window = DisplayWindow(self.engine, screen, QSize(*TALL))
        self._page_renderer = PageRenderer(self.engine)
        content = Content(built_in(), display)
        wall = HeartWallService(HeartCount(folder / "hearts.sqlite"))
        wall.count()
        self.host = BoothHost(content, self._window, self._page_renderer, DisplayClock(), wall)

    def __enter__(self) -> Self:
        self.host.stand(self.engine)
        self.view = self._window.view
        self.view.show()
        self.view.requestActivate()
        self._component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(FINGERS)))
        made = self._component.create()
        assert isinstance(made, QQuickItem), self._component.errorString()
        made.setParent(self.view)
        made.setParentItem(self.view.contentItem())
        self._fingers = made
        self.pause(100)
        self.look()
        return self

    def __exit__(self, *_error: object) -> None:
        self._window.close()
        self._page_renderer.close()

    @property
    def is_visiting(self) -> bool:
        """Whether a page covers the loop."""
        return bool(self.host.property("isVisiting"))

    @property
    def is_away(self) -> bool:
        """Whether the picture without words does."""
        return bool(self.host.property("isAway"))

    def pause(self, milliseconds: int = 0) -> None:
        """Let happen what was begun, and so much time pass."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, key: str) -> bool:
        """Wait until a button can be touched, five seconds at most; whether it can."""
        loop, timer = QEventLoop(), QTimer(singleShot=True)
        timer.setInterval(5000)
        timer.timeout.connect(loop.quit)
        self.host.viewChanged.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        timer.start()
        while timer.isActive() and key not in self.buttons:
            loop.exec()
            self.pause()
            self.look()
        self.host.viewChanged.disconnect(loop.quit)
        return key in self.buttons

    def look(self) -> None:
        """See what stands there: the pages, and where they can be touched."""
        self.layouts: list[str] = []
        self.buttons: dict[str, Box] = {}
        self._look(self.view.contentItem())

    def _look(self, item: QQuickItem) -> None:
        if not item.isVisible():
            return
        name = type_of(item)
        if name in LAYOUTS:
            self.layouts.append(name)
        if name.endswith(("Button", "Tile", "Row", "Card", "Band")):
            self.buttons |= dict(touchable(item))
        elif not name.startswith(DRAWN):
            for child in item.childItems():
                self._look(child)

    def do(self, *deeds: Deed) -> None:
        """Move fingers and keys, and let happen what follows from it."""
        self._fingers.setProperty("deeds", [list(deed) for deed in deeds])
        self.pause()
        self.pause()  # for the page that is made then


class Crowd:
    """Does anything at all at a booth, by a number that says what."""

    def __init__(self, hall: Hall, seed: int) -> None:
        self._hall, self._dice = hall, random.Random(seed)  # noqa: S311  nobody is to be surprised

    def act(self) -> str:
        """Do one thing, and say what."""
        kinds = {
            "tap": 40,
            "anywhere": 22,
            "key": 14,
            "drag": 8,
            "edge": 6,
            "two": 7,
            "slide": 2.5,
            "wait": 0.5,
        }
        [kind] = self._dice.choices(list(kinds), list(kinds.values()))
        if self._hall.is_away and self._dice.random() < 0.5:
            kind = "slide"  # or half of the time nobody would get anything by touching
        match kind:
            case "tap":
                return self._tap()
            case "anywhere":
                self._hall.do(*_tapped(*self._place()))
            case "key":
                self._hall.do(("key", self._dice.choice(KEYS).value))
            case "drag":
                self._hall.do(*_dragged(self._place(), self._place()))
            case "edge":
                start = self._dice.choice((0, TALL[0] - 1)), self._place()[1]
                self._hall.do(*_dragged(start, self._place()))
            case "two":
                self._hall.do(*_pinched(self._place(), self._place()))
            case "slide":
                self._hall.host.began(self._dice.choice(("help", "self-check", "image", "signs")), "en")
            case "wait":
                self._hall.pause(round(PATIENCE * 1000 * self._dice.choice((0.6, 1.2))))
        return kind

    def _tap(self) -> str:
        buttons = self._hall.buttons
        if not buttons:
            self._hall.do(*_tapped(*self._place()))
            return "tap"
        # Seldom the way out, or nobody would ever come far.
        shares = [0.2 if key == "leave " else 1.0 for key in buttons]
        [key] = self._dice.choices(list(buttons), shares)
        self._hall.do(*_tapped(*_middle(buttons[key])))
        return key

    def _place(self) -> tuple[int, int]:
        return self._dice.randrange(TALL[0]), self._dice.randrange(TALL[1])


def _middle(box: Box) -> tuple[int, int]:
    return round((box.left + box.right) / 2), round((box.top + box.bottom) / 2)


def _tapped(across: int, down: int) -> list[Deed]:
    return [("press", across, down), ("release", across, down)]


def _dragged(start: tuple[int, int], end: tuple[int, int]) -> list[Deed]:
    half = (start[0] + end[0]) // 2, (start[1] + end[1]) // 2
    return [("press", *start), ("move", *half), ("move", *end), ("release", *end)]


def _pinched(one: tuple[int, int], other: tuple[int, int]) -> list[Deed]:
    """Two fingers at once; the first goes before the second."""
    down: list[Deed] = [("down", 0, *one), ("down", 1, *other), ("commit",)]
    return [*down, ("up", 0, *one), ("commit",), ("up", 1, *other), ("commit",)]


def faults(hall: Hall) -> Iterator[str]:
    """What must never be so, whatever was done."""
    hall.look()
    layouts, buttons = hall.layouts, hall.buttons
    if len(layouts) != int(hall.is_visiting):
        yield f"{layouts} stand there"
    if hall.is_visiting and hall.is_away:
        yield "a page stands before the picture without words"
    if hall.is_visiting and "leave " not in buttons:
        yield "there is no way out"
    if hall.is_visiting and not {"go home", "stay "} & set(buttons):
        yield "there is no way home"
    if not hall.is_visiting and buttons:
        yield f"{sorted(buttons)} can be touched though nobody visits"


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_whatever_a_crowd_does_the_booth_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One page at a time, a way home and a way out on each, no word of a failure, and in the end the loop."""
    monkeypatch.setattr(touch_guard, "GUARD", 0.0)  # else nearly all that this crowd does would be too early
    monkeypatch.setattr(transitions, "AWAY_AT_LEAST", 0.0)  # or would strike a picture
    seed = random.SystemRandom().randrange(10**6)
    with Hall(tmp_path) as hall:
        crowd = Crowd(hall, seed)
        done: list[str] = []
        for _ in range(STEPS):
            done.append(crowd.act())
            found = list(faults(hall))
            assert not found, f"seed {seed}, step {len(done)}, after {done[-8:]}: {found}"
        hall.host.began("image", "en")
        hall.do(*_tapped(10, 10))
        assert hall.wait_for("stay "), f"seed {seed}: nobody touches, and it does not ask"
        hall.do(*_tapped(*_middle(hall.buttons["clear "])))
        assert not list(faults(hall))
        assert (hall.is_visiting, hall.is_away) == (False, False), f"seed {seed}"
