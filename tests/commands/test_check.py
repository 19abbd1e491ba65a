"""`kiosk check` says before the public sees it what is wrong, for people, for programs and as a page."""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from kiosk.paths import BUILT_IN, RESOURCES
from tests.commands.calling import Caller, Ended, process
from tests.commands.report_reader import read
from tests.commands.test_bad_input import SAID, WRONG
from tests.content.packs import RIGHT, pack, playlist, slide
from tests.media.coloured_films import film
from tests.waiting import told_of_them

BRUSSELS = RESOURCES / "displays" / "brussels.toml"
TODAY, YEARS_LATER = "2026-11-22T09:00", "2040-12-01"
KEYS = ["severity", "rule", "message", "fix", "file", "line", "slide", "locale", "size"]
KEYS += ["id", "args", "accepted"]
FRENCH = 'format = 1\nid = "{id}"\nlocales = ["fr"]\ntimezone = "Europe/Brussels"\n'
IN_ORDER = RIGHT.replace("[[slides]]", '[[slides]]\nalt = "A hall."', 1).replace(
    "[links]", 'credit = "Picture: ours."\n[links]'
)
RING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>'

FILM = '[[slides]]\nid = "seen"\nkind = "video"\nvideo = "film.mp4"\n'


def whole(folder: Path, text: str = RIGHT) -> Path:
    """A pack whose picture can be drawn, and no other beside it."""
    images = pack(folder, text) / "images"
    (images / "harbour.svg").unlink()
    (images / "terminal.svg").write_text(RING)
    return folder


def objects(ended: Ended) -> list[dict[str, Any]]:
    """The objects of a listing."""
    assert not ended.err
    return [json.loads(line) for line in ended.out.splitlines()]


def found(kiosk: Caller, *arguments: object, at: str = TODAY, is_drawn: bool = False) -> list[dict[str, Any]]:
    """What is found, as a program reads it; without the seconds that drawing takes unless it is asked for."""
    quick = () if is_drawn else ("--quick",)
    return objects(kiosk("check", *arguments, "--at", at, "--json", *quick))


def rules(listed: list[dict[str, Any]], *severities: str) -> set[tuple[str, str]]:
    """The rules that fired, and how bad they are."""
    return {
        (one["severity"], one["rule"]) for one in listed if not severities or one["severity"] in severities
    }


def changed(folder: Path, **keys: str) -> Path:
    """The display in Brussels with other values of its keys."""
    text = BRUSSELS.read_text(encoding="utf-8")
    for key, value in keys.items():
        text = text.replace("\n\n[screen]", f"\n{key.replace('_', '-')} = {value}\n\n[screen]")
    file = folder / "changed.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_built_in_campaign_may_go_on_the_screen_in_brussels(kiosk: Caller) -> None:
    """Nothing is left to do but what people must: read the drafts, and call the help lines."""
    listed = found(kiosk, "--display", BRUSSELS)
    assert rules(listed, "error", "warning") - told_of_them() == {
        ("warning", "translation-draft"),
        ("warning", "contact-unconfirmed"),
    }
    drafts = [one["locale"] for one in listed if one["rule"] == "translation-draft"]
    assert drafts == ["fr", "nl", "de"]
    assert kiosk("check", "--display", BRUSSELS, "--at", TODAY, "--quick").code == 0


@pytest.mark.usefixtures("nameless_machine")
def test_without_a_display_there_is_no_country_and_no_help(kiosk: Caller) -> None:
    """Which is a note; nothing of the built-in campaign itself is wrong."""
    listed = found(kiosk)
    assert rules(listed, "error", "warning") == set()
    assert ("note", "no-country") in rules(listed)
    assert not any(one["file"] for one in listed if one["rule"] == "no-country")


def test_a_display_that_asks_for_native_speakers_is_told_what_it_shows_instead(
    kiosk: Caller, tmp_path: Path
) -> None:
    """Once for each language that nobody has read; they are not called drafts a second time."""
    listed = found(kiosk, "--display", changed(tmp_path, minimum_review='"native"'))
    assert rules(listed, "error", "warning") - told_of_them() == {
        ("warning", "review-below-minimum"),
        ("warning", "contact-unconfirmed"),
    }
    assert [one["locale"] for one in listed if one["rule"] == "review-below-minimum"] == ["fr", "nl", "de"]


def test_years_later_what_nobody_looked_at_again_is_told(kiosk: Caller) -> None:
    """That no line of support is left is an error; lines and figures are gone."""
    listed = found(kiosk, "--display", BRUSSELS, at=YEARS_LATER)
    assert rules(listed, "error") == {("error", "no-support-line")}
    assert rules(listed, "warning") - told_of_them() == {
        ("warning", "contact-past-its-date"),
        ("warning", "figure-past-its-date"),
        ("warning", "translation-draft"),
    }
    figures = {one["slide"] for one in listed if one["rule"] == "figure-past-its-date"}
    assert figures == {"children", "found"}
    assert kiosk("check", "--display", BRUSSELS, "--at", YEARS_LATER, "--quick").code == 1


def test_near_toilets_the_quiet_slides_of_the_built_in_campaign_are_enough(
    kiosk: Caller, tmp_path: Path
) -> None:
    """The others are notes, each with its line; help is among those that are shown."""
    listed = found(kiosk, "--display", changed(tmp_path, mode='"quiet"'))
    assert rules(listed, "error", "warning") - told_of_them() == {
        ("warning", "translation-draft"),
        ("warning", "contact-unconfirmed"),
    }
    notes = [one for one in listed if one["severity"] == "note"]
    assert {one["rule"] for one in notes} == {"slide-not-for-this-display", "panel-unknown"}
    notes = [one for one in notes if one["rule"] != "panel-unknown"]
    assert {"journey", "donate", "learn"} <= {one["slide"] for one in notes}
    assert not {"get-help", "free-to-choose", "passport", "you-decide"} & {one["slide"] for one in notes}
    source = (BUILT_IN / "campaign.toml").read_text(encoding="utf-8").split("\n")
    assert all(source[one["line"] - 1] == "[[slides]]" for one in notes)


def test_every_object_has_every_key(kiosk: Caller, tmp_path: Path) -> None:
    """In this order, null where there is no place; the worst stands first."""
    folder = whole(tmp_path / "pack", RIGHT + playlist('slides = ["words"]'))
    display = tmp_path / "display.toml"
    display.write_text(FRENCH.format(id="D1"))
    listed = found(kiosk, folder, "--display", display)
    assert all([*one] == KEYS for one in listed)
    assert {one["size"] for one in listed} == {None}
    severities = [one["severity"] for one in listed]
    assert severities == sorted(severities, key=["error", "warning", "note"].index)
    catalog = str(folder / "translations" / "fr.po")
    untranslated = next(one for one in listed if one["rule"] == "text-untranslated")
    assert untranslated == {
        "severity": "warning",
        "rule": "text-untranslated",
        "message": "headline is not in French: English is shown.",
        "fix": f'Translate it in {catalog}, or write it there itself: {{ en = "…", fr = "…" }}.',
        "file": str(folder / "campaign.toml"),
        "line": 16,
        "slide": "words",
        "locale": "fr",
        "size": None,
        "id": "text-untranslated",
        "args": {
            "keys": ["headline"],
            "language": "French",
            "shown": "English",
            "source": "en",
            "locale": "fr",
            "catalog": catalog,
        },
        "accepted": None,
    }
    draft = next(one for one in listed if one["rule"] == "translation-draft")
    assert (draft["file"], draft["line"], draft["slide"]) == (str(display), None, None)


def test_a_fault_of_a_file_has_its_id_and_what_was_meant(kiosk: Caller, tmp_path: Path) -> None:
    """As a finding has: its rule is that of all faults."""
    more = playlist('id = "all"', 'slides = ["words"]') + playlist(
        'slides = ["words"]', 'when.dates = ["5/6/2027"]'
    )
    (told,) = found(kiosk, whole(tmp_path, RIGHT + more))
    assert [*told] == KEYS
    assert (told["severity"], told["rule"], told["id"]) == ("error", "file", "date-unknown")
    assert told["args"] == {"text": "5/6/2027", "meant": ["2027-05-06", "2027-06-05"]}


def test_what_there_is_instead_is_listed_for_a_program(kiosk: Caller, tmp_path: Path) -> None:
    """The signs that may be shown, where none is like the one that was named; a table stands as a table."""
    more = slide('kind = "signs"', 'signs = ["zzz"]') + slide(
        'id = "odd"', 'kind = "help"', "quiet = { a = 1 }"
    )
    signs, table = found(kiosk, whole(tmp_path, RIGHT + more))
    assert signs["id"] == "sign-unknown"
    assert {"papers-held", "spoken-for"} <= set(signs["args"]["known"])
    assert table["args"]["value"] == {"a": 1}


def test_a_campaign_and_a_display_the_wrong_way_round_are_one_message(kiosk: Caller, tmp_path: Path) -> None:
    """Not one for each of their keys."""
    campaign = whole(tmp_path) / "campaign.toml"
    (told,) = found(kiosk, BRUSSELS, "--display", campaign)
    assert (told["id"], told["file"]) == ("files-swapped", str(BRUSSELS))
    assert str(campaign) in told["args"]["campaign"]
    assert "name the campaign first" in told["message"]


@pytest.mark.usefixtures("nameless_machine")
def test_people_read_it_in_lines(kiosk: Caller, tmp_path: Path) -> None:
    """Where, what, and below it what to do; a count closes it."""
    folder = whole(tmp_path / "pack", RIGHT.replace('"Ask."', '"Ask!"'))
    ended = kiosk("check", folder, "--at", TODAY, "--quick")
    assert (ended.code, ended.err) == (0, "")
    lines = ended.out.splitlines()
    assert f"WARNING  {folder / 'campaign.toml'}:16: slide words: headline has an exclamation mark." in lines
    assert lines[lines.index("         Say it calmly.") - 1].endswith("exclamation mark.")
    assert lines[-1] == "0 errors, 2 warnings, 1 note"


@pytest.mark.usefixtures("nameless_machine")
def test_what_is_in_order_is_said_in_one_line(kiosk: Caller, tmp_path: Path) -> None:
    """And ends with 0."""
    folder = whole(tmp_path / "pack", IN_ORDER)
    ended = kiosk("check", folder, "--at", TODAY, "--quick")
    assert (ended.code, ended.out, ended.err) == (0, "0 errors, 0 warnings, 0 notes\n", "")


def test_every_fault_of_every_file_is_an_error(kiosk: Caller, tmp_path: Path) -> None:
    """Of the campaign and of each display at once, with its line, and ends with 1."""
    folder = pack(tmp_path / "pack", WRONG)
    displays = [tmp_path / f"{name}.toml" for name in "ab"]
    for display in displays:
        display.write_text('format = 1\nmode = "quite"\nlocales = ["xx"]\n')
    ended = kiosk("check", folder, "--display", displays[0], "--display", displays[1], "--json")
    listed = objects(ended)
    assert ended.code == 1
    assert {(one["severity"], one["rule"]) for one in listed} == {("error", "file")}
    of_campaign = [one for one in listed if one["file"] == str(folder / "campaign.toml")]
    assert len(of_campaign) == len(SAID)
    assert all(any(said in one["message"] for one in of_campaign) for said in SAID)
    for display in displays:
        assert [one["line"] for one in listed if one["file"] == str(display)] == [2, 3]


def test_faults_of_a_display_do_not_keep_the_others_from_being_checked(kiosk: Caller, tmp_path: Path) -> None:
    """Nor do those of its contacts.toml."""
    wrong, right = tmp_path / "wrong.toml", changed(tmp_path)
    wrong.write_text("format = 2\n")
    listed = found(kiosk, "--display", wrong, "--display", right)
    assert ("error", "file") in rules(listed)
    assert ("warning", "contact-unconfirmed") in rules(listed)
    (tmp_path / "contacts.toml").write_text('format = 1\n[[contacts]]\nid = "be-pagasa"\n')
    (fault,) = found(kiosk, "--display", right)
    assert (fault["severity"], fault["line"]) == ("error", 3)
    assert fault["file"] == str(tmp_path / "contacts.toml")


def test_several_displays_are_checked_and_a_thing_is_said_once(kiosk: Caller, tmp_path: Path) -> None:
    """What is wrong with the campaign once, what is wrong on a display once for each, naming it."""
    folder = whole(tmp_path / "pack", RIGHT.replace('"Ask."', '"Ask!"') + playlist('slides = ["words"]'))
    displays = [tmp_path / f"{name}.toml" for name in ("one", "two")]
    for display in displays:
        display.write_text(FRENCH.format(id=display.stem))
    options = [word for display in displays for word in ("--display", display)]
    listed = found(kiosk, folder, *options, *options)
    assert len({json.dumps(one) for one in listed}) == len(listed)
    per_rule = {rule: [one for one in listed if one["rule"] == rule] for _, rule in rules(listed)}
    assert len(per_rule["exclamation-mark"]) == len(per_rule["text-untranslated"]) == 1
    assert [one["file"] for one in per_rule["translation-draft"]] == [str(display) for display in displays]
    quiet = tmp_path / "quiet.toml"
    quiet.write_text(FRENCH.format(id="lavatory") + 'mode = "quiet"\n')
    listed = found(kiosk, folder, "--display", displays[0], "--display", quiet)
    (replaced,) = [one for one in listed if one["rule"] == "nothing-of-the-campaign"]
    assert (replaced["severity"], replaced["file"]) == ("error", str(quiet))
    assert "lavatory" in replaced["message"]


def test_a_report_is_one_whole_page(kiosk: Caller, tmp_path: Path) -> None:
    """It names each finding with its place and what to do, and needs no other file."""
    report = tmp_path / "report.html"
    ended = kiosk(
        "check", "--display", BRUSSELS, "--at", YEARS_LATER, "--report", report, "--json", "--quick"
    )
    text = report.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    page = read(text)
    listed = objects(ended)
    assert len(page.all("article")) == len(listed) > 5
    for one in listed:
        place = one["file"] + (f":{one['line']}" if one["line"] else "")
        for part in (one["message"], one["fix"], place, one["slide"], one["locale"], one["rule"]):
            assert part is None or part.replace("`", "") in page.text
    errors, warnings, notes = (
        sum(one["severity"] == severity for one in listed) for severity in ("error", "warning", "note")
    )
    assert re.match(rf"{errors} errors? {warnings} warnings? {notes} notes? ", page.one(kind="counts").text)


@pytest.mark.usefixtures("nameless_machine")
def test_a_report_on_nothing_says_so(kiosk: Caller, tmp_path: Path) -> None:
    """It is a page all the same; one that is there already is replaced."""
    report = tmp_path / "report.html"
    kiosk("check", tmp_path, "--at", TODAY, "--report", report, "--quick")
    assert read(report.read_text(encoding="utf-8")).one("h1").text == "Not yet: 1 error"
    folder = whole(tmp_path / "pack", IN_ORDER)
    assert kiosk("check", folder, "--at", TODAY, "--report", report, "--quick").code == 0
    page = read(report.read_text(encoding="utf-8"))
    assert page.one("h1").text == "No error in the files, and no slide was looked at"


@pytest.mark.parametrize(("name", "written"), [("campaign.toml", RIGHT), ("index.html", "<p>Our own page.")])
def test_a_report_takes_no_other_file_s_place(kiosk: Caller, tmp_path: Path, name: str, written: str) -> None:
    """A campaign that is named twice by a slip, or a page of somebody's, is as it was."""
    folder = whole(tmp_path / "pack")
    (folder / name).write_text(written, encoding="utf-8")
    ended = kiosk("check", folder, "--report", folder / name)
    assert (ended.code, ended.out) == (2, "")
    assert name in ended.err
    assert (folder / name).read_text(encoding="utf-8") == written


def test_what_an_operator_wrote_is_no_part_of_the_page(kiosk: Caller, tmp_path: Path) -> None:
    """A name of a display with a tag in it stands there as it was written."""
    display = tmp_path / "<b>&.toml"
    display.write_text(FRENCH.format(id="<script>alert(1)</script>") + 'mode = "quiet"\n')
    report = tmp_path / "report.html"
    folder = whole(tmp_path / "pack")
    assert (
        kiosk("check", folder, "--display", display, "--at", TODAY, "--report", report, "--quick").code == 1
    )
    page = read(report.read_text(encoding="utf-8"))
    assert not page.all("script")
    assert "<script>alert(1)</script>" in page.text
    assert str(display) in page.text


@pytest.mark.usefixtures("nameless_machine")
def test_a_folder_whose_name_is_no_text_is_checked_as_well(tmp_path: Path) -> None:
    """In lines, as objects and as a page."""
    folder = tmp_path / "caf\udce9"
    whole(folder)
    report = tmp_path / "report.html"
    assert process("check", folder, "--at", TODAY, "--report", report, "--quick").code == 0
    ended = process("check", folder, "--at", TODAY, "--json", "--quick")
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out.splitlines()[0])["file"] == str(folder / "campaign.toml")
    assert "caf" in read(report.read_text(encoding="utf-8")).text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "nowhere: there is no such file or folder"),
        (["--display", "nowhere.toml"], "nowhere.toml: there is no such file or folder"),
        (["--at", "soon"], '"soon" is no time'),
        (["--at", "2300-01-01"], "2300-01-01"),
        (["--report", "nowhere/report.html"], "nowhere"),
        (["--report", "."], "."),
    ],
)
def test_what_cannot_be_run_ends_with_2(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    """With the reason on standard error, and nothing else."""
    monkeypatch.chdir(tmp_path)
    ended = kiosk("check", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert "Traceback" not in ended.err


@pytest.mark.parametrize("zone", ["Europe/Brussels", "America/Havana"])
@pytest.mark.parametrize("at", ["1970-01-02T12:00", "2199-12-31T12:00"])
def test_the_first_and_the_last_days_of_all_can_be_checked(
    kiosk: Caller, tmp_path: Path, at: str, zone: str
) -> None:
    """Though a year from then on is beyond what can be counted."""
    display = tmp_path / "display.toml"
    display.write_text(FRENCH.format(id="D1").replace("Europe/Brussels", zone))
    assert kiosk("check", "--display", display, "--at", at, "--quick").code in (0, 1)


def test_a_person_gets_the_same_in_a_shell() -> None:
    """In a process of its own."""
    ended = process("check", "--display", BRUSSELS, "--at", TODAY, "--quick")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith(" notes\n") or ended.out.endswith(" note\n")
    assert re.search(r"^0 errors, \d+ warnings", ended.out, re.MULTILINE)


def test_a_film_is_looked_through_once_where_a_screen_has_played(kiosk: Caller, tmp_path: Path) -> None:
    """What was found is kept for the screen, whose state folder is there; else `--quick` writes nothing."""
    folder = whole(tmp_path / "pack", RIGHT + FILM)
    film(folder / "film.mp4", 1.3)
    state = Path(os.environ["XDG_STATE_HOME"]) / "blue-heart-kiosk"
    rule = ("warning", "film-without-seconds")
    assert rule in rules(found(kiosk, folder))
    assert not state.exists()
    state.mkdir(parents=True)
    film(folder / "film.mp4", 1.4)
    assert rule in rules(found(kiosk, folder))
    (kept,) = (state / "prepared").iterdir()
    assert json.loads(kept.read_text())["length"] == 1.4


def test_a_subtitle_that_is_too_long_is_told_with_its_line(tmp_path: Path) -> None:
    """As a player would have it stand, on either usual panel; nothing else is written to the terminal."""
    folder = whole(
        tmp_path / "pack", RIGHT + FILM + 'subtitles = "film.vtt"\nseconds = 7.4\nalt = "A harbour."\n'
    )
    film(folder / "film.mp4", 6.2)
    said = "They took my passport, and I never saw it again. " * 8
    (folder / "film.vtt").write_text(f"WEBVTT\n\n00:00.000 --> 00:06.000\n{said}\n")
    listed = objects(process("check", folder, "--at", TODAY, "--json", "--quick"))
    told = [one for one in listed if one["rule"] == "subtitle-too-long"]
    assert {(one["file"], one["line"]) for one in told} == {(str(folder / "film.vtt"), 4)}
    assert [one["size"] for one in told] == ["1920x1080", "1080x1920"]


def test_a_report_into_a_link_that_leads_to_itself_is_told(kiosk: Caller, tmp_path: Path) -> None:
    """In one line, as any other place where nothing can be written."""
    report = tmp_path / "report.html"
    report.symlink_to(report)
    ended = kiosk("check", "--at", TODAY, "--report", report)
    assert (ended.code, ended.err.count("\n")) == (2, 1)
    assert str(report) in ended.err
