"""A window over a venue's folder, without a screen: clicked, typed in and looked at."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.editor.editor_window import EditorWindow
from tests.ui.editor.windows import session_of, wait_until


class EditorBench:
    """One window; what stands in it is found by its words."""

    def __init__(self, venue: Path, state: Path, size: tuple[int, int] = (1440, 900)) -> None:
        self.session = session_of(venue, state)
        self.window = EditorWindow(self.session, state)
        self.view = self.window.view
        self.view.resize(*size)
        wait_until(lambda: self.session.campaign is not None or bool(self.session.faults))

    def show(self, page: str) -> None:
        """Have a page stand."""
        self.view.setProperty("current", page)

    def items(self, words: str) -> list[QQuickItem]:
        """What is seen and says these words, or is so called."""
        found = [one for one in _all(self.view.contentItem()) if words in (one.property("text"), _name(one))]
        return [one for one in found if one.isVisible() and one.width() > 0]

    def has(self, words: str) -> bool:
        """Whether that is seen."""
        return bool(self.items(words))

    def click(self, words: str) -> None:
        """Click in the middle of what can be clicked and is so called."""
        item = next(one for one in self.items(words) if one.inherits("QQuickAbstractButton"))
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        QTest.mouseClick(
            self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle.toPoint()
        )

    def picture(self, file: Path) -> None:
        """Write down what is seen."""
        self.view.grabWindow().save(str(file))


@contextmanager
def bench(venue: Path, state: Path, size: tuple[int, int] = (1440, 900)) -> Iterator[EditorBench]:
    """A window that goes at the end."""
    made = EditorBench(venue, state, size)
    try:
        yield made
    finally:
        made.window.close()


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for one in item.childItems():
        yield from _all(one)


def _name(item: QObject) -> str:
    return str(item.property("name") or "")
