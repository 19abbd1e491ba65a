"""The panes of a page by keyboard, the letters of the menus, and where another window opens."""

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.ui.editor.controls.window_size import opened_beside
from tests.ui.editor.desk import Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier


def pane(desk: Desk) -> str:
    """In which pane the keyboard is."""
    item: QQuickItem | None = desk.window.view.activeFocusItem()
    while item is not None:
        if (name := item.property("pane")) is not None:
            return str(name)
        item = item.parentItem()
    return ""


def round_of(desk: Desk, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[str]:
    """The panes that the key leads to, until the first comes again."""
    found: list[str] = []
    while len(found) < 12:
        desk.press(Qt.Key.Key_F6, keys)
        if (name := pane(desk)) in found:
            return found
        found.append(name)
    return found


def test_a_key_leads_round_the_panes(desk: Desk) -> None:
    """To the list of slides, and not to what stands above it; with Shift, the other way round."""
    desk.click(r"1\. Welcome\..*")
    around = round_of(desk)
    assert around == ["preview", "inspector", "rail", "slides"]
    desk.press(Qt.Key.Key_F6, SHIFT)
    assert desk.has_focus("Slides of Everyday")
    assert round_of(desk, SHIFT) == ["rail", "inspector", "preview", "slides"]


@pytest.mark.parametrize("page", ["schedule", "words", "check", "displays", "notice", "publish"])
def test_every_page_has_panes(desk: Desk, page: str) -> None:
    """The rail is among them everywhere; what has nothing that can be used is passed by."""
    desk.window.view.setProperty("current", page)
    around = round_of(desk)
    assert {"rail"} < {*around}
    assert "" not in around


def test_the_keys_of_panes_are_in_the_list_of_keys(desk: Desk) -> None:
    """As they stand in the menu."""
    desk.press(Qt.Key.Key_F1)
    desk.wait(lambda: desk.has("The next part of the window: F6"))
    assert desk.has(r"The part before: Shift\+F6")


def test_menus_show_by_which_letter_they_open(desk: Desk) -> None:
    """Underlined, as Alt and the letter open it."""
    for title in ("<u>F</u>ile", "<u>S</u>lide", "<u>V</u>iew"):
        assert desk.shows(title)


def test_another_window_does_not_hide_the_first() -> None:
    """It opens a little beside it, as large as there is room."""
    at, size = opened_beside(QPoint(0, 0), QSize(1600, 1000))
    assert (at, size) == (QPoint(40, 40), QSize(1440, 900))
    at, size = opened_beside(QPoint(100, 60), QSize(1280, 720))
    assert at == QPoint(140, 100)
    assert at.x() + size.width() <= 1280
    at, _ = opened_beside(QPoint(1200, 600), QSize(1280, 720))
    assert at == QPoint(0, 0)


def test_what_is_told_stands_beside_the_acts_of_the_page(desk: Desk) -> None:
    """Whatever the size of the window: nothing that is pressed next is covered."""
    desk.click(r"2\. You have rights\..*")
    desk.press(Qt.Key.Key_Delete)
    for size in (QSize(1440, 900), QSize(900, 560), QSize(1024, 700)):
        resized(desk, size)
        note = desk.item(r"“You have rights\.” taken out of Everyday\..*")
        for act in ("Duplicate", "Take out"):
            assert not rect(note).intersects(rect(desk.item(act)))


def resized(desk: Desk, size: QSize) -> None:
    """Have the window another size, and all in it in its place."""
    desk.window.view.resize(size)
    desk.wait(lambda: desk.window.view.contentItem().width() == size.width())
    desk.point("Undo")


def rect(item: QQuickItem) -> QRectF:
    """Where something stands in the window."""
    return item.mapRectToScene(item.boundingRect())


def test_the_title_of_a_page_is_read_in_the_smallest_window(desk: Desk) -> None:
    """What it is, before what is to be known of it."""
    resized(desk, QSize(600, 300))
    for page, title in {"schedule": "Schedule", "displays": "Displays", "words": "Words"}.items():
        desk.window.view.setProperty("current", page)
        desk.wait(lambda title=title: desk.has(title))  # type: ignore[misc]
        found: list[Any] = [one.object() for told, one in desk.names() if told == title]
        assert not any(one.property("truncated") for one in found)


def test_the_rehearsal_stands_still_whatever_plays(desk: Desk) -> None:
    """However much there is to say of why."""
    desk.window.view.setProperty("current", "schedule")
    heights = set[float]()
    for time in ("07:00", "12:00"):
        page: Any = desk.window.pages.schedule
        desk.wait(partial(page.instant.type, f"30 July 2027, {time}"))
        desk.point("Play this day")
        heights.add(rect(desk.item("Play this day")).y())
    assert len(heights) == 1
