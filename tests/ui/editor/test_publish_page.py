"""Putting a draft on the displays: what changes is said, errors hold it back, and it can be brought back."""

import errno
import os
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.editing.draft import OUTSIDE
from tests.editing.disk import Disk
from tests.editing.sample_venues import CAMPAIGN
from tests.ui.editor.checked_desk import TEXT, are_in, say, venue_in, wait_long
from tests.ui.editor.desk import Desk

MANY = [
    "en",
    "fr",
    "de",
    "nl",
    "es",
    "it",
    "pt-BR",
    "pl",
    "ru",
    "uk",
    "tr",
    "ar",
    "fa",
    "he",
    "ur",
    "hi",
    "bn",
    "ja",
    "ko",
    "th",
]
WAS, IS = "Your passport is yours.", "Your phone is yours."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A window over two slides on one display, at the page of publishing."""
    with Desk(venue_in(tmp_path / "venue"), tmp_path / "state") as made:
        made.window.view.setProperty("current", "publish")
        yield made


@pytest.fixture
def disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:  # noqa: ARG001  before it has begun
    """Where all of it is kept."""
    made = Disk()
    monkeypatch.setattr(os, "fsync", made.fsync)
    yield made
    made.let_on()


def test_what_changes_is_said_and_then_put_there(desk: Desk) -> None:
    """With what stood there; what nobody put there from here can be brought back as well."""
    page: Any = desk.window.pages.publishing
    assert not page.canPublish
    say(desk.session, IS)
    desk.wait(lambda: desk.has(re.escape(f"{IS}, Headline, English, {WAS}, {IS}")))
    wait_long(lambda: page.canPublish)
    desk.click("Put on 1 display")
    desk.wait(lambda: desk.on_disk == TEXT.replace(WAS, IS))
    desk.wait(lambda: desk.has("Nothing to put there."))
    assert [one["note"] for one in page.states] == ["1 change, stands there now", "As it was found"]
    desk.click(r".*, As it was found")
    desk.wait(lambda: desk.has(re.escape(f"{WAS}, Headline, English, {IS}, {WAS}")))
    desk.click("Bring it back")
    assert desk.text == TEXT
    assert str(desk.session.undoLabel).startswith("Bring back")
    wait_long(lambda: page.canPublish)


def test_while_an_earlier_state_is_looked_at_nothing_else_is_put_up(desk: Desk) -> None:
    """The list has what bringing it back would change, which the button of the present would not do."""
    page: Any = desk.window.pages.publishing
    say(desk.session, IS)
    wait_long(lambda: page.canPublish)
    page.publish()
    say(desk.session, "Your papers are yours.")
    wait_long(lambda: page.canPublish)
    desk.click(r".*, As it was found")
    desk.wait(lambda: desk.has("Back to the present"))
    assert (page.canPublish, desk.has("Put on 1 display"), desk.has("Bring it back")) == (False, False, True)
    desk.click("Back to the present")
    desk.wait(lambda: desk.has("Put on 1 display"))
    assert page.canPublish


def test_nobody_waits_for_the_disk(desk: Desk, disk: Disk) -> None:
    """Somebody types on while it takes its time; that is not on the displays yet, and what was there is."""
    page: Any = desk.window.pages.publishing
    say(desk.session, IS)
    wait_long(lambda: page.canPublish)
    disk.hold_up()
    desk.click("Put on 1 display")
    desk.wait(lambda: desk.has("Being put on the displays…"))
    say(desk.session, "Your papers are yours.")
    assert not page.canPublish
    assert desk.on_disk == TEXT
    disk.let_on()
    desk.wait(lambda: page.states)
    assert desk.on_disk == TEXT.replace(WAS, IS)
    desk.wait(lambda: desk.has(rf".*, Headline, English, {re.escape(IS)}, Your papers are yours\."))
    wait_long(lambda: page.canPublish)


def test_a_disk_that_takes_no_more_is_told(desk: Desk, disk: Disk) -> None:
    """What stood on the displays stays there, and what was edited can be put there once it takes it again."""
    page: Any = desk.window.pages.publishing
    say(desk.session, IS)
    wait_long(lambda: page.canPublish)
    disk.failure = OSError(errno.EIO, os.strerror(errno.EIO))
    desk.click("Put on 1 display")
    desk.wait(lambda: desk.has("It could not be put on the displays: Input/output error."))
    assert desk.on_disk == TEXT
    disk.failure = None
    wait_long(lambda: page.canPublish)
    desk.click("Put on 1 display")
    desk.wait(lambda: page.states)
    assert desk.on_disk == TEXT.replace(WAS, IS)


def test_why_nothing_can_be_put_there_is_said_beside_the_grey_button(desk: Desk) -> None:
    """And on its page, how a screen gets the folder."""
    page: Any = desk.window.pages.publishing

    def why() -> str:
        button = next(
            one for name, one in desk.names() if name == "Put on the displays" and one.state().disabled
        )
        return str(button.text(QAccessible.Text.Description))

    assert desk.has(r'A screen gets this folder by: kiosk run --display ".*/displays/d/display\.toml"')
    desk.window.view.setProperty("current", "slides")
    assert why() == "Nothing changed: displays that read this folder show what stands here"
    say(desk.session, IS)
    desk.window.view.setProperty("current", "publish")
    wait_long(lambda: page.canPublish)
    page.publish()
    desk.window.view.setProperty("current", "slides")
    desk.wait(lambda: not desk.session.draft.unpublished)
    assert re.fullmatch(r"Nothing changed since it was put there on \d+ \w+, \d\d:\d\d", why())


def test_a_slide_that_looks_otherwise_stands_there_before_and_after(desk: Desk) -> None:
    """Both drawn, in the language that changed; of one that is only moved there is one picture."""
    page: Any = desk.window.pages.publishing
    pictures = page.pictures
    slide = desk.session.document["slides"][0]["id"]
    say(desk.session, IS)

    def both() -> Any:
        return pictures.both(CAMPAIGN, slide, "en", 0)

    wait_long(lambda: both()["isOther"] and both()["before"] and both()["after"])
    assert both()["before"] != both()["after"]
    desk.wait(lambda: desk.has("As it looked before"))
    desk.session.undo()
    wait_long(lambda: both()["after"] and not both()["isOther"])
    assert both()["before"] == ""


def test_a_state_is_brought_back_by_keys(desk: Desk) -> None:
    """What the keyboard is at stays where it is while lists are found out anew."""
    page: Any = desk.window.pages.publishing
    say(desk.session, IS)
    wait_long(lambda: page.canPublish)
    page.publish()
    desk.click(r".*, As it was found")
    desk.wait(lambda: desk.has(re.escape(f"{WAS}, Headline, English, {IS}, {WAS}")))
    wait_long(lambda: not desk.window.pages.checker.is_busy)
    desk.press(Qt.Key.Key_Tab)
    desk.window.pages.checker.changed.emit()
    desk.press(Qt.Key.Key_Space)
    assert desk.text == TEXT


def test_what_others_changed_elsewhere_is_taken_in(desk: Desk) -> None:
    """When somebody comes to the page, as a step that can be undone; it is no change to put there."""
    (desk.folder / CAMPAIGN).write_text(TEXT.replace('title = "Hall"', 'title = "The hall"'))
    desk.window.view.setProperty("current", "slides")
    desk.window.view.setProperty("current", "publish")
    assert 'title = "The hall"' in desk.text
    assert str(desk.session.undoLabel) == OUTSIDE
    desk.wait(lambda: desk.has("Nothing changes."))


def test_an_error_holds_it_back_until_somebody_takes_it_on(desk: Desk) -> None:
    """By name, which is kept; what no display could read nobody can take on."""
    page: Any = desk.window.pages.publishing
    checker = desk.window.pages.checker
    (desk.folder / "campaigns" / "hall" / "images" / "heart.svg").write_text("<svg")
    say(desk.session, IS)
    wait_long(lambda: not checker.is_busy)
    assert desk.has("1 error holds it back")
    assert not page.canPublish
    desk.click(r"Put it up all the same, with: .*")
    assert page.canPublish
    named = [f"{one['title']}: {one['text']}" for one in page.errors]
    desk.click("Put on 1 display")
    desk.wait(lambda: page.states)
    assert page.states[0]["errors"] == named
    say(desk.session, "")
    wait_long(lambda: not checker.is_busy)
    assert not desk.has(r"Put it up all the same, with: .*")
    assert not page.canPublish


def test_an_error_is_told_in_words_and_leads_to_its_place(desk: Desk) -> None:
    """Of a file that no display could read there is no line of it: its field is a click away."""
    page: Any = desk.window.pages.publishing
    broken = TEXT.replace('kind = "message"', 'kind = "message"\nseconds = 2')
    desk.session.write("Break", lambda: {CAMPAIGN: broken})
    wait_long(lambda: not desk.window.pages.checker.is_busy)
    (error,) = page.errors
    assert error["text"] == "Time on the screen: 2 is too little: 5 is the least."
    assert error["where"] == ""
    desk.click("Go to the slide")
    assert desk.window.view.property("current") == "slides"
    slides: Any = desk.window.pages.slides
    assert slides.title == WAS


def test_days_are_said_as_people_say_them(desk: Desk) -> None:
    """Where they are written as files write them."""
    page: Any = desk.window.pages.publishing
    when = 'when = { dates = ["01-01..12-17"] }'
    playlist = f'\n[[playlists]]\nid = "all"\nslides = ["a"]\n{when}\n'
    (desk.folder / CAMPAIGN).write_text(TEXT + playlist)
    desk.wait(lambda: when in desk.text)
    new = desk.text.replace(when, 'when = { dates = ["02-01..12-18"] }')
    desk.session.write("Dates", lambda: {CAMPAIGN: new})
    desk.wait(lambda: "1 January to 17 December" in str(page.rows))
    assert "1 February to 18 December" in str(page.rows)


def test_of_what_two_changed_one_is_chosen(desk: Desk) -> None:
    """Both stand there, and nothing is written before."""
    page: Any = desk.window.pages.publishing
    say(desk.session, IS)
    wait_long(lambda: page.canPublish)
    theirs = TEXT.replace(WAS, "Your money is yours.")
    (desk.folder / CAMPAIGN).write_text(theirs)
    desk.click("Put on 1 display")
    desk.wait(lambda: desk.has("Keep what is here"))
    assert desk.has(r'9  headline = "Your money is yours\."')
    assert desk.has(r'9  headline = "Your phone is yours\."')
    assert (desk.on_disk, page.canPublish) == (theirs, False)
    desk.click("Keep what is here")
    wait_long(lambda: page.canPublish)
    desk.click("Put on 1 display")
    desk.wait(lambda: desk.on_disk == TEXT.replace(WAS, IS))


def test_the_act_is_in_view_on_any_window(desk: Desk) -> None:
    """And so is what changes."""
    say(desk.session, IS)
    names = ("Put on 1 display", "Back to work", re.escape(f"{IS}, Headline, English, {WAS}, {IS}"))
    for size in [(1920, 1080), (1280, 720), (960, 600)]:
        desk.window.view.resize(*size)
        desk.wait(partial(are_in, desk, names, size))
    desk.click("Back to work")
    assert desk.window.view.property("current") == "slides"


def test_who_is_in_a_hurry_waits_for_no_pictures(tmp_path: Path) -> None:
    """Once all else is found, and it is not a word of another draft; the next change is waited for again."""
    folder = venue_in(tmp_path / "venue")
    display = folder / "displays/d/display.toml"
    display.write_text(display.read_text().replace('["en"]', f"{MANY}".replace("'", '"')))
    with Desk(folder, tmp_path / "state") as desk:
        desk.window.view.setProperty("current", "publish")
        page: Any = desk.window.pages.publishing
        say(desk.session, IS)
        wait_long(lambda: desk.has("Do not wait for the pictures"))
        assert not page.canPublish
        desk.click("Do not wait for the pictures")
        assert (page.canPublish, desk.window.pages.checker.is_busy) == (True, True)
        say(desk.session, "Your ticket is yours.")
        wait_long(lambda: page.canHurry)
        assert not page.canPublish
