"""A draft is checked before it is on any display, and what one act mends is mended by it."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.editing.checking.acceptance import accepted, no_longer_accepted
from kiosk.editing.checking.certain_mends import mend
from kiosk.editing.checking.draft_check import DraftCheck
from kiosk.editing.checking.draft_finding import CheckedDraft, DraftFinding
from tests.editing.sample_venues import CAMPAIGN, HALL, message, playlist, put_in
from tests.everywhere import ROOT

DISPLAY = "displays/d/display.toml"
AT = datetime(2026, 11, 28, 12, tzinfo=UTC)
GOOD = f"""{HALL}
[links]
hosts = ["www.example.org"]
donate = "https://www.example.org/give"

# The first.{message("a", "Your passport is yours.")}
[[slides]]
id = "b"
kind = "help"

[[slides]]
id = "c"
kind = "image"
image = "images/heart.svg"
alt = "A heart"
{playlist("every-day", "a", "b", "c")}{playlist("early", "a", "b")}\
when = {{ days = ["mon-sun"], hours = ["06:00-22:00"] }}
"""


@pytest.fixture
def venue(tmp_path: Path) -> Path:
    """A venue's folder with a picture; its texts are what a test has."""
    (tmp_path / "campaigns" / "hall" / "images").mkdir(parents=True)
    picture = ROOT / "resources" / "example" / "campaign" / "images" / "hall-of-hearts.svg"
    shutil.copy(picture, tmp_path / "campaigns" / "hall" / "images" / "heart.svg")
    return put_in(tmp_path, dict.fromkeys((CAMPAIGN, DISPLAY), "not read"))


def texts_of(old: str = "", new: str = "") -> dict[str, str]:
    """A venue's texts, with a part of the campaign replaced by another."""
    assert old in GOOD
    display = 'format = 1\nid = "d"\ncountry = "BE"\nlocales = ["en", "fr"]\ntimezone = "Europe/Brussels"\n'
    return {CAMPAIGN: GOOD.replace(old, new, 1) if old else GOOD, DISPLAY: display}


def checked(venue: Path, texts: dict[str, str]) -> CheckedDraft:
    """What a check finds without drawing anything."""
    return DraftCheck(venue, texts, AT).done()


def of_id(found: CheckedDraft, name: str) -> list[DraftFinding]:
    """The findings of a message."""
    return [one for one in found.findings if one.id == name]


def test_a_draft_is_checked_that_nobody_published(venue: Path) -> None:
    """By what the window has: what the files say on the disk is not even readable."""
    found = checked(venue, texts_of())
    assert not [one for one in found.findings if one.severity == "error"]
    assert found.displays == ("d",)
    assert found.locales == ("en", "fr")
    assert found.shown["b"] == ("en", "fr")
    missing = next(one for one in found.findings if one.rule == "text-untranslated" and one.slide == "a")
    assert (missing.locale, missing.displays, missing.file) == ("fr", ("d",), CAMPAIGN)
    assert texts_of()[CAMPAIGN].splitlines()[(missing.line or 0) - 1] == "[[slides]]"


def test_a_fault_does_not_hide_the_other_files(venue: Path) -> None:
    """Each file says what is wrong with it."""
    texts = texts_of('"mon-sun"', '"someday"') | {DISPLAY: 'format = 1\nid = "d"\ncountry = "XX"\n'}
    assert {one.file for one in checked(venue, texts).findings if one.severity == "error"} == {
        CAMPAIGN,
        DISPLAY,
    }


@pytest.mark.parametrize(
    ("old", "new", "name", "label", "written"),
    [
        ('when = { days = ["mon-sun"]', 'when = { dates = ["2026-08-02..2026-07-28"]', "dates-turned-round",
         "Write “2026-07-28..2026-08-02”", '"2026-07-28..2026-08-02"'),
        ('"06:00-22:00"', '"22:00-20:00"', "hours-turned-round", "Write “20:00-22:00”", '"20:00-22:00"'),
        ('"mon-sun"', '"monday-sunday"', "day-unknown", "Write “mon-sun”", '"mon-sun"'),
        ('id = "a"\n', "", "key-missing", "Name it “your-passport-is-yours”",
         'id = "your-passport-is-yours"'),
        ('hosts = ["www.example.org"]\n', "", "key-missing", "Let codes lead to www.example.org",
         'hosts = ["www.example.org"]'),
        ('["www.example.org"]', "[]", "hosts-empty", "Let codes lead to www.example.org",
         '["www.example.org"]'),
        ('"https://www.example.org', '"https://give.example.org', "link-to-another-host",
         "Let codes lead to give.example.org", '["www.example.org", "give.example.org"]'),
        ("images/heart.svg", "images/Heart.svg", "file-in-another-case", "Write “images/heart.svg”",
         'image = "images/heart.svg"'),
        ("images/heart.svg", "pictures/heart.svg", "pack-file-missing", "Write “images/heart.svg”",
         'image = "images/heart.svg"'),
        ('kind = "help"', 'kind = "help"\nenabled = false', "slide-switched-off", "Switch it on",
         'kind = "help"\n'),
        ('id = "early"', 'id = "early"\nenabled = false', "playlist-switched-off", "Switch it on",
         'id = "early"\nslides'),
        ('headline = "Your', 'headlin = "Your', "key-unknown", "Call it “headline”", 'headline = "Your'),
        ('"a", "b", "c"', '"a", "b", "c", "aa"', "playlist-slide-unknown", "Write “a”", '"c", "a"]'),
        ("format = 1\n", "", "key-missing", "Name the format", "format = 1\n"),
        ('headline = "Your passport is yours."',
         'seconds = 5\nheadline = "Your passport is yours, and nobody else may keep it, whatever they say."',
         "too-short-to-read", "Let it stand 7 seconds", "seconds = 7\n"),
    ],
)  # fmt: skip
def test_what_one_act_mends_is_mended_by_it(  # noqa: PLR0913, PLR0917  what is wrong, and what becomes of it
    venue: Path, old: str, new: str, name: str, label: str, written: str
) -> None:
    """And nothing else is touched: notes stay, and nothing more is found than of the good one."""
    texts = texts_of(old, new)
    found = of_id(checked(venue, texts), name)
    assert found
    offered = mend(found[0], texts)
    assert offered is not None
    assert (offered.label, offered.file) == (label, CAMPAIGN)
    assert written in offered.text
    assert "# The first." in offered.text
    assert not of_id(checked(venue, {**texts, CAMPAIGN: offered.text}), name)


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ('"mon-sun"', '"someday"', "day-unknown"),
        ("images/heart.svg", "images/of-something-else.jpg", "pack-file-missing"),
        ('title = "Hall"\n', "", "key-missing"),
    ],
)
def test_no_mend_is_offered_that_nobody_can_know(venue: Path, old: str, new: str, name: str) -> None:
    """Only a person knows what was meant."""
    texts = texts_of(old, new)
    (found,) = of_id(checked(venue, texts), name)
    assert mend(found, texts) is None


def test_a_finding_is_accepted_for_a_while_and_counts_again(venue: Path) -> None:
    """With a reason and a day, in a file that need not be there yet."""
    texts = texts_of()
    first = next(one for one in checked(venue, texts).findings if one.rule == "text-untranslated")
    texts["accepted.toml"] = accepted(texts, first, "It hangs\nbeside the desk", date(2027, 3, 1))
    found = checked(venue, texts)
    (one,) = [one for one in found.findings if one.is_accepted]
    assert (one.rule, one.slide, one.reason, one.until) == (
        first.rule,
        first.slide,
        "It hangs beside the desk",
        date(2027, 3, 1),
    )
    assert found.findings[-1] == one
    again = accepted(texts, one, "Until the new poster", date(2027, 4, 1))
    assert again.count("[[accepted]]") == 1
    texts["accepted.toml"] = no_longer_accepted(texts, one)
    assert not [one for one in checked(venue, texts).findings if one.is_accepted]


def test_a_fault_of_a_file_is_of_its_slide(venue: Path) -> None:
    """What is wrong is said without where it stands, and what to do by itself: pages name the field."""
    (found,) = of_id(checked(venue, texts_of("images/heart.svg", "images/hart.svg")), "pack-file-missing")
    assert (found.slide, found.key_path) == ("c", ("slides", 2, "image"))
    assert found.message.startswith('there is no file "images/hart.svg"')
    assert "slides[" not in found.message
