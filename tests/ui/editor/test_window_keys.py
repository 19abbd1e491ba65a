"""The window by keyboard: what Enter does, what a menu has chosen, where the keyboard goes on."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import TEXT

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LONGEST = 200  # presses of Tab from one end of a page to the other


def at(desk: Desk) -> str:
    """What a screen reader would say that the keyboard is at."""
    item = desk.window.view.activeFocusItem()
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return found.text(QAccessible.Text.Name) if found else ""


def go_to(desk: Desk, name: str) -> None:
    """Press Tab until the keyboard is at what has that name."""
    for _ in range(LONGEST):
        if at(desk) == name:
            return
        desk.press(Qt.Key.Key_Tab)
    raise AssertionError(name)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_what_space_does(desk: Desk, key: Qt.Key) -> None:
    """A page on the rail and a button over the page, with the Enter of letters and that of figures."""
    go_to(desk, "Words")
    desk.press(key)
    desk.wait(lambda: desk.window.view.property("current") == "words")
    desk.click("Slides")
    desk.click(r"1\. Welcome\..*")
    desk.press(Qt.Key.Key_Delete)
    desk.wait(lambda: desk.text != TEXT)
    go_to(desk, "Undo")
    desk.press(key)
    desk.wait(lambda: desk.text == TEXT)


def test_enter_that_is_held_presses_once(desk: Desk) -> None:
    """Two steps were done: one is taken back."""
    for _ in range(2):
        desk.click(r"1\. .*")
        desk.press(Qt.Key.Key_Delete)
    assert len(desk.order()) == 2
    go_to(desk, "Undo")
    desk.hold(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.order()) == 3)


def test_a_pointer_that_rests_chooses_nothing_in_a_menu(desk: Desk) -> None:
    """Where a menu that is opened by its letter comes under it; once it moves, it chooses."""
    desk.press(Qt.Key.Key_S, ALT)
    place = desk.point("Delete the slide")
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: not desk.has("Delete the slide"))
    desk.click(r"1\. Welcome\..*")
    desk.rest(place)
    desk.press(Qt.Key.Key_S, ALT)
    desk.point("Delete the slide")
    desk.press(Qt.Key.Key_Return)
    assert desk.text == TEXT
    for step in range(1, 4):
        desk.rest(place + (desk.point("Move down") - place) * step / 3)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.order()[:2] == ["rights", "welcome"])


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_1, "slides"),
        (Qt.Key.Key_2, "playlists"),
        (Qt.Key.Key_3, "words"),
        (Qt.Key.Key_5, "displays"),
    ],
)
def test_a_page_is_come_to_where_its_work_goes_on(desk: Desk, key: Qt.Key, place: str) -> None:
    """By the key of its menu: the keyboard is at its list, and not where it was on the page before."""
    desk.press(Qt.Key.Key_6, CTRL)
    desk.press(key, CTRL)
    desk.wait(lambda: place in places(desk))


def places(desk: Desk) -> list[object]:
    """What the keyboard is in, by the names of places."""
    item: QQuickItem | None = desk.window.view.activeFocusItem()
    found = list[object]()
    while item is not None:
        found.append(item.property("place"))
        item = item.parentItem()
    return found


def test_a_playlist_begins_with_the_key_that_its_menu_names(desk: Desk) -> None:
    """Where the keyboard is when somebody comes to the page: at the list."""
    desk.press(Qt.Key.Key_2, CTRL)
    desk.wait(lambda: "playlists" in places(desk))
    desk.press(Qt.Key.Key_N)
    desk.wait(lambda: 'id = "new-playlist"' in desk.text)
    assert "enabled = false" in desk.text


def test_all_slides_are_selected(desk: Desk) -> None:
    """With the key that does so in any list."""
    desk.click(r"2\. You have rights\..*")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.wait(lambda: desk.slides.property("chosenCount") == 4)


def test_the_list_of_keys_is_scrolled_by_keyboard(desk: Desk) -> None:
    """From the button that has the keyboard when it opens."""
    desk.window.view.resize(900, 500)
    desk.press(Qt.Key.Key_F1)
    before = desk.point("Into the menus: .*").y()
    desk.press(Qt.Key.Key_PageDown)
    desk.wait(lambda: desk.point("Into the menus: .*").y() < before - 100)


@pytest.mark.parametrize(("typed", "country"), [("zim", "Zimbabwe"), ("slove", "Slovenia")])
def test_what_typing_finds_in_a_long_list_is_in_sight(desk: Desk, typed: str, country: str) -> None:
    """Wherever it stands there, as soon as the list is open; so is what was chosen before."""
    desk.window.view.setProperty("current", "displays")
    desk.click("Country")
    desk.wait(lambda: opened(desk).property("opened"))
    assert is_in_sight(desk, "Belgium")
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: not opened(desk).property("visible"))
    desk.type(typed)
    desk.wait(lambda: opened(desk).property("opened"))
    assert is_in_sight(desk, country)


def test_what_is_typed_in_a_list_goes_on_after_a_pause(desk: Desk) -> None:
    """Where something begins with all of it; else it begins anew."""
    desk.window.view.setProperty("current", "displays")
    desk.click("Country")
    desk.press(Qt.Key.Key_Escape)
    for letters in ("aust", "ri", "slove"):
        desk.type(letters)
        desk.wait(lambda: not desk.item("Country").property("isTyping"))
        found = desk.item("Country").property("choices")[desk.item("Country").property("found")]
        assert found == {"aust": "Australia", "ri": "Austria", "slove": "Slovenia"}[letters]


def opened(desk: Desk) -> QObject:
    """The list of the choice of a country."""
    return next(one for one in desk.item("Country").children() if one.inherits("QQuickPopup"))


def is_in_sight(desk: Desk, country: str) -> bool:
    """Whether all of a line of that list stands within it."""
    room: QQuickItem = opened(desk).property("contentItem")
    lines = room.property("contentItem").childItems()
    found = (one for one in lines if one.property("modelData") == country and one.isVisible())
    edges = room.mapRectToScene(room.boundingRect())
    return any(edges.contains(one.mapRectToScene(one.boundingRect())) for one in found)
