"""The operator's window over a folder, without a screen: clicked, typed into, looked at."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.publishing.kept_states import KeptStates
from kiosk.editing.publishing.publication import Publication
from kiosk.editing.venue_files import edited_files
from kiosk.ui.editor.editor_window import EditorWindow
from kiosk.ui.editor.session.editing_session import EditingSession

STILL = 4  # looks in a row


class OpenWindow:
    """A window that stands on one of its pages."""

    def __init__(self, window: EditorWindow, qtbot: QtBot, states: Path) -> None:
        self.window, self.qtbot, self._states = window, qtbot, states
        self.session = window.session
        self.view = window.view

    def item(self, name: str, kind: str = "") -> QQuickItem:
        """What a screen reader would find by a name: the first that is seen, of a kind by its class."""
        found = [one for one in self._all(self.view.contentItem()) if self._named(one, name, kind)]
        assert found, f"{name} is not there"
        return found[0]

    def has(self, name: str) -> bool:
        """Whether something of that name is seen."""
        return any(self._named(one, name, "") for one in self._all(self.view.contentItem()))

    def all(self) -> Iterator[QQuickItem]:
        """All that is seen."""
        yield from self._all(self.view.contentItem())

    def place(self, item: QQuickItem) -> QPointF:
        """Where something stands in the window, once it stands still."""
        places: list[QPointF] = []

        def stands() -> bool:
            places.append(item.mapToScene(QPointF()))
            return places[-STILL:] == [places[-1]] * STILL

        self.until(stands)
        return places[-1]

    def click(self, name: str, kind: str = "") -> None:
        """Press on the middle of something."""
        item = self.item(name, kind)
        self._scroll_to(item)
        places: list[QPoint] = []

        def stands() -> bool:
            places.append(item.mapToScene(item.boundingRect().center()).toPoint())
            return places[-STILL:] == [places[-1]] * STILL

        self.until(stands)
        middle = places[-1]
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def write(self, name: str, text: str) -> None:
        """Write over what stands in a field, letter by letter."""
        item = self.item(name, "EditorField")
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QTest.keySequence(self.view, "Ctrl+A")
        for sign in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self.view, Qt.Key(0), sign, Qt.KeyboardModifier.NoModifier
            )

    def put_up(self) -> None:
        """Put the draft on the displays, as the page does once nothing holds it back."""
        Publication(self.session.draft, KeptStates(self._states)).publish(datetime.now(UTC))
        self.session.changed.emit()

    def until(self, is_so: Callable[[], Any]) -> None:
        """Go on until something is so."""
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=20000)

    def _scroll_to(self, item: QQuickItem) -> None:
        """Have what is scrolled show something."""
        around = item.parentItem()
        while not around.inherits("QQuickFlickable") and around.parentItem() is not None:
            around = around.parentItem()
        if around.inherits("QQuickFlickable"):
            y = item.mapToItem(around.property("contentItem"), QPointF()).y()
            most = around.property("contentHeight") - around.height()
            around.setProperty("contentY", max(0.0, min(most, y - around.height() / 2)))

    def _all(self, item: QQuickItem) -> Iterator[QQuickItem]:
        for one in item.childItems():
            if one.isVisible():
                yield one
                yield from self._all(one)

    def _named(self, item: QQuickItem, name: str, kind: str) -> bool:
        return kind in type_of(item) and (item.property("text") == name or item.property("name") == name)


def type_of(item: QObject) -> str:
    """The name of an object's QML file, or of its class."""
    return item.metaObject().className().partition("_QML")[0]


@contextmanager
def window_over(folder: Path, campaign: str, page: str, state: Path, qtbot: QtBot) -> Iterator[OpenWindow]:
    """A window over a venue's folder, on a page, once its files are read."""
    draft = Draft.opened(folder, edited_files(folder), EditJournal(state / "edited" / "one" / "journal"))
    session = EditingSession(folder, draft, campaign)
    window = EditorWindow(session, state)
    window.view.resize(1440, 900)  # as on a screen that is large enough: that of tests is not
    try:
        with qtbot.waitSignal(session.read, timeout=20000):
            window.view.setProperty("current", page)
        yield OpenWindow(window, qtbot, state / "edited" / "one" / "states")
    finally:
        window.close()
