"""Random days of random campaigns are what a second reckoning of the written rules says, entry by entry."""

import json
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.almanac import ONE_DAY
from tests.timeline.reckoned import SLIDES, Told, display_file

NAMES = [
    "help", "signs", "learn", "picture", "poster", "film", "summer", "later", "off", "wall", "donate",
    "self-check",
]  # fmt: skip
HOURS = [
    "00:00-24:00", "22:00-02:00", "23:30-24:00", "00:00-00:30", "00:30-01:30", "01:30-02:30", "02:00-03:00",
    "02:15-02:45", "03:00-01:00", "23:45-23:30", "12:00-12:01", "24:00-00:15",
]  # fmt: skip
DATES = [
    "2026-03-28..2026-03-29", "10-25", "10-24", "12-24..01-02", "02-29", "2026-07-30", "01-01",
    "04-23..04-24", "2025-12-31..2026-01-01", "03-01..02-28",
]  # fmt: skip
WEEKDAYS = ["sat", "sun", "mon-fri", "fri-mon", "wed-wed", "sun-sat"]
RULES = [
    "FREQ=DAILY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=SA,SU;INTERVAL=2;WKST=SU", "FREQ=WEEKLY;INTERVAL=3",
    "FREQ=MONTHLY;BYDAY=-1SU,1MO", "FREQ=MONTHLY;BYMONTHDAY=-1,29,30", "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1",
    "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU", "FREQ=YEARLY;BYDAY=13SU,-10SU",
    "FREQ=DAILY;COUNT=400", "FREQ=YEARLY;BYMONTH=4,10", "FREQ=DAILY;BYMONTH=10;BYDAY=SU",
    "FREQ=MONTHLY;UNTIL=20261025;BYMONTHDAY=25",
]  # fmt: skip
STARTS = ["2025-01-31", "2024-02-29", "2026-03-28", "2026-10-25"]
# Midnight is left out in Cairo and Havana, and comes twice in the Azores; half an hour on Lord Howe.
ZONES = [
    "Europe/Brussels", "Atlantic/Azores", "Africa/Cairo", "America/Havana", "Australia/Lord_Howe",
    "Asia/Tokyo",
]  # fmt: skip


def optional(**parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Tables that have at least one of the keys."""
    return st.fixed_dictionaries({}, optional=parts).filter(bool)


def lists(items: list[str], most: int = 2) -> st.SearchStrategy[list[str]]:
    """Lists of some of the items, each once."""
    return st.lists(st.sampled_from(items), min_size=1, max_size=most, unique=True)


rules = st.fixed_dictionaries({"rrule": st.sampled_from(RULES), "dtstart": st.sampled_from(STARTS)})
plain = optional(dates=lists(DATES), days=lists(WEEKDAYS), hours=lists(HOURS[:-1]))
whens = st.one_of(plain, rules, st.builds(lambda one, two: one | two, plain, rules))
wheres = optional(
    countries=lists(["EU", "BE", "PT", "JP"]),
    displays=lists(["BRU-*", "*1", "[B]*", "BRU-?-1", "*"]),
    modes=lists(["signage", "booth", "quiet"]),
)
common: dict[str, st.SearchStrategy[Any]] = {
    "slides": st.lists(st.sampled_from(NAMES), min_size=1, max_size=5)
}
base_keys = {"when": whens, "where": wheres, "priority": st.integers(-1, 2), "enabled": st.booleans()}
bases = st.fixed_dictionaries(common, optional=base_keys)
inserts = st.fixed_dictionaries(
    {**common, "every": st.integers(1, 5)},
    optional={"when": whens, "where": wheres, "enabled": st.booleans()},
)
displays = st.fixed_dictionaries(
    {
        "country": st.sampled_from(["BE", "PT", "JP"]),
        "timezone": st.sampled_from(ZONES),
        "locales": st.sampled_from([["en"], ["fr", "en"], ["ja", "en", "ko"]]),
        "languages": st.sampled_from(["by-slide", "by-loop", "together"]),
        "mode": st.sampled_from(["signage", "booth", "quiet"]),
        "screen": st.sampled_from([[1920, 1080], [3840, 1080], [1080, 3840]]),
    }
)
changes = ["2026-03-29", "2026-10-25", "2026-04-24", "2026-10-29", "2026-11-01", "2026-03-08", "2026-04-05"]
days = st.one_of(
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.builds(
        lambda day, off: date.fromisoformat(day) + ONE_DAY * off, st.sampled_from(changes), st.integers(-1, 1)
    ),
)


def written(playlists: list[dict[str, Any]]) -> str:
    """A campaign's file."""
    told = SLIDES
    for number, one in enumerate(playlists):
        keys = {"id": f"p{number}", **one}
        told += "\n[[playlists]]\n" + "".join(f"{key} = {toml(value)}\n" for key, value in keys.items())
    return told


def toml(value: Any) -> str:
    """A value as TOML writes it."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(one)}" for key, one in value.items()) + " }"
    return json.dumps(value)


# A tenth of a second each.
@pytest.mark.slow
@settings(max_examples=100)
@given(
    common["slides"],
    st.lists(st.one_of(bases, inserts), max_size=5),
    displays,
    st.lists(days, min_size=1, max_size=2),
)
def test_any_day_of_any_campaign_is_as_reckoned(
    always: list[str], others: list[dict[str, Any]], display: dict[str, Any], some: list[date]
) -> None:
    """Whatever holds, wherever the display hangs: each entry's start, playlist, slide and locales."""
    text = written([{"slides": always}, *others])
    with TemporaryDirectory() as folder:
        told = Told(Path(folder), text, display_file(**display))
        assert {day: told.differs(day) for day in some if told.differs(day)} == {}


@pytest.mark.parametrize("day", ["2026-03-20", "2026-03-21", "2026-07-01", "2026-11-01"])
def test_a_campaign_without_playlists_shows_all_its_slides(tmp_path: Path, day: str) -> None:
    """In their order, as a playlist named "all"; each day those that count on it."""
    told = Told(tmp_path, SLIDES, display_file(languages="by-loop"))
    assert {one.playlist for one in told.reckoning.day(date.fromisoformat(day))} == {"all"}
    assert told.differs(date.fromisoformat(day)) is None
