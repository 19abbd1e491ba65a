"""The fields of a slide, when somebody goes on to another that has the same."""

import pytest
from PySide6.QtCore import QObject, Qt

from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import TEXT

SECONDS = "Each turn, in seconds"


def test_its_rows_stay_and_say_what_the_other_slide_says(desk: Desk) -> None:
    """Made anew they would take the window's thread at each step through the list."""
    desk.click(r"1\. Welcome\..*")
    row: QObject = desk.item("Headline, français")
    desk.click(r"2\. You have rights\..*")
    desk.wait(lambda: desk.said("Headline, français") == "Vous avez des droits.")
    assert desk.item("Headline, français") is row
    assert desk.said("Headline, English") == "You have rights."


def test_what_was_refused_there_is_not_said_here(desk: Desk) -> None:
    """Neither the value nor the sentence about it; and nothing of it is written."""
    desk.click(r"1\. Welcome\..*")
    desk.write(SECONDS, "4")
    desk.press(Qt.Key.Key_Tab)
    assert desk.shows("From 5 to 600 seconds, as 12 or 12.5; or empty.")
    desk.click(r"2\. You have rights\..*")
    desk.wait(lambda: not desk.shows("From 5 to 600 seconds, as 12 or 12.5; or empty."))
    assert desk.said(SECONDS) == ""
    assert desk.text == TEXT


@pytest.mark.parametrize("other", [1, 2])
def test_what_is_typed_stays_with_its_slide(desk: Desk, other: int) -> None:
    """Also where it is another by undo while the keyboard is in the field, be that of its kind or not."""
    desk.click(r"1\. Welcome\..*")
    desk.write(SECONDS, "12")
    desk.slides.choose(other, False, False)
    desk.wait(lambda: desk.said(SECONDS) == "")
    desk.click("Headline, English")
    assert desk.text == TEXT.replace('"Welcome."   # short', '"Welcome."   # short\nseconds = 12')


def test_words_that_were_opened_stay_open(desk: Desk) -> None:
    """Whoever writes texts goes from slide to slide without opening them again."""
    desk.click(r"1\. Welcome\..*")
    desk.click("Text, languages hidden")
    desk.click(r"2\. You have rights\..*")
    desk.wait(lambda: desk.said("Headline, English") == "You have rights.")
    desk.write("Text, English", "Always.")
    assert 'text = "Always."' in desk.text
