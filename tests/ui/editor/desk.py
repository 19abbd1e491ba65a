"""The operator's window over a small venue's folder, used as people use it: by names, pointer and keys."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
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
    QRectF,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.editing.publishing.kept_states import KeptStates
from kiosk.editing.publishing.publication import Publication
from kiosk.editing.venue_files import journal_file
from kiosk.ui.editor.editor_window import EditorWindow
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.folder_right import FolderRight
from kiosk.ui.editor.slides.slides_page import SlidesPage
from tests.editing.sample_venues import CAMPAIGN, put_in
from tests.ui.editor.hall import DISPLAY, TEXT
from tests.ui.editor.seen import named, scrolled, within, words_within

PATIENCE = 20_000  # milliseconds
DRAWN = 180_000  # milliseconds in which a child process begins and draws, on a machine that has much to do
STILL = 4  # looks in a row
TURNS = 20  # of the wheel, until what is looked for is seen
NOTCH = 120 / 72  # of a wheel that scrolls by a pixel
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Desk:
    """The window, from `with` to its end; the folder is there before and after.

    What is named is named by regular expressions.
    """

    def __init__(self, folder: Path, state: Path, campaign: str = CAMPAIGN, *, page: str = "slides") -> None:
        """Over a folder, the hall's where there is none, with a campaign's file, on a page."""
        self.folder, self._state, self._campaign, self._page = folder, state, campaign, page
        if not folder.exists():
            put_in(folder, {CAMPAIGN: TEXT, "displays/A-1/display.toml": DISPLAY})

    def __enter__(self) -> Self:
        self._right = FolderRight(self.folder, self._state)
        self.session = EditingSession(self.folder, self._right.draft(), self._campaign)
        self.window = EditorWindow(self.session, self._state)
        self.window.view.resize(1440, 900)  # as on a screen that is large enough: that of tests is not
        self._right.serve(self.session)
        component = QQmlComponent(self.window.engine)
        component.setData(b"import QtTest\nTestEvent {}", QUrl())
        self._hand = component.create()
        self._hand.setParent(self.session)
        QAccessible.setActive(True)
        QTest.qWaitForWindowActive(self.window.view)
        self.window.view.setProperty("current", self._page)
        self.wait(lambda: self.session.campaign is not None or self.session.faults)
        return self

    def __exit__(self, *_: object) -> None:
        self.window.close()
        self._right.close()
        QAccessible.setActive(False)

    @property
    def text(self) -> str:
        """What the campaign's file says in the draft."""
        return self.session.draft.texts[self._campaign]

    @property
    def on_disk(self) -> str:
        """What the campaign's file says where displays read it."""
        return (self.folder / self._campaign).read_text()

    @property
    def slides(self) -> SlidesPage:
        """The page of slides."""
        return self.window.pages.of_slides

    def order(self, playlist: int = 0) -> list[str]:
        """The slides of a playlist, as the draft has them."""
        found: list[str] = self.session.draft.document(self._campaign)["playlists"][playlist]["slides"]
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
        yield from within(QAccessible.queryAccessibleInterface(self.window.view))

    def has(self, name: str) -> bool:
        """Whether something of that name is there to be seen."""
        return self._found(name) is not None

    def shows(self, words: str) -> bool:
        """Whether these words are there to be read."""
        return words in words_within(self._view.contentItem())

    def is_disabled(self, name: str) -> bool:
        """Whether a screen reader would say that what has that name cannot be used."""
        return bool(self._there(name).state().disabled)

    def has_focus(self, name: str) -> bool:
        """Whether keys go to what has that name."""
        return bool(self._there(name).state().focused)

    def said(self, name: str) -> str:
        """What stands in the field of that name."""
        return self._there(name).text(QAccessible.Text.Value)

    def item(self, name: str) -> QQuickItem:
        """What has that name, as Qt has it."""
        found = self._there(name).object()
        assert isinstance(found, QQuickItem)
        return found

    def point(self, name: str) -> QPoint:
        """Where the middle of what has that name is in the window, once it is there and stands still."""
        looks: list[QRect] = []

        def stands() -> bool:
            found = self._found(name)
            looks.append(found.rect() if found else QRect())
            return bool(found) and looks[-STILL:] == [looks[-1]] * STILL

        self.wait(stands)
        return self.window.view.mapFromGlobal(self._there(name).rect().center())

    def scroll_to(self, name: str) -> None:
        """Turn the wheel until what has that name is seen, where it stands in what can be scrolled."""
        for _ in range(TURNS):
            at, around = self.point(name), scrolled(self._there(name).object())
            room = around.mapRectToScene(around.boundingRect()) if around else QRectF(at, at)
            if around is None or room.top() < at.y() < room.bottom():
                return
            turned = round((room.center().y() - at.y()) * NOTCH)
            place = self._place(room.center().toPoint())
            self._do("mouseWheel", *place, *(Q_ARG(int, one) for one in (0, 0, 0, turned, -1)))
            self.wait(partial(_rests, around))

    def click(self, name: str, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Click at what has that name, once it is scrolled to."""
        self.scroll_to(name)
        self._mouse("mouseClick", self.point(name), keys)

    def write(self, field: str, text: str) -> None:
        """Click into a field and write over what stands there, letter by letter."""
        self.click(field)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    def put_up(self) -> None:
        """Put the draft on the displays, as the page does once nothing holds it back."""
        states = KeptStates(journal_file(self._state, self.folder).with_name("states"))
        Publication(self.session.draft, states).publish(datetime.now(UTC))
        self.session.renew()
        self._go_on()

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
        self._go_on()

    def _go_on(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    @property
    def _view(self) -> QQuickWindow:
        return self.window.view

    def _found(self, name: str) -> QAccessibleInterface | None:
        return named(name, QAccessible.queryAccessibleInterface(self.window.view))

    def _there(self, name: str) -> QAccessibleInterface:
        found = self._found(name)
        assert found is not None, name
        return found


def _rests(around: QQuickItem) -> bool:
    return not around.property("moving")
