"""The page of slides under a quick or a hesitant hand: one act for one choice, and a way out of a drag."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible

from kiosk.editing.checking.window_place import WindowPlace
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import TEXT

NAMES = {"seconds": "Each turn, in seconds", "first-day": "First day", "last-day": "Last day"}


def test_a_slide_of_the_campaign_comes_once_however_it_is_clicked(desk: Desk) -> None:
    """A choice closes the menu; a double click adds what was meant, not what moved up under the pointer."""
    desk.slides.choosePlaylist("morning")
    desk.click("Add slides")
    desk.click("From this campaign")
    at = desk.point(r"Welcome\.")
    desk.drag_from(at, at)
    desk.drag_from(at, at)
    desk.wait(lambda: not desk.has("From this campaign"))
    desk.wait(lambda: "welcome" in desk.order(1))
    assert desk.order(1) == ["rights", "welcome"]


def test_escape_lets_go_of_a_slide(desk: Desk) -> None:
    """Though the hand goes on, no line says where it would land, and it stays; the next drag moves it."""
    there = desk.point(r"3\. .*") + QPoint(0, 20)
    desk.drag(r"1\. Welcome\..*", there, before=Qt.Key.Key_Escape)
    assert not desk.has(".* lands? here")
    assert desk.text == TEXT
    desk.drag(r"1\. Welcome\..*", there)
    assert desk.order() == ["rights", "signs", "welcome", "get-help"]


def shown(desk: Desk, name: str) -> str:
    """What stands in a field."""
    return next(one.text(QAccessible.Text.Value) for told, one in desk.names() if told == name)


def write(desk: Desk, field: str, text: str) -> None:
    """Write something over what stands in a field of the first slide, and leave it."""
    desk.session.go_to(WindowPlace("slides", item="welcome", field=field))
    desk.wait(lambda: focus(desk) == NAMES[field])
    desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.press(Qt.Key.Key_Delete)
    desk.type(text)
    desk.press(Qt.Key.Key_Return)


def focus(desk: Desk) -> str:
    """What has the keyboard."""
    return next((told for told, one in desk.names() if one.state().focused), "")


def test_what_cannot_be_meant_stays_where_it_was_typed(desk: Desk) -> None:
    """With what is meant beside it; emptied, it is as it was, and says how long the slide stands."""
    write(desk, "seconds", "4")
    assert desk.has("From 5 to 600 seconds, .*")
    assert shown(desk, "Each turn, in seconds") == "4"
    write(desk, "seconds", "")
    assert not desk.has("From 5 to 600 seconds, .*")
    assert desk.text == TEXT
    field = next(one for one in desk.slides.of_slide.shown if one.key == "seconds")
    assert field.instead == "10"


def test_a_last_day_before_the_first_is_told_at_once(desk: Desk) -> None:
    """Beside both, until one of them is another; the day stands first in numbers."""
    write(desk, "first-day", "5/4/2027")
    assert "first-day = 2027-04-05" in desk.text
    write(desk, "last-day", "18.3.2027")
    assert desk.has("The last day is before the first: .*")
    write(desk, "last-day", "18/12/2027")
    assert not desk.has("The last day is before the first: .*")
    assert shown(desk, "Last day") == "18 December 2027"


def test_undo_says_what_it_undid(desk: Desk) -> None:
    """Also where nothing of it is in sight."""
    desk.click(r"1\. Welcome\..*")
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.window.view.setProperty("current", "schedule")
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.text == TEXT
    desk.wait(lambda: desk.has("Undone: Move a slide"))


def test_a_playlist_has_the_same_name_on_every_page(desk: Desk) -> None:
    """Not the id that the file has."""
    desk.click("Playlist")
    desk.wait(lambda: desk.has("Morning"))
    desk.press(Qt.Key.Key_Escape)
    for page in ("slides", "words", "displays", "schedule"):
        desk.window.view.setProperty("current", page)
        desk.wait(lambda: desk.shows("Everyday") or desk.has(".*(Morning|Everyday).*"))
        assert not desk.has(r".*\b(morning|everyday)\b.*")


def test_where_a_slide_lands_is_read_at_the_top_of_the_list(desk: Desk) -> None:
    """The words lie within the list, which cuts off what does not."""
    there = desk.point(r"1\. Welcome\..*")
    room = desk.window.view.contentItem()
    row = room.childAt(there.x(), there.y())
    while not row.metaObject().className().startswith("SlideList_"):
        row = row.childAt(*row.mapFromScene(QPointF(there)).toTuple())
    row.setProperty("dropPlace", 0)
    desk.wait(lambda: desk.has("1 slide lands here"))
    words = next(one.rect() for told, one in desk.names() if told == "1 slide lands here")
    every = next(one.rect() for told, one in desk.names() if told.startswith("Slides of "))
    assert words.top() >= every.top()
