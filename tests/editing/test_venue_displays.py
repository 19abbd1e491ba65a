"""A venue's displays as somebody looks after them: what stands there, help lines, more and fewer of them."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.beginning.venue_answers import answers
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.directory.contact import newest_check
from kiosk.content.display.display_reader import read_display
from kiosk.editing.displays import display_folders as folders
from kiosk.editing.displays.display_form import FieldRefused
from kiosk.editing.displays.known_help import LineOfHelp, help_lines_of, with_confirmation
from kiosk.editing.displays.standing_now import StandingBy
from kiosk.editing.edits import edited, read
from kiosk.editing.folder_texts import Written, write_out
from tests.content.venues import one_more

NOW = datetime(2026, 11, 29, 9, 41, 7, tzinfo=UTC)
DAY = newest_check()
FILE = "displays/BRU-1/display.toml"
CONTACTS = "# What we know.\nformat = 1\n"
OWN = {"venue": "Hall", "country": "BE", "locales": ("fr",), "pixels": (1920, 1080)}


def confirmed(text: str, name: str, by: str = "Information desk", on: date = DAY) -> str:
    """What contacts.toml says after somebody confirmed a contact."""
    return edited(text, with_confirmation(read(text), name, by, on))


def lines(file: Path) -> dict[str, LineOfHelp]:
    """The help lines of a display by their ids, as they are looked at on the day of the newest check."""
    return {one.id: one for one in help_lines_of(read_display(file), DAY)}


def test_help_lines_are_those_of_the_page_with_their_sources(tmp_path: Path) -> None:
    """Each with its number, when somebody answers, who says so, and until when that is good."""
    found = lines(one_more(tmp_path, "BRU-1"))
    line = found["be-pag-asa"]
    assert line.number.split() == ["02", "511", "64", "64"]
    assert line.about.endswith("Bruxelles, day and night")
    assert line.sources
    assert line.due is not None
    assert line.due > line.checked
    assert not line.hidden
    assert line.confirmed is None
    assert not found["be-112"].is_called


def test_a_confirmation_is_read_by_the_display(tmp_path: Path) -> None:
    """It stands in contacts.toml as `kiosk contacts --confirm` writes it, and all else stays."""
    file = one_more(tmp_path, "BRU-1")
    text = confirmed(CONTACTS, "be-pag-asa", " Information desk ")
    (tmp_path / "contacts.toml").write_text(text)
    assert text.startswith(CONTACTS)
    said = lines(file)["be-pag-asa"].confirmed
    assert said is not None
    assert (said.by, said.on) == ("Information desk", DAY)
    again = confirmed(text, "be-pag-asa", "Night shift")
    assert again == text.replace("Information desk", "Night shift")


@pytest.mark.parametrize(
    ("by", "on", "told"),
    [(" ", DAY, "Who asked"), ("a\tb", DAY, "one line"), ("Desk", date(2020, 1, 1), "clock")],
)
def test_a_confirmation_names_who_asked_on_a_day_that_was(by: str, on: date, told: str) -> None:
    """Nobody's word, and a clock that is not set, are none."""
    with pytest.raises(FieldRefused, match=told):
        confirmed(CONTACTS, "be-pag-asa", by, on)


def test_what_stands_there_is_what_the_timeline_says(tmp_path: Path) -> None:
    """With its place in its playlist and how long it stands still."""
    by = StandingBy(built_in(), read_display(one_more(tmp_path, "BRU-1")))
    found = by.at(NOW)
    assert found is not None
    playlist = next(one for one in built_in().playlists if one.id == found.showing.playlist)
    assert playlist.slides[found.number - 1] == found.showing.slide.id
    assert found.count == len(playlist.slides)
    assert NOW + found.rest == found.showing.until
    assert by.at(datetime(1960, 1, 1, tzinfo=UTC)) is None


def written(top: Path, files: Written) -> None:
    """Put files into a folder as they are published."""
    write_out(top, files)


def test_a_new_display_is_whole_and_named(tmp_path: Path) -> None:
    """It can be read once it is published, and stands under the name that it was given."""
    written(tmp_path, folders.new_display("BRU-2", answers(OWN, {"inches": 55.0, "distance": 5.0})))
    assert read_display(tmp_path / "displays/BRU-2/display.toml").id == "BRU-2"


def test_a_copy_is_the_same_but_for_its_name() -> None:
    """With what is edited beside its file."""
    texts = {FILE: '# Ours.\nformat = 1\nid = "BRU-1"  # here\n', "displays/BRU-1/contacts.toml": CONTACTS}
    texts |= {"contacts.toml": "", "displays/BRU-10/display.toml": ""}
    assert folders.copied_display(texts, FILE, "BRU-2") == {
        "displays/BRU-2/display.toml": texts[FILE].replace("BRU-1", "BRU-2"),
        "displays/BRU-2/contacts.toml": CONTACTS,
    }


def test_a_display_that_is_taken_away_leaves_the_others(tmp_path: Path) -> None:
    """What somebody else keeps in its folder stays there."""
    one_more(tmp_path, "BRU-2")
    note = one_more(tmp_path, "BRU-1").with_name("note.txt")
    note.write_text("keys are at the desk")
    texts = {FILE: "", "displays/BRU-2/display.toml": "", "contacts.toml": ""}
    gone = folders.without_display(texts, FILE)
    assert gone == {FILE: None}
    written(tmp_path, gone)
    assert note.exists()
    assert (tmp_path / "displays/BRU-2/display.toml").exists()


@pytest.mark.parametrize(
    ("there", "wish", "name"),
    [
        (["BRU-1"], "BRU-2", "BRU-2"),
        (["BRU-1"], "BRU-1", "BRU-2"),
        (["BRU-1", "bru-2"], "BRU-1", "BRU-3"),
        (["hall"], "hall", "hall-2"),
        (["7"], "7", "-8"),
    ],
)
def test_a_name_is_free(there: list[str], wish: str, name: str) -> None:
    """In whatever case others are written."""
    assert folders.free_name([f"displays/{one}/display.toml" for one in there], wish) == name
