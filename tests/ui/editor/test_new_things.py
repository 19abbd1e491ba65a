"""What is added in the window: the keyboard is where its first words go, and nothing foreign stands there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl

from kiosk.editing import campaign_changes
from kiosk.editing.words.campaign_words import Cell, WordState
from kiosk.ui.editor.words.word_labels import WordLabels
from tests.editing.sample_venues import CAMPAIGN, put_in
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import DISPLAY, TEXT

CTRL = Qt.KeyboardModifier.ControlModifier
RED = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9"/></svg>'


def is_at(desk: Desk, name: str) -> bool:
    """Whether keys go to what has that name."""
    return desk.has(name) and desk.has_focus(name)


def test_a_new_slide_of_words_is_typed_at_once(desk: Desk) -> None:
    """Behind the slide that was looked at; one step takes it back while nothing is typed."""
    desk.click(r"1\. Welcome\..*")
    desk.slides.acting.addOwn("message")
    desk.wait(lambda: is_at(desk, "Headline, English"))
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.wait(lambda: desk.text == TEXT)
    desk.slides.acting.addOwn("message")
    desk.wait(lambda: is_at(desk, "Headline, English"))
    desk.type("Ask us.")
    desk.wait(lambda: desk.has(r"\d\. Ask us\.\. Words, 10 s"))


def test_a_slide_of_one_picture_asks_for_its_words(desk: Desk, tmp_path: Path) -> None:
    """The keyboard is in the field of its headline."""
    picture = tmp_path / "hall.svg"
    picture.write_text(RED)
    desk.slides.acting.addFiles([QUrl.fromLocalFile(str(picture))])
    desk.wait(lambda: is_at(desk, "Headline, English"))


def test_new_words_begin_empty_in_the_language_of_the_campaign(tmp_path: Path) -> None:
    """No English stands in a German campaign: the field asks for words, the slide for mending till then."""
    text = TEXT.replace('source-language = "en"', 'source-language = "de"')
    display = DISPLAY.replace('["en", "fr", "ar"]', '["de", "en"]')
    put_in(tmp_path / "venue", {CAMPAIGN: text, "displays/A-1/display.toml": display})
    with Desk(tmp_path / "venue", tmp_path / "state") as desk:
        desk.slides.acting.addOwn("message")
        desk.wait(lambda: is_at(desk, "Headline, Deutsch"))
        assert 'kind = "message"\nheadline = ""' in desk.text
        assert desk.item("Headline, Deutsch").property("placeholderText") == "Write the words here"
        desk.wait(lambda: desk.has(r"2\. Words\. .*needs mending"))
        desk.type("Fragen Sie uns.")
        desk.wait(lambda: desk.has(r"2\. Fragen Sie uns\.\. Words, 10 s"))


@pytest.mark.parametrize(
    ("button", "name"), [("Playlists", "New playlist"), ("In between", "New in between")]
)
def test_a_new_playlist_asks_for_its_name(desk: Desk, button: str, name: str) -> None:
    """What stood there is written over, and Enter takes the name."""
    desk.window.view.setProperty("current", "schedule")
    desk.click(f"Add to {button}")
    desk.wait(lambda: is_at(desk, "Name"))
    assert desk.said("Name") == name
    desk.type("Weekday mornings")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.has("Weekday mornings, another name"))
    assert 'id = "weekday-mornings"' in desk.text


def test_a_name_read_from_the_right_keeps_its_place_in_a_sentence(desk: Desk) -> None:
    """What follows it stands behind it, and not on its other side; one like those around stays as it is."""
    name = "من هنا!"
    desk.session.change("Words", campaign_changes.with_words, ("slides", 0, "headline"), "en", name)
    desk.slides.choose(0, False, False)
    desk.slides.acting.takeOut()
    desk.wait(lambda: desk.has(f"“\u2068{name}\u2069” taken out of Everyday\\..*"))
    desk.slides.acting.takeOut()
    desk.wait(lambda: desk.has(r"“You have rights\.” taken out of Everyday\..*"))


def test_a_language_read_from_the_right_keeps_its_place_in_a_sentence() -> None:
    """On the page of words, of a text whose source is Arabic."""
    labels = WordLabels()
    cell = Cell("", WordState.missing, is_own=False, found_in=None, review=None)
    assert labels.told(cell, "ar") == "Displays show the \u2068العربية\u2069 in its place."
    assert labels.told(cell, "fr") == "Displays show the français in its place."
