"""The moments at which users of other programs lost work: what was just done is kept, whatever comes next."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.venue_files import journal_file
from tests.editing.sample_venues import CAMPAIGN
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import TEXT

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def kept(top: Path) -> str:
    """What the campaign's file would say in the draft if the computer lost its power now."""
    draft = Draft.kept(top / "venue", EditJournal(journal_file(top / "state", top / "venue")))
    assert draft is not None
    return draft.texts[CAMPAIGN]


def test_what_was_typed_is_kept_when_another_slide_is_clicked(desk: Desk, tmp_path: Path) -> None:
    """Also a number whose field was not left by a key, and in the slide in which it was typed."""
    desk.click("Headline, English")
    desk.press(Qt.Key.Key_End)
    desk.type(" Come in.")
    desk.click(r"2\. You have rights\..*")
    assert '"Welcome. Come in."' in kept(tmp_path)
    desk.click(r".*seconds")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("21")
    desk.click(r"1\. Welcome\. Come in\..*")
    desk.wait(lambda: "seconds = 21" in kept(tmp_path))
    rights = kept(tmp_path).partition('id = "rights"')[2].partition("[[")[0]
    assert "seconds = 21" in rights


@pytest.mark.parametrize("keys", ["1", "S"])
def test_what_was_typed_is_kept_when_the_keyboard_leads_elsewhere(
    desk: Desk, tmp_path: Path, keys: str
) -> None:
    """To another page, or on the way to the displays, straight out of the field."""
    desk.click(r".*seconds")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("21")
    desk.press(Qt.Key.Key_4 if keys == "1" else Qt.Key.Key_S, CTRL if keys == "1" else CTRL | SHIFT)
    desk.wait(lambda: "seconds = 21" in kept(tmp_path))


def test_what_was_typed_is_kept_when_the_window_is_closed(tmp_path: Path) -> None:
    """In the middle of a field."""
    with Desk(tmp_path / "venue", tmp_path / "state") as desk:
        desk.click("Headline, English")
        desk.press(Qt.Key.Key_End)
        desk.type(" Come in.")
        desk.click(r".*seconds")
        desk.press(Qt.Key.Key_A, CTRL)
        desk.type("21")
        desk.press(Qt.Key.Key_Q, CTRL)
    assert '"Welcome. Come in."' in kept(tmp_path)
    assert "seconds = 21" in kept(tmp_path)


def test_a_drag_is_kept(desk: Desk, tmp_path: Path) -> None:
    """As soon as the button is let go."""
    desk.drag(r"1\. Welcome\..*", desk.point(r"3\. .*") + QPoint(0, 20))
    assert kept(tmp_path) == desk.text != TEXT


def test_a_deletion_is_kept(desk: Desk, tmp_path: Path) -> None:
    """Out of the playlist, and out of the campaign; so is its undoing."""
    desk.click(r"1\. Welcome\..*")
    desk.press(Qt.Key.Key_Delete)
    once = desk.text
    assert kept(tmp_path) == once != TEXT
    desk.click(r"2\. .*")
    desk.press(Qt.Key.Key_Delete, SHIFT)
    assert kept(tmp_path) == desk.text != once
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert kept(tmp_path) == desk.text == TEXT


def test_a_drop_below_the_list_deletes_nothing(desk: Desk) -> None:
    """It lands last, or nowhere; Undo brings back the order, and the window goes on."""
    below = desk.point(r"4\. .*")
    desk.drag(r"1\. Welcome\..*", below + QPoint(0, 90))
    assert desk.order() == ["rights", "signs", "get-help", "welcome"]
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.text == TEXT
    desk.drag(r"1\. Welcome\..*", QPoint(below.x(), desk.window.view.height() + 40))
    assert desk.text == TEXT
    desk.drag(r"2\. You have rights\..*", below + QPoint(0, 90))
    assert desk.order() == ["welcome", "signs", "get-help", "rights"]
