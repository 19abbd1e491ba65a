"""A bench on which a page of a visit is laid out by itself, as the booth shows it, to be looked at."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

import shiboken6
from PySide6.QtCore import QEventLoop, QSize, QSizeF, Qt, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display import Display
from kiosk.content.display.screen import is_tall
from kiosk.content.display.touch_screen import units
from kiosk.content.language.texts import Words
from kiosk.content.page.page import Page
from kiosk.ui.booth.booth_languages import in_order, languages
from kiosk.ui.booth.booth_view import BoothView, Pane
from kiosk.ui.booth.scene_provider import SceneProvider
from kiosk.ui.render.drawing_result import Drawing
from kiosk.ui.render.image_providers import CodeProvider, PictogramProvider
from kiosk.ui.render.qml_engine import engine
from kiosk.visit.booth_page import BoothPage
from kiosk.visit.pages.page_context import Booth, Moment
from kiosk.visit.pages.visit_pages import booth_page
from kiosk.visit.visit import Visit
from tests.ui.rules import words_of
from tests.ui.scenes import Findings, Scene
from tests.ui.standing import Box

SCENE = Path(__file__).with_name("Bench.qml")
NOON = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Brussels"))
HEARTS = 131


@dataclass(frozen=True, slots=True)
class Laid:
    """A page that stands on the bench; `keys` are its buttons, by what they do: "go help", "leave "."""

    page: BoothPage
    size: tuple[int, int]
    item: QQuickItem
    picture: QImage
    faults: tuple[str, ...]
    keys: dict[str, Box] = field(default_factory=dict)

    @property
    def scene(self) -> Scene:
        """The page as the rules of slides take it: all its words must be there."""
        found = Findings()
        found.read(self.item)
        page = Page(
            slide=f"booth {self.page.place}",
            kind=self.page.place,
            locales=(self.page.locale,),
            right_to_left=self.page.right_to_left,
            size=self.size,
            pixels_per_mm=None,
            scanning_distance_m=1.0,
            tone="night",
            headline=tuple(self._said()),
            text=(),
            credit=(self.page.title, *self._known()) if not self.page.idle_warning else (),
            picture=None,
            body=None,
        )
        return found.scene(Drawing(page, self.picture, self.faults))

    def _known(self) -> Iterator[Words]:
        """What is known of a help line: on its card as far as there is room, on its own page all of it."""
        for row in self.page.rows if self.page.layout == "help" else ():
            yield from row.facts

    def _said(self) -> Iterator[Words]:
        """All that must be read on it; under "Are you still there?" nothing but the way out. On a card of a
        help line, which is touched as a whole, that is whose it is: of what is known, as much as has room.
        """
        asking, shown = self.page.idle_warning, self.page
        if shown.layout == "help":
            rows = tuple(replace(row, facts=(), take=None) for row in shown.rows)
            shown = replace(shown, rows=rows)
        yield from words_of((asking, shown.leave) if asking else shown)
        if not asking:
            names = [code.under for code in self.page.codes if self.page.layout == "number"]
            beside = [name for name in names if any(map(str.isalpha, name))]
            alone = {row.number for row in self.page.rows}  # an address is in nobody's language
            yield from (Words(text, "en" if text in alone else self.page.locale) for text in beside)


class Bench:
    """Lays out pages for one display on one size of screen, from `with` to its end."""

    def __init__(self, display: Display, size: tuple[int, int]) -> None:
        self.display, self.size = display, size
        self._engine, self._codes = engine(), CodeProvider()
        self._providers = {
            "scene": SceneProvider(built_in()),
            "code": self._codes,
            "pictogram": PictogramProvider(),
        }
        for name, provider in self._providers.items():
            self._engine.addImageProvider(name, provider)
        self.window = QQuickWindow()
        self.window.resize(QSize(*size))
        self.window.show()
        self._component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(SCENE)))
        made = self._component.create()
        assert isinstance(made, QQuickItem), self._component.errorString()
        self._bench = made
        self._bench.setParentItem(self.window.contentItem())
        self._bench.setSize(QSizeF(*size))
        self._views: list[BoothView] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._bench.setProperty("page", None)
        self._turn()
        for part in (self.window, self._component, self._engine):
            shiboken6.delete(part)

    def page(self, visit: Visit, *, hearts: int | None = HEARTS, seconds_left: int = 20) -> BoothPage:
        """The page of a visit as a value."""
        booth = Booth(
            built_in(),
            self.display,
            languages(self.display.locales),
            in_order,
            is_tall(self.size),
            lambda _: True,
            self.display.touch_screen.target_units(self.size),
            self.size[1] * units(self.size),
            self.display.touch_screen.large_words_units(self.size),
        )
        return booth_page(booth, visit, Moment(NOON, hearts, seconds_left))

    def lay(self, visit: Visit, *, hearts: int | None = HEARTS, seconds_left: int = 20) -> Laid:
        """The page of a visit, drawn while this waits for it."""
        page = self.page(visit, hearts=hearts, seconds_left=seconds_left)
        view = BoothView(page, self._codes, Pane(self.size, self.display.touch_screen))
        self._views.append(view)  # the page before needs its own until it has gone
        self._bench.setProperty("page", view)
        self._wait(view)
        view.inspected.emit()
        picture = self.grab()
        item: QQuickItem = self._bench.property("standing")
        return Laid(page, self.size, item, picture, tuple(view.faults), dict(touchable(item)))

    def press(self, key: Qt.Key) -> str:
        """Press a key, and say what the button does that has the focus then."""
        QTest.keyClick(self.window, key)
        return self.focused

    def choose(self, key: str) -> None:
        """Come to a button with Tab, by what it does, and press Return."""
        for _ in range(60):
            if self.focused == key:
                QTest.keyClick(self.window, Qt.Key.Key_Return)
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {key}")

    def resize(self, size: tuple[int, int]) -> None:
        """Give the page that stands another size, as a screen that turns does."""
        self._bench.setSize(QSizeF(*size))
        self._turn()

    def grab(self) -> QImage:
        """What stands on the bench now."""
        return self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)

    @property
    def focused(self) -> str:
        """What the button that has the focus does."""
        return str(self.window.activeFocusItem().property("key"))

    def _turn(self) -> None:
        """Not by processEvents: that keeps Python to itself, which draws the pictures on another thread."""
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    def _wait(self, view: BoothView) -> None:
        loop = QEventLoop()
        view.settled.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        self._turn()
        while view.waits():
            loop.exec()


def touchable(item: QQuickItem) -> Iterator[tuple[str, Box]]:
    """What can be touched of an item, by what it does, and where it is."""
    for key, button in buttons_in(item):
        box = button.mapRectToScene(button.boundingRect())
        yield key, Box(box.left(), box.top(), box.right(), box.bottom())


def buttons_in(item: QQuickItem) -> Iterator[tuple[str, QQuickItem]]:
    """The same as items."""
    if not item.isVisible():
        return
    if item.property("key") and item.property("least"):
        yield str(item.property("key")), item
    for child in item.childItems():
        yield from buttons_in(child)
