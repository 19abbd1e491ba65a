"""A venue's folder: which campaign a display plays of it, and which files of the venue's it finds."""

from pathlib import Path

import pytest

from kiosk.content.display.campaign_choice import chosen_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError
from kiosk.content.folders.venue_folder import file_of, top_of
from tests.content.venues import contacts, one_more, venue


def chosen(file: Path) -> Path | None:
    """The campaign that a display's file plays."""
    return chosen_campaign(file, read_display(file))


def refused(file: Path) -> tuple[int | None, str]:
    """Why it cannot be told: the line, and the sentence."""
    with pytest.raises(ContentError) as caught:
        chosen(file)
    (fault,) = caught.value.faults
    assert fault.file == file
    return fault.line, fault.message


def confirmed(file: Path) -> set[str]:
    """The contacts that the venue of a display has confirmed."""
    return {entry.contact.id for _, entry in read_display(file).venue_contacts.entries}


def test_the_only_campaign_is_the_one(tmp_path: Path) -> None:
    """Nobody need name it; what else lies there is none."""
    file = venue(tmp_path, "blue-heart")
    (tmp_path / "campaigns" / "notes.txt").touch()
    (tmp_path / "campaigns" / "unfinished").mkdir()
    (tmp_path / "campaigns" / ".old").mkdir()
    (tmp_path / "campaigns" / ".old" / "campaign.toml").touch()
    assert chosen(file) == tmp_path / "campaigns" / "blue-heart"


def test_a_display_says_which_of_several_it_plays(tmp_path: Path) -> None:
    """Each display its own."""
    file = venue(tmp_path, "blue-heart", "summer", keys='campaign = "summer"\n')
    other = one_more(tmp_path, "BRU-2", 'campaign = "blue-heart"\n')
    assert chosen(file) == tmp_path / "campaigns" / "summer"
    assert chosen(other) == tmp_path / "campaigns" / "blue-heart"


def test_of_several_none_is_guessed(tmp_path: Path) -> None:
    """The fault names them, and what to write."""
    file = venue(tmp_path, "blue-heart", "summer")
    line, said = refused(file)
    assert line is None
    assert said == (
        f"there are several campaigns in {tmp_path / 'campaigns'}, blue-heart, summer: say which of them "
        'this display plays, as campaign = "blue-heart"'
    )


@pytest.mark.parametrize(
    ("campaigns", "said"),
    [
        (["blue-heart", "summer"], 'only blue-heart, summer; did you mean "blue-heart"?'),
        (
            ["winter"],
            "only winter: write the name of one of these, or copy the folder of that campaign there",
        ),
        ([], "nor any other: copy the folder of that campaign there"),
    ],
)
def test_a_campaign_that_is_not_there_is_a_fault_of_the_display_s_file(
    tmp_path: Path, campaigns: list[str], said: str
) -> None:
    """With its line, those that are there, and the nearest."""
    file = venue(tmp_path, *campaigns, keys='campaign = "blue-hart"\n')
    there = tmp_path / "campaigns"
    assert refused(file) == (6, f'campaign: there is no campaign "blue-hart" in {there}, {said}')


@pytest.mark.parametrize("name", ["../campaigns/blue-heart", "/etc", ".", "blue-heart/images"])
def test_no_name_of_a_campaign_leads_elsewhere(tmp_path: Path, name: str) -> None:
    """It is the name of one of them, and no path."""
    file = venue(tmp_path, "blue-heart", keys=f'campaign = "{name}"\n')
    assert refused(file)[1].startswith("campaign: there is no campaign")


def test_a_display_that_lies_elsewhere_plays_none(tmp_path: Path) -> None:
    """The flat folder is as it was; that it names one is a fault where nothing else is named."""
    file = tmp_path / "display.toml"
    file.write_text("format = 1\n")
    assert chosen(file) is None
    file.write_text('format = 1\ncampaign = "blue-heart"\n')
    line, said = refused(file)
    assert line == 2
    assert said.endswith("name the campaign on the command")


def test_a_folder_without_campaigns_has_none_to_play(tmp_path: Path) -> None:
    """As one where everything is named on the command."""
    assert chosen(venue(tmp_path)) is None


def test_campaigns_that_cannot_be_looked_for_are_a_fault(tmp_path: Path) -> None:
    """And no reason to play another."""
    file = venue(tmp_path, "blue-heart")
    (tmp_path / "campaigns").rename(tmp_path / "elsewhere")
    (tmp_path / "campaigns").symlink_to(tmp_path / "campaigns")
    with pytest.raises(ContentError, match="cannot be looked into"):
        chosen(file)


def test_contacts_are_looked_for_beside_the_display_and_then_at_the_top(tmp_path: Path) -> None:
    """The nearer file is the one that counts, by itself."""
    file = venue(tmp_path)
    assert confirmed(file) == set()
    contacts(tmp_path)
    assert confirmed(file) == {"be-pag-asa"}
    contacts(file.parent, "be-payoke")
    assert confirmed(file) == {"be-payoke"}
    assert confirmed(one_more(tmp_path, "BRU-2")) == {"be-pag-asa"}


def test_faults_of_a_display_and_of_contacts_at_the_top_are_told_at_once(tmp_path: Path) -> None:
    """Each with its file."""
    file = venue(tmp_path, keys="rotation = 45\n")
    (tmp_path / "contacts.toml").write_text("format = 2\n")
    with pytest.raises(ContentError) as caught:
        read_display(file)
    assert {fault.file for fault in caught.value.faults} == {file, tmp_path / "contacts.toml"}


def test_what_is_not_there_has_its_place_where_all_displays_find_it(tmp_path: Path) -> None:
    """At the top; in a flat folder beside the display."""
    assert file_of(venue(tmp_path), "contacts.toml") == tmp_path / "contacts.toml"
    assert file_of(tmp_path / "display.toml", "contacts.toml") == tmp_path / "contacts.toml"


def test_the_folder_is_known_from_wherever_somebody_calls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From its top, from beside the display, from another display's folder."""
    file = venue(tmp_path)
    one_more(tmp_path, "BRU-2")
    for here, named in (
        (tmp_path, "displays/BRU-1/display.toml"),
        (file.parent, "display.toml"),
        (file.parent.parent, "BRU-1/display.toml"),
        (tmp_path / "displays" / "BRU-2", "../BRU-1/display.toml"),
    ):
        monkeypatch.chdir(here)
        top = top_of(Path(named))
        assert top is not None
        assert top.resolve() == tmp_path
    assert top_of(tmp_path / "displays" / "display.toml") is None


def test_a_campaign_that_is_named_and_no_whole_folder_is_told_of_as_that(tmp_path: Path) -> None:
    """Not that it is not there: it is, and Windows hid what its file is called."""
    file = venue(tmp_path, "summer", "winter", keys='campaign = "winter"\n')
    folder = tmp_path / "campaigns" / "winter"
    (folder / "campaign.toml").rename(folder / "campaign.toml.txt")
    with pytest.raises(ContentError, match=r'"campaign\.toml\.txt" is there: rename it to campaign\.toml'):
        chosen(file)
