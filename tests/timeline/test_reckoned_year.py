"""A year of a rich campaign is what a second reckoning of the written rules says, entry by entry."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.display.screen import is_bar
from kiosk.timeline.schedule import Schedule
from tests.timeline.almanac import ONE_DAY, midnight, milliseconds
from tests.timeline.build import BUILT_IN
from tests.timeline.reckoning import Entry, Reckoning

SLIDES = """
format = 1
id = "year"
title = "A year"
source-language = "en"

[links]
hosts = ["www.unodc.org"]
donate = "https://www.unodc.org/give"
learn = "https://www.unodc.org/learn"

[[slides]]
id = "help"
kind = "help"
quiet = true
seconds = 45

[[slides]]
id = "self-check"
kind = "self-check"

[[slides]]
id = "signs"
kind = "signs"
signs = ["papers-held", "spoken-for"]
quiet = true
seconds = 61

[[slides]]
id = "donate"
kind = "donate"
seconds = 75

[[slides]]
id = "learn"
kind = "learn"

[[slides]]
id = "picture"
kind = "image"
image = "heart.svg"
quiet = true
seconds = 240

[[slides]]
id = "poster"
kind = "image"
image = "heart.svg"
headline = { en = "Look", fr = "Regardez" }
seconds = 90.125

[[slides]]
id = "film"
kind = "video"
video = "heart.mp4"
headline = "Look"
seconds = 33.3

[[slides]]
id = "silent-film"
kind = "video"
video = "heart.mp4"
seconds = 51

[[slides]]
id = "steps"
kind = "steps"
seconds = 120

[[slides]]
id = "summer"
kind = "message"
headline = "Summer"
first-day = 2026-06-21
last-day = "2026-09-22"
seconds = 100

[[slides]]
id = "winter"
kind = "message"
headline = "Winter"
last-day = 2026-03-20
seconds = 600

[[slides]]
id = "later"
kind = "message"
headline = "Later"
first-day = 2026-11-01
quiet = true

[[slides]]
id = "off"
kind = "message"
headline = "Off"
enabled = false

[[slides]]
id = "wall"
kind = "wall"
seconds = 200

[[slides]]
id = "day"
kind = "day"
day = "world-day"
countdown = true
"""

# Donate stands in bases alone here, with a slide between it and help.
CAMPAIGN = f"""{SLIDES}
[[playlists]]
id = "everyday"
slides = [
    "help", "signs", "film", "donate", "poster", "off", "steps", "summer", "picture", "self-check", "winter",
]

[[playlists]]
id = "weekend"
slides = ["picture", "learn", "silent-film", "help", "steps", "later"]
when = {{ days = ["sat-sun"] }}
priority = 1

[[playlists]]
id = "rush"
slides = ["poster", "signs", "donate", "film"]
when = {{ days = ["mon-fri"], hours = ["06:00-09:30", "09:30-10:00", "16:30-19:00"] }}
priority = 2

[[playlists]]
id = "night"
slides = ["picture", "help", "summer"]
when = {{ days = ["fri-mon"], hours = ["22:30-02:15"] }}
priority = 3

[[playlists]]
id = "small-hours"
slides = ["steps", "signs"]
when = {{ dates = ["03-28..03-30", "10-24..10-26"], hours = ["02:15-02:45", "03:30-04:00"] }}
priority = 4

[[playlists]]
id = "half-past-two"
slides = ["signs", "film"]
when = {{ dates = ["2026-03-29", "2026-10-25"], hours = ["02:30-04:00", "00:00-01:00"] }}
priority = 4

[[playlists]]
id = "pay-day"
slides = ["learn", "poster"]
when = {{ rrule = "FREQ=MONTHLY;BYDAY=-1FR", dtstart = 2025-01-31, hours = ["11:00-13:00"] }}
priority = 5

[[playlists]]
id = "fortnight"
slides = ["self-check", "steps"]
when = {{ rrule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU", dtstart = "2025-12-30", hours = ["23:00-24:00"] }}
priority = 5

[[playlists]]
id = "forty-times"
slides = ["poster"]
when = {{ rrule = "FREQ=DAILY;INTERVAL=3;COUNT=40", dtstart = "2026-02-01", hours = ["14:00-14:10"] }}
priority = 5

[[playlists]]
id = "mothers"
slides = ["picture"]
when = {{ rrule = "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", dtstart = "2020-05-01" }}
priority = 5

[[playlists]]
id = "thirty-first"
slides = ["film", "signs"]
when = {{ rrule = "FREQ=MONTHLY;UNTIL=20261030", dtstart = "2025-12-31", hours = ["20:00-01:00"] }}
priority = 6

[[playlists]]
id = "turn-of-the-year"
slides = ["poster", "help", "picture"]
when = {{ dates = ["12-20..01-06"], hours = ["08:00-23:00"] }}
priority = 6

[[playlists]]
id = "leap-day"
slides = ["off", "picture"]
when = {{ dates = ["02-29"] }}
priority = 19

[[playlists]]
id = "equal-but-later"
slides = ["help", "signs"]
when = {{ days = ["wed"], hours = ["17:00-17:30"] }}
priority = 2

[[playlists]]
id = "empty-until-november"
slides = ["later", "off"]
when = {{ hours = ["19:00-19:20"] }}
priority = 8

[[playlists]]
id = "eve"
slides = ["day", "steps"]
when = {{ dates = [2026-07-28, "07-29"], hours = ["12:00-20:00"] }}
priority = 9

[[playlists]]
id = "world-day"
slides = ["day", "picture", "help"]
when = {{ dates = ["07-30"] }}
priority = 10

[[playlists]]
id = "union"
slides = ["signs", "learn"]
when = {{ days = ["wed", "fri-sat"], hours = ["12:00-13:00"] }}
where = {{ countries = ["EU", "JP"], displays = ["BRU-*", "*-T1-*"], modes = ["signage"] }}
priority = 7

[[playlists]]
id = "booths"
slides = ["wall", "poster", "help"]
where = {{ modes = ["booth"] }}
priority = 1

[[playlists]]
id = "elsewhere"
slides = ["wall", "poster"]
where = {{ displays = ["bru-*", "BRU"] }}
priority = 20

[[playlists]]
id = "switched-off"
slides = ["picture"]
enabled = false
priority = 20

[[playlists]]
id = "beat"
slides = ["signs", "later", "off", "silent-film"]
every = 3

[[playlists]]
id = "noon"
slides = ["learn"]
when = {{ hours = ["11:45-12:15", "23:30-00:30"] }}
every = 2

[[playlists]]
id = "rarely"
slides = ["steps", "poster"]
when = {{ days = ["mon-fri"] }}
where = {{ countries = ["BE", "EG"] }}
every = 7

[[playlists]]
id = "never"
slides = ["picture"]
enabled = false
every = 1
"""

DISPLAY = """
format = 1
id = "BRU-A-1"
country = "BE"
timezone = "Europe/Brussels"
locales = ["fr", "nl", "en"]
"""


def other(**keys: Any) -> str:
    """The display's file with other values; `screen` is its table."""
    lines = dict(line.split(" = ") for line in DISPLAY.strip().splitlines())
    screen = keys.pop("screen", None)
    lines |= {key: json.dumps(value) for key, value in keys.items()}
    told = "\n".join(f"{key} = {value}" for key, value in lines.items())
    return told + (f"\n[screen]\npixels = {screen}\n" if screen else "\n")


OTHERS = {
    "by-loop": other(id="BRU-B-2", languages="by-loop"),
    "together": other(id="BRU-C-3", languages="together", locales=["nl", "fr", "de", "en"]),
    "together, one language": other(id="PAR-1", languages="together", country="FR", timezone="Europe/Paris"),
    "quiet": other(id="BRU-WC-1", mode="quiet", locales=["en"]),
    "booth": other(id="BRU-BOOTH", mode="booth", languages="together"),
    "bar": other(
        id="NRT-T1-042", country="JP", timezone="Asia/Tokyo", locales=["ja", "en"], screen=[3840, 1080]
    ),
    "ten languages": other(
        id="CAI-T1-1",
        country="EG",
        timezone="Africa/Cairo",
        languages="by-loop",
        locales=["ar", "en", "fr", "de", "it", "es", "ru", "zh-Hans", "ja", "ko"],
    ),
    "midnight twice": other(id="PDL-T1-1", country="PT", timezone="Atlantic/Azores", screen=[1080, 1920]),
    "half an hour": other(id="LDH-1", country="AU", timezone="Australia/Lord_Howe", locales=["en"]),
}
# Of the zones above: each day on which a clock changes, with its neighbours; and what the campaign turns on.
DAYS = sorted(
    {date(2026, 1, 1) + 17 * ONE_DAY * number for number in range(22)}
    | {
        date.fromisoformat(day) + ONE_DAY * offset
        for day in ["2026-03-29", "2026-10-25", "2026-04-24", "2026-10-30", "2026-04-05", "2026-10-04"]
        for offset in (-1, 0, 1)
    }
    | {date.fromisoformat(day) for day in ["2026-07-29", "2026-07-30", "2026-09-22", "2026-12-31"]}
)
MONTHS = [date(2026, month, 1) for month in range(1, 13)]


class Told:
    """What the program and the reckoning say of a campaign on a display."""

    def __init__(self, folder: Path, campaign: str, display: str) -> None:
        for name, text in {"campaign": campaign, "display": display}.items():
            (folder / f"{name}.toml").write_text(text)
        for name in ("heart.svg", "heart.mp4"):
            (folder / name).touch()
        shown_on = read_display(folder / "display.toml")
        bar = is_bar(shown_on.page_size(shown_on.shapes[0]))
        self.campaign = read_campaign(folder / "campaign.toml")
        self.schedule = Schedule(self.campaign, shown_on, fallback=BUILT_IN, is_bar=bar)
        self.reckoning = Reckoning(campaign, display)

    def by_program(self, day: date) -> Iterator[Entry]:
        """A local day's entries, but for those of the campaign that stands where nothing of this one holds."""
        start, end = (
            datetime.fromtimestamp(midnight(one, self.reckoning.zone) / 1000, UTC)
            for one in (day, day + ONE_DAY)
        )
        for one in self.schedule.entries(start, end):
            if one.campaign is self.campaign:
                yield Entry(milliseconds(one.start), one.playlist, one.slide.id, one.locales)

    def differs(self, day: date) -> tuple[Entry | None, Entry | None] | None:
        """The first entry of a day of which they differ, the program's and the reckoning's."""
        found, reckoned = list(self.by_program(day)), self.reckoning.day(day)
        if found == reckoned:
            return None
        pairs = zip([*found, None], [*reckoned, None], strict=False)
        return next(pair for pair in pairs if pair[0] != pair[1])


@pytest.mark.slow
@pytest.mark.parametrize("first", MONTHS, ids=lambda first: first.strftime("%B"))
def test_every_day_of_a_year_is_as_reckoned(tmp_path: Path, first: date) -> None:
    """In Brussels, both changes of the clock included: each entry's start, playlist, slide and locales."""
    told = Told(tmp_path, CAMPAIGN, DISPLAY)
    days = (first + ONE_DAY * number for number in range(31))
    assert {day: told.differs(day) for day in days if day.month == first.month and told.differs(day)} == {}


@pytest.mark.slow
@pytest.mark.parametrize("display", OTHERS.values(), ids=OTHERS)
def test_days_on_other_displays_are_as_reckoned(tmp_path: Path, display: str) -> None:
    """Of other countries, zones, modes, shapes and ways with languages; around their changes of the clock."""
    told = Told(tmp_path, CAMPAIGN, display)
    assert {day: told.differs(day) for day in DAYS if told.differs(day)} == {}
