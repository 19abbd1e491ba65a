"""The page of displays: fields that are written and chosen, help lines confirmed, more displays and fewer."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.display.display_reader import read_display
from kiosk.editing.campaign_changes import with_words
from tests.content.venues import one_more, venue
from tests.ui.editor.windows import OpenWindow, type_of, window_over

HEADLINE = ("slides", 0, "headline")
NAME = "displays/BRU-1/display.toml"
KEYS = 'venue = "Hall"  # ours\n[screen]\npixels = [1920, 1080]\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A venue's folder with a campaign and two displays."""
    venue(tmp_path / "hall", "winter", keys=KEYS)
    one_more(tmp_path / "hall", "BRU-2")
    return tmp_path / "hall"


@pytest.fixture
def window(folder: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[OpenWindow]:
    """The window on its page of displays."""
    with window_over(
        folder, "campaigns/winter/campaign.toml", "displays", tmp_path / "state", qtbot
    ) as opened:
        opened.until(lambda: opened.has("BRU-1"))
        yield opened


def shown(window: OpenWindow) -> Any:
    """What stands on the page, as QML has it."""
    return window.window.pages.displays


def headlines(page: Any) -> list[str]:
    """What the slides say that stand on the displays."""
    found = [one for one in page.slides_there.found.values() if one]
    return [words.text for one in found for words in one.page.headline]


def text(window: OpenWindow) -> str:
    """What the display's file says in the draft."""
    return window.session.draft.texts[NAME]


def test_what_is_written_is_in_the_draft_and_one_step(window: OpenWindow) -> None:
    """All else of the file stays, and nothing is on the disk before it is put there."""
    before = text(window)
    window.write("Venue ", "Hall B")
    assert text(window) == before.replace('"Hall"', '"Hall B"')
    assert (window.session.folder / NAME).read_text() == before
    window.session.undo()
    assert text(window) == before
    assert window.item("Venue ", "EditorField").property("text") == "Hall"


def test_the_field_that_is_written_in_keeps_the_keyboard(window: OpenWindow) -> None:
    """While every letter changes the draft, and what it reads as."""
    window.write("Venue ", "Hall B")
    with window.qtbot.waitSignal(window.session.read, timeout=20000):
        window.write("Venue ", "Hall C")
    assert window.item("Venue ", "EditorField").property("activeFocus")


def test_what_a_display_would_refuse_is_told_beside_its_field(window: OpenWindow) -> None:
    """And the file is as it was."""
    before = text(window)
    window.write("Pixels pixels", "20 x 10")
    assert text(window) == before
    page = shown(window)
    assert page.form.field("screen.pixels").row["fault"]
    window.write("Pixels pixels", "3840 x 2160")
    assert page.form.field("screen.pixels").row["fault"] == ""
    assert "pixels = [3840, 2160]" in text(window)
    assert window.item("Pixels pixels", "EditorField").property("text") == "3840 x 2160"
    window.item("Venue ", "EditorField").forceActiveFocus()
    assert window.item("Pixels pixels", "EditorField").property("text") == "3840 × 2160"


def test_a_booth_has_fields_of_its_own(window: OpenWindow) -> None:
    """They come with the mode, and go with it."""
    assert not window.has("Headphones")
    window.click("Booth", "Button")
    assert 'mode = "booth"' in text(window)
    assert window.has("Headphones")


def test_what_stands_there_is_told_with_its_picture(window: OpenWindow) -> None:
    """By the display's own clock; drawn by a child process."""
    page = shown(window)
    window.until(lambda: page.standing["still"])
    assert "slide" in page.standing["words"]


def test_a_help_line_is_confirmed_by_who_asked(window: OpenWindow, folder: Path) -> None:
    """It is in the draft of contacts.toml, and the page says so once it is read."""
    page = shown(window)
    line = page.helpLines[0]
    assert not page.help.confirm(NAME, line["id"], " ")
    assert page.help.fault
    assert page.help.confirm(NAME, line["id"], "Information desk")
    assert 'by = "Information desk"' in window.session.draft.texts["contacts.toml"]
    window.until(lambda: page.helpLines[0]["by"] == "Information desk")
    window.put_up()
    read = read_display(folder / NAME).help_lines.entries
    assert [one.confirmed.by for one in read if one.confirmed] == ["Information desk"]


def place(window: OpenWindow, name: str) -> QPointF:
    """Where something stands in the window, once it stands still."""
    return window.place(window.item(name, "EditorButton"))


def key(window: OpenWindow, key: Qt.Key) -> None:
    """Press a key."""
    QTest.sendKeyEvent(QTest.KeyAction.Click, window.view, key, "", Qt.KeyboardModifier.NoModifier)


def test_nothing_moves_under_the_hand_that_confirms(window: OpenWindow) -> None:
    """While a name is typed, however long, while the draft is read anew, and with the next slide."""
    window.until(lambda: shown(window).standing["words"])
    window.click("Confirm")
    window.until(lambda: window.has("Confirm today"))
    before = place(window, "Confirm today")
    window.write(
        "Asked by", "Everybody of the information desk in the hall of departures and of the other one"
    )
    with window.qtbot.waitSignal(window.session.read, timeout=20000):
        window.session.changed.emit()
    assert place(window, "Confirm today") == before
    standing = next(one for one in window.all() if type_of(one) == "DisplayStanding")
    long = "Everyday, slide 1 of 20, English, Français, Nederlands, Deutsch, Español, Português"
    assert standing.setProperty("found", {**shown(window).standing, "words": long})
    window.until(lambda: window.has(long))
    assert place(window, "Confirm today") == before
    assert window.item("Asked by", "EditorField").property("text").startswith("Everybody")


def test_enter_confirms_when_all_is_given_and_escape_keeps_nothing(window: OpenWindow) -> None:
    """A name that was not confirmed is not remembered."""
    window.click("Confirm")
    window.write("Asked by", " ")
    key(window, Qt.Key.Key_Return)
    assert not window.session.draft.unpublished
    window.write("Asked by", "Nobody")
    key(window, Qt.Key.Key_Escape)
    assert not window.has("Confirm today")
    assert not window.session.draft.unpublished
    window.click("Confirm")
    assert window.item("Asked by", "EditorField").property("text") == ""
    window.write("Asked by", "Information desk")
    key(window, Qt.Key.Key_Return)
    assert 'by = "Information desk"' in window.session.draft.texts["contacts.toml"]
    window.until(lambda: not window.has("Confirm today"))


def test_a_name_that_two_displays_have_is_told_at_both(window: OpenWindow) -> None:
    """In the list and beside the field; with a name of its own nobody is told."""
    window.write("Name ", "BRU-2")
    page = shown(window)
    window.until(lambda: page.form.field("id").row["fault"])
    assert "Another display has this name" in page.form.field("id").row["fault"]
    assert [one["isFaulty"] for one in page.displays.values()] == [True, True]
    window.write("Name ", "BRU-3")
    window.until(lambda: not page.form.field("id").row["fault"])


def test_a_voice_is_added_by_who_listened(window: OpenWindow, folder: Path) -> None:
    """With the day; what is no name of one is told beside it, and Escape adds none."""
    window.click("Booth", "Button")
    window.click("Add a voice")
    key(window, Qt.Key.Key_Escape)
    window.until(lambda: window.has("Add a voice"))
    window.click("Add a voice")
    window.write("Speech program", "espeak ng!")
    window.write("Voice", "Belgian French")
    window.write("Listened to by", "Desk")
    window.click("Heard today")
    assert shown(window).form.field("heard").row["fault"]
    window.write("Speech program", "espeak-ng")
    window.click("Heard today")
    window.until(lambda: shown(window).form.voices == ["English: Belgian French, heard by Desk"])
    window.put_up()
    (heard,) = read_display(folder / NAME).heard
    assert (heard.synthesiser, heard.voice, heard.heard_by) == ("espeak-ng", "Belgian French", "Desk")


def test_a_copy_is_looked_at_and_taken_away(window: OpenWindow, folder: Path) -> None:
    """Both can be undone, and nothing is in the folder before it is put there."""
    page = shown(window)
    window.click("Duplicate")
    copy = "displays/BRU-3/display.toml"
    assert page.current == copy
    assert not (folder / copy).exists()
    window.put_up()
    assert read_display(folder / copy).venue == "Hall"
    window.click("Take away")
    assert page.current != copy
    assert (folder / copy).exists()
    window.session.undo()
    window.until(lambda: copy in page.names)


def test_a_new_display_can_be_read(window: OpenWindow, folder: Path) -> None:
    """It has the venue's name, country and languages."""
    window.click("Add")
    window.put_up()
    read = read_display(folder / shown(window).current)
    assert (read.venue, read.country, read.locales) == ("Hall", "BE", ("en",))


def test_what_stands_there_is_not_what_is_being_edited(window: OpenWindow) -> None:
    """A change comes there once it was put on the displays, and not before."""
    page = shown(window)
    window.until(lambda: page.standing["words"])
    assert window.session.change("Words", with_words, HEADLINE, "en", "Never put up.")
    looked: list[object] = []
    window.session.read.connect(lambda: looked.append(page.standing["words"]))
    window.until(lambda: looked)
    assert "Never put up." not in headlines(page)
    window.put_up()
    window.until(lambda: "Never put up." in headlines(page))


def test_a_choice_is_found_by_all_that_is_typed(window: OpenWindow) -> None:
    """Not by its last letter alone; Enter takes what is lit."""
    window.item("Country", "EditorChoice").forceActiveFocus()
    for key in (Qt.Key.Key_F, Qt.Key.Key_R, Qt.Key.Key_A):
        QTest.keyClick(window.view, key)
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    window.until(lambda: 'country = "FR"' in text(window))


def test_a_letter_costs_what_it_changes(window: OpenWindow) -> None:
    """Lists of a hundred countries, languages and help lines are not handed to the window for each."""
    page, told = shown(window), list[str]()
    others = [key for key in page.form.keys if key != "place"]
    for key in others:
        page.form.field(key).changed.connect(lambda key=key: told.append(key))
    for name, signal in (("lines", page.linesChanged), ("languages", page.form.spoken)):
        signal.connect(lambda name=name: told.append(name))
    with window.qtbot.waitSignal(window.session.read, timeout=20000):
        window.write("Spot ", "By the stairs")
    assert 'place = "By the stairs"' in text(window)
    assert page.form.field("place").row["text"] == "By the stairs"
    assert told == []


def test_a_confirmed_line_says_until_when_that_counts(window: OpenWindow) -> None:
    """Who asked is not cut, and the day is the one up to which all of it is said on the page."""
    page = shown(window)
    page.help.confirm(NAME, page.helpLines[0]["id"], "Karim, house service of the hall in the north wing")
    window.until(lambda: page.helpLines[0]["by"])
    line = page.helpLines[0]
    told = f"Confirmed {line['confirmed']} by {line['by']}; call again by {line['due']}"
    window.until(lambda: window.has(told))
    item = window.item(told)
    assert not item.property("truncated")
    zone = ZoneInfo("Europe/Brussels")
    half_a_year = datetime.now(zone).date() + timedelta(days=180)
    checked = read_display(window.session.folder / NAME).help_lines.entries
    due = next(one for one in checked if one.contact.id == line["id"]).sure_until(datetime.now(zone).date())
    assert line["due"] == f"{max(due, half_a_year):%-d %B %Y}"
