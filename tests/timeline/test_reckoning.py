"""What the reckoning is trusted for: the rules' own examples, told by hand; and gifts beside help."""

from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.timeline.almanac import rule_days, windows
from tests.timeline.reckoned import DISPLAY, SLIDES, Told, display_file
from tests.timeline.reckoning import Reckoning

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("day", "hours", "told"),
    [
        ("2026-03-29", "02:15-02:45", []),
        ("2026-03-29", "02:30-04:00", ["01:00", "02:00"]),
        ("2026-10-25", "02:15-02:45", ["00:15", "01:45"]),
        ("2026-10-25", "01:00-02:00", ["23:00", "01:00"]),
        ("2026-03-28", "22:00-02:30", ["21:00", "01:00"]),
        ("2026-07-30", "22:00-24:00", ["20:00", "22:00"]),
    ],
)
def test_a_window_at_a_change_of_the_clock(day: str, hours: str, told: list[str]) -> None:
    """In UTC: over a gap from or to its end, over a repeated hour from its first to its second."""
    spans = windows({"hours": [hours]}, date.fromisoformat(day), BRUSSELS)
    found = [
        datetime.fromtimestamp(at / 1000, UTC).strftime("%H:%M")
        for one in spans
        for at in one
        if one[0] < one[1]
    ]
    assert found == told


@pytest.mark.parametrize(
    ("rule", "start", "told"),
    [
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-01-01", ["2026-01-30", "2026-02-27", "2026-03-27"]),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO",
            "1997-08-05",
            ["1997-08-05", "1997-08-10", "1997-08-19"],
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
            "1997-08-05",
            ["1997-08-05", "1997-08-17", "1997-08-19"],
        ),
        ("FREQ=MONTHLY", "2026-01-31", ["2026-01-31", "2026-03-31", "2026-05-31"]),
        ("FREQ=YEARLY;BYDAY=20MO", "1997-05-19", ["1997-05-19", "1998-05-18", "1999-05-17"]),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
            "1997-09-29",
            ["1997-09-29", "1997-10-30", "1997-11-27"],
        ),
        ("FREQ=YEARLY;UNTIL=20280229", "2024-02-29", ["2024-02-29", "2028-02-29"]),
    ],
)
def test_a_rule_of_rfc_5545(rule: str, start: str, told: list[str]) -> None:
    """Most of them from the document's own examples."""
    found = sorted(rule_days(rule, date.fromisoformat(start)))
    assert [day.isoformat() for day in islice(found, 3)] == told


GIFTS = {
    "before and after": (
        '["help", "donate", "picture", "donate"]',
        "",
        "help picture help picture help picture",
    ),
    "a row": ('["help", "donate", "donate", "picture"]', "", "help picture help picture help picture"),
    "far away": ('["help", "picture", "donate", "signs"]', "", "help picture donate signs help picture"),
    "an insert beside it in some passes": (
        '["picture", "donate", "signs"]',
        'slides = ["help"]\nevery = 4',
        "picture donate signs picture help signs picture help signs picture donate signs help picture",
    ),
    "first in the loop": (
        '["donate", "picture", "self-check"]',
        "",
        "donate picture self-check picture self-check picture",
    ),
    "an insert that takes its turns": (
        '["picture", "signs", "help"]',
        'slides = ["donate", "learn"]\nevery = 3',
        "picture signs help picture signs help learn picture signs",
    ),
    "kept apart by another insert": (
        '["help", "signs", "picture"]',
        'slides = ["learn"]\nevery = 1\n\n[[playlists]]\nid = "gifts"\nslides = ["donate"]\nevery = 2',
        "help learn signs learn donate picture learn help learn donate",
    ),
}


def gifts(name: str) -> str:
    """The campaign's file."""
    slides, insert, _ = GIFTS[name]
    base = f'[[playlists]]\nid = "base"\nslides = {slides}\n'
    return f"{SLIDES}\n{base}\n" + (f'[[playlists]]\nid = "insert"\n{insert}\n' if insert else "")


@pytest.mark.parametrize("name", GIFTS)
def test_a_gift_beside_help_is_left_out_of_that_pass(name: str) -> None:
    """As told by hand, from the loop's start."""
    told = GIFTS[name][2].split()
    reckoned = Reckoning(gifts(name), display_file(locales=["en"])).day(date(2026, 7, 1))
    assert [one.slide for one in reckoned[: len(told)]] == told


@pytest.mark.parametrize("name", GIFTS)
def test_the_program_leaves_a_gift_out_of_that_pass_alone(tmp_path: Path, name: str) -> None:
    """A campaign is never refused for it, and each pass is judged by itself."""
    assert Told(tmp_path, gifts(name), DISPLAY).differs(date(2026, 7, 1)) is None
