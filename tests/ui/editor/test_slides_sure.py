"""The page of slides under a quick or a hesitant hand: one act for one choice, and a way out of a drag."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.editor.desk import TEXT, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A window over a folder of its own."""
    with Desk(tmp_path / "venue", tmp_path / "state") as made:
        yield made


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
