"""A year of a rich campaign is what a second reckoning of the written rules says, entry by entry."""

from datetime import date
from pathlib import Path

import pytest

from tests.timeline.almanac import ONE_DAY
from tests.timeline.reckoned import DISPLAY, SLIDES, Told, display_file

# Donate stands beside help here in each way: in a base, at its end, in a row, from an insert, beside one.
CAMPAIGN = f"""{SLIDES}
[[playlists]]
id = "everyday"
slides = [
    "help", "signs", "film", "donate", "poster", "off", "steps", "summer", "picture", "self-check", "winter",
    "donate",
]

[[playlists]]
id = "weekend"
slides = ["donate", "picture", "learn", "silent-film", "help", "later", "donate", "donate", "steps"]
when = {{ days = ["sat-sun"] }}
priority = 1

[[playlists]]
id = "rush"
slides = ["poster", "signs", "donate", "film"]
when = {{ days = ["mon-fri"], hours = ["06:00-09:30", "09:30-10:00", "16:30-19:00"] }}
priority = 2

[[playlists]]
id = "night"
slides = ["picture", "donate", "summer", "help"]
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
when = {{ dates = ["2026-03-29"], hours = ["02:30-04:00", "00:00-01:00"] }}
priority = 4

[[playlists]]
id = "pay-day"
slides = ["learn", "poster"]
when = {{ rrule = "FREQ=MONTHLY;BYDAY=-1FR", dtstart = 2025-01-31, hours = ["11:00-13:00"] }}
priority = 5

[[playlists]]
id = "fortnight"
slides = ["self-check", "steps"]
priority = 5

[playlists.when]
rrule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU"
dtstart = "2025-12-30"
hours = ["23:00-24:00"]

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
when = {{ rrule = "FREQ=MONTHLY;UNTIL=20261031", dtstart = "2025-12-31", hours = ["20:00-01:00"] }}
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
slides = ["signs", "later", "off", "silent-film", "donate", "film"]
every = 3

[[playlists]]
id = "noon"
slides = ["learn", "self-check"]
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

OTHERS = {
    "by-loop": display_file(id="BRU-B-2", languages="by-loop"),
    "together": display_file(id="BRU-C-3", languages="together", locales=["nl", "fr", "de", "en"]),
    "together, one language": display_file(
        id="PAR-1", languages="together", country="FR", timezone="Europe/Paris"
    ),
    "quiet": display_file(id="BRU-WC-1", mode="quiet", locales=["en"]),
    "booth": display_file(id="BRU-BOOTH", mode="booth", languages="together"),
    "bar": display_file(
        id="NRT-T1-042", country="JP", timezone="Asia/Tokyo", locales=["ja", "en"], screen=[3840, 1080]
    ),
    "ten languages": display_file(
        id="CAI-T1-1",
        country="EG",
        timezone="Africa/Cairo",
        languages="by-loop",
        locales=["ar", "en", "fr", "de", "it", "es", "ru", "zh-Hans", "ja", "ko"],
    ),
    "midnight twice": display_file(
        id="PDL-T1-1", country="PT", timezone="Atlantic/Azores", screen=[1080, 1920]
    ),
    "half an hour": display_file(id="LDH-1", country="AU", timezone="Australia/Lord_Howe", locales=["en"]),
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
