"""From what Check says of older words, somebody goes to those words, wherever they were before."""

from pathlib import Path
from typing import Any

from kiosk.editing.words.word_acts import typed
from tests.editing.sample_venues import CAMPAIGN
from tests.ui.editor.checked_desk import wait_long
from tests.ui.editor.desk import Desk

CATALOG = "campaigns/hall/translations/ar.po"
ARABIC = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\nX-Review: draft\\n"

msgid "Hall"
msgstr "قاعة"

msgid "Welcome."
msgstr "مرحبا"

msgid "You have rights."
msgstr "لك حقوق"
"""


def test_it_is_the_cell_of_the_text_that_changed(tmp_path: Path) -> None:
    """Its slide and its language; not the cell that was looked at before, nor the first of that language."""
    with Desk(tmp_path / "venue", tmp_path / "state") as desk:
        pages: Any = desk.window.pages
        desk.session.write("Arabic", lambda: {CATALOG: ARABIC})
        (desk.folder / CATALOG).parent.mkdir()
        (desk.folder / CATALOG).write_text(ARABIC)
        desk.window.view.setProperty("current", "words")
        desk.wait(lambda: pages.words.cursor.isThere)
        pages.words.cursor.go(2, 1)
        before = pages.words.cursor.name, pages.words.cursor.slide
        place = ("slides", 1, "headline")
        desk.session.write(
            "Words", lambda: typed(desk.session.draft.texts, CAMPAIGN, place, "en", "You decide.")
        )
        desk.window.view.setProperty("current", "check")
        wait_long(lambda: any(one.id == "catalog-text-fuzzy" for one in found_in(pages)))
        pages.checking.choose([one.id for one in found_in(pages)].index("catalog-text-fuzzy"))
        assert pages.checking.mendLabel == "It still says the same"
        desk.click("Go to the words")
        desk.wait(lambda: pages.sought == [])
        cursor = pages.words.cursor
        assert (cursor.name, cursor.slide) == ("Headline, العربية", "rights")
        assert (cursor.name, cursor.slide) != before
        assert cursor.words == "لك حقوق"


def found_in(pages: Any) -> Any:
    """What was found last."""
    return pages.checker.found.findings if pages.checker.found else ()
