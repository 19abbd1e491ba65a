"""Findings that a venue has looked at are listed apart and do not count, as its accepted.toml says."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands.calling import Caller
from tests.commands.report_reader import read
from tests.content.venues import one_more, venue

DAY = "2026-11-22T09:00"
ENTRY = {
    "rule": '"exclamation-mark"',
    "slide": '"words"',
    "reason": '"The director likes it."',
    "until": "2027-01-01",
}


def accepted(folder: Path, *entries: dict[str, str]) -> Path:
    """An accepted.toml with these entries."""
    file = folder / "accepted.toml"
    tables = (
        "\n[[accepted]]\n" + "".join(f"{key} = {value}\n" for key, value in one.items()) for one in entries
    )
    file.write_text("format = 1\n" + "".join(tables), encoding="utf-8")
    return file


@pytest.fixture
def top(tmp_path: Path) -> Path:
    """A venue's folder, in whose campaign something is to be said calmly."""
    venue(tmp_path, "blue-heart", keys="[screen]\npixels = [1920, 1080]\n")
    file = tmp_path / "campaigns" / "blue-heart" / "campaign.toml"
    file.write_text(
        file.read_text().replace('"Ask."', '"Ask!"').replace('"picture"', '"picture"\nalt = "A."')
    )
    return tmp_path


def display(top: Path, name: str = "BRU-1") -> Path:
    """The file of a display."""
    return top / "displays" / name / "display.toml"


def found(kiosk: Caller, *displays: Path, at: str = DAY) -> list[dict[str, Any]]:
    """What is found, as a program reads it."""
    options = [word for one in displays for word in ("--display", one)]
    return [json.loads(line) for line in kiosk("check", *options, "--at", at, "--json").out.splitlines()]


def told(listed: list[dict[str, Any]], *rules: str) -> list[tuple[str, str, str | None]]:
    """How bad, which rule, and why accepted, of these rules and those of the file itself."""
    of_entries = {f"accepted-{one}" for one in ("error", "until", "not-found", "nearly-over")}
    wanted = {"exclamation-mark", "file", *of_entries, *rules}
    return [(one["severity"], one["rule"], one["accepted"]) for one in listed if one["rule"] in wanted]


def test_what_is_accepted_is_listed_apart_and_does_not_count(kiosk: Caller, top: Path) -> None:
    """In lines, as objects and on the page, with the reason and the last day."""
    before = kiosk("check", "--display", display(top), "--at", DAY)
    accepted(top, ENTRY)
    assert told(found(kiosk, display(top))) == [("warning", "exclamation-mark", "The director likes it.")]
    report = top / "report.html"
    after = kiosk("check", "--display", display(top), "--at", DAY, "--report", report)
    lines = after.out.splitlines()
    where = f"{top / 'campaigns' / 'blue-heart' / 'campaign.toml'}:17: slide words"
    assert lines[-3:-1] == [
        f"ACCEPTED {where}: headline has an exclamation mark.",
        "         Until 2027-01-01: The director likes it.",
    ]
    counted = int(before.out.splitlines()[-1].split()[2])
    assert lines[-1].endswith(", 1 accepted")
    assert int(lines[-1].split()[2]) == counted - 1
    part = read(report.read_text(encoding="utf-8")).one(id="accepted")
    assert part.one("h2").text == "Accepted by the venue (1)"
    assert "Until 2027-01-01: The director likes it." in part.one("article").text


def test_one_beside_the_display_counts_for_it(kiosk: Caller, top: Path) -> None:
    """In a flat folder as well; it goes before the one at the top."""
    accepted(display(top).parent, ENTRY)
    accepted(top, ENTRY | {"rule": '"no-country"'})
    assert told(found(kiosk, display(top))) == [("warning", "exclamation-mark", "The director likes it.")]


def test_after_its_last_day_it_counts_again_and_that_is_told(kiosk: Caller, top: Path) -> None:
    """On the last day it may stand."""
    file = accepted(top, ENTRY | {"until": "2026-11-21"})
    assert told(found(kiosk, display(top), at="2026-11-07")) == [
        ("warning", "exclamation-mark", "The director likes it.")
    ]
    assert told(found(kiosk, display(top), at="2026-11-21")) == [
        ("note", "accepted-nearly-over", None),
        ("warning", "exclamation-mark", "The director likes it."),
    ]
    listed = found(kiosk, display(top))
    assert told(listed) == [("warning", "exclamation-mark", None), ("note", "accepted-until", None)]
    (ended,) = [one for one in listed if one["rule"] == "accepted-until"]
    assert (ended["file"], ended["line"]) == (str(file), 3)
    assert ended["message"] == (
        '"exclamation-mark" of the slide "words" was accepted until 2026-11-21: it counts again.'
    )


def test_an_error_cannot_be_accepted(kiosk: Caller, top: Path) -> None:
    """It counts, and that is told with the entry's line."""
    (top / "campaigns" / "blue-heart" / "images" / "terminal.svg").write_text("no picture")
    entry = ENTRY | {"rule": '"picture-cannot-be-drawn"', "slide": '"picture"'}
    accepted(top, ENTRY, entry)
    listed = found(kiosk, display(top))
    assert told(listed, "picture-cannot-be-drawn") == [
        ("error", "picture-cannot-be-drawn", None),
        ("warning", "accepted-error", None),
        ("warning", "exclamation-mark", "The director likes it."),
    ]
    (remark,) = [one for one in listed if one["rule"] == "accepted-error"]
    assert remark["line"] == 9
    assert kiosk("check", "--display", display(top), "--at", DAY).code == 1


@pytest.mark.parametrize(
    "other",
    [
        {"slide": '"picture"'},
        {"slide": '"word"'},
        {"locale": '"fr"'},
        {"rule": '"word-that-harms"'},
        {"display": '"BRU-9"'},
    ],
    ids=str,
)
def test_an_entry_that_accepts_nothing_is_a_note(kiosk: Caller, top: Path, other: dict[str, str]) -> None:
    """It is for one finding: another slide, another language, another rule is another."""
    file = accepted(top, ENTRY | other)
    listed = found(kiosk, display(top))
    assert told(listed) == [("warning", "exclamation-mark", None), ("note", "accepted-not-found", None)]
    (note,) = [one for one in listed if one["rule"] == "accepted-not-found"]
    assert (note["file"], note["line"]) == (str(file), 3)


def test_an_entry_may_be_for_one_display_alone(kiosk: Caller, top: Path) -> None:
    """On the others it counts; while that display is not checked, nothing is said of its entry."""
    one_more(top, "BRU-2", "[screen]\npixels = [1920, 1080]\n")
    accepted(top, ENTRY | {"display": '"BRU-2"'})
    both = found(kiosk, display(top), display(top, "BRU-2"))
    assert told(both) == [("warning", "exclamation-mark", None)]
    assert told(found(kiosk, display(top))) == [("warning", "exclamation-mark", None)]
    assert told(found(kiosk, display(top, "BRU-2"))) == [
        ("warning", "exclamation-mark", "The director likes it.")
    ]


def test_what_one_file_accepts_for_several_displays_is_listed_once(kiosk: Caller, top: Path) -> None:
    """A finding about the campaign is one, and so are the remarks on the file."""
    one_more(top, "BRU-2", "[screen]\npixels = [1920, 1080]\n")
    accepted(top, ENTRY, ENTRY | {"slide": '"gone"'})
    assert told(found(kiosk, display(top), display(top, "BRU-2"))) == [
        ("note", "accepted-not-found", None),
        ("warning", "exclamation-mark", "The director likes it."),
    ]


def test_every_fault_of_the_file_is_told_and_accepts_nothing(kiosk: Caller, top: Path) -> None:
    """With its line and the nearest rule; the displays are checked all the same."""
    file = accepted(
        top,
        ENTRY | {"rule": '"exclamation-marks"'},
        {key: value for key, value in ENTRY.items() if key != "reason"},
        ENTRY | {"until": '"2027-01-01"', "slides": '"words"'},
        ENTRY | {"rule": '"slide-in-no-playlist"'},
    )
    listed = found(kiosk, display(top))
    faults = [(one["line"], one["message"]) for one in listed if one["rule"] == "file"]
    assert {one["file"] for one in listed if one["rule"] == "file"} == {str(file)}
    assert faults == [
        (
            4,
            'accepted[1].rule: there is no rule "exclamation-marks"; did you mean "exclamation-mark"?',
        ),
        (9, 'accepted[2]: "reason" is missing: write it, as reason = …'),
        (
            18,
            (
                'accepted[3].until: "2027-01-01" is not a date such as 2026-01-02, without quotes: '
                "write until = 2027-01-01"
            ),
        ),
        (19, 'accepted[3].slides: unknown key "slides"; did you mean "slide"?'),
        # The page of all messages calls it so, below its own name.
        (
            22,
            'accepted[4].rule: there is no rule "slide-in-no-playlist"; did you mean "slide-never-reached"?',
        ),
    ]
    assert ("warning", "exclamation-mark", None) in told(listed)


def test_one_finding_is_accepted_once(kiosk: Caller, top: Path) -> None:
    """Two reasons, two days: which of them?"""
    accepted(top, ENTRY, ENTRY | {"until": "2028-01-01"})
    faults = [one for one in found(kiosk, display(top)) if one["rule"] == "file"]
    assert [(one["line"], one["message"]) for one in faults] == [
        (9, 'accepted[2]: "exclamation-mark" of the slide "words" is there already: keep one')
    ]
