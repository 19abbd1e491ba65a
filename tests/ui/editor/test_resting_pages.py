"""Pages of the operator's window that nobody looks at: they cost nothing, and are right when one does."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.editing.campaign_changes import with_slides, with_words
from kiosk.editing.checking.window_place import WindowPlace
from tests.ui.editor.desk import DRAWN, Desk

HEADLINE = ("slides", 0, "headline")
NOTHING = "Nothing changed: displays that read this folder show what stands here"


def counted(desk: Desk) -> int:
    """How many texts the page of words has counted."""
    page: Any = desk.window.pages.words
    return int(page.filters[0]["count"])


def changes(desk: Desk) -> str:
    """What the page that puts a draft on the displays says of it."""
    page: Any = desk.window.pages.publishing
    return str(page.note)


def type_words(desk: Desk, words: str) -> None:
    """Have the first slide say something, and wait until it was read."""
    read: list[str] = []
    desk.session.read.connect(lambda: read.append(words))
    assert desk.session.change("Words", with_words, HEADLINE, "en", words)
    desk.wait(lambda: read)


def test_nothing_is_found_out_for_a_page_that_nobody_looks_at(desk: Desk) -> None:
    """Typing on the page of slides has no changes listed."""
    type_words(desk, "Come in.")
    assert changes(desk) == NOTHING


def test_a_page_that_is_shown_later_is_as_if_it_had_been_there(desk: Desk) -> None:
    """All that was typed meanwhile is in it; and so it is when somebody comes back to it."""
    type_words(desk, "Come in.")
    desk.window.view.setProperty("current", "words")
    desk.wait(lambda: counted(desk) == 3)
    desk.window.view.setProperty("current", "publish")
    desk.wait(lambda: changes(desk) == "1 change")
    desk.window.view.setProperty("current", "slides")
    type_words(desk, "Welcome.")
    desk.window.view.setProperty("current", "publish")
    desk.wait(lambda: changes(desk) == NOTHING)


@pytest.mark.parametrize(
    ("page", "signal"), [("words", "counted"), ("schedule", "listed"), ("publishing", "changed")]
)
def test_a_page_that_nobody_looks_at_tells_nothing_new(desk: Desk, page: str, signal: str) -> None:
    """Words that are typed on the page of slides are read once on another: when somebody comes there."""
    told: list[str] = []
    getattr(getattr(desk.window.pages, page), signal).connect(lambda: told.append(page))
    type_words(desk, "Come in.")
    type_words(desk, "Welcome back.")
    assert not told
    desk.window.view.setProperty("current", page.replace("publishing", "publish"))
    desk.wait(lambda: told and desk.shows("Welcome back.") == (page == "words"))


def test_a_picture_that_comes_tells_a_page_nothing_that_nobody_looks_at(desk: Desk) -> None:
    """The page of displays, which shows what stands on each: it has it when somebody comes there."""
    page: Any = desk.window.pages.displays
    slides: Any = desk.window.pages.of_slides
    told: list[str] = []
    page.stood.connect(lambda: told.append("stood"))
    type_words(desk, "Come in.")
    desk.wait(lambda: slides.shapes[0]["still"], DRAWN)
    assert not told
    desk.window.view.setProperty("current", "displays")
    desk.wait(lambda: page.standing["still"], DRAWN)


def test_a_finding_leads_to_its_words_though_others_came_before_them(desk: Desk) -> None:
    """On the page of words, at which nobody has looked since."""
    slide = {"id": "new", "kind": "message", "headline": {"en": "A new one"}}
    desk.window.view.setProperty("current", "words")
    desk.wait(lambda: desk.shows("You have rights."))
    desk.window.view.setProperty("current", "slides")
    assert desk.session.change("New", with_slides, [slide], "everyday", 1)
    desk.session.go_to(WindowPlace("words", item="rights", field="headline", locale="en"))
    desk.wait(lambda: desk.shows("A new one"))
    page: Any = desk.window.pages.words
    assert page.cursor.words == "You have rights."


def test_a_page_that_was_seen_is_not_made_anew(desk: Desk) -> None:
    """Whoever goes to and fro between words and slides waits for neither."""
    before = desk.item("Slides of .*")
    desk.window.view.setProperty("current", "words")
    desk.wait(lambda: desk.shows("You have rights."))
    assert not desk.has("Slides of .*")
    desk.window.view.setProperty("current", "slides")
    assert desk.item("Slides of .*") == before


@pytest.mark.parametrize(
    ("page", "button", "choice"),
    [("slides", "Add slides", "Warning signs"), ("words", "Columns: .*", "français")],
)
def test_what_is_open_goes_with_its_page(desk: Desk, page: str, button: str, choice: str) -> None:
    """A menu does not stand over another page, nor when somebody comes back."""
    desk.window.view.setProperty("current", page)
    desk.click(button)
    desk.wait(lambda: desk.has(choice))
    desk.press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: not desk.has(choice) and desk.has("Stands there now"))
    desk.window.view.setProperty("current", page)
    desk.wait(lambda: desk.has(button))
    assert not desk.has(choice)
