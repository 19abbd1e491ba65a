"""`kiosk timeline` for whoever sees to a screen: which playlist, from when to when, with what in it."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.calling import Caller, by_a_clock, process
from tests.content.packs import RIGHT, pack, playlist, slide

BRUSSELS = 'format = 1\nid = "D1"\ncountry = "BE"\ntimezone = "Europe/Brussels"\nlocales = ["fr", "nl"]\n'
# A loop of 44 seconds: 10 for the picture, 20 for words in two languages, 14 for help lines.
SLIDES = (
    RIGHT + slide('id = "aid"', 'kind = "help"') + slide('id = "more"', 'kind = "message"', 'headline = "B"')
)
EVERYDAY = playlist('id = "everyday"', 'slides = ["picture", "words", "aid"]')
MORNING = playlist(
    'id = "morning"', 'slides = ["words"]', 'when = { days = ["mon-fri"], hours = ["06:00-09:30"] }'
)
TAKEOVER = playlist('id = "takeover"', 'slides = ["more"]', 'when = { dates = ["07-30"] }', "priority = 9")
NEWS = playlist('id = "news"', 'slides = ["more"]', "every = 2", 'when.hours = ["12:00-14:00"]')


@pytest.fixture
def display(tmp_path: Path) -> Path:
    """In Brussels, in two languages."""
    file = tmp_path / "display.toml"
    file.write_text(BRUSSELS)
    return file


def told(kiosk: Caller, tmp_path: Path, playlists: str, *arguments: object) -> list[str]:
    """The lines for a campaign of these playlists."""
    display = tmp_path / "display.toml"
    if not display.exists():
        display.write_text(BRUSSELS)
    ended = kiosk("timeline", pack(tmp_path / "pack", SLIDES + playlists), "--display", display, *arguments)
    assert (ended.code, ended.err) == (0, "")
    return ended.out.splitlines()


def test_days_of_each_week_are_told_together(kiosk: Caller, tmp_path: Path) -> None:
    """What plays on Monday morning, and does the takeover of 30 July come?"""
    ends = ("--from", "2026-07-01", "--to", "2026-07-31")
    assert told(kiosk, tmp_path, EVERYDAY + MORNING + TAKEOVER, *ends) == [
        "Times are those of Europe/Brussels: from Wed 1 Jul 2026, 00:00, to Fri 31 Jul 2026, 24:00.",
        "",
        "Mon to Fri, 1 Jul to 29 Jul 2026",
        "  00:00 to 06:00  everyday  loop of 44 s",
        "  06:00 to 09:30  morning   loop of 20 s",
        "  09:30 to 24:00  everyday  loop of 44 s",
        "",
        "Sat and Sun, 4 Jul to 26 Jul 2026",
        "  all day  everyday  loop of 44 s",
        "",
        "Thu 30 Jul 2026",
        "  all day  takeover  loop of 20 s",
        "",
        "Fri 31 Jul 2026",
        "  00:00 to 06:00  everyday  loop of 44 s",
        "  06:00 to 09:30  morning   loop of 20 s",
        "  09:30 to 24:00  everyday  loop of 44 s",
    ]


def test_inserts_are_told_with_how_often_they_come(kiosk: Caller, tmp_path: Path) -> None:
    """After how many slides, and about every how many minutes or seconds."""
    ends = ("--from", "2026-07-01T11:00", "--to", "2026-07-01T13:00")
    rare = playlist('id = "rare"', 'slides = ["aid"]', "every = 12")
    each = playlist('id = "each"', 'slides = ["picture"]', "every = 1")
    found = told(kiosk, tmp_path, EVERYDAY + NEWS + rare + each, *ends)
    loop, inserts = found[3].split("; ")
    assert loop == "  11:00 to 12:00  everyday  loop of about 1 min 18 s"
    assert inserts == "rare every 12 slides (about every 5 min), each after every slide (about every 26 s)"
    loop, inserts = found[4].split("; ")
    assert loop == "  12:00 to 13:00  everyday  loop of about 1 min 48 s"
    assert inserts.split(", ") == [
        "news every 2 slides (about every 1 min 12 s)",
        "rare every 12 slides (about every 7 min)",
        "each after every slide (about every 36 s)",
    ]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-05-01", "2026-05-02", "  takeover  next from Thu 30 Jul 2026, 00:00"),
        (
            "2026-05-07",
            "2026-05-08",
            "  once      held last until Wed 6 May 2026, 24:00; not in the 400 days after",
        ),
        ("2026-05-01", "2026-05-02", "  abroad    is for other displays, as its where says"),
        (
            "2026-05-01",
            "2026-05-02",
            "  covered   is due, but others take its place in all of the 400 days after",
        ),
        ("2026-05-01", "2026-05-02", "  off       is switched off: enabled = false"),
        ("2026-05-06", "2026-05-06", "  morning   next from Thu 7 May 2026, 06:00"),
    ],
)
def test_what_does_not_come_is_told(
    kiosk: Caller, tmp_path: Path, start: str, end: str, expected: str
) -> None:
    """With when it comes, or why not."""
    once = playlist('id = "once"', 'slides = ["more"]', 'when = { dates = ["2026-05-06"] }', "priority = 9")
    abroad = playlist('id = "abroad"', 'slides = ["more"]', 'where = { countries = ["JP"] }')
    covered = playlist('id = "covered"', 'slides = ["more"]', 'when.days = ["mon-sun"]', "priority = -1")
    off = playlist('id = "off"', 'slides = ["more"]', "enabled = false", "priority = 9")
    playlists = EVERYDAY + MORNING + TAKEOVER + once + abroad + covered + off
    lines = told(kiosk, tmp_path, playlists, "--from", start, "--to", end)
    assert expected in lines[lines.index("Not in this time:") :]


def test_changes_of_the_clock_are_told(kiosk: Caller, tmp_path: Path) -> None:
    """On the day itself, with which of two times that the clock reads twice is meant."""
    night = playlist('id = "night"', 'slides = ["words"]', 'when.hours = ["02:15-02:45"]')
    back = told(kiosk, tmp_path, EVERYDAY + night, "--from", "2026-10-25", "--to", "2026-10-25")
    assert back[2:] == [
        "Sun 25 Oct 2026",
        "  The clock is set back from 03:00 to 02:00.",
        "  00:00 to 02:15 (first time)                everyday  loop of 44 s",
        "  02:15 (first time) to 02:45 (second time)  night     loop of 20 s",
        "  02:45 (second time) to 24:00               everyday  loop of 44 s",
    ]
    forward = told(kiosk, tmp_path, EVERYDAY + night, "--from", "2026-03-28", "--to", "2026-03-30")
    assert forward[2:12] == [
        "Sat 28 Mar 2026",
        "  00:00 to 02:15  everyday  loop of 44 s",
        "  02:15 to 02:45  night     loop of 20 s",
        "  02:45 to 24:00  everyday  loop of 44 s",
        "",
        "Sun 29 Mar 2026",
        "  The clock is set forward from 02:00 to 03:00.",
        "  all day  everyday  loop of 44 s",
        "",
        "Mon 30 Mar 2026",
    ]


def test_a_clock_that_is_changed_at_midnight_is_told(kiosk: Caller, tmp_path: Path) -> None:
    """In Havana there is no 00:00 on that day."""
    (tmp_path / "display.toml").write_text(BRUSSELS.replace("Europe/Brussels", "America/Havana"))
    found = told(kiosk, tmp_path, EVERYDAY, "--from", "2026-03-07", "--to", "2026-03-08")
    assert found == [
        "Times are those of America/Havana: from Sat 7 Mar 2026, 00:00, to Sun 8 Mar 2026, 24:00.",
        "",
        "Sat 7 Mar 2026",
        "  all day  everyday  loop of 44 s",
        "",
        "Sun 8 Mar 2026",
        "  The clock is set forward from 00:00 to 01:00.",
        "  01:00 to 24:00  everyday  loop of 44 s",
    ]


def test_the_built_in_campaign_in_place_of_another_is_told(kiosk: Caller, tmp_path: Path) -> None:
    """As on a display in quiet mode, for a campaign without a quiet slide."""
    (tmp_path / "display.toml").write_text(f'{BRUSSELS}mode = "quiet"\n')
    found = told(kiosk, tmp_path, EVERYDAY, "--from", "2026-06-01", "--to", "2026-06-01")
    assert found[3].startswith("  all day  everyday (built-in campaign)  loop of ")
    assert "Where the built-in campaign stands, this one has nothing that the display may show." in found
    assert found[-1] == "  everyday  not in the 400 days before or after; `kiosk check` says why"


def test_seven_days_are_told_where_no_end_is_named(kiosk: Caller, tmp_path: Path) -> None:
    """To the end of the seventh; across the end of a year, with both of them."""
    found = told(kiosk, tmp_path, EVERYDAY, "--from", "2026-12-28T08:15:30")
    assert found == [
        "Times are those of Europe/Brussels: from Mon 28 Dec 2026, 08:15:30, to Sun 3 Jan 2027, 24:00.",
        "",
        "Mon 28 Dec 2026",
        "  08:15:30 to 24:00  everyday  loop of 44 s",
        "",
        "Tue 29 Dec 2026 to Sun 3 Jan 2027",
        "  all day  everyday  loop of 44 s",
    ]


def test_a_day_of_slides_is_told_where_no_end_is_named(kiosk: Caller, tmp_path: Path) -> None:
    """To the same time of the clock on the next day, which is 25 hours later where it is set back."""
    found = told(kiosk, tmp_path, EVERYDAY, "--from", "2026-10-25", "--slides")
    assert found[0].startswith("2026-10-25T00:00:00+02:00")
    assert found[-1].split()[1] == "2026-10-26T00:00:00+01:00"


def test_without_a_range_it_is_from_now_on(tmp_path: Path, display: Path) -> None:
    """From this minute, by the clock of the machine, in the display's zone."""
    shown = (pack(tmp_path / "pack", SLIDES + EVERYDAY), "--display", display)
    ended = process("timeline", *shown, before=by_a_clock("@2026-07-01 10:00:05"))
    assert (ended.code, ended.err) == (0, "")
    expected = "Times are those of Europe/Brussels: from Wed 1 Jul 2026, 12:00, to Tue 7 Jul 2026, 24:00."
    assert ended.out.splitlines()[0] == expected
    unset = process("timeline", *shown, before=by_a_clock("@1970-01-01 00:00:05"))
    assert (unset.code, unset.out) == (2, "")
    assert unset.err.endswith(": set it, or say when with --from 2026-07-30T09:00\n")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("04.03.2026", "write 2026-03-04 if the day stands first in it, 2026-04-03 if the month does"),
        ("4/3/26 9:30", "write 2026-03-04T09:30 if the day stands first in it, 2026-04-03T09:30 if"),
        ("30.07.2026", "did you mean 2026-07-30?"),
        ("07-30-2026, 09:00", "did you mean 2026-07-30T09:00?"),
        ("03.03.2026", "did you mean 2026-03-03?"),
        ("31.02.2026", "write one as 2026-07-30T09:00"),
        ("30.07/2026", "write one as 2026-07-30T09:00"),
    ],
)
def test_a_day_in_another_order_is_refused(kiosk: Caller, written: str, said: str) -> None:
    """With both days that it can mean."""
    for option in ("--from", "--to"):
        ended = kiosk("timeline", option, written)
        assert (ended.code, ended.out) == (2, "")
        assert f'"{written}" is no time: {said}' in ended.err


def test_a_last_day_is_included_as_in_a_rehearsal(kiosk: Caller) -> None:
    """Whoever names its midnight is told how to ask for all of it."""
    ended = kiosk("timeline", "--from", "2026-07-30", "--to", "2026-07-30")
    assert ended.code == 0, ended.err
    assert "from Thu 30 Jul 2026, 00:00, to Thu 30 Jul 2026, 24:00." in ended.out
    ended = kiosk("timeline", "--from", "2026-07-30", "--to", "2026-07-30T00:00")
    assert ended.code == 2
    assert ended.err.endswith("; for all of that day write --to 2026-07-30\n")


def test_a_terminal_has_its_lines_broken(tmp_path: Path, display: Path) -> None:
    """Where it is narrower than they are; what goes on stands further in."""
    reading, writing = pty.openpty()
    shown = pack(tmp_path / "pack", SLIDES + EVERYDAY + NEWS)
    asked = [shown, "--display", display, "--from", "2026-07-01T12:00", "--to", "2026-07-01T13:00"]
    command = [sys.executable, "-m", "kiosk", "timeline", *map(str, asked)]
    subprocess.run(command, stdout=writing, env={**os.environ, "COLUMNS": "60"}, check=True, timeout=60)
    os.close(writing)
    lines = os.read(reading, 10_000).decode().splitlines()
    os.close(reading)
    assert lines[-2:] == [
        "  12:00 to 13:00  everyday  loop of about 1 min 14 s; news",
        "      every 2 slides (about every 49 s)",
    ]
