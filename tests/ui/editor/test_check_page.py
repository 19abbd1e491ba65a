"""What is found in a draft stands beside the work: it leads to its place, is mended, or may stand."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.content.display.accepted import NAME
from tests.editing.sample_venues import CAMPAIGN
from tests.ui.editor.checked_desk import TEXT, are_in, venue_in, wait_long
from tests.ui.editor.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A window at the page of checking: one slide is switched off, a picture's name has a capital."""
    venue = venue_in(tmp_path / "venue")
    text = TEXT.replace('kind = "message"', 'kind = "message"\nenabled = false')
    text += '\n[[slides]]\nid = "c"\nkind = "message"\nheadline = "Nobody may keep it."\n'
    (venue / CAMPAIGN).write_text(text.replace("images/heart.svg", "images/Heart.svg"))
    with Desk(venue, tmp_path / "state") as made:
        made.window.view.setProperty("current", "check")
        wait_long(lambda: made.window.pages.checker.found is not None)
        yield made


def test_a_finding_leads_to_its_place(desk: Desk) -> None:
    """Chosen by the pointer, or by arrows and Enter."""
    desk.click("It is switched off.*")
    desk.click("Go to the slide")
    assert desk.window.view.property("current") == "slides"
    slides: Any = desk.window.pages.slides
    assert slides.title == "Your passport is yours."
    desk.window.view.setProperty("current", "check")
    desk.click("It is switched off.*")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.view.property("current") == "slides"


def test_one_act_mends_it_and_can_be_undone(desk: Desk) -> None:
    """What was found goes once it was looked over anew."""
    desk.click(r".*Heart\.svg.* is called .*")
    desk.click("Write “images/heart.svg”")
    assert 'image = "images/heart.svg"' in desk.text
    assert str(desk.session.undoLabel) == "Write “images/heart.svg”"
    wait_long(lambda: not desk.has(r".*Heart\.svg.* is called .*"))
    desk.click("Undo")
    wait_long(lambda: desk.has(r".*Heart\.svg.* is called .*"))


def test_of_what_could_not_be_looked_at_nothing_is_counted(tmp_path: Path) -> None:
    """Where a file cannot be read, and while what was mended is being looked over."""
    with Desk(venue_in(tmp_path / "venue"), tmp_path / "state") as desk:
        desk.session.write("Break", lambda: {CAMPAIGN: TEXT.replace('"image"', '"imagge"')})
        desk.window.view.setProperty("current", "check")
        page: Any = desk.window.pages.checking
        wait_long(lambda: not desk.window.pages.checker.is_busy)
        assert desk.has("1 error")
        assert desk.has("The rest is looked at once this is mended")
        assert not [name for name, _ in desk.names() if re.match(r"0 |Map of", name)]
        seen = list[bool]()
        page.changed.connect(lambda: seen.append(any(not one["count"] for one in page.counts)))
        desk.session.write("Mend", lambda: {CAMPAIGN: TEXT})
        wait_long(lambda: not desk.window.pages.checker.is_busy)
        assert (seen[0], seen[-1]) == (False, True)
        assert seen == sorted(seen)
        assert desk.has(r"Map of \d+ languages")


def test_a_finding_is_accepted_with_a_reason(desk: Desk) -> None:
    """Then it does not count, until it is to count again."""
    desk.click(r".*Heart\.svg.* is called .*")
    desk.click("Why it may stand")
    desk.type("It is meant")
    desk.click("Accept it")
    assert 'reason = "It is meant"' in desk.session.draft.texts[NAME]
    accepted = r".*Heart\.svg.* is called .*, until .*: It is meant"
    wait_long(lambda: desk.has(accepted))
    wait_long(lambda: not desk.window.pages.checker.is_busy)
    desk.click(accepted)
    desk.click("Have it count again")
    assert "It is meant" not in desk.session.draft.texts[NAME]


def test_the_map_leads_to_what_was_found(desk: Desk) -> None:
    """A cell says of which slide and language it is, and how bad it is there."""
    page: Any = desk.window.pages.checking
    desk.click(r"Your passport is yours\., Every one: note")
    assert "switched off" in page.details[0]["message"]
    assert not desk.has(r"Nobody may keep it\., English: ready")
    desk.click("All")
    assert desk.has(r"Nobody may keep it\., English: ready")


def test_a_finding_is_in_view_on_any_window(desk: Desk) -> None:
    """With the act that mends it."""
    desk.click(r".*Heart\.svg.* is called .*")
    for size in [(1920, 1080), (1280, 720), (960, 600)]:
        desk.window.view.resize(*size)
        desk.wait(partial(are_in, desk, ("Go to the slide",), size))
