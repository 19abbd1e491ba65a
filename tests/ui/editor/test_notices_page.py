"""The page of notices: written, looked at, put up at once, taken down, kept ready."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.content.notice.notice_reader import read_notice, read_prepared
from kiosk.editing import campaign_changes
from tests.content.venues import one_more, venue
from tests.ui.editor.desk import Desk

PANEL = "[screen]\npixels = [1920, 1080]\ndiagonal-inches = 55\n"
FIELD = "Large words, English"
KEPT = r"Lift 4 is out\.\. .*"  # its row among those that are ready


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A venue's folder with a campaign and two displays."""
    venue(tmp_path / "hall", "winter", keys=PANEL)
    one_more(tmp_path / "hall", "BRU-2", PANEL)
    return tmp_path / "hall"


@pytest.fixture
def desk(folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """The window on its page of notices."""
    with Desk(folder, tmp_path / "state", "campaigns/winter/campaign.toml", page="notice") as made:
        made.wait(lambda: made.has(FIELD))
        yield made


def writing(desk: Desk) -> Any:
    """What is written, as QML has it."""
    pages: Any = desk.window.pages
    return pages.notices.writing


def up(desk: Desk) -> Any:
    """What is up, as QML has it."""
    pages: Any = desk.window.pages
    return pages.notices.up


def test_how_long_a_notice_stands_is_said_in_hours_and_by_which_clock(desk: Desk, folder: Path) -> None:
    """Where the display's clock is not that of this computer."""
    display = folder / "displays" / "BRU-1" / "display.toml"
    zone = "Pacific/Kiritimati"  # no computer of ours is there
    text = re.sub(r"timezone = .*\n", "", display.read_text())
    display.write_text(text.replace("[screen]", f'timezone = "{zone}"\n[screen]', 1))
    desk.session.draft.take_in()
    desk.session.renew()
    desk.wait(lambda: desk.session.displays[0][1].timezone == zone)
    desk.write(FIELD, "Lift 4 is out.")
    writing(desk).last(1201)
    desk.wait(lambda: writing(desk).isDrawn)
    desk.click("Put up now")
    desk.wait(lambda: up(desk).count == 1)
    assert up(desk).shown[0]["until"].endswith(" by the display’s clock")
    desk.wait(lambda: desk.shows("20 hours, 2 displays"))


def test_a_notice_that_is_half_written_is_there_when_the_folder_is_opened_again(
    folder: Path, tmp_path: Path
) -> None:
    """With all its choices; once it stands, the form is empty again."""
    over = (folder, tmp_path / "state", "campaigns/winter/campaign.toml")
    with Desk(*over, page="notice") as opened:
        opened.wait(lambda: opened.has(FIELD))
        assert opened.shows("The country’s emergency number stands under each notice.")
        opened.write(FIELD, "Lift 4 is")
        writing(opened).dress("urgent")
    with Desk(*over, page="notice") as opened:
        opened.wait(lambda: opened.has(FIELD))
        assert opened.item(FIELD).property("text") == "Lift 4 is"
        assert writing(opened).style == "urgent"
        opened.wait(lambda: writing(opened).isDrawn)
        writing(opened).putUp()
        assert (folder / "notice.toml").exists()
    with Desk(*over, page="notice") as opened:
        opened.wait(lambda: opened.has(FIELD))
        assert opened.item(FIELD).property("text") == ""


def test_a_notice_is_written_seen_put_up_and_taken_down(desk: Desk, folder: Path) -> None:
    """What is put up stands at once, and is no part of the draft."""
    desk.write(FIELD, "Lift 4 is out.")
    assert desk.has_focus(FIELD)
    assert desk.is_disabled("Put up now")
    desk.wait(lambda: writing(desk).isDrawn)
    (look,) = writing(desk).looks
    assert look["displays"] == "BRU-1, BRU-2"
    assert look["reach"] > 0
    desk.click("Put up now")
    assert read_notice(folder / "notice.toml").headline == {"en": "Lift 4 is out."}
    desk.wait(lambda: up(desk).count == 1)
    assert not desk.session.draft.unpublished
    desk.click("Take down")
    desk.wait(lambda: up(desk).count == 0)
    assert not (folder / "notice.toml").exists()


def test_on_chosen_displays_it_stands_beside_their_files(desk: Desk, folder: Path) -> None:
    """The others go on."""
    desk.write(FIELD, "Lift 4 is out.")
    desk.click("Chosen ones")
    desk.click("BRU-1")
    desk.wait(lambda: writing(desk).isDrawn)
    desk.click("Put up now")
    assert [one.parent.name for one in folder.rglob("notice.toml")] == ["BRU-2"]


def test_too_many_words_are_not_put_up(desk: Desk, folder: Path) -> None:
    """The page says on which screen they would be too small."""
    for code in ("en", "fr", "nl", "de"):
        if code not in writing(desk).codes:
            writing(desk).add(code)
        writing(desk).write(code, "headline", "Lift 4 is out of service today. " * 9)
    desk.wait(lambda: writing(desk).isDrawn)
    assert "1920 × 1080" in writing(desk).fault
    writing(desk).putUp()
    assert not (folder / "notice.toml").exists()


def test_what_drops_a_language_stays_where_it_is_while_words_are_drawn(desk: Desk) -> None:
    """Also when it is told from how far they are read."""
    writing(desk).add("fr")
    desk.wait(lambda: desk.has(FIELD))
    before = desk.point("Without English")
    desk.write(FIELD, "Lift 4 is out.")
    desk.wait(lambda: writing(desk).isDrawn)
    desk.wait(lambda: desk.shows(f"reads to {writing(desk).said['en']['reach']} m"))
    assert desk.point("Without English") == before


def test_a_time_that_is_none_is_told(desk: Desk) -> None:
    """And keeps it down."""
    desk.write(FIELD, "Lift 4 is out.")
    desk.wait(lambda: writing(desk).isDrawn)
    assert writing(desk).fault == ""
    desk.write("Until", "soon")
    assert "18:30" in writing(desk).fault


def test_what_is_kept_for_later_is_there_to_be_put_up(desk: Desk, folder: Path) -> None:
    """Its words stand in the fields again."""
    desk.write(FIELD, "Lift 4 is out.")
    desk.click("Keep for later")
    (file,) = folder.glob("notices/*.toml")
    assert read_prepared(file).headline == {"en": "Lift 4 is out."}
    desk.click("New")
    assert desk.said(FIELD) == ""
    desk.click(KEPT)
    assert desk.said(FIELD) == "Lift 4 is out."


def test_what_is_kept_ready_is_deleted_and_brought_back(desk: Desk, folder: Path) -> None:
    """Its words stay in the form meanwhile, and kept again it is a new one."""
    desk.write(FIELD, "Lift 4 is out.")
    desk.click("Keep for later")
    (file,) = folder.glob("notices/*.toml")
    before = file.read_bytes()
    desk.click(KEPT)
    desk.press(Qt.Key.Key_Delete)
    desk.wait(lambda: not file.exists())
    assert desk.said(FIELD) == "Lift 4 is out."
    desk.click("Bring it back")
    assert file.read_bytes() == before
    assert not desk.has("Bring it back")


def test_a_notice_that_is_left_for_another_is_not_lost(desk: Desk) -> None:
    """Neither put up nor kept, it is gone on with; so is the other then. One that stands is done with."""
    desk.write(FIELD, "Lift 4 is out.")
    desk.click("New")
    assert desk.said(FIELD) == ""
    desk.write(FIELD, "Gate 12 is closed.")
    desk.click("Go on with it")
    assert desk.said(FIELD) == "Lift 4 is out."
    desk.click("Keep for later")
    desk.click("Go on with it")
    assert desk.said(FIELD) == "Gate 12 is closed."
    assert not desk.has("Go on with it")


def test_notices_that_were_left_for_others_are_there_when_the_folder_is_opened_again(
    folder: Path, tmp_path: Path
) -> None:
    """All of them, one after another, and the one in the form."""
    over = (folder, tmp_path / "state", "campaigns/winter/campaign.toml")
    words = ("Lift 4 is out.", "Gate 12 is closed.", "Bus 7 goes at noon.")
    with Desk(*over, page="notice") as opened:
        opened.wait(lambda: opened.has(FIELD))
        for one in words:
            opened.click("New")
            opened.write(FIELD, one)
    with Desk(*over, page="notice") as opened:
        opened.wait(lambda: opened.has(FIELD))
        for one in (*reversed(words), words[2], words[1]):
            assert opened.said(FIELD) == one
            opened.click("Go on with it")


def test_undo_in_a_notice_takes_back_nothing_on_another_page(desk: Desk) -> None:
    """What was typed goes, and then no more: a notice is no part of the draft."""
    desk.session.change("Title", campaign_changes.with_key, ("title",), "Spring")
    desk.write(FIELD, "Lift")
    for _ in range(3):
        desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.said(FIELD) == ""
    assert 'title = "Spring"' in desk.text


def test_a_display_with_the_name_of_another_gets_its_notice(desk: Desk, folder: Path) -> None:
    """A notice for chosen displays goes to the files of all that have the name."""
    name = "displays/BRU-1/display.toml"
    twin = desk.session.draft.texts[name].replace('"BRU-1"', '"BRU-2"')
    desk.session.write("A name", lambda: {name: twin})
    desk.wait(lambda: [one.id for _, one in desk.session.displays] == ["BRU-2", "BRU-2"])
    desk.write(FIELD, "Lift 4 is out.")
    desk.click("Chosen ones")
    desk.wait(lambda: writing(desk).isDrawn)
    desk.click("Put up now")
    assert sorted(one.parent.name for one in folder.rglob("notice.toml")) == ["BRU-1", "BRU-2"]
