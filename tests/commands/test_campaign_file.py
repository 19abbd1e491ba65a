"""A campaign is read from the file that was named, and every command speaks of that file."""

import json
from pathlib import Path

import pytest

from tests.commands.calling import Caller, process
from tests.content.packs import RIGHT, pack, slide

# The slide a finding is about stands on another line than in the campaign.toml beside it.
WINTER = "# In winter.\n\n\n" + RIGHT + slide('id = "snow"', 'kind = "message"', 'headline = "Snow."')
BESIDE = RIGHT.replace("A test", "Another").replace('"words"', '"other"').replace('"Ask."', '"Never shown."')
FRENCH = 'format = 1\nlocales = ["fr"]\ntimezone = "Europe/Brussels"\n'
A_MINUTE = ("--from", "2026-11-22T09:00", "--to", "2026-11-22T09:01")


@pytest.fixture(params=["alone", "beside campaign.toml"])
def winter(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A campaign in winter.toml, alone in its pack or beside another one's campaign.toml."""
    folder = pack(tmp_path / "pack", BESIDE)
    if request.param == "alone":
        (folder / "campaign.toml").unlink()
    file = folder / "winter.toml"
    file.write_text(WINTER, encoding="utf-8")
    return file


def test_check_names_the_file_and_its_lines(kiosk: Caller, winter: Path, tmp_path: Path) -> None:
    """Each finding leads to the slide in the file that was named."""
    display = tmp_path / "display.toml"
    display.write_text(FRENCH)
    ended = kiosk("check", winter, "--display", display, "--at", "2026-11-22", "--json", "--quick")
    assert not ended.err
    found = [one for one in map(json.loads, ended.out.splitlines()) if one["rule"] == "text-untranslated"]
    assert {one["slide"] for one in found} == {"words", "snow"}
    lines = winter.read_text().splitlines()
    for one in found:
        assert one["file"] == str(winter)
        assert lines[one["line"] - 1 : one["line"] + 1] == ["[[slides]]", f'id = "{one["slide"]}"']


def test_the_words_to_translate_are_those_of_the_file(kiosk: Caller, winter: Path) -> None:
    """A translator finds each sentence in the file that is named beside it."""
    assert kiosk("translate", "extract", winter).code == 0
    template = (winter.parent / "translations" / "messages.pot").read_text()
    assert "#: winter.toml" in template
    assert "campaign.toml" not in template
    assert '"Snow."' in template
    assert "Never shown." not in template


def test_timeline_plays_the_file(kiosk: Caller, winter: Path) -> None:
    """And not what lies beside it."""
    listed = kiosk("timeline", winter, *A_MINUTE, "--json").out.splitlines()
    assert {json.loads(line)["slide"] for line in listed} == {"picture", "words", "snow"}


def test_snapshot_draws_the_file(kiosk: Caller, winter: Path, tmp_path: Path) -> None:
    """Of its slides a picture each; one that only the file beside it has is not known."""
    out = tmp_path / "out"
    assert kiosk("snapshot", winter, "--out", out, "--slide", "snow", "--locale", "en").code == 0
    assert [file.name for file in out.glob("*.png")] == ["snow.en.1920x1080.png"]
    assert kiosk("snapshot", winter, "--out", out, "--slide", "other").code == 2


def test_run_tells_the_faults_of_the_file(winter: Path) -> None:
    """With its name and its lines."""
    winter.write_text(WINTER + slide('id = "snow"', 'kind = "message"', 'headline = "Snow."'))
    ended = process("run", "--strict", winter)
    assert ended.code == 2
    assert ended.err.startswith(f"{winter}:")
