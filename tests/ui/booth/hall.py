"""A booth in this process, as it plays: its window, its pages, fingers and keys at a test's command."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

import shiboken6
from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
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
from kiosk.visit.touch_guard import GUARD
from kiosk.visit.wall.heart_count import HeartCount
from tests.ui.booth.bench import touchable
from tests.ui.booth.visits import booth_display
from tests.ui.scenes import type_of
from tests.ui.standing import Box, words_seen

TALL = (540, 960)
LOOP, GROUND = (270, 300), (270, 20)  # where the loop is touched; where nothing of a page is
READY = round(GUARD * 1000) + 150  # milliseconds after which a page that stands takes touches
LAYOUTS = (
    "TilesPage", "GridPage", "SignsPage", "SignPage", "HelpPage", "NoLinesPage", "NumberPage", "CodePage",
    "WallPage", "SwitchesPage", "StoryPage", "Asking",
)  # fmt: skip
DRAWN = ("QQuickShape", "QQuickText", "Phrase", "Pictogram", "Rings", "TileArt")  # no buttons
FINGERS = Path(__file__).with_name("Fingers.qml")

Deed = tuple[str | int, ...]


class Hall:
    """A booth with its loop at a hand's command and a wall of its own, from `with` to its end; `patience` is
    how long a visit waits for a touch, in seconds, less than a display allows.
    """

    def __init__(self, folder: Path, patience: float) -> None:
        display = booth_display(folder, "en", "ar", "ja")
        display = display.model_copy(update={"idle_seconds": patience, "locales": ("en", "ar", "ja")})
        self.engine = engine()
        screen = QGuiApplication.primaryScreen()
        self.window = DisplayWindow(self.engine, screen, QSize(*TALL))
        self._page_renderer = PageRenderer(self.engine)
        content = Content(built_in(), display)
        wall = HeartWallService(HeartCount(folder / "hearts.sqlite"))
        wall.count()
        self.host = BoothHost(content, self.window, self._page_renderer, DisplayClock(), wall)

    def __enter__(self) -> Self:
        self.host.stand(self.engine)
        self.view = self.window.view
        self.view.show()
        self.view.requestActivate()
        self._component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(FINGERS)))
        made = self._component.create()
        assert isinstance(made, QQuickItem), self._component.errorString()
        made.setParent(self.view)
        made.setParentItem(self.view.contentItem())
        self._fingers = made
        self._stage = stage_in(self.view.contentItem())
        self.pause(100)
        self.look()
        return self

    def __exit__(self, *_error: object) -> None:
        self.window.close()
        self._page_renderer.close()
        shiboken6.delete(self.host)  # its timer would go on

    @property
    def is_visiting(self) -> bool:
        """Whether a page covers the loop."""
        return bool(self.host.property("isVisiting"))

    @property
    def is_away(self) -> bool:
        """Whether the picture without words does."""
        return bool(self.host.property("isAway"))

    @property
    def place(self) -> str:
        """Which page of a visit stands; else "loop" or "away"."""
        view: Any = self.host.view
        return str(view.place) if view is not None else "away" if self.is_away else "loop"

    @property
    def language(self) -> str:
        """In which language a visit is, by its own name."""
        view: Any = self.host.view
        return words_seen(str(view.nav[1].words[0].text))

    def show(self, colour: str, fade_ms: int) -> None:
        """Let the loop come to a slide of one colour, blended with the one before for so long."""
        picture = QImage(self.window.size(), QImage.Format.Format_RGB32)
        picture.fill(colour)
        self.window.show(picture, fade_ms)

    def seen(self, place: tuple[int, int]) -> str:
        """The colour that stands at a place."""
        return self.view.grabWindow().pixelColor(*place).name()

    def pause(self, milliseconds: int = 0) -> None:
        """Let happen what was begun, and so much time pass; a page that was asked for stands then."""
        pass_time(milliseconds, self._stage)

    def wait_for(self, key: str) -> bool:
        """Wait until a button can be touched, five seconds at most; whether it can."""
        return self._wait(lambda: self._has(key))

    def wait_until(self, place: str) -> bool:
        """Wait until that stands, five seconds at most; whether it does."""
        return self._wait(lambda: self.place == place)

    def _has(self, key: str) -> bool:
        return key in self.buttons and not self._stage.property("isComing")

    def _wait(self, is_so: Callable[[], bool]) -> bool:
        loop, timer = QEventLoop(), QTimer(singleShot=True)
        timer.setInterval(5000)
        timer.timeout.connect(loop.quit)
        for changed in (self.host.viewChanged, self.view.frameSwapped):
            changed.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        timer.start()
        while timer.isActive() and not is_so():
            loop.exec()
            self.pause()
            self.look()
        for changed in (self.host.viewChanged, self.view.frameSwapped):
            changed.disconnect(loop.quit)
        return is_so()

    def look(self) -> None:
        """See what stands there: the pages, and where they can be touched."""
        self.layouts: list[str] = []
        self.buttons: dict[str, Box] = {}
        self._look(self.view.contentItem())

    def _look(self, item: QQuickItem) -> None:
        if not is_seen(item):
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

    def put_down(self, finger: int | None, place: tuple[int, int]) -> None:
        """Touch the glass with a finger, or with the mouse where that is None."""
        self.do(*([("press", *place)] if finger is None else [("down", finger, *place), ("commit",)]))

    def lift(self, finger: int | None, place: tuple[int, int]) -> None:
        """End that touch."""
        self.do(*([("release", *place)] if finger is None else [("up", finger, *place), ("commit",)]))

    def tap(self, key: str, finger: int) -> None:
        """Touch a button with a finger, and lift that."""
        place = middle(self.buttons[key])
        self.put_down(finger, place)
        self.lift(finger, place)

    def come_to(self, key: str) -> None:
        """Wait until a page with this button takes touches."""
        self.look()
        has_come = self._wait(lambda: self._has(key))
        assert has_come, f"{self.place} stands there, with {sorted(self.buttons)}"
        self.pause(READY)

    def be_patient(self, milliseconds: int) -> None:
        """Let a page wait so long for its pictures."""
        self._stage.setProperty("patience", milliseconds)

    def first_frame(self, key: str) -> QImage:
        """Touch a button with a finger, and see the first frame that has the page to which it leads."""
        self.tap(key, 1)
        while self._stage.property("isComing"):
            self.pause()
        return self.view.grabWindow()

    def standing(self, name: str) -> list[Box]:
        """Where the parts of this type stand, in the order in which they were made."""
        return list(boxes(self.view.contentItem(), name))


def stage_in(scene: QQuickItem) -> QQuickItem:
    """Where the pages of a visit stand."""
    return next(items(scene, "VisitStage"))


def pass_time(milliseconds: int, stage: QQuickItem) -> None:
    """Let so much time pass; a page that was asked for stands then."""
    is_first = True
    while is_first or stage.property("isComing"):
        loop = QEventLoop()
        QTimer.singleShot(milliseconds if is_first else 1, loop.quit)
        loop.exec()
        is_first = False


def is_seen(item: QQuickItem) -> bool:
    """Whether it is drawn at all; a page that waits for its pictures is not."""
    return item.isVisible() and item.opacity() > 0


def middle(box: Box) -> tuple[int, int]:
    """Where a finger touches a button."""
    return round((box.left + box.right) / 2), round((box.top + box.bottom) / 2)


def boxes(item: QQuickItem, name: str) -> Iterator[Box]:
    """Where the parts of this type stand that are seen, in the order in which they were made."""
    for one in items(item, name):
        box = one.mapRectToScene(one.boundingRect())
        yield Box(box.left(), box.top(), box.right(), box.bottom())


def items(item: QQuickItem, name: str) -> Iterator[QQuickItem]:
    """The same as items."""
    if not is_seen(item):
        return
    if type_of(item) == name:
        yield item
    for child in item.childItems():
        yield from items(child, name)


def tapped(across: int, down: int) -> list[Deed]:
    """A tap of the mouse."""
    return [("press", across, down), ("release", across, down)]
