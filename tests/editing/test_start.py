"""What a window begins with: recent folders, what is meant by a folder, what was left in it, a new one."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.beginning.venue_answers import Answers
from kiosk.beginning.venue_making import make_of_built_in, make_of_pictures
from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import WrongUse
from kiosk.editing import campaign_changes
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.start.left_changes import left_in
from kiosk.editing.start.meant_folder import EmptyFolder, opening_of
from kiosk.editing.start.recent_folders import MOST, RecentFolders
from kiosk.editing.venue_files import edited_files, journal_file
from tests.content.venues import venue

DAY = date(2026, 11, 29)
WINTER = "campaigns/winter/campaign.toml"
ANSWERS = Answers("Hall", "BE", ("fr", "en"), (1920, 1080), 55.0, 5.0)


def test_the_folder_that_was_opened_last_is_the_first(tmp_path: Path) -> None:
    """Each once, no more than somebody looks through; one that is gone is said to be."""
    recent = RecentFolders(tmp_path / "state")
    for number in range(MOST + 3):
        recent.note(tmp_path / str(number), DAY)
    (tmp_path / "5").mkdir()
    recent.note(tmp_path / "5", DAY)
    found = RecentFolders(tmp_path / "state").all()
    assert len(found) == MOST
    assert [one.folder.name for one in found[:2]] == ["5", str(MOST + 2)]
    assert [one.is_there for one in found[:2]] == [True, False]
    recent.forget(found[0].folder)
    assert recent.all() == found[1:]
    assert (tmp_path / "5").is_dir()


@pytest.mark.parametrize("content", ["", "[1]", '[{"folder": "/x", "opened": "soon"}]', "\x00"])
def test_a_broken_memory_is_none(tmp_path: Path, content: str) -> None:
    """It keeps no window from opening."""
    file = tmp_path / "edited" / "recent.json"
    file.parent.mkdir()
    file.write_text(content)
    assert RecentFolders(tmp_path).all() == ()


@pytest.mark.parametrize(
    ("named", "campaign", "is_around"),
    [
        ("", "autumn", False),
        ("campaigns", "autumn", True),
        ("campaigns/winter", "winter", True),
        ("campaigns/winter/campaign.toml", "winter", True),
        ("displays/BRU-1", "autumn", True),
        ("displays/BRU-1/display.toml", "autumn", True),
    ],
)
def test_what_lies_in_a_venues_folder_opens_that(
    tmp_path: Path, named: str, campaign: str, is_around: bool
) -> None:
    """Whichever file or folder in it somebody names, with the campaign that is meant."""
    venue(tmp_path / "hall", "winter", "autumn")
    found = opening_of(tmp_path / "hall" / named)
    assert found.folder == tmp_path / "hall"
    assert found.campaign == f"campaigns/{campaign}/campaign.toml"
    assert bool(found.told) == is_around


def test_a_campaign_alone_is_opened(tmp_path: Path) -> None:
    """And it is said that it is of no venue."""
    shutil.copytree(paths.BUILT_IN, tmp_path / "pack")
    found = opening_of(tmp_path / "pack")
    assert (found.folder, found.campaign) == (tmp_path / "pack", "campaign.toml")
    assert "no venue" in found.told
    assert "campaign.toml" in edited_files(found.folder)


@pytest.mark.parametrize(
    ("there", "told"),
    [
        ("hall/campaigns/winter/campaign.toml", "Did you mean hall"),
        ("display.toml", "one display"),
        ("IMG_1.jpg", "New from pictures"),
        ("all.zip", "unpack"),
        ("notes.txt", "campaigns"),
    ],
)
def test_what_is_no_venues_folder_is_told_in_words(tmp_path: Path, there: str, told: str) -> None:
    """With what was probably meant."""
    folder = tmp_path / "x"
    folder.mkdir()
    (folder / there).parent.mkdir(parents=True, exist_ok=True)
    (folder / there).write_text("")
    with pytest.raises(WrongUse, match=told):
        opening_of(folder)


def test_an_empty_folder_is_one_for_a_new_venue(tmp_path: Path) -> None:
    """And what was probably meant by it."""
    with pytest.raises(EmptyFolder, match="is made in it"):
        opening_of(tmp_path)


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    """As a stick that was taken out."""
    with pytest.raises(WrongUse, match="not there"):
        opening_of(tmp_path / "gone")


def test_what_was_left_is_known_without_opening_it(tmp_path: Path) -> None:
    """Nothing is written, in the folder or in what is kept."""
    folder, state = tmp_path / "hall", tmp_path / "state"
    venue(folder, "winter")
    assert left_in(folder, state).unpublished == 0
    draft = Draft.opened(folder, edited_files(folder), EditJournal(journal_file(state, folder)))
    draft.change("Title", WINTER, campaign_changes.with_key, ("title",), "Spring")
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    found = left_in(folder, state)
    assert (found.unpublished, found.campaigns, found.displays) == (1, ("winter",), 1)
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before


def test_a_copy_of_the_built_in_campaign_is_a_venue_of_its_own(tmp_path: Path) -> None:
    """It can be opened at once, and speaks the languages that were chosen."""
    make_of_built_in(tmp_path / "hall", ANSWERS)
    found = opening_of(tmp_path / "hall")
    assert len(read_campaign(found.folder / found.campaign).slides) > 10
    assert read_display(tmp_path / "hall/displays/screen-1/display.toml").locales == ("fr", "en")
    with pytest.raises(WrongUse):
        make_of_built_in(tmp_path / "hall", ANSWERS)


def test_a_venue_of_pictures_is_opened_at_once(tmp_path: Path) -> None:
    """What is no picture is told, and the others are slides."""
    (tmp_path / "a.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path d="M0 0h9v9z"/></svg>'
    )
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04")
    left_out = make_of_pictures(tmp_path / "hall", ANSWERS, [tmp_path / "a.svg", tmp_path / "b.docx"])
    assert [one.file.name for one in left_out] == ["b.docx"]
    found = opening_of(tmp_path / "hall")
    assert "a" in [one.id for one in read_campaign(found.folder / found.campaign).slides]
