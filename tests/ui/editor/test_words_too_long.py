"""A cell says that its words are too long, and where, as the check has drawn them."""

from pathlib import Path
from typing import Any

from tests.ui.editor.checked_desk import say, venue_in, wait_long
from tests.ui.editor.desk import Desk


def test_a_cell_says_on_which_screens_its_words_are_too_long(tmp_path: Path) -> None:
    """A while after they were typed; and no more, a while after they were shortened."""
    with Desk(venue_in(tmp_path / "venue"), tmp_path / "state") as desk:
        page: Any = desk.window.pages
        desk.window.view.setProperty("current", "words")
        say(desk.session, "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 4)
        wait_long(lambda: page.edited.words.too_long)
        page.words.keep("too-long")
        desk.wait(lambda: desk.has("Too long on landscape screens: not all of it is seen."))
        assert page.words.cursor.name == "Headline, English"
        say(desk.session, "Your passport is yours.")
        wait_long(lambda: not page.edited.words.too_long)
