"""What others change in the folder while a draft of it is kept: told at once, taken in, and checked."""

from pathlib import Path
from typing import Any

from tests.editing.sample_venues import CAMPAIGN
from tests.ui.editor.checked_desk import TEXT, say, venue_in, wait_long
from tests.ui.editor.desk import Desk

WAS, IS = "Your passport is yours.", "Your phone is yours."
TOLD = r"Others changed this folder meanwhile: The campaign\."


def test_what_others_changed_is_told_on_opening_with_a_draft(tmp_path: Path) -> None:
    """On the first page already; a fault of theirs stands in Check, beside what was changed here."""
    with Desk(venue_in(tmp_path / "venue"), tmp_path / "state") as desk:
        say(desk.session, IS)
    theirs = TEXT.replace('kind = "image"', 'kind = "imagge"')
    (tmp_path / "venue" / CAMPAIGN).write_text(theirs)
    with Desk(tmp_path / "venue", tmp_path / "state") as desk:
        desk.wait(lambda: desk.has(TOLD))
        assert desk.text == theirs.replace(WAS, IS)
        checking: Any = desk.window.pages.checking
        wait_long(lambda: checking.errors == 1)
        desk.window.view.setProperty("current", "publish")
        desk.wait(lambda: desk.has("Others changed this as well, and it is taken in: The campaign"))


def test_what_others_change_while_the_window_is_open_is_told(tmp_path: Path) -> None:
    """In the same lines, that one of the two is to be chosen; nothing is lost before."""
    with Desk(venue_in(tmp_path / "venue"), tmp_path / "state") as desk:
        (desk.folder / CAMPAIGN).write_text(TEXT.replace('"Hall"', '"The hall"'))
        desk.wait(lambda: desk.has(TOLD))
        assert '"The hall"' in desk.text
        say(desk.session, IS)
        (desk.folder / CAMPAIGN).write_text(desk.on_disk.replace(WAS, "Your money is yours."))
        desk.wait(lambda: desk.has(r"Others changed the same lines as you in: The campaign\. Choose .*"))
        assert IS in desk.text
        desk.window.view.setProperty("current", "publish")
        desk.wait(lambda: desk.has("Take what is outside"))
