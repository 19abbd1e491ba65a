"""The operator's window over a small venue's folder, used as people use it: by names, pointer and keys."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

from PySide6.QtCore import (
    Q_ARG,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMetaObject,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.editor.editor_window import EditorWindow
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.folder_right import FolderRight
from kiosk.ui.editor.slides.slides_page import SlidesPage

CAMPAIGN = "campaigns/hall/campaign.toml"
# Every line of it is somebody's: what is not touched stays.
TEXT = """\
# What the hall shows.
format = 1
id = "hall"
title = "Hall"
source-language = "en"

[links]
hosts = ["www.unodc.org"]
donate = "https://www.unodc.org/"
learn = "https://www.unodc.org/"

# The first one.
[[slides]]
id = "welcome"
kind = "message"
headline = "Welcome."   # short

[[slides]]
id = "rights"
kind = "message"
headline = { en = "You have rights.", fr = "Vous avez des droits." }

[[slides]]
id = "signs"
kind = "signs"
signs = ["papers-held", "spoken-for"]

[[slides]]
id = "get-help"
kind = "help"

[[playlists]]
id = "everyday"
slides = ["welcome", "rights", "signs", "get-help"]

[[playlists]]
id = "morning"
slides = ["rights"]
when = { days = ["mon-fri"], hours = ["06:00-09:30"] }
"""
DISPLAY = """\
format = 1
id = "A-1"
country = "BE"
timezone = "Europe/Brussels"
locales = ["en", "fr", "ar"]

[screen]
pixels = [1280, 720]
"""
PATIENCE = 20_000  # milliseconds
STILL = 4  # looks in a row
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Desk:
    """The window, from `with` to its end; the folder is there before and after."""

    def __init__(self, folder: Path, state: Path) -> None:
        self.folder, self._state = folder, state
        if not folder.exists():
            for name, text in ((CAMPAIGN, TEXT), ("displays/A-1/display.toml", DISPLAY)):
                (folder / name).parent.mkdir(parents=True)
                (folder / name).write_text(text)

    def __enter__(self) -> Self:
        self._right = FolderRight(self.folder, self._state)
        self.session = EditingSession(self.folder, self._right.draft(), CAMPAIGN)
        self.window = EditorWindow(self.session, self._state)
        self.window.view.resize(1440, 900)  # as on a screen that is large enough: that of tests is not
        self._right.serve(self.session)
        component = QQmlComponent(self.window.engine)
        component.setData(b"import QtTest\nTestEvent {}", QUrl())
        self._hand = component.create()
        self._hand.setParent(self.session)
        QAccessible.setActive(True)
        QTest.qWaitForWindowActive(self.window.view)
        self.wait(lambda: self.session.campaign is not None)
        return self

    def __exit__(self, *_: object) -> None:
        self.window.close()
        self._right.close()
        QAccessible.setActive(False)

    @property
    def text(self) -> str:
        """What the campaign's file says in the draft."""
        return self.session.draft.texts[CAMPAIGN]

    @property
    def on_disk(self) -> str:
        """What the campaign's file says where displays read it."""
        return (self.folder / CAMPAIGN).read_text()

    @property
    def slides(self) -> SlidesPage:
        """The page of slides."""
        return self.window.pages.of_slides

    def order(self, playlist: int = 0) -> list[str]:
        """The slides of a playlist, as the draft has them."""
        found: list[str] = self.session.draft.document(CAMPAIGN)["playlists"][playlist]["slides"]
        return found

    def wait(self, until: Callable[[], object], patience: int = PATIENCE) -> None:
        """Let the window go on until something is so, so many milliseconds at most."""
        loop = QEventLoop()
        looking, giving_up = QTimer(interval=5), QTimer(interval=patience, singleShot=True)
        looking.timeout.connect(lambda: loop.quit() if until() else None)
        giving_up.timeout.connect(lambda: loop.exit(1))
        looking.start()
        giving_up.start()
        is_so = bool(until()) or not loop.exec()
        looking.stop()
        giving_up.stop()
        assert is_so, f"never: {[name for name, _ in self.names()]}"

    def names(self) -> Iterator[tuple[str, QAccessibleInterface]]:
        """All that the window says it has, by name, in the order of reading."""
        yield from _names(QAccessible.queryAccessibleInterface(self.window.view))

    def has(self, name: str) -> bool:
        """Whether something of that name, a regular expression, is there to be seen."""
        return self._found(name) is not None

    def is_disabled(self, name: str) -> bool:
        """Whether a screen reader would say that what has that name cannot be used."""
        found = self._found(name)
        assert found is not None, name
        return bool(found.state().disabled)

    def point(self, name: str) -> QPoint:
        """Where the middle of what has that name is in the window, once it is there and stands still."""
        looks: list[QRect] = []

        def stands() -> bool:
            found = self._found(name)
            looks.append(found.rect() if found else QRect())
            return bool(found) and looks[-STILL:] == [looks[-1]] * STILL

        self.wait(stands)
        found = self._found(name)
        assert found is not None
        return self.window.view.mapFromGlobal(found.rect().center())

    def click(self, name: str, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Click at what has that name."""
        self._mouse("mouseClick", self.point(name), keys)

    def drag(self, name: str, to: QPoint, before: Qt.Key | None = None) -> None:
        """Press at what has that name, go elsewhere in steps, and let go."""
        self.drag_from(self.point(name), to, before)

    def drag_from(self, start: QPoint, to: QPoint, before: Qt.Key | None = None) -> None:
        """Press at a place, go elsewhere in steps, press a key before the last of them, and let go."""
        self._mouse("mousePress", start)
        for step in range(1, 11):
            if before is not None and step == 10:
                self.press(before)
            self._move(start + (to - start) * step / 10)
        self._mouse("mouseRelease", to)

    def rest(self, at: QPoint) -> None:
        """Have the pointer at a place, with no button held."""
        self._move(at, Qt.MouseButton.NoButton)

    def turn_wheel(self, at: QPoint, by: int) -> None:
        """Turn the wheel of the pointer at a place, so many eighths of a degree; less than 0 leads on."""
        figures = (Q_ARG(int, one) for one in (0, 0, 0, by, -1))
        self._do("mouseWheel", *self._place(at), *figures)

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key."""
        self._do("keyClick", Q_ARG(int, key.value), Q_ARG(int, keys.value), Q_ARG(int, -1))

    def hold(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Hold a key down until it has come five times."""
        for time in range(5):
            event = QKeyEvent(QEvent.Type.KeyPress, key.value, keys, "", time > 0)
            QCoreApplication.postEvent(self._view, event)
            QCoreApplication.processEvents()
        QCoreApplication.postEvent(self._view, QKeyEvent(QEvent.Type.KeyRelease, key.value, keys))
        QCoreApplication.processEvents()

    def type(self, text: str) -> None:
        """Type letters."""
        for letter in text:
            self._do("keyClickChar", Q_ARG(str, letter), Q_ARG(int, 0), Q_ARG(int, -1))

    def _mouse(self, act: str, at: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        left = Qt.MouseButton.LeftButton.value
        self._do(act, *self._place(at), Q_ARG(int, left), Q_ARG(int, keys.value), Q_ARG(int, -1))

    def _move(self, to: QPoint, held: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self._do("mouseMove", *self._place(to), Q_ARG(int, -1), Q_ARG(int, held.value), Q_ARG(int, 0))

    def _place(self, at: QPoint) -> tuple[object, ...]:
        room = self._view.contentItem()
        return Q_ARG(QObject, room), Q_ARG(float, at.x()), Q_ARG(float, at.y())

    def _do(self, act: str, *arguments: object) -> None:
        """Have Qt do it from its own loop: called by us it would hold Python's lock, and whoever fetches
        pictures meanwhile waits for that.
        """
        QMetaObject.invokeMethod(self._hand, act, Qt.ConnectionType.QueuedConnection, *arguments)  # type: ignore[call-overload]
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    @property
    def _view(self) -> QQuickWindow:
        return self.window.view

    def _found(self, name: str) -> QAccessibleInterface | None:
        return next((one for told, one in self.names() if re.fullmatch(name, told)), None)


def _names(one: QAccessibleInterface) -> Iterator[tuple[str, QAccessibleInterface]]:
    told = one.text(QAccessible.Text.Name)
    if told and not one.state().invisible:
        yield told, one
    for index in range(one.childCount()):
        if (child := one.child(index)) is not None:
            yield from _names(child)
