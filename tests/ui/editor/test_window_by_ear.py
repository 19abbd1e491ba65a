"""The window by ear: what a screen reader is at, as keys lead on, and what it says there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.ui.editor.desk import Desk

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def go_to(desk: Desk, page: Qt.Key) -> None:
    """Come to a page by its key, and have the keyboard where its work goes on."""
    desk.press(page, CTRL)
    desk.wait(lambda: not desk.window.pages.property("sought"))


def test_each_playlist_is_told_as_the_arrows_come_to_it(desk: Desk) -> None:
    """And the one that was moved, though all rows are made anew by that."""
    go_to(desk, Qt.Key.Key_2)
    desk.wait(lambda: desk.has(r"Morning\. .*") and desk.has_focus(r"Morning\. .*"))
    desk.press(Qt.Key.Key_Down)
    desk.wait(lambda: desk.has_focus(r"Everyday\. .*"))
    before = desk.text
    desk.press(Qt.Key.Key_Up, ALT)
    desk.wait(lambda: desk.text != before)
    desk.wait(lambda: desk.has(r"Everyday\. .*") and desk.has_focus(r"Everyday\. .*"))
    assert not desk.has_focus(r"Morning\. .*")


def test_the_table_of_words_tells_what_stands_there(desk: Desk) -> None:
    """Not only whose words these are."""
    go_to(desk, Qt.Key.Key_3)
    desk.press(Qt.Key.Key_Down)
    desk.wait(lambda: told(desk) == "Headline, English: Welcome.")


@pytest.mark.parametrize(
    ("page", "keys", "place"),
    [(Qt.Key.Key_5, CTRL, r"A-1\. .*"), (Qt.Key.Key_S, CTRL | SHIFT, "What will change")],
)
def test_a_page_begins_with_its_list(desk: Desk, page: Qt.Key, keys: Qt.KeyboardModifier, place: str) -> None:
    """Not with a button beside it, or with nothing at all."""
    desk.press(page, keys)
    desk.wait(lambda: desk.has(place) and desk.has_focus(place))


def test_an_empty_list_of_changes_says_so(desk: Desk) -> None:
    """Whoever comes there by a key has nothing else to be told."""
    desk.press(Qt.Key.Key_S, CTRL | SHIFT)
    desk.wait(lambda: told(desk) == "Nothing to put there.")


def told(desk: Desk) -> str:
    """What a screen reader says after the name of what has the keyboard."""
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(
        desk.window.view.activeFocusItem()
    )
    return found.text(QAccessible.Text.Description) if found else ""
