"""The page of notices: written, looked at, put up at once, taken down, kept ready."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.notice.notice_reader import read_notice, read_prepared
from tests.content.venues import one_more, venue
from tests.ui.editor.windows import OpenWindow, window_over

PANEL = "[screen]\npixels = [1920, 1080]\ndiagonal-inches = 55\n"
FIELD = "Large words, English"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A venue's folder with a campaign and two displays."""
    venue(tmp_path / "hall", "winter", keys=PANEL)
    one_more(tmp_path / "hall", "BRU-2", PANEL)
    return tmp_path / "hall"


@pytest.fixture
def window(folder: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[OpenWindow]:
    """The window on its page of notices."""
    with window_over(folder, "campaigns/winter/campaign.toml", "notice", tmp_path / "state", qtbot) as opened:
        opened.until(lambda: opened.has(FIELD))
        yield opened


def writing(window: OpenWindow) -> Any:
    """What is written, as QML has it."""
    pages: Any = window.window.pages
    return pages.notices.writing


def up(window: OpenWindow) -> Any:
    """What is up, as QML has it."""
    pages: Any = window.window.pages
    return pages.notices.up


def test_how_long_a_notice_stands_is_said_in_hours_and_by_which_clock(
    window: OpenWindow, folder: Path
) -> None:
    """Where the display's clock is not that of this computer."""
    display = folder / "displays" / "BRU-1" / "display.toml"
    zone = "Pacific/Kiritimati"  # no computer of ours is there
    text = re.sub(r"timezone = .*\n", "", display.read_text())
    display.write_text(text.replace("[screen]", f'timezone = "{zone}"\n[screen]', 1))
    window.session.draft.take_in()
    window.session.changed.emit()
    window.until(lambda: window.session.displays[0][1].timezone == zone)
    window.write(FIELD, "Lift 4 is out.")
    writing(window).last(1201)
    window.until(lambda: writing(window).isDrawn)
    window.click("Put up now")
    window.until(lambda: up(window).count == 1)
    assert up(window).shown[0]["until"].endswith(" by the display’s clock")
    window.until(lambda: window.has("20 hours, 2 displays"))


def test_a_notice_that_is_half_written_is_there_when_the_folder_is_opened_again(
    folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """With all its choices; once it stands, the form is empty again."""
    over = (folder, "campaigns/winter/campaign.toml", "notice", tmp_path / "state", qtbot)
    with window_over(*over) as opened:
        opened.until(lambda: opened.has(FIELD))
        assert opened.has("The country’s emergency number stands under each notice.")
        opened.write(FIELD, "Lift 4 is")
        writing(opened).dress("urgent")
    with window_over(*over) as opened:
        opened.until(lambda: opened.has(FIELD))
        assert opened.item(FIELD, "EditorField").property("text") == "Lift 4 is"
        assert writing(opened).style == "urgent"
        opened.until(lambda: writing(opened).isDrawn)
        writing(opened).putUp()
        assert (folder / "notice.toml").exists()
    with window_over(*over) as opened:
        opened.until(lambda: opened.has(FIELD))
        assert opened.item(FIELD, "EditorField").property("text") == ""


def test_a_notice_is_written_seen_put_up_and_taken_down(window: OpenWindow, folder: Path) -> None:
    """What is put up stands at once, and is no part of the draft."""
    window.write(FIELD, "Lift 4 is out.")
    assert window.item(FIELD, "EditorField").property("activeFocus")
    assert not window.item("Put up now").property("enabled")
    window.until(lambda: writing(window).isDrawn)
    (look,) = writing(window).looks
    assert look["displays"] == "BRU-1, BRU-2"
    assert look["reach"] > 0
    window.click("Put up now")
    assert read_notice(folder / "notice.toml").headline == {"en": "Lift 4 is out."}
    window.until(lambda: up(window).count == 1)
    assert not window.session.draft.unpublished
    window.click("Take down")
    window.until(lambda: up(window).count == 0)
    assert not (folder / "notice.toml").exists()


def test_on_chosen_displays_it_stands_beside_their_files(window: OpenWindow, folder: Path) -> None:
    """The others go on."""
    window.write(FIELD, "Lift 4 is out.")
    window.click("Chosen ones")
    window.click("BRU-1", "EditorSwitch")
    window.until(lambda: writing(window).isDrawn)
    window.click("Put up now")
    assert [one.parent.name for one in folder.rglob("notice.toml")] == ["BRU-2"]


def test_too_many_words_are_not_put_up(window: OpenWindow, folder: Path) -> None:
    """The page says on which screen they would be too small."""
    for code in ("en", "fr", "nl", "de"):
        if code not in writing(window).codes:
            writing(window).add(code)
        writing(window).write(code, "headline", "Lift 4 is out of service today. " * 9)
    window.until(lambda: writing(window).isDrawn)
    assert "1920 × 1080" in writing(window).fault
    writing(window).putUp()
    assert not (folder / "notice.toml").exists()


def test_what_drops_a_language_stays_where_it_is_while_words_are_drawn(window: OpenWindow) -> None:
    """Also when it is told from how far they are read."""
    writing(window).add("fr")
    window.until(lambda: window.has(FIELD))
    button = next(one for one in window.all() if one.property("iconName") == "close")
    before = window.place(button)
    window.write(FIELD, "Lift 4 is out.")
    window.until(lambda: writing(window).isDrawn)
    window.until(lambda: window.has(f"reads to {writing(window).said['en']['reach']} m"))
    assert window.place(button) == before


def test_a_time_that_is_none_is_told(window: OpenWindow) -> None:
    """And keeps it down."""
    window.write(FIELD, "Lift 4 is out.")
    window.until(lambda: writing(window).isDrawn)
    assert writing(window).fault == ""
    window.write("Until", "soon")
    assert "18:30" in writing(window).fault


def test_what_is_kept_for_later_is_there_to_be_put_up(window: OpenWindow, folder: Path) -> None:
    """Its words stand in the fields again."""
    window.write(FIELD, "Lift 4 is out.")
    window.click("Keep for later")
    (file,) = folder.glob("notices/*.toml")
    assert read_prepared(file).headline == {"en": "Lift 4 is out."}
    window.click("New")
    assert window.item(FIELD, "EditorField").property("text") == ""
    window.click("Lift 4 is out.", "PreparedRow")
    assert window.item(FIELD, "EditorField").property("text") == "Lift 4 is out."


def test_what_is_kept_ready_is_deleted_and_brought_back(window: OpenWindow, folder: Path) -> None:
    """Its words stay in the form meanwhile, and kept again it is a new one."""
    window.write(FIELD, "Lift 4 is out.")
    window.click("Keep for later")
    (file,) = folder.glob("notices/*.toml")
    before = file.read_bytes()
    window.item("Lift 4 is out.", "PreparedRow").forceActiveFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Delete)
    window.until(lambda: not window.has("Lift 4 is out.") or not file.exists())
    assert not file.exists()
    assert window.item(FIELD, "EditorField").property("text") == "Lift 4 is out."
    window.click("Bring it back")
    assert file.read_bytes() == before
    assert not window.has("Bring it back")


def test_a_display_with_the_name_of_another_gets_its_notice(window: OpenWindow, folder: Path) -> None:
    """A notice for chosen displays goes to the files of all that have the name."""
    name = "displays/BRU-1/display.toml"
    twin = window.session.draft.texts[name].replace('"BRU-1"', '"BRU-2"')
    window.session.write("A name", lambda: {name: twin})
    window.until(lambda: [one.id for _, one in window.session.displays] == ["BRU-2", "BRU-2"])
    window.write(FIELD, "Lift 4 is out.")
    window.click("Chosen ones")
    window.until(lambda: writing(window).isDrawn)
    window.click("Put up now")
    assert sorted(one.parent.name for one in folder.rglob("notice.toml")) == ["BRU-1", "BRU-2"]
