"""Every command takes a display of a venue's folder alone, and finds there what it plays."""

import json
from pathlib import Path

import pytest

from tests.commands.calling import Caller, by_a_clock, process
from tests.commands.report_reader import Element, read
from tests.content.packs import RIGHT, slide
from tests.content.venues import contacts, one_more, venue

DAY = "2026-11-22T09:00"
SPAN = ("--from", DAY, "--to", "2026-11-22T09:01")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A display that plays the second of two campaigns, on a panel that stands."""
    keys = 'campaign = "summer"\nrotation = 90\n[screen]\npixels = [800, 450]\n'
    return venue(tmp_path / "venue", "blue-heart", "summer", keys=keys)


def test_timeline_tells_what_the_display_s_campaign_plays(kiosk: Caller, file: Path) -> None:
    """And of a campaign that is named, that one's."""
    own = kiosk("timeline", "--display", file, *SPAN)
    assert (own.code, own.err) == (0, "")
    assert " all " in own.out
    built_in = kiosk("timeline", *SPAN)
    assert own.out != built_in.out
    named = kiosk("timeline", file.parents[2] / "campaigns" / "blue-heart", "--display", file, *SPAN)
    assert named.out == own.out


def test_a_bar_as_the_display_says_shows_no_code(kiosk: Caller, tmp_path: Path) -> None:
    """As it plays; a size that is asked for goes before the display's."""
    file = venue(tmp_path, keys="[screen]\npixels = [3840, 600]\n")
    span = ("--from", DAY, "--to", "2026-11-22T12:00", "--json")
    without = {
        json.loads(line)["slide"] for line in kiosk("timeline", "--display", file, *span).out.splitlines()
    }
    asked = kiosk("timeline", "--display", file, *span, "--size", "1920x1080").out.splitlines()
    assert {"donate", "learn"} & {json.loads(line)["slide"] for line in asked}
    assert not {"donate", "learn"} & without


def test_snapshot_draws_for_the_display_s_panel_as_it_hangs(
    kiosk: Caller, file: Path, tmp_path: Path
) -> None:
    """Its campaign, in its shape."""
    assert kiosk("snapshot", "--display", file, "--out", tmp_path / "out", "--slide", "words").code == 0
    assert [one.name for one in (tmp_path / "out").glob("*.png")] == ["words.en.450x800.png"]


def test_check_looks_at_each_display_with_its_campaign(kiosk: Caller, file: Path) -> None:
    """Two displays of a folder with two campaigns: what is wrong with either is told once, with its file."""
    top = file.parents[2]
    for name in ("blue-heart", "summer"):
        campaign = top / "campaigns" / name / "campaign.toml"
        campaign.write_text(campaign.read_text().replace('"Ask."', '"Ask!"'))
    other = one_more(top, "BRU-2", 'campaign = "blue-heart"\n')
    third = one_more(top, "BRU-3", 'campaign = "blue-heart"\n')
    options = [word for display in (file, other, third) for word in ("--display", display)]
    ended = kiosk("check", *options, "--at", DAY, "--json")
    found = [json.loads(line) for line in ended.out.splitlines()]
    told = [one["file"] for one in found if one["rule"] == "exclamation-mark"]
    assert sorted(told) == [
        str(top / "campaigns" / name / "campaign.toml") for name in ("blue-heart", "summer")
    ]


def test_check_tells_the_display_whose_campaign_is_not_there_and_checks_the_others(
    kiosk: Caller, file: Path
) -> None:
    """With its line; and the fault of a campaign once, however many displays play it."""
    top = file.parents[2]
    wrong = one_more(top, "BRU-2", 'campaign = "winter"\n')
    (top / "campaigns" / "blue-heart" / "campaign.toml").write_text("format = 2\n")
    others = [one_more(top, f"BRU-{number}", 'campaign = "blue-heart"\n') for number in (3, 4)]
    options = [word for display in (wrong, *others, file) for word in ("--display", display)]
    ended = kiosk("check", *options, "--at", DAY, "--json")
    assert ended.code == 1
    found = [json.loads(line) for line in ended.out.splitlines()]
    errors = [one for one in found if one["severity"] == "error"]
    assert (errors[0]["file"], errors[0]["line"]) == (str(wrong), 6)
    assert len({one["message"] for one in errors}) == len(errors)
    assert {one["file"] for one in errors[1:]} == {str(top / "campaigns" / "blue-heart" / "campaign.toml")}
    assert any(one["rule"] == "no-alternative-text" for one in found)


def test_a_confirmation_goes_to_the_top_where_all_displays_find_it(file: Path) -> None:
    """Where a display has contacts of its own, it goes there."""
    top = file.parents[2]
    asked = ("contacts", "BE", "--display", file, "--confirm", "be-pag-asa", "--by", "Desk")
    ended = process(*asked, before=by_a_clock("@2026-11-28 09:00:00"))
    assert (ended.code, ended.err) == (0, "")
    assert "be-pag-asa" in (top / "contacts.toml").read_text()
    own = contacts(file.parent, "be-payoke")
    assert process(*asked, before=by_a_clock("@2026-11-28 09:00:00")).code == 0
    assert "be-pag-asa" in own.read_text()


def test_a_date_to_come_is_told_of_the_contacts_at_the_top(kiosk: Caller, file: Path) -> None:
    """With the file that it stands in."""
    written = contacts(file.parents[2])
    written.write_text(written.read_text().replace("2026-11-20", "2027-11-20"))
    ended = kiosk("check", "--display", file, "--at", "2027-01-01", "--json")
    (one,) = [one for one in map(json.loads, ended.out.splitlines()) if one["rule"] == "date-to-come"]
    assert (one["file"], one["line"]) == (str(written), 4)


def test_what_to_do_names_the_files_that_the_display_looks_at(kiosk: Caller, tmp_path: Path) -> None:
    """The contacts.toml at the top of the folder, or the display's own; the catalog of the campaign."""
    file = venue(tmp_path / "venue", "blue-heart", keys="[screen]\npixels = [800, 450]\n")
    file.write_text(file.read_text().replace('"BE"', '"MN"').replace('["en"]', '["en", "fr"]'))
    top = file.parents[2]
    odd = slide('id = "odd"', 'kind = "message"', 'headline = "Call 976 11 322211."')
    campaign = top / "campaigns" / "blue-heart"
    (campaign / "campaign.toml").write_text(RIGHT + slide('kind = "help"') + odd)
    for contacts_file in (top / "contacts.toml", file.with_name("contacts.toml")):
        contacts_file.write_text("format = 1\n")
        ended = kiosk("check", "--display", file, "--at", DAY, "--quick", "--json")
        to_do = {one["id"]: one["fix"] for one in map(json.loads, ended.out.splitlines())}
        assert f"a line that you know into {contacts_file}, with kind" in to_do["no-support-line"]
        assert f"write the line into {contacts_file}, with its source" in to_do["number-typed"]
        assert f"in {campaign / 'translations' / 'fr.po'}, or" in to_do["text-untranslated"]
        said = kiosk("contacts", "MN", "--display", file, "--at", DAY).out
        assert f"Write a line that you know into {contacts_file}, with its source." in said


def test_share_draws_slides_of_the_display_s_campaign(kiosk: Caller, file: Path, tmp_path: Path) -> None:
    """Which is in no other campaign."""
    ended = kiosk("share", "--display", file, "--out", tmp_path / "out", "--slide", "words", "--at", DAY)
    assert (ended.code, ended.err) == (0, "")
    assert (tmp_path / "out" / "words.en.1080x1080.png").is_file()


def test_translate_takes_the_display_s_campaign(kiosk: Caller, file: Path, tmp_path: Path) -> None:
    """It never takes the program's own words for it."""
    assert kiosk("translate", "extract", "--display", file).code == 0
    folder = file.parents[2] / "campaigns" / "summer" / "translations"
    assert [one.name for one in folder.iterdir()] == ["messages.pot"]
    flat = tmp_path / "flat.toml"
    flat.write_text("format = 1\n")
    ended = kiosk("translate", "status", "--display", flat)
    assert ended.code == 2
    assert ended.err.endswith("plays no campaign of a venue's folder: name the campaign\n")


@pytest.mark.parametrize(
    "command",
    [
        ("run", "--strict"),
        ("timeline", *SPAN),
        ("snapshot", "--out", "out"),
        ("share", "--out", "out"),
        ("translate", "status"),
    ],
    ids=lambda command: command[0],
)
def test_every_command_says_which_campaigns_there_are(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    """Where a display names none of them; with the line of its file."""
    monkeypatch.chdir(tmp_path)
    file = venue(tmp_path / "venue", "blue-heart", "summer", keys='campaign = "blue-hart"\n')
    ended = (
        process(*command, "--display", file) if command[0] == "run" else kiosk(*command, "--display", file)
    )
    assert ended.code == 2
    assert f'{file}:6: campaign: there is no campaign "blue-hart"' in ended.err
    assert 'only blue-heart, summer; did you mean "blue-heart"?' in ended.err
    assert not [*tmp_path.glob("out/*")]


def test_a_report_names_the_campaign_the_place_and_the_day(kiosk: Caller, tmp_path: Path) -> None:
    """Of each display, so that whoever gets the page knows what it is about."""
    file = venue(
        tmp_path, "summer", keys='venue = "Airport"\nplace = "Departures, above row C"\nmode = "quiet"\n'
    )
    report = tmp_path / "report.html"
    ended = kiosk("check", "--display", file, "--at", DAY, "--report", report)
    (row,) = read(report.read_text(encoding="utf-8")).one(id="checked").one("tbody").all("tr")
    cells = [one.text for one in row.inner if isinstance(one, Element)]
    assert cells[:3] == ["BRU-1Airport, Departures, above row C", "Summer", "BE"]
    assert cells[-1] == "2026-11-22 09:00"
    assert 'on the display "BRU-1" (Departures, above row C)' in ended.out


def test_check_tells_of_a_campaign_that_is_not_found_in_its_folder(kiosk: Caller, file: Path) -> None:
    """The built-in one is played in its place, of which everything is in order."""
    for name in ("blue-heart", "summer"):
        folder = file.parents[2] / "campaigns" / name
        (folder / "campaign.toml").rename(folder / "campaign.toml.txt")
    file.write_text(file.read_text().replace('campaign = "summer"\n', ""))
    ended = kiosk("check", "--display", file, "--at", DAY, "--quick")
    assert ended.code == 1
    assert ended.out.count('"campaign.toml.txt" is there: rename it to campaign.toml') == 2


def test_what_check_says_to_write_for_a_translation_is_in_the_campaign_s_language(
    kiosk: Caller, file: Path
) -> None:
    """A key that stands there twice would make the whole file unreadable."""
    campaign = file.parents[2] / "campaigns" / "summer" / "campaign.toml"
    campaign.write_text(campaign.read_text().replace('source-language = "en"', 'source-language = "de"'))
    said = kiosk("check", "--display", file, "--at", DAY, "--quick").out
    assert '{ de = "…", en = "…" }' in said


def test_check_tells_of_what_a_venue_knows_and_nobody_reads(
    kiosk: Caller, file: Path, tmp_path: Path
) -> None:
    """In the campaign's folder, and where Windows hid an ending; not where all lies in one folder."""
    top = file.parents[2]
    contacts(top / "campaigns" / "summer")
    contacts(top).rename(top / "contacts.toml.txt")
    said = kiosk("check", "--display", file, "--at", DAY, "--quick").out
    assert said.count(f"This file is not read: it would have to be {top / 'contacts.toml'}.") == 2
    folder = venue(tmp_path / "flat", "all").parents[2] / "campaigns" / "all"
    display = file.rename(folder / "display.toml")
    display.write_text(display.read_text().replace('campaign = "summer"\n', ""))
    contacts(folder)
    ended = kiosk("check", folder, "--display", display, "--at", DAY, "--quick")
    assert "is not read" not in ended.out


def test_the_file_that_is_meant_in_a_folder_can_be_typed(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the folder that was named before it, as the shell stands."""
    venue(tmp_path / "v2", "blue-heart")
    monkeypatch.chdir(tmp_path)
    ended = kiosk("contacts", "BE", "--display", "v2")
    assert 'did you mean "v2/displays/BRU-1/display.toml"?' in ended.err
    assert 'name the folder "v2/campaigns/blue-heart"' in kiosk("snapshot", "v2", "--out", "out").err
