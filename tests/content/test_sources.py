"""What a display plays when an operator's files are good, broken, gone, or saved while it plays."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.errors import ContentError
from kiosk.content.storage.sources import Content, Sources

CAMPAIGN = """
format = 1
id = "hall"
title = "{title}"
source-language = "en"

[[slides]]
id = "welcome"
kind = "image"
image = "images/welcome.svg"
"""
DISPLAY = """
format = 1
id = "{id}"
timezone = "Europe/Brussels"
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A good campaign of one picture."""
    (tmp_path / "pack" / "images").mkdir(parents=True)
    (tmp_path / "pack" / "images" / "welcome.svg").write_text("<svg/>")
    return save(tmp_path / "pack", "First")


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where copies are kept."""
    return tmp_path / "state"


def save(pack: Path, title: str) -> Path:
    """Write campaign.toml with this title."""
    (pack / "campaign.toml").write_text(CAMPAIGN.format(title=title))
    return pack


def break_it(pack: Path) -> None:
    """Write a campaign.toml with a fault in its line 7."""
    (pack / "campaign.toml").write_text(CAMPAIGN.format(title="Broken").replace("kind", "knid"))


def looked(sources: Sources) -> Content:
    """What a look finds, when it finds something."""
    found = sources.reload()
    assert found is not None
    return found


def test_a_good_campaign_is_played_at_once_and_then_from_its_copy(pack: Path, state: Path) -> None:
    """The first slide does not wait for a copy; after that, a stick may be pulled out."""
    sources = Sources(pack, None, state)
    assert sources.first(strict=False).campaign.folder == pack
    copied = looked(sources).campaign
    shutil.rmtree(pack)
    assert copied.title == "First"
    assert (copied.folder / "images" / "welcome.svg").read_text() == "<svg/>"


def test_without_a_name_the_built_in_campaign_plays(state: Path) -> None:
    """Nothing has to be written to see something."""
    content = Sources(None, None, state).first(strict=True)
    assert content.campaign is built_in()
    assert content.display.locales


@pytest.mark.parametrize("trouble", [break_it, shutil.rmtree])
def test_a_campaign_that_cannot_be_read_gives_way_to_its_last_good_copy(
    trouble: object, pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Switched on with a broken or a missing campaign, a display shows the last good one, and says so."""
    looked(Sources(pack, None, state))
    assert callable(trouble)
    trouble(pack)
    assert Sources(pack, None, state).first(strict=False).campaign.title == "First"
    assert "playing its last good copy" in caplog.text


def test_without_a_copy_the_built_in_campaign_takes_its_place(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """There is always something to show; the faults are named by file and line."""
    break_it(pack)
    assert Sources(pack, None, state).first(strict=False).campaign is built_in()
    assert f"{pack / 'campaign.toml'}:7" in caplog.text
    assert "playing the built-in campaign" in caplog.text


def test_strict_refuses_instead(pack: Path, state: Path) -> None:
    """Whoever tests a campaign wants its faults, and nothing in its place."""
    looked(Sources(pack, None, state))
    break_it(pack)
    with pytest.raises(ContentError):
        Sources(pack, None, state).first(strict=True)


def test_only_what_changed_is_news(pack: Path, state: Path) -> None:
    """A look at files that are as they were finds nothing; a saved file is found, a new picture as well."""
    sources = Sources(pack, None, state)
    looked(sources)
    assert sources.reload() is None
    save(pack, "Second")
    assert looked(sources).campaign.title == "Second"
    (pack / "images" / "welcome.svg").write_text("<svg> </svg>")
    assert (looked(sources).campaign.folder / "images" / "welcome.svg").read_text() == "<svg> </svg>"


def test_a_broken_change_changes_nothing_and_is_said_once(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What was good keeps playing; its faults are not repeated each minute; mended, it comes in."""
    sources = Sources(pack, None, state)
    looked(sources)
    break_it(pack)
    assert sources.reload() is None
    assert sources.reload() is None
    assert caplog.text.count("campaign.toml:7") == 1
    save(pack, "Mended")
    assert looked(sources).campaign.title == "Mended"


def test_a_broken_display_file_does_not_keep_a_campaign_out(
    pack: Path, tmp_path: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """One file's faults are that file's; they are said once, at the start or later."""
    file = tmp_path / "hall.toml"
    file.write_text("format = 1\nid = ")
    sources = Sources(pack, file, state)
    sources.first(strict=False)
    assert looked(sources).campaign.title == "First"
    save(pack, "Second")
    assert looked(sources).campaign.title == "Second"
    assert caplog.text.count("hall.toml:2") == 1


def test_without_room_for_a_copy_the_display_plays_on(
    pack: Path, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A disk that takes nothing more does not keep a campaign from the glass."""
    state.mkdir()
    (state / "campaigns").write_text("in the way")
    content = looked(Sources(pack, None, state))
    assert content.campaign.folder == pack
    assert "no copy could be kept" in caplog.text


def test_a_display_file_has_a_last_good_copy_too(tmp_path: Path, state: Path) -> None:
    """What differs on this screen survives a mistake in it, with what the venue knows about help lines."""
    file = tmp_path / "hall.toml"
    file.write_text(DISPLAY.format(id="Hall 1"))
    (tmp_path / "contacts.toml").write_text("format = 1\n")
    looked(Sources(None, file, state))
    file.write_text("format = 1\nid = ")
    assert Sources(None, file, state).first(strict=False).display.id == "Hall 1"
    assert [copy.name for copy in state.rglob("contacts.toml")] == ["contacts.toml"]


def test_what_is_watched_is_there_to_be_watched(pack: Path, state: Path) -> None:
    """Files, folders, and the folder in which a pack that is gone may come back."""
    sources = Sources(pack, None, state)
    sources.reload()
    assert {pack / "campaign.toml", pack / "images" / "welcome.svg", pack, pack.parent} <= sources.watched()
    shutil.rmtree(pack)
    assert sources.watched() == {pack.parent}
