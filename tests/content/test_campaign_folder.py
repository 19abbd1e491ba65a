"""A folder or a file that is no campaign says what lies there, and what to name instead."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, Fault
from tests.content.packs import PICTURE, RIGHT, pack, slide

DISPLAY = 'format = 1\nid = "hall"\ncountry = "BE"\nlocales = ["fr", "nl"]\nmode = "booth"\n'


def fault(read: Callable[[Path], object], path: Path) -> Fault:
    """The only fault of what was named."""
    with pytest.raises(ContentError) as caught:
        read(path)
    (found,) = caught.value.faults
    return found


@pytest.mark.parametrize(
    ("names", "told", "said"),
    [
        (["campaign.toml.txt"], "folder-campaign-misnamed", '"campaign.toml.txt" is there: rename it'),
        (["Campaign.toml"], "folder-campaign-misnamed", '"Campaign.toml" is there: rename it'),
        (["campaign (1).toml"], "folder-campaign-misnamed", '"campaign (1).toml" is there: rename it'),
        (["my campaign/campaign.toml"], "folder-campaign-deeper", 'my campaign"'),
        (["a/b/campaign.toml", "a/b/images/x.jpg"], "folder-campaign-deeper", 'a/b"'),
        (["campaign.zip"], "folder-with-an-archive", "unpack it"),
        (["IMG_1.JPG", "IMG_2.HEIC", "poster.pdf"], "folder-of-pictures", "with a slide for each picture"),
        (["display.toml"], "folder-of-a-display", "name the campaign's folder"),
        (["notes.docx"], "folder-without-campaign", "begin one as docs/running-a-screen.md shows"),
        ([], "folder-without-campaign", "begin one as docs/running-a-screen.md shows"),
    ],
)
def test_a_folder_without_a_campaign_says_what_lies_there(
    tmp_path: Path, names: list[str], told: str, said: str
) -> None:
    """A name that Windows hid half of, a folder within a folder, an archive, pictures alone."""
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = fault(read_campaign, tmp_path)
    assert found.told.id == told
    assert said in found.message


@pytest.mark.parametrize("name", ["campaign.zip", "campaign.tar.gz", "campaign.7z"])
def test_an_archive_is_to_be_unpacked(tmp_path: Path, name: str) -> None:
    """Nothing is read out of it."""
    (tmp_path / name).touch()
    assert fault(read_campaign, tmp_path / name).told.id == "file-is-an-archive"


def test_a_file_of_another_kind_is_one_message(tmp_path: Path) -> None:
    """Not one for each of its keys."""
    display, campaign = tmp_path / "display.toml", pack(tmp_path) / "campaign.toml"
    display.write_text(DISPLAY)
    contacts = tmp_path / "contacts.toml"
    contacts.write_text('format = 1\n[[contacts]]\nid = "be-surya"\n')
    assert fault(read_campaign, display).told.id == "campaign-is-display"
    assert fault(read_campaign, contacts).told.id == "campaign-is-contacts"
    assert fault(read_display, campaign).told.id == "display-is-campaign"
    assert fault(read_display, contacts).told.id == "display-is-contacts"


@pytest.mark.parametrize(("named", "written"), [("U\u0308bung", "\u00dcbung"), ("\u00dcbung", "U\u0308bung")])
def test_a_file_is_found_however_its_accents_are_put_together(
    tmp_path: Path, named: str, written: str
) -> None:
    """A Mac writes the letter and its dots apart, a keyboard together: nobody sees the difference."""
    folder = pack(tmp_path, RIGHT + slide(*PICTURE, f'tall = "images/{written}.svg"'))
    (folder / "images" / "harbour.svg").rename(folder / "images" / f"{named}.svg")
    found = read_campaign(folder).slide("more")
    assert (folder / str(getattr(found, "tall", ""))).is_file()
