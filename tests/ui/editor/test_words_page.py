"""The page of words, as an operator uses it: looked through, typed in where words stand, confirmed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest

from tests.editing.sample_venues import CAMPAIGN
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import TEXT

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FRENCH = "campaigns/hall/translations/fr.po"
CATALOG = """\
# French words of Hall.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"X-Review: draft\\n"

# Léa: short.
msgid "Welcome."
msgstr "Bienvenue."

msgid "Hall"
msgstr "Salle"
"""
WELCOME = "Headline, français: Bienvenue. Draft"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A window over a folder of its own, at its page of words."""
    made = Desk(tmp_path / "venue", tmp_path / "state")
    (made.folder / FRENCH).parent.mkdir(exist_ok=True)
    (made.folder / FRENCH).write_text(CATALOG)
    with made:
        made.press(Qt.Key.Key_3, CTRL)
        made.wait(lambda: made.has(WELCOME))
        yield made


def french(desk: Desk) -> str:
    """What the French catalog says in the draft."""
    return desk.session.draft.texts[FRENCH]


def test_words_are_typed_where_they_stand(desk: Desk) -> None:
    """In the catalog, and no byte of it but the words; nothing is on the displays; one step undoes them."""
    desk.click(WELCOME)
    desk.type(" Entrez.")
    assert french(desk) == CATALOG.replace('"Bienvenue."', '"Bienvenue. Entrez."')
    assert (desk.folder / FRENCH).read_text() == CATALOG
    desk.click("Undo")
    assert french(desk) == CATALOG
    assert desk.text == TEXT


def test_what_is_looked_at_keeps_the_keyboard_while_it_is_counted(desk: Desk) -> None:
    """Words are counted a moment after they are typed, when somebody may stand at what has the number."""
    missing = r"Missing \d+"
    desk.wait(lambda: desk.has(missing) and not desk.has("Missing 0"))
    before = desk.item(missing).property("text")
    desk.click(WELCOME)
    desk.press(Qt.Key.Key_Tab)
    desk.type("Ahlan.")
    desk.item(missing).forceActiveFocus()
    desk.wait(lambda: desk.item(missing).property("text") != before)
    assert desk.has_focus(missing)


def test_from_cell_to_cell_by_keys(desk: Desk) -> None:
    """F2 or a letter begins, Tab goes to the next language, Enter to the text below, Escape gives back."""
    desk.click(WELCOME)
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_F2)
    desk.type("!")
    desk.press(Qt.Key.Key_Tab)
    desk.type("Haqq.")
    assert 'headline = { en = "You have rights.", fr = "Vous avez des droits.!", ar = "Haqq." }' in desk.text
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Left)
    desk.type("Un")
    desk.press(Qt.Key.Key_Return, SHIFT)
    desk.type("Deux")
    assert desk.session.draft.document(CAMPAIGN)["slides"][1]["headline"]["fr"] == "Un\nDeux"
    desk.press(Qt.Key.Key_Escape)
    assert 'fr = "Vous avez des droits.!"' in desk.text
    for _ in range(3):
        desk.press(Qt.Key.Key_Z, CTRL)
    assert (desk.text, french(desk)) == (TEXT, CATALOG)


def test_a_draft_is_reviewed_and_the_next_one_comes(desk: Desk) -> None:
    """Ctrl+Enter, also while typing; when all of a catalog was read, its head says so."""
    desk.click("Title, français: Salle Draft")
    desk.type("!")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.wait(lambda: desk.has("Title, français: Salle!"))
    read = CATALOG.replace('msgid "Hall"', '# X-Review: native\nmsgid "Hall"')
    assert french(desk) == read.replace("Salle", "Salle!")
    desk.type("Soyez les bienvenus.")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert '"X-Review: native\\n"' in french(desk)
    assert desk.has("Headline, français: Soyez les bienvenus.")


def test_what_the_source_said_before_is_told(desk: Desk) -> None:
    """The words are older; all languages can be kept as they are, and then they are a draft as before."""
    desk.click("Headline, English: Welcome.")
    desk.press(Qt.Key.Key_End)
    desk.type(" In.")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.has("Headline, français: Bienvenue. Source changed"))
    desk.wait(lambda: desk.has(r".*The English changed in this draft"))
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_K, CTRL | SHIFT)
    desk.wait(lambda: desk.has(WELCOME))
    assert french(desk) == CATALOG.replace('msgid "Welcome."', 'msgid "Welcome. In."')


def test_a_source_that_is_emptied_while_typing_stays_where_it_stands(desk: Desk) -> None:
    """Its line, and what somebody wrote behind it; left empty, it goes."""
    desk.click("Headline, English: Welcome.")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_Backspace)
    desk.type("Hello.")
    assert desk.text == TEXT.replace('"Welcome."', '"Hello."')
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_Backspace)
    desk.press(Qt.Key.Key_Escape)
    assert desk.text == TEXT


def test_what_is_left_to_do_is_found(desk: Desk) -> None:
    """By a filter, which counts, and by the words themselves; the row that is typed in stays."""
    desk.wait(lambda: desk.has("Missing 3"))
    desk.click("Missing 3")
    assert not desk.has("Credit.*")
    desk.click("Headline, العربية:  Missing")
    desk.type("Ahlan")
    desk.wait(lambda: desk.has("Missing 2"))
    assert desk.has("Headline, العربية: Ahlan")
    desk.click("Every text .*")
    desk.press(Qt.Key.Key_F, CTRL)
    desk.type("droits")
    desk.wait(lambda: not desk.has(WELCOME))
    assert desk.has("Headline, français: Vous avez des droits.")


def test_which_languages_stand_beside_each_other(desk: Desk) -> None:
    """Any may be taken away, and comes back."""
    desk.click("Columns: 2 of 2")
    desk.click("français")
    desk.wait(lambda: not desk.has(WELCOME))
    desk.press(Qt.Key.Key_Escape)
    desk.click("Columns: 1 of 2")
    desk.click("français")
    desk.wait(lambda: desk.has(WELCOME))


def test_a_column_of_a_spreadsheet_is_pasted(desk: Desk) -> None:
    """From the cell that is looked at down, as one step."""
    QGuiApplication.clipboard().setText("Grande salle\nSalut.\nDes droits.\n")
    desk.click("Title, français: Salle Draft")
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_V, CTRL | SHIFT)
    assert french(desk) == CATALOG.replace("Salle", "Grande salle").replace("Bienvenue.", "Salut.")
    assert desk.text == TEXT.replace("Vous avez des droits.", "Des droits.")
    desk.press(Qt.Key.Key_Z, CTRL)
    assert (desk.text, french(desk)) == (TEXT, CATALOG)


@pytest.mark.parametrize("size", [(960, 600), (1280, 720), (1920, 1080)])
def test_nothing_is_beside_the_window(desk: Desk, size: tuple[int, int]) -> None:
    """Filters, the field to find words, and who has read them are all in it."""
    desk.window.view.resize(*size)
    desk.click("Title, français: Salle Draft")
    desk.wait(lambda: desk.window.view.width() == size[0])
    for name in (
        "Every text .*",
        "Source changed .*",
        "Find words",
        "Columns: .*",
        "Native speaker",
        "Expert",
    ):
        at = desk.point(name)
        assert 0 < at.x() < size[0], name
        assert 0 < at.y() < size[1], name


def test_a_click_elsewhere_ends_typing(desk: Desk) -> None:
    """What was typed stays; what is typed there afterwards is another step."""
    desk.click(WELCOME)
    desk.type("!")
    desk.click("Headline, English: Welcome.")
    desk.click("Headline, français: Bienvenue.! Draft")
    desk.type("?")
    desk.click("Undo")
    assert french(desk) == CATALOG.replace("Bienvenue.", "Bienvenue.!")


def test_what_is_scrolled_away_is_not_seen(desk: Desk) -> None:
    """Nothing of a row stands over the columns' names or over the foot."""
    view = desk.window.view
    view.resize(960, 600)
    desk.wait(lambda: view.height() == 600 and desk.point("Columns: .*").x() < 960)
    desk.wait(lambda: view.grabWindow().height() == 600)
    seen = [view.grabWindow()]
    for _ in range(12):
        QTest.wheelEvent(view, desk.point("Columns: .*") + QPoint(-400, 200), QPoint(0, -60))
        seen.append(view.grabWindow())
    assert seen[0].copy(QRect(88, 240, 872, 200)) != seen[-1].copy(QRect(88, 240, 872, 200))
    for part in (QRect(88, 160, 872, 50), QRect(88, 500, 872, 100)):
        assert all(one.copy(part) == seen[0].copy(part) for one in seen)


def test_the_same_words_stand_beside_their_slide(desk: Desk) -> None:
    """They are typed where they stand from there as well, and how far they are is the same."""
    desk.press(Qt.Key.Key_1, CTRL)
    desk.click("Headline, français")
    desk.press(Qt.Key.Key_End)
    desk.type("!")
    assert french(desk) == CATALOG.replace("Bienvenue.", "Bienvenue.!")
    assert desk.text == TEXT
    spoken = desk.window.pages.of_slides.of_slide.shown[0].spoken
    assert [one.state for one in spoken] == ["Source", "Draft", "Missing"]
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_Backspace)
    assert [one.state for one in spoken] == ["Source", "Missing", "Missing"]
    desk.click("Undo")
    assert french(desk) == CATALOG


def compose(desk: Desk, written: str, composed: str, seen: str) -> None:
    """As an input method does: write what was chosen, and compose on; until the cell shows so much."""
    event = QInputMethodEvent(composed, [])
    event.setCommitString(written)
    QCoreApplication.postEvent(QGuiApplication.focusObject(), event)
    desk.wait(lambda: desk.shows(seen))


def test_an_input_method_begins_to_type_like_a_letter(desk: Desk) -> None:
    """What is composed stands in the cell at once; with what was chosen the field begins."""
    desk.click(WELCOME)
    desk.press(Qt.Key.Key_Escape)
    compose(desk, "", "に", "に")
    compose(desk, "", "にほん", "にほん")
    assert french(desk) == CATALOG
    compose(desk, "日本", "", "日本")
    desk.type("!")
    assert french(desk) == CATALOG.replace('"Bienvenue."', '"日本!"')
    desk.press(Qt.Key.Key_Escape)
    assert french(desk) == CATALOG


def test_what_is_composed_on_and_on_is_not_lost(desk: Desk) -> None:
    """As Korean, where the next syllable begins as the last is written; who goes elsewhere keeps it."""
    desk.click(WELCOME)
    desk.press(Qt.Key.Key_Escape)
    compose(desk, "", "한", "한")
    compose(desk, "한", "그", "한그")
    compose(desk, "그", "ㄹ", "한그ㄹ")
    desk.click("Find words")
    assert french(desk) == CATALOG.replace('"Bienvenue."', '"한그"')
