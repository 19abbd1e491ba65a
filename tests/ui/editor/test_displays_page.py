"""The page of displays: fields that are written and chosen, help lines confirmed, more displays and fewer."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from kiosk.content.display.display_reader import read_display
from kiosk.editing.campaign_changes import with_words
from tests.content.venues import one_more, venue
from tests.ui.editor.desk import Desk

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
def desk(folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """The window on its page of displays."""
    with Desk(folder, tmp_path / "state", "campaigns/winter/campaign.toml", page="displays") as made:
        made.wait(lambda: made.has("BRU-1"))
        yield made


def shown(desk: Desk) -> Any:
    """What stands on the page, as QML has it."""
    return desk.window.pages.displays


def headlines(page: Any) -> list[str]:
    """What the slides say that stand on the displays."""
    found = [one for one in page.slides_there.found.values() if one]
    return [words.text for one in found for words in one.page.headline]


def text(desk: Desk) -> str:
    """What the display's file says in the draft."""
    return desk.session.draft.texts[NAME]


def test_what_is_written_is_in_the_draft_and_one_step(desk: Desk) -> None:
    """All else of the file stays, and nothing is on the disk before it is put there."""
    before = text(desk)
    desk.write("Venue ", "Hall B")
    assert text(desk) == before.replace('"Hall"', '"Hall B"')
    assert (desk.session.folder / NAME).read_text() == before
    desk.session.undo()
    assert text(desk) == before
    desk.wait(lambda: desk.said("Venue ") == "Hall")


def test_the_field_that_is_written_in_keeps_the_keyboard(desk: Desk) -> None:
    """While every letter changes the draft, and what it reads as."""
    desk.write("Venue ", "Hall B")
    reads: list[object] = []
    desk.session.read.connect(lambda: reads.append(0))
    desk.write("Venue ", "Hall C")
    desk.wait(lambda: reads)
    assert desk.has_focus("Venue ")


def test_what_a_display_would_refuse_is_told_beside_its_field(desk: Desk) -> None:
    """And the file is as it was."""
    before = text(desk)
    desk.write("Pixels pixels", "20 x 10")
    assert text(desk) == before
    page = shown(desk)
    assert page.form.field("screen.pixels").row["fault"]
    desk.write("Pixels pixels", "3840 x 2160")
    assert page.form.field("screen.pixels").row["fault"] == ""
    assert "pixels = [3840, 2160]" in text(desk)
    assert desk.said("Pixels pixels") == "3840 x 2160"
    desk.click("Venue ")
    desk.wait(lambda: desk.said("Pixels pixels") == "3840 × 2160")


def test_a_booth_has_fields_of_its_own(desk: Desk) -> None:
    """They come with the mode, and go with it."""
    assert not desk.has("Headphones")
    desk.click("Booth")
    assert 'mode = "booth"' in text(desk)
    assert desk.has("Headphones")


def test_what_stands_there_is_told_with_its_picture(desk: Desk) -> None:
    """By the display's own clock; drawn by a child process."""
    page = shown(desk)
    desk.wait(lambda: page.standing["still"])
    assert "slide" in page.standing["words"]


def test_a_help_line_is_confirmed_by_who_asked(desk: Desk, folder: Path) -> None:
    """It is in the draft of contacts.toml, and the page says so once it is read."""
    page = shown(desk)
    line = page.helpLines[0]
    assert not page.help.confirm(NAME, line["id"], " ")
    assert page.help.fault
    assert page.help.confirm(NAME, line["id"], "Information desk")
    assert 'by = "Information desk"' in desk.session.draft.texts["contacts.toml"]
    desk.wait(lambda: page.helpLines[0]["by"] == "Information desk")
    desk.put_up()
    read = read_display(folder / NAME).help_lines.entries
    assert [one.confirmed.by for one in read if one.confirmed] == ["Information desk"]


def test_nothing_moves_under_the_hand_that_confirms(desk: Desk) -> None:
    """While a name is typed, however long, while the draft is read anew, and with the next slide."""
    desk.wait(lambda: shown(desk).standing["words"])
    desk.click("Confirm")
    desk.wait(lambda: desk.has("Confirm today"))
    before = desk.point("Confirm today")
    desk.write("Asked by", "Everybody of the information desk in the hall of departures and of the other one")
    reads: list[object] = []
    desk.session.read.connect(lambda: reads.append(0))
    desk.session.renew()
    desk.wait(lambda: reads)
    assert desk.point("Confirm today") == before
    standing = desk.item("What stands on the display: .*").parentItem()
    long = "Everyday, slide 1 of 20, English, Français, Nederlands, Deutsch, Español, Português"
    assert standing.setProperty("found", {**shown(desk).standing, "words": long})
    desk.wait(lambda: desk.shows(long))
    assert desk.point("Confirm today") == before
    assert desk.said("Asked by").startswith("Everybody")


def test_enter_confirms_when_all_is_given_and_escape_keeps_nothing(desk: Desk) -> None:
    """A name that was not confirmed is not remembered."""
    desk.click("Confirm")
    desk.write("Asked by", " ")
    desk.press(Qt.Key.Key_Return)
    assert not desk.session.draft.unpublished
    desk.write("Asked by", "Nobody")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.has("Confirm today")
    assert not desk.session.draft.unpublished
    desk.click("Confirm")
    assert desk.said("Asked by") == ""
    desk.write("Asked by", "Information desk")
    desk.press(Qt.Key.Key_Return)
    assert 'by = "Information desk"' in desk.session.draft.texts["contacts.toml"]
    desk.wait(lambda: not desk.has("Confirm today"))


def test_a_name_that_two_displays_have_is_told_at_both(desk: Desk) -> None:
    """In the list and beside the field; with a name of its own nobody is told."""
    desk.write("Name ", "BRU-2")
    page = shown(desk)
    desk.wait(lambda: page.form.field("id").row["fault"])
    assert "Another display has this name" in page.form.field("id").row["fault"]
    desk.wait(lambda: [one["isFaulty"] for one in page.displays.values()] == [True, True])
    desk.write("Name ", "BRU-3")
    desk.wait(lambda: not page.form.field("id").row["fault"])


def test_a_voice_is_added_by_who_listened(desk: Desk, folder: Path) -> None:
    """With the day; what is no name of one is told beside it, and Escape adds none."""
    desk.click("Booth")
    desk.click("Add a voice")
    desk.press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.has("Add a voice"))
    desk.click("Add a voice")
    desk.write("Speech program", "espeak ng!")
    desk.write("Voice", "Belgian French")
    desk.write("Listened to by", "Desk")
    desk.click("Heard today")
    assert shown(desk).form.field("heard").row["fault"]
    desk.write("Speech program", "espeak-ng")
    desk.click("Heard today")
    desk.wait(lambda: shown(desk).form.voices == ["English: Belgian French, heard by Desk"])
    desk.put_up()
    (heard,) = read_display(folder / NAME).heard
    assert (heard.synthesiser, heard.voice, heard.heard_by) == ("espeak-ng", "Belgian French", "Desk")


def test_a_copy_is_looked_at_and_taken_away(desk: Desk, folder: Path) -> None:
    """Both can be undone, and nothing is in the folder before it is put there."""
    page = shown(desk)
    desk.click("Duplicate")
    copy = "displays/BRU-3/display.toml"
    assert page.current == copy
    assert not (folder / copy).exists()
    desk.put_up()
    assert read_display(folder / copy).venue == "Hall"
    desk.click("Take away")
    assert page.current != copy
    assert (folder / copy).exists()
    desk.session.undo()
    desk.wait(lambda: copy in page.names)


def test_a_new_display_can_be_read(desk: Desk, folder: Path) -> None:
    """It has the venue's name, country and languages."""
    desk.click("Add a display")
    desk.put_up()
    read = read_display(folder / shown(desk).current)
    assert (read.venue, read.country, read.locales) == ("Hall", "BE", ("en",))


def test_what_stands_there_is_not_what_is_being_edited(desk: Desk) -> None:
    """A change comes there once it was put on the displays, and not before."""
    page = shown(desk)
    desk.wait(lambda: page.standing["words"])
    assert desk.session.change("Words", with_words, HEADLINE, "en", "Never put up.")
    looked: list[object] = []
    desk.session.read.connect(lambda: looked.append(page.standing["words"]))
    desk.wait(lambda: looked)
    assert "Never put up." not in headlines(page)
    desk.put_up()
    desk.wait(lambda: "Never put up." in headlines(page))


def test_a_choice_is_found_by_all_that_is_typed(desk: Desk) -> None:
    """Not by its last letter alone; Enter takes what is lit."""
    desk.click("Spot ")
    desk.press(Qt.Key.Key_Tab)
    assert desk.has_focus("Country")
    desk.type("fra")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: 'country = "FR"' in text(desk))


def test_a_letter_costs_what_it_changes(desk: Desk) -> None:
    """Lists of a hundred countries, languages and help lines are not handed to the window for each."""
    page, told = shown(desk), list[str]()
    others = [key for key in page.form.keys if key != "place"]
    for key in others:
        page.form.field(key).changed.connect(lambda key=key: told.append(key))
    for name, signal in (("lines", page.linesChanged), ("languages", page.form.spoken)):
        signal.connect(lambda name=name: told.append(name))
    reads: list[object] = []
    desk.session.read.connect(lambda: reads.append(0))
    desk.write("Spot ", "By the stairs")
    desk.wait(lambda: reads)
    assert 'place = "By the stairs"' in text(desk)
    assert page.form.field("place").row["text"] == "By the stairs"
    assert told == []


def test_a_confirmed_line_says_until_when_that_counts(desk: Desk) -> None:
    """Who asked is not cut, and the day is the one up to which all of it is said on the page."""
    page = shown(desk)
    page.help.confirm(NAME, page.helpLines[0]["id"], "Karim, house service of the hall in the north wing")
    desk.wait(lambda: page.helpLines[0]["by"])
    line = page.helpLines[0]
    told = f"Confirmed {line['confirmed']} by {line['by']}; call again by {line['due']}"
    desk.wait(lambda: desk.shows(told))
    zone = ZoneInfo("Europe/Brussels")
    half_a_year = datetime.now(zone).date() + timedelta(days=180)
    checked = read_display(desk.session.folder / NAME).help_lines.entries
    due = next(one for one in checked if one.contact.id == line["id"]).sure_until(datetime.now(zone).date())
    assert line["due"] == f"{max(due, half_a_year):%-d %B %Y}"
