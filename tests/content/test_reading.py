"""A campaign that is right is read whole; of one that is wrong every fault is told at once."""

from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.errors import ContentError
from tests.content.packs import (
    LINKS,
    PICTURE,
    RIGHT,
    SLIDES,
    TOP,
    campaign_faults,
    marked,
    pack,
    playlist,
    slide,
)


def test_the_built_in_campaign_is_read() -> None:
    """It is what plays when nothing else can."""
    assert {slide.kind for slide in built_in().slides} >= {"image", "signs", "help", "self-check", "donate"}


def test_a_folder_and_its_file_name_the_same_campaign(tmp_path: Path) -> None:
    """As people type either."""
    folder = pack(tmp_path)
    assert read_campaign(folder) == read_campaign(folder / "campaign.toml")
    assert read_campaign(folder / "campaign.toml").folder == folder


def test_a_campaign_without_playlists_shows_all_its_slides_in_order(tmp_path: Path) -> None:
    """As one playlist named all."""
    (everything,) = read_campaign(pack(tmp_path)).playlists
    assert (everything.id, everything.slides) == ("all", ("picture", "words"))


def test_slides_with_something_to_take_down_stand_longer(tmp_path: Path) -> None:
    """14 seconds for help, donate, learn and self-check, 10 for the others, where the file says nothing."""
    kinds = ("help", "donate", "learn", "self-check", "steps")
    text = RIGHT + "".join(slide(f'id = "{kind}"', f'kind = "{kind}"') for kind in kinds)
    order = 'slides = ["words", "help", "words", "donate", "words", "learn", "self-check", "steps"]'
    campaign = read_campaign(pack(tmp_path, text + playlist(order)))
    assert [campaign.slide(kind).seconds for kind in kinds] == [14, 14, 14, 14, 10]
    assert campaign.slide("picture").seconds == 10


@pytest.mark.parametrize("seconds", ["5", "600", "7.25", "5.001"])
def test_a_dwell_is_read_to_the_millisecond(tmp_path: Path, seconds: str) -> None:
    """From 5 to 600 seconds."""
    text = RIGHT + slide(*PICTURE, f"seconds = {seconds}")
    assert read_campaign(pack(tmp_path, text)).slide("more").seconds == float(seconds)


def test_a_file_from_windows_is_read(tmp_path: Path) -> None:
    """With a byte order mark, and lines that end in CR LF."""
    folder = pack(tmp_path)
    (folder / "campaign.toml").write_bytes(b"\xef\xbb\xbf" + RIGHT.replace("\n", "\r\n").encode())
    assert read_campaign(folder).slides == read_campaign(pack(tmp_path / "other")).slides


def test_lines_are_counted_alike_where_they_end_in_cr_lf(tmp_path: Path) -> None:
    """As an editor shows them."""
    folder = pack(tmp_path)
    text = RIGHT + slide(*PICTURE, "seconds = 4  # !")
    (folder / "campaign.toml").write_bytes(text.replace("\n", "\r\n").encode())
    with pytest.raises(ContentError) as caught:
        read_campaign(folder)
    assert [fault.line for fault in caught.value.faults] == marked(text)


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    """In the order of its lines, those of single values with those of parts beside each other."""
    text = (
        TOP.replace('"en"', '"xx"  # !')
        + 'credits = "x"  # !\n'
        + LINKS.replace("donate = ", "donat = ").replace('give"', 'give"  # !')
        + SLIDES.replace('terminal.svg"', 'missing.svg"  # !').replace('"Ask."', "3  # !")
        + slide('kind = "fact"', 'fact = "none"  # !', "seconds = 1  # !")
        + slide('id = "help"', 'kind = "help"', 'text = "x"  # !')
        + slide('id = "give"', 'kind = "donate"').replace("[[slides]]", "[[slides]]  # !")
        + playlist('slides = ["words", "gone"]  # !', "every = true  # !")
        + playlist('slides = ["help", "give", "words"]', 'id = "other"')
    )
    found = campaign_faults(tmp_path, text)
    assert [line for line, _ in found] == marked(text)
    assert [said.split(": ")[0] for _, said in found] == [
        *("source-language", "credits", "links.donat", "slides[1].image", "slides[2].headline"),
        *("slides[3].fact", "slides[3].seconds", "slides[4].text", "slides[5]"),
        *("playlists[1].slides[2]", "playlists[1].every"),
    ]
