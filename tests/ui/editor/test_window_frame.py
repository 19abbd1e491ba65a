"""What stands around the pages: menus and their keys, other folders, the way through by keyboard alone."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.editing.start.recent_folders import RecentFolders
from kiosk.ui.editor.other_folders import OtherFolders
from tests.content.venues import venue
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import TEXT
from tests.ui.editor.test_start_window import DAY

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PAGES = ("slides", "schedule", "words", "check", "displays", "notice", "publish")
WRITES = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text(chr(10).join(sys.argv[2:]))"
PICKED = {
    *("Pictures or films…", "Words", "Warning signs", "Help lines", "What to do, what not to do"),
    *("Questions", "A figure", "Code for giving", "Code to learn more"),
}
LONGEST = 200  # presses of Tab from one end of a page to the other


def acts(desk: Desk) -> Iterator[tuple[str, str]]:
    """Each act of the menus, with the key that stands beside it."""
    for action in desk.window.view.findChildren(QObject):
        if action.inherits("QQuickAction") and action.property("text"):
            keys = action.property("keys") or action.property("shortcut")
            yield action.property("text"), str(keys or "")


def test_every_act_of_a_menu_has_a_key_and_stands_in_the_list(desk: Desk) -> None:
    """F1 lists them all, as the menus name them; what is picked out of a list by name needs none."""
    desk.press(Qt.Key.Key_F1)
    desk.wait(lambda: desk.has("Keys"))
    assert {text for text, keys in acts(desk) if not keys} <= PICKED
    assert len({text for text, keys in acts(desk) if keys}) > 25
    for text, keys in acts(desk):
        if keys:
            assert desk.has(re.escape(f"{text}: {keys}")), (text, keys)
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: not desk.has(re.escape("Close the window: Ctrl+Q")))


def test_what_is_told_covers_no_button(desk: Desk) -> None:
    """It stands over the foot of acts; and the window is named by its venue first."""
    assert desk.window.view.title() == "venue, Hall – Blue Heart Kiosk"
    for page, button in (("publish", "Put on 1 display"), ("notice", "Put up now")):
        desk.window.view.setProperty("current", page)
        desk.point(button)
        desk.session.tell(f"Told on {page}.")
        desk.point(f"Told on {page}.")
        told, act = (
            next(one.rect() for name, one in desk.names() if name == wanted)
            for wanted in (f"Told on {page}.", button)
        )
        assert told.bottom() < act.top()


def test_who_wants_to_save_reads_that_it_is_done(desk: Desk) -> None:
    """And what is left to do, where the displays have something else."""
    desk.press(Qt.Key.Key_S, CTRL)
    assert desk.has("All you do is kept at once: there is nothing to save.")
    desk.click(r"2\. You have rights\..*")
    desk.press(Qt.Key.Key_Delete)
    desk.press(Qt.Key.Key_S, CTRL)
    assert desk.has(r"All you do is kept.*not on the displays yet.*")
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.text == TEXT
    desk.press(Qt.Key.Key_Y, CTRL)
    assert desk.text != TEXT


def test_menus_open_by_keyboard(desk: Desk) -> None:
    """With Alt and the letter, and with F10; Escape closes one, and changes nothing."""
    desk.press(Qt.Key.Key_F, ALT)
    desk.wait(lambda: desk.has("New venue…"))
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: not desk.has("New venue…"))
    desk.click(r"1\. Welcome\..*")
    desk.press(Qt.Key.Key_F10)
    desk.wait(lambda: desk.has("New venue…"))
    desk.press(Qt.Key.Key_Escape)
    assert desk.text == TEXT


@pytest.fixture
def others(desk: Desk, tmp_path: Path) -> Iterator[OtherFolders]:
    """What the menu of files offers, where another folder was open lately; what starts notes its words."""
    venue(tmp_path / "hall", "winter")
    for name in ("hall", "gone", "venue"):
        RecentFolders(tmp_path / "state").note(tmp_path / name, DAY)
    program = [sys.executable, "-c", WRITES, str(tmp_path / "started")]
    made = OtherFolders(desk.session, tmp_path / "state", program)
    yield made
    made.close()


def test_another_folder_opens_in_a_window_of_its_own(desk: Desk, others: Any, tmp_path: Path) -> None:
    """One that was open lately is offered, but not this one nor one that is gone."""
    desk.wait(lambda: others.recent)
    assert others.recent == [str(tmp_path / "hall")]
    others.open(others.recent[0])
    desk.wait(lambda: (tmp_path / "started").exists() and (tmp_path / "started").read_text())
    assert (tmp_path / "started").read_text().splitlines() == ["edit", str(tmp_path / "hall")]
    assert desk.has("hall opens in a window of its own.")


def test_an_empty_folder_opens_in_a_window_that_asks_what_to_make_there(
    desk: Desk, others: Any, tmp_path: Path
) -> None:
    """As where the program is started with it."""
    (tmp_path / "empty").mkdir()
    others.openUrl(QUrl.fromLocalFile(str(tmp_path / "empty")))
    desk.wait(lambda: (tmp_path / "started").exists() and (tmp_path / "started").read_text())
    assert (tmp_path / "started").read_text().splitlines() == ["edit", str(tmp_path / "empty")]


def test_what_is_no_venues_folder_is_told_in_the_window(desk: Desk, others: Any, tmp_path: Path) -> None:
    """With what lies there; this window stays as it is. Its own folder does not open twice."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "notes.txt").write_text("")
    others.openUrl(QUrl.fromLocalFile(str(tmp_path / "other")))
    assert desk.has(r".*other is no venue’s folder\..*")
    others.open(str(desk.folder))
    assert desk.has("venue is the folder that stands in this window.")
    assert not (tmp_path / "started").exists()


def test_where_nothing_starts_it_is_told(desk: Desk, tmp_path: Path) -> None:
    """A new venue needs the first window: that it did not come is said."""
    broken: Any = OtherFolders(desk.session, tmp_path / "state", [str(tmp_path / "nothing")])
    broken.begin()
    assert desk.has(r"No other window could be opened: .*")
    broken.close()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_gone_through_by_keyboard_alone(desk: Desk, page: str) -> None:
    """Tab leads from place to place, each with a name and in view, and comes round: nothing holds it."""
    desk.window.view.setProperty("current", page)
    desk.wait(lambda: desk.has("Undo"))
    places: list[QQuickItem] = []
    hidden: list[str] = []
    for _ in range(LONGEST):
        desk.press(Qt.Key.Key_Tab)
        place = desk.window.view.activeFocusItem()
        if places and place is places[0]:
            break
        places.append(place)
        if not is_in_view(place):
            hidden.append(named(place))
    assert places[-1] is not None
    assert len(places) < LONGEST, [named(one) for one in places[-4:]]
    desk.wait(lambda: all(map(named, places)))
    assert hidden == []


def is_in_view(item: QQuickItem) -> bool:
    """Whether some of it is seen: in the window, and in whatever is scrolled around it."""
    seen = item.mapRectToScene(item.boundingRect())
    around: QQuickItem | None = item.parentItem()
    while around is not None:
        if around.clip() or around.parentItem() is None:
            seen = seen.intersected(around.mapRectToScene(around.boundingRect()))
        around = around.parentItem()
    return not seen.isEmpty()


def named(item: QQuickItem) -> str:
    """What a screen reader would say that the keyboard is at."""
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return found.text(QAccessible.Text.Name) if found else ""


def apart(desk: Desk, first: str, second: str) -> int:
    """How many pixels lie between two that stand side by side, the first one left; 0 and less: they meet."""
    desk.point(first)
    desk.point(second)
    rects = {told: one.rect() for told, one in desk.names() if told in (first, second)}
    return rects[second].left() - rects[first].right()


def test_the_panes_of_a_page_stand_mirrored(desk: Desk) -> None:
    """In a window that is read from right to left: the list is right of the fields, none over another."""
    assert apart(desk, "Slides of Everyday", "Headline, English") > 0
    desk.window.view.setProperty("isRightToLeft", True)
    desk.wait(lambda: apart(desk, "Headline, English", "Slides of Everyday") > 0)
    desk.click("Headline, English")
    desk.type("!")
    assert desk.text != TEXT


def test_at_large_text_panes_stand_side_by_side(desk: Desk) -> None:
    """At 200 % a usual screen has room for half a window: the page is scrolled, as Tab leads."""
    desk.window.view.resize(640, 420)
    desk.wait(lambda: desk.window.view.width() == 640)
    desk.wait(lambda: apart(desk, "Slides of Everyday", "Headline, languages shown") > 0)
    desk.click(r"1\. Welcome\..*")
    for _ in range(LONGEST):
        desk.press(Qt.Key.Key_Tab)
        if named(desk.window.view.activeFocusItem()) == "Headline, English":
            break
    desk.wait(lambda: is_in_view(desk.window.view.activeFocusItem()))
    desk.type("!")
    assert desk.text != TEXT
