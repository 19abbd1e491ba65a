"""For each fault that `kiosk check` finds there is a campaign that has it: it is told once, and nothing else.

Each folder in `one_fault_each` holds a campaign and its display. A slide or a playlist with a fault is called
by the id of the message that tells of it; what else there is to tell is listed here.
"""

import shutil
import tomllib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.directory.contact import contacts
from kiosk.content.directory.figures import figures
from kiosk.content.messages import wording
from tests.commands.calling import Caller
from tests.commands.faulty_media import make_media
from tests.commands.test_check import found

FOLDERS = Path(__file__).with_name("one_fault_each")
TESTS = Path(__file__).parents[1]
ON = "2027-06-01T09:00"  # of which the next 29 February is in the coming 400 days
VERIFIED = figures()["children"].verify_by
CASES: dict[str, set[str]] = {
    "words": {
        "link-shortener",
        "host-of-anybody",
        "files-unused",
        "heard-without-headphones",
    },
    "pictures": {
        "pictures-without-credit",
        "accepted-error",
        "accepted-until",
        "accepted-nearly-over",
        "accepted-not-found",
        "file-not-looked-for",
    },
    "films": {"campaign-without-help", "headphones-without-a-booth"},
    "drawn": set(),
    "unknown": {"panel-unknown", "legibility-not-judged"},
    "languages": {
        "catalog-fault",
        "catalog-second-of-a-language",
        "catalog-not-read",
        "catalog-elsewhere",
        "language-missing",
        "credit-untranslated",
    },
    "reviewed": {"review-below-minimum"},
    "silent-booth": {
        "no-country-at-booth",
        "headphones-without-a-voice",
        "heard-in-the-future",
        "heard-language-not-there",
    },
    "booth": {"language-not-read-aloud", "booth-screen-small"},
    "help-lines": {
        "contact-ages",
        "contact-due",
        "contact-unconfirmed",
        "date-to-come",
        "language-not-on-help",
    },
    "no-line-left": {"contact-past-its-date", "no-support-line-left"},
    "part-of-a-country": {"emergency-number-of-a-part", "no-support-line"},
    "unknown-country": {"no-emergency-number"},
    "no-country": {"no-country"},
    "spoken": {"language-nobody-answers", "translation-draft"},
    "quiet": {"nothing-of-the-campaign"},
    "bar": set(),
    "figures": set(),
    "ageing-figure": set(),
}
DRAWN = {"drawn", "unknown"}
CONFIRMED = """
[[contacts]]
id = "be-pag-asa"
checked = 2027-05-20
verify-by = 2028-05-20
confirmed = 2027-05-20
by = "Desk"
languages = ["en", "fr", "is"]
"""
# What no campaign alone can have, or not once; and the test that shows it told.
ELSEWHERE = {
    # It takes two displays.
    "display-name-twice": "commands/test_checked_venue.py:test_two_displays_of_one_name_are_told",
    # They are of a folder that is no display's.
    **dict.fromkeys(
        ["display-misnamed", "folder-without-display"],
        "commands/test_checked_venue.py:test_a_folder_that_is_no_display_is_told",
    ),
    # The program's own catalogs have all its sentences.
    "language-incomplete": "preflight/test_language_coverage.py:"
    "test_what_is_left_of_a_begun_language_is_counted",
    # Told for each number of hearts with which words do not fit.
    "wall-too-small": "commands/test_wall_pictures.py:test_a_wall_is_drawn_with_few_hearts_and_with_many",
    # Our own pages are not drawn so; other scenes may be.
    "contrast-too-low": "preflight/test_drawn_words.py:test_a_headline_that_came_out_wrong_is_told_once",
    "words-over-words": "preflight/test_drawn_words.py:test_a_headline_that_came_out_wrong_is_told_once",
    "code-not-read": "preflight/test_drawn_codes.py:test_what_keeps_a_telephone_from_it_is_an_error",
    "code-leads-elsewhere": "preflight/test_drawn_codes.py:test_what_keeps_a_telephone_from_it_is_an_error",
    # A machine has to lack a library.
    "codes-read-by-one": "preflight/test_drawn_codes.py:test_that_a_reader_is_missing_is_said_once",
    "code-margin": "preflight/test_drawn_codes.py:test_what_keeps_a_telephone_from_it_is_an_error",
    "slide-of-one-colour": "preflight/test_drawn_pictures.py:test_a_page_with_nothing_on_it_is_an_error",
    # Our own words are drawn right; on a screen that is too far away, those of each role are too small.
    **dict.fromkeys(
        [
            "program-words-too-small",
            "program-words-shrunk",
            "program-words-cut-off",
            "program-words-over-words",
        ],
        "preflight/test_drawn_words.py:test_only_whoever_wrote_words_is_told_to_write_fewer",
    ),
    # A process that draws has to fail.
    "slide-not-drawn": "preflight/test_drawn_pictures.py:test_a_slide_that_could_not_be_drawn_is_told",
}


def at(case: str) -> str:
    """When a campaign is checked."""
    days = {"figures": VERIFIED + timedelta(1), "ageing-figure": VERIFIED}
    return f"{days[case]}T09:00" if case in days else ON


def told_by_rules() -> set[str]:
    """The ids of all messages of findings; those of faults of files stand in tests/content/mistakes.toml."""
    files = wording.FOLDER.glob("check-*.toml")
    return {name for file in files for name in tomllib.loads(file.read_text(encoding="utf-8"))["messages"]}


def named(case: str) -> set[str]:
    """The ids by which slides and playlists of a campaign are called."""
    campaign = tomllib.loads((FOLDERS / case / "pack" / "campaign.toml").read_text(encoding="utf-8"))
    return {one["id"] for one in (*campaign["slides"], *campaign.get("playlists", ()))}


def expected(case: str) -> set[str]:
    """The ids of all that is to be told of a campaign."""
    return CASES[case] | (named(case) & told_by_rules())


def made(folder: Path, case: str) -> tuple[Path, Path]:
    """A campaign with its pictures and films, and its display, beside which its help lines are confirmed."""
    shutil.copytree(FOLDERS / case, folder / case)
    make_media(folder / case / "pack")
    display = folder / case / "display.toml"
    country = tomllib.loads(display.read_text())["country"] if "country" in display.read_text() else None
    if country:
        file = folder / case / "contacts.toml"
        text = file.read_text() if file.exists() else f"format = 1\n{CONFIRMED if country == 'BE' else ''}"
        hidden = (
            f'\n[[contacts]]\nid = "{one.id}"\ndisplay = false\n'
            for one in contacts(country)
            if one.kind != "emergency" and f'"{one.id}"' not in text
        )
        file.write_text(text + "".join(hidden))
    return folder / case / "pack", display


@pytest.mark.usefixtures("nameless_machine")
@pytest.mark.parametrize("case", CASES)
def test_each_fault_is_told_once_and_nothing_else(kiosk: Caller, tmp_path: Path, case: str) -> None:
    """At its slide, where it is a slide's."""
    folder, display = made(tmp_path, case)
    listed = found(kiosk, folder, "--display", display, at=at(case), is_drawn=case in DRAWN)
    told = [one["id"] for one in listed]
    assert sorted(told) == sorted(expected(case))
    for one in listed:
        assert one["slide"] in (one["id"], None)
        assert one["id"] not in named(case) or one["slide"] or f'"{one["id"]}"' in line(one)


def line(told: dict[str, Any]) -> str:
    """The line after that at which something was told: the id of a playlist stands there."""
    lines = Path(told["file"]).read_text(encoding="utf-8").split("\n")
    return lines[int(told["line"])]


def test_no_finding_is_without_its_campaign() -> None:
    """Or another test, and why."""
    shown = set().union(*map(expected, CASES))
    assert shown | ELSEWHERE.keys() == told_by_rules()
    assert not shown & ELSEWHERE.keys()
    for place in ELSEWHERE.values():
        file, _, test = place.partition(":")
        assert f"def {test}(" in (TESTS / file).read_text(encoding="utf-8"), place
