"""The page of the schedule says what an act did, begins what is new plainly, and holds still under a hand."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.editing.sample_venues import CAMPAIGN
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import DISPLAY
from tests.ui.editor.test_schedule_page import VENUE, click, page_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The page over a folder of its own, in the week of 30 July 2027."""
    folder = tmp_path / "venue"
    for name, text in ((CAMPAIGN, VENUE), ("displays/A-1/display.toml", DISPLAY)):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(text)
    with Desk(folder, tmp_path / "state") as made:
        made.slides.goTo("signs")
        made.window.view.setProperty("current", "schedule")
        page_of(made).weekOf("2027-07-30")
        made.wait(lambda: made.has(r"Morning\. weekdays.*"))
        yield made


def test_a_new_playlist_begins_with_the_slide_that_was_looked_at(desk: Desk) -> None:
    """With that alone, whatever playlist is chosen; it is said, with the way to more."""
    click(desk, r"Everyday\. .*")
    click(desk, "Add to Playlists")
    assert 'id = "new-playlist"\nslides = ["signs"]' in desk.text
    assert desk.has("New playlist begins with one slide, “.*”. “Its slides” leads to where more are added.")
    click(desk, "Add to In between")
    assert 'id = "new-in-between"\nslides = ["signs"]' in desk.text


def test_a_playlist_that_is_switched_by_a_key_says_so(desk: Desk) -> None:
    """Whoever did not mean it has the way back beside the words."""
    click(desk, r"Morning\. weekdays.*")
    desk.press(Qt.Key.Key_Space)
    assert desk.has(r"Morning is off: no display shows it\.")
    desk.click("Undo: Turn off “Morning”")
    assert desk.text == VENUE


def test_escape_lets_go_of_a_playlist(desk: Desk) -> None:
    """Though the hand goes on, it stays in its place."""
    desk.drag(r"Morning\. .*", desk.point(r"Everyday\. .*") + QPoint(0, 20), before=Qt.Key.Key_Escape)
    assert desk.text == VENUE


def test_what_comes_between_on_a_day_of_its_own_is_said_and_kept_out(desk: Desk) -> None:
    """Help comes on the World Day too until its dates leave that day out, in the words that stand there."""
    told = r"Help comes in between, after every 3rd slide\..* dates of Help: not 30 July\."
    click(desk, r"World day\. .*")
    desk.wait(lambda: desk.has(told))
    click(desk, r"Help\. .*")
    click(desk, "all year")
    desk.wait(lambda: desk.has("On these dates"))
    desk.type("not 30 July")
    desk.press(Qt.Key.Key_Return)
    assert 'when = { dates = ["07-31..07-29"] }' in desk.text
    desk.wait(lambda: desk.has("every day but 30 July every year"))
    click(desk, r"World day\. .*")
    desk.wait(lambda: not desk.has("every day but 30 July every year"))
    assert not desk.has(told)


def test_a_day_of_the_year_is_asked_what_plays(desk: Desk) -> None:
    """At the same time of day; the field of the day says it."""
    click(desk, "Friday 30 July, World day")
    instant: Any = page_of(desk).instant
    desk.wait(lambda: instant.text.startswith("30 July 2027, "))
    desk.wait(lambda: desk.has("World day holds: it is 30 July 2027"))


def test_what_is_typed_beside_a_field_reaches_no_playlist(desk: Desk) -> None:
    """Who misses a field and types has switched nothing off, and deleted nothing."""
    click(desk, r"Morning\. weekdays.*")
    desk.click("What plays when")
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Delete)
    assert desk.text == VENUE
