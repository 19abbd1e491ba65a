"""`kiosk timeline` says what plays when, for people and for programs."""

import json
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.commands.calling import Caller
from tests.content.packs import RIGHT, pack, playlist, slide

DISPLAY = """\
format = 1
id = "D1"
country = "BE"
timezone = "Europe/Brussels"
locales = ["fr", "nl"]
"""
SLIDES = (
    RIGHT + slide('id = "aid"', 'kind = "help"') + slide('id = "give"', 'kind = "donate"', "seconds = 20")
)


@pytest.fixture
def shown(tmp_path: Path) -> list[object]:
    """A picture, a message and help lines on a display in Brussels; on Saturdays a gift is asked for."""
    display = tmp_path / "display.toml"
    display.write_text(DISPLAY)
    everyday = playlist('id = "everyday"', 'slides = ["picture", "words", "aid"]')
    saturday = playlist('id = "saturday"', 'slides = ["give"]', 'when.days = ["sat"]')
    return [pack(tmp_path / "pack", SLIDES + everyday + saturday), "--display", display]


def lines(kiosk: Caller, *arguments: object) -> list[dict[str, Any]]:
    """The objects of a listing."""
    ended = kiosk("timeline", *arguments, "--json")
    assert (ended.code, ended.err) == (0, "")
    return [json.loads(line) for line in ended.out.splitlines()]


def test_an_entry_is_an_object_on_a_line(kiosk: Caller, shown: list[object]) -> None:
    """From midnight on, one turn for each locale; a list where they share the slide, null without words."""
    day = "2026-07-31"
    found = lines(kiosk, *shown, "--from", f"{day}T00:00", "--to", f"{day}T00:00:50")
    assert found == [
        {
            "start": f"{day}T00:00:{start}+02:00",
            "end": f"{day}T00:00:{end}+02:00",
            "playlist": "everyday",
            "slide": name,
            "locale": locale,
        }
        for start, end, name, locale in [
            ("00", "10", "picture", None),
            ("10", "20", "words", "fr"),
            ("20", "30", "words", "nl"),
            ("30", "44", "aid", ["fr", "nl"]),
            ("44", "50", "picture", None),
        ]
    ]


def test_the_ends_are_cut_to_the_range(kiosk: Caller, shown: list[object]) -> None:
    """To the millisecond, and in whatever offset they were asked for."""
    ends = ("--from", "2026-07-30T22:00:13.25Z", "--to", "2026-07-31T03:00:21+05:00")
    first, last = lines(kiosk, *shown, *ends)
    assert (first["start"], first["end"]) == ("2026-07-31T00:00:13.250000+02:00", "2026-07-31T00:00:20+02:00")
    assert (last["start"], last["end"]) == ("2026-07-31T00:00:20+02:00", "2026-07-31T00:00:21+02:00")


def test_a_range_inside_one_entry_is_one_line(kiosk: Caller, shown: list[object]) -> None:
    """With both its ends."""
    ends = ("--from", "2026-07-31T00:00:33", "--to", "2026-07-31T00:00:34")
    (only,) = lines(kiosk, *shown, *ends)
    assert (only["start"][11:19], only["end"][11:19]) == ("00:00:33", "00:00:34")


@pytest.mark.parametrize(
    ("start", "end", "offsets"),
    [
        ("2026-03-29T01:59:30+01:00", "2026-03-29T03:00:30+02:00", ["+01:00", "+02:00"]),
        ("2026-10-25T02:59:30+02:00", "2026-10-25T02:00:30+01:00", ["+02:00", "+01:00"]),
    ],
)
def test_offsets_follow_the_clock_on_the_wall(
    kiosk: Caller, shown: list[object], start: str, end: str, offsets: list[str]
) -> None:
    """Set forward and set back, a minute has sixty seconds and no gap."""
    found = lines(kiosk, *shown, "--from", start, "--to", end)
    assert (found[0]["start"], found[-1]["end"]) == (start, end)
    assert all(one["end"] == other["start"] for one, other in pairwise(found))
    length = datetime.fromisoformat(found[-1]["end"]) - datetime.fromisoformat(found[0]["start"])
    assert length.total_seconds() == 60
    assert list(dict.fromkeys(entry["start"][-6:] for entry in found)) == offsets


def test_a_playlist_begins_when_it_holds(kiosk: Caller, shown: list[object]) -> None:
    """At midnight of the display, whatever stands then."""
    ends = ("--from", "2026-07-31T23:59:50", "--to", "2026-08-01T00:00:10")
    found = lines(kiosk, *shown, *ends)
    begins = [entry["start"] for entry in found if entry["playlist"] == "saturday"]
    assert begins[0] == "2026-08-01T00:00:00+02:00"


def test_a_bar_shows_no_code(kiosk: Caller, shown: list[object]) -> None:
    """There is no room for one: the playlist that holds nothing else does not hold."""
    ends = (*shown, "--from", "2026-08-01T00:00", "--to", "2026-08-01T00:01")
    assert {entry["slide"] for entry in lines(kiosk, *ends)} == {"give"}
    assert "give" not in {entry["slide"] for entry in lines(kiosk, *ends, "--size", "1920x540")}


def test_without_a_campaign_it_is_the_built_in_one(kiosk: Caller, shown: list[object]) -> None:
    """On its great day."""
    found = lines(kiosk, *shown[1:], "--from", "2026-07-30T12:00", "--to", "2026-07-30T12:10")
    assert "world-day" in {entry["playlist"] for entry in found}


def test_a_slide_a_line_is_for_people_too(kiosk: Caller, shown: list[object]) -> None:
    """Start, end, playlist, slide, locales; a hyphen where there are no words."""
    ends = (*shown, "--from", "2026-07-31", "--to", "2026-07-31T00:00:44")
    ended = kiosk("timeline", *ends, "--slides")
    assert (ended.code, ended.err) == (0, "")
    assert [line.split() for line in ended.out.splitlines()] == [
        [f"2026-07-31T00:00:{start}+02:00", f"2026-07-31T00:00:{end}+02:00", "everyday", *rest]
        for start, end, *rest in [
            ("00", "10", "picture", "-"),
            ("10", "20", "words", "fr"),
            ("20", "30", "words", "nl"),
            ("30", "44", "aid", "fr", "nl"),
        ]
    ]


@pytest.mark.parametrize(
    ("place", "day", "named"),
    [
        ('country = "BE"\ntimezone = "Europe/Brussels"', "2026-10-18", "eu-day"),
        ('country = "US"\ntimezone = "America/New_York"', "2027-01-11", "us-day"),
        ('country = "US"\ntimezone = "America/New_York"', "2026-10-18", "weekend"),
    ],
)
def test_a_day_takes_over_in_its_countries(
    kiosk: Caller, tmp_path: Path, place: str, day: str, named: str
) -> None:
    """The built-in campaign in Brussels and in Washington, from the first slide of the day on."""
    display = tmp_path / "display.toml"
    display.write_text(f'format = 1\nlocales = ["en"]\n{place}\n')
    ended = kiosk("timeline", "--display", display, "--from", f"{day}T00:00", "--to", f"{day}T00:00:10")
    assert (ended.code, ended.err) == (0, "")
    _, _, heading, line = ended.out.splitlines()[:4]
    assert heading == f"{date.fromisoformat(day):%a} {date.fromisoformat(day):%-d %b %Y}"
    assert line.split()[3] == named
