"""A file is found as a person names it: in either Unicode form of its letters, and in any case."""

import unicodedata
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.folders.file_names import FolderNames, named_as
from tests.content.packs import TOP, campaign_faults, pack, slide

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'
COMPOSED = unicodedata.normalize("NFC", "Übergabe.svg")
APART = unicodedata.normalize("NFD", "Übergabe.svg")


def shown(folder: Path, written: str) -> str:
    """The path of the one picture of a campaign that writes it so, as the program has it."""
    pack(folder, TOP + slide('kind = "image"', f'image = "{written}"'))
    image = read_campaign(folder).slide("more").image  # type: ignore[union-attr]
    assert isinstance(image, str)
    assert (folder / image).is_file()
    return image


@pytest.mark.parametrize(("stored", "written"), [(COMPOSED, APART), (APART, COMPOSED)])
def test_a_picture_is_found_in_either_form_of_its_letters(tmp_path: Path, stored: str, written: str) -> None:
    """As a Mac stores them, and as other machines do; with a folder that is named so, too."""
    folder = tmp_path / "images" / f"über {stored}"
    folder.mkdir(parents=True)
    (folder / stored).write_text(DRAWING)
    name = f"images/über {stored}/{stored}"
    assert shown(tmp_path, f"images/über {written}/{written}") == name
    assert read_campaign(tmp_path).found_as == {f"images/über {written}/{written}": name}


@pytest.mark.parametrize("written", ["images/foto.svg", "IMAGES/FOTO.SVG", "Images/Foto.svg"])
def test_a_picture_is_found_in_any_case(tmp_path: Path, written: str) -> None:
    """A campaign that was made where that is no difference plays."""
    pack(tmp_path)
    (tmp_path / "images" / "Foto.SVG").write_text(DRAWING)
    assert shown(tmp_path, written) == "images/Foto.SVG"


def test_a_name_that_is_there_is_that_one(tmp_path: Path) -> None:
    """Whatever else is there that differs in its case alone; and nothing is said of it."""
    pack(tmp_path)
    for name in ("foto.svg", "Foto.svg", "FOTO.svg"):
        (tmp_path / "images" / name).write_text(DRAWING)
    assert shown(tmp_path, "images/Foto.svg") == "images/Foto.svg"
    assert read_campaign(tmp_path).found_as == {}


def test_of_several_in_another_case_none_is_guessed(tmp_path: Path) -> None:
    """Which is meant, only the person knows who wrote it."""
    folder = pack(tmp_path)
    for name in ("foto.svg", "FOTO.svg"):
        (folder / "images" / name).write_text(DRAWING)
    text = TOP + slide('kind = "image"', 'image = "images/Foto.svg"')
    ((_, said),) = campaign_faults(tmp_path, text)
    assert said.startswith('slides[1].image: there is no file "images/Foto.svg"; did you mean "images/')


def test_a_link_out_of_the_pack_is_refused_in_any_case(tmp_path: Path) -> None:
    """A name that is found leads no further than one that is written."""
    folder = pack(tmp_path / "pack")
    (tmp_path / "outside.svg").write_text(DRAWING)
    (folder / "images" / "Out.svg").symlink_to(tmp_path / "outside.svg")
    ((_, said),) = campaign_faults(folder, TOP + slide('kind = "image"', 'image = "images/out.svg"'))
    assert said == (
        'slides[1].image: "images/Out.svg" is a link that points out of the pack: copy the file into it'
    )


def test_a_folder_that_is_not_there_has_no_names(tmp_path: Path) -> None:
    """Nor has a file."""
    (tmp_path / "file").touch()
    names = FolderNames(tmp_path)
    assert (names.found("gone/a.svg"), names.found("file/a.svg"), names.found("file")) == (None, None, "file")


def test_the_same_form_goes_before_the_same_case() -> None:
    """Where both are there, the one that looks as it was written is meant."""
    assert named_as(COMPOSED, [APART.upper(), APART]) == APART
    assert named_as("straße", ["STRASSE"]) == "STRASSE"
