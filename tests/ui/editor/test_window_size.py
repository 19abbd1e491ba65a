"""How large the windows open, and how small they can be made."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from kiosk.ui.editor.controls.window_size import opened_size
from kiosk.ui.editor.opened_windows import OpenedWindows
from tests.content.venues import venue
from tests.ui.editor.desk import Desk
from tests.ui.editor.seen import items_within, kind
from tests.ui.editor.test_window_frame import LONGEST, is_in_view, named


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Desk]:
    """A window on a screen of 1280 × 720 where all is twice as large."""
    with Desk(tmp_path / "venue", tmp_path / "state") as made:
        made.window.view.resize(624, 316)
        yield made


@pytest.mark.parametrize(
    ("available", "opened"),
    [
        ((1280, 720), (1264, 676)),
        ((640, 360), (624, 316)),
        ((1920, 1040), (1440, 900)),
        ((300, 200), (600, 300)),
    ],
)
def test_a_window_opens_within_its_screen(available: tuple[int, int], opened: tuple[int, int]) -> None:
    """With room for its frame, also where text is twice as large; on a large screen, as large as is usual."""
    assert opened_size(QSize(*available)) == QSize(*opened)


def test_both_windows_open_within_the_screen_that_is_there(tmp_path: Path) -> None:
    """The first one, and that over a venue's folder; each can be made small enough for 200 %."""
    venue(tmp_path / "hall", "winter")
    opened = OpenedWindows(tmp_path / "state")
    opened.begin()
    assert opened.start is not None
    opened.start.page.dropped([QUrl.fromLocalFile(str(tmp_path / "hall"))])
    assert opened.editor is not None
    room = QGuiApplication.primaryScreen().availableSize()
    for window in (opened.start.view, opened.editor.view):
        assert window.width() < room.width()
        assert window.height() < room.height()
        assert window.minimumWidth() < 640
        assert window.minimumHeight() < 320
    opened.close()


def test_every_page_is_reached_on_the_rail_at_large_text(small: Desk) -> None:
    """The rail is scrolled as Tab leads."""
    for _ in range(LONGEST):
        small.press(Qt.Key.Key_Tab)
        if named(small.window.view.activeFocusItem()) == "Notice":
            break
    at = small.window.view.activeFocusItem()
    small.wait(lambda: at.mapRectToScene(at.boundingRect()).bottom() <= small.window.view.height())
    assert is_in_view(at)


def test_the_whole_week_is_scrolled_to_at_large_text(small: Desk) -> None:
    """To its last hour, with the wheel over its days."""
    small.window.view.setProperty("current", "schedule")
    small.wait(lambda: bottom(small))
    assert bottom(small) > small.window.view.height()
    for _ in range(20):
        small.turn_wheel(QPoint(250, 250), -120)
    small.wait(lambda: bottom(small) <= small.window.view.height())


def bottom(desk: Desk) -> int:
    """Where the week ends, in the window; 0 where there is none."""
    ends = [one.rect().bottom() for told, one in desk.names() if told.startswith("Week: ")]
    return ends[0] - desk.window.view.y() if ends else 0


@pytest.mark.parametrize("page", ["slides", "schedule", "displays", "notice", "check"])
def test_a_page_is_as_wide_as_a_small_window(tmp_path: Path, page: str) -> None:
    """At 900 × 600 nothing is to be scrolled sideways."""
    with Desk(tmp_path / "venue", tmp_path / "state") as desk:
        desk.window.view.resize(900, 600)
        desk.window.view.setProperty("current", page)
        room = next(one for one in items_within(desk.window.view.contentItem()) if kind(one) == "ScreenRoom")
        desk.wait(lambda: 0 < room.width() <= 900 - 88)
        assert room.property("contentWidth") <= room.width()


def test_a_slide_and_its_shapes_are_looked_at_in_a_small_window(small: Desk) -> None:
    """Its picture is as wide as its part of the window; what has no room below it is scrolled to."""
    small.window.view.resize(900, 520)
    small.click(r"1\. Welcome\..*")
    picture = small.item("The slide as the displays show it")
    small.wait(lambda: picture.width() >= 220)
    shape = small.item(r"Landscape.*")
    shape.forceActiveFocus()
    foot = shape.mapRectToScene(shape.boundingRect()).bottom()
    assert foot <= small.window.view.height()
