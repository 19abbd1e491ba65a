"""The first window: a folder that was open lately, another one, a new venue; then the window over it."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMetaObject, QPointF, QUrl
from pytestqt.qtbot import QtBot

from kiosk.editing.start.recent_folders import RecentFolders
from kiosk.ui.editor.opened_windows import OpenedWindows
from tests.content.venues import venue
from tests.glass import Glass
from tests.ui.editor.hand import window_on
from tests.ui.editor.seen import items_within, kind

DAY = date(2026, 11, 24)
MADE = "It is made, and displays that read this folder show it. What is left to do stands on Check."
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path d="M0 0h9v9z"/></svg>'


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[OpenedWindows]:
    """The first window, where one folder was open lately and one is gone."""
    venue(tmp_path / "hall", "winter")
    recent = RecentFolders(tmp_path / "state")
    recent.note(tmp_path / "hall", DAY)
    recent.note(tmp_path / "gone", DAY)
    opened = OpenedWindows(tmp_path / "state")
    opened.begin()
    yield opened
    opened.close()


def page(windows: OpenedWindows) -> Any:
    """What the first window offers, as QML has it."""
    assert windows.start is not None
    return windows.start.page


def folder_of(windows: OpenedWindows) -> Path | None:
    """The folder that a window stands over; None while none does."""
    return windows.editor.session.folder if windows.editor else None


def urls(*files: Path) -> list[QUrl]:
    """Files as a dialog or a drop names them."""
    return [QUrl.fromLocalFile(str(file)) for file in files]


def test_what_was_open_lately_is_named_and_opened(
    windows: OpenedWindows, tmp_path: Path, qtbot: QtBot
) -> None:
    """One that is gone is said to be; the other one opens, and is the first the next time."""
    qtbot.waitUntil(lambda: len(page(windows).recent) == 2, timeout=20000)
    gone, hall = page(windows).recent
    assert (gone["name"], gone["isGone"]) == ("gone", True)
    assert (hall["name"], hall["about"]) == ("hall", "winter, 1 display")
    page(windows).openRecent(0)
    assert "not there" in page(windows).told
    assert folder_of(windows) is None
    page(windows).openRecent(1)
    assert page(windows).told == "Opening hall…"
    qtbot.waitUntil(lambda: folder_of(windows) == tmp_path / "hall", timeout=20000)
    assert windows.start is not None
    assert not windows.start.view.isVisible()
    assert RecentFolders(tmp_path / "state").all()[0].folder == tmp_path / "hall"


def test_a_folder_of_pictures_that_is_dropped_becomes_a_venue(
    windows: OpenedWindows, tmp_path: Path, qtbot: QtBot
) -> None:
    """Its answers are likely ones; what is missing is told beside its field; then it is made and opened."""
    (tmp_path / "winter-pictures").mkdir()
    (tmp_path / "winter-pictures" / "tree.svg").write_text(DRAWING)
    page(windows).dropped(urls(tmp_path / "winter-pictures"))
    asked = page(windows).new
    assert windows.start is not None
    assert windows.start.view.property("isNew")
    assert asked.texts["venue"] == "Winter Pictures"
    asked.write("inches", "wide")
    asked.make()
    assert set(asked.faults) >= {"inches"}
    asked.write("inches", "140 cm")
    asked.pickCountry([one["code"] for one in asked.countries].index("BE"))
    assert "112" in " ".join(one["text"] for one in asked.facts)
    asked.putIn(QUrl.fromLocalFile(str(tmp_path)))
    told = list[str]()
    page(windows).chosen.connect(lambda opening: told.append(opening.told))
    asked.make()
    qtbot.waitUntil(lambda: bool(windows.editor or asked.told), timeout=40000)
    assert windows.editor is not None
    assert told == [MADE]
    assert (tmp_path / "Winter Pictures/campaigns/blue-heart/images/tree.svg").exists()


def test_what_was_missing_is_told_no_more_once_it_is_there(windows: OpenedWindows, tmp_path: Path) -> None:
    """A folder that comes of the venue's name is a folder that was said; so is the country."""
    (tmp_path / "tree.svg").write_text(DRAWING)
    page(windows).dropped(urls(tmp_path / "tree.svg"))
    asked = page(windows).new
    asked.write("venue", "")
    asked.make()
    assert set(asked.faults) >= {"venue", "folder"}
    asked.write("venue", "Hall")
    assert not {"venue", "folder"} & set(asked.faults)
    asked.write("folder", " ")
    asked.make()
    assert "folder" in asked.faults
    asked.write("folder", str(tmp_path / "new"))
    assert "folder" not in asked.faults


def test_a_venue_can_be_begun_again_after_it_was_left(windows: OpenedWindows, tmp_path: Path) -> None:
    """With the pictures that are chosen then, and those alone."""
    assert windows.start is not None
    view = windows.start.view
    for name in ("one.png", "two.png"):
        page(windows).files.taken.emit([tmp_path / name])
        assert view.property("isNew")
        assert page(windows).new.pictures == [name]
        form = next(one for one in items_within(view.contentItem()) if kind(one) == "NewVenueView")
        QMetaObject.invokeMethod(form, "closed")
        assert not view.property("isNew")


def test_the_first_answer_has_the_keyboard(windows: OpenedWindows, qtbot: QtBot) -> None:
    """And each answer that the keyboard comes to is scrolled into view."""
    assert windows.start is not None
    view = windows.start.view
    view.resize(700, 400)
    page(windows).copyBuiltIn()
    fields = [one for one in items_within(view.contentItem()) if kind(one) == "NewVenueField"]
    qtbot.waitUntil(lambda: view.activeFocusItem() is fields[0], timeout=20000)
    last = fields[-1]
    last.forceActiveFocus()
    qtbot.waitUntil(lambda: 0 < last.mapToScene(QPointF(0, last.height())).y() <= 400 - 78, timeout=20000)


def test_the_pictures_that_were_chosen_are_seen(windows: OpenedWindows, tmp_path: Path, qtbot: QtBot) -> None:
    """Also those of a folder; each that is looked at while the venue is made is counted."""
    (tmp_path / "pictures").mkdir()
    for name in ("tree", "lake"):
        (tmp_path / "pictures" / f"{name}.svg").write_text(DRAWING)
    page(windows).dropped(urls(tmp_path / "pictures"))
    asked = page(windows).new
    qtbot.waitUntil(lambda: asked.pictureRow.count == 2, timeout=20000)
    assert len(asked.pictureRow.sources) == 2
    counted: list[tuple[int, int]] = []
    asked.changed.connect(lambda: counted.append((asked.done, asked.every)))
    asked.write("venue", "Hall")
    asked.pickCountry(0)
    asked.write("folder", str(tmp_path / "new"))
    asked.make()
    qtbot.waitUntil(lambda: bool(windows.editor or asked.told), timeout=40000)
    assert {(1, 2), (2, 2)} <= set(counted)


def test_a_venues_folder_that_is_dropped_is_opened(windows: OpenedWindows, tmp_path: Path) -> None:
    """Nobody is asked about a new one."""
    page(windows).dropped(urls(tmp_path / "hall"))
    assert windows.editor is not None


def test_the_built_in_campaign_is_copied(windows: OpenedWindows, tmp_path: Path, qtbot: QtBot) -> None:
    """Into a folder of the venue's own."""
    page(windows).copyBuiltIn()
    asked = page(windows).new
    asked.write("venue", "Hall")
    asked.pickCountry([one["code"] for one in asked.countries].index("FR"))
    asked.write("folder", str(tmp_path / "copy"))
    asked.make()
    qtbot.waitUntil(lambda: bool(windows.editor or asked.told), timeout=40000)
    assert (tmp_path / "copy/campaigns/blue-heart/campaign.toml").exists()


def test_in_an_empty_folder_a_venue_can_be_made(tmp_path: Path) -> None:
    """Named where the window is asked for: that is no fault, and nobody has to name it again."""
    empty = tmp_path / "harbour-hall"
    empty.mkdir()
    with Glass(1440, 900) as glass, window_on(glass, tmp_path, "harbour-hall", at=tmp_path) as hand:
        hand.waits_for(r".*/harbour-hall is empty: what you begin here is made in it\.")
        hand.clicks("Blue Heart, as a copy")
        hand.clicks("Country")
        hand.types("Belg")
        hand.presses("Return")
        hand.clicks("Make the folder", "Schedule")
    assert (empty / "campaigns/blue-heart/campaign.toml").exists()


def test_an_empty_folder_that_is_dropped_is_offered(windows: OpenedWindows, tmp_path: Path) -> None:
    """With its name for the venue's."""
    (tmp_path / "harbour-hall").mkdir()
    page(windows).dropped(urls(tmp_path / "harbour-hall"))
    assert "is made in it" in page(windows).told
    assert not page(windows).isFault
    page(windows).copyBuiltIn()
    texts = page(windows).new.texts
    assert (texts["venue"], texts["folder"]) == ("Harbour Hall", str(tmp_path / "harbour-hall"))
    page(windows).open(tmp_path / "gone")
    assert page(windows).isFault


def test_a_place_that_is_taken_is_told(windows: OpenedWindows, tmp_path: Path, qtbot: QtBot) -> None:
    """And nothing there is touched."""
    page(windows).copyBuiltIn()
    asked = page(windows).new
    asked.write("venue", "Hall")
    asked.pickCountry(0)
    asked.write("folder", str(tmp_path / "hall"))
    asked.make()
    qtbot.waitUntil(lambda: bool(asked.told), timeout=40000)
    assert windows.editor is None
    assert not (tmp_path / "hall" / "campaigns" / "blue-heart").exists()


def test_the_first_window_needs_nothing_heavy() -> None:
    """Neither what reads campaigns nor what decodes pictures is loaded before it stands."""
    heavy = ["kiosk.content.campaign.campaign", "kiosk.media.intake.intake", "babel", "PIL", "pydantic"]
    code = (
        "import sys; import kiosk.ui.editor.opened_windows; "
        f"print([one for one in {heavy} if one in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
