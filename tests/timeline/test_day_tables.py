"""The tables of local days, and which of them are told together."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.timeline.day_tables import DayTable, TableLine, day_tables, days_alike
from kiosk.timeline.playlist_windows import Standing
from kiosk.timeline.schedule import Schedule
from kiosk.timeline.wall_clock import ONE_DAY
from tests.timeline.build import BUILT_IN, campaign, display, playlist, when

MONDAY = date(2026, 6, 1)


def table(day: date, kind: int) -> DayTable:
    """One of a kind, which has a line more than the kind before."""
    standing = Standing(f"kind-{kind}", is_fallback=False, loop=ONE_DAY, is_even=True, inserts=())
    hours = [timedelta(hours=number) for number in range(kind + 1)]
    return DayTable(day, (), tuple(TableLine(one, ONE_DAY, standing) for one in hours), None)


def tables(kinds: str) -> list[DayTable]:
    """One for each figure, from a Monday on."""
    return [table(MONDAY + ONE_DAY * number, int(kind)) for number, kind in enumerate(kinds)]


def told(kinds: str) -> list[tuple[str, bool]]:
    """The days that are told together, by the days of June, and whether by the week."""
    return [
        (" ".join(str((one.day - MONDAY).days + 1) for one in alike.tables), alike.is_weekly)
        for alike in days_alike(tables(kinds))
    ]


weeks = st.lists(st.integers(0, 2), min_size=7, max_size=7)
seasons = st.lists(
    st.builds(
        lambda week, start, lasts: (week * 9)[start : start + lasts],
        weeks,
        st.integers(0, 6),
        st.integers(1, 40),
    ),
    min_size=1,
    max_size=3,
).map(lambda parts: "".join(str(kind) for part in parts for kind in part))


@given(seasons)
def test_each_day_is_told_once_and_as_it_is(kinds: str) -> None:
    """Between the first and the last day told together none is left out, or none of those weekdays."""
    made = tables(kinds)
    found = days_alike(made)
    assert sorted((one for alike in found for one in alike.tables), key=lambda one: one.day) == made
    for alike in found:
        days = [one.day for one in alike.tables]
        assert all(one.lines == alike.tables[0].lines for one in alike.tables)
        weekdays = {day.weekday() for day in days} if alike.is_weekly else {*range(7)}
        whole = [days[0] + ONE_DAY * number for number in range((days[-1] - days[0]).days + 1)]
        assert days == [day for day in whole if day.weekday() in weekdays]
        assert not alike.is_weekly or len(days) > 1
    firsts = [alike.tables[0].day for alike in found]
    assert all(one <= other for one, other in pairwise(firsts))


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ("0000000", [("1 2 3 4 5 6 7", False)]),
        ("1111100", [("1 2 3 4 5", False), ("6 7", False)]),
        ("11111001111100", [("1 2 3 4 5 8 9 10 11 12", True), ("6 7 13 14", True)]),
        # A day that is not like the others is by itself, also where it is the last of its weekday.
        (
            "1111100" + "1112100" + "2",
            [
                ("1 2 3 4 5", False),
                ("6 7", False),
                ("8 9 10", False),
                ("11", False),
                ("12", False),
                ("13 14", False),
                ("15", False),
            ],
        ),
        (
            "111110011111002" + "1111001111100",
            [
                ("1 2 3 4 5 8 9 10 11 12", True),
                ("6 7 13 14", True),
                ("15", False),
                ("16 17 18 19", False),
                ("20 21", False),
                ("22 23 24 25 26", False),
                ("27 28", False),
            ],
        ),
        # Every second Monday is told as such days are: one by one.
        (
            "2000000" + "1000000" + "2000000",
            [
                ("1", False),
                ("2 3 4 5 6 7", False),
                ("8", False),
                ("9 10 11 12 13 14", False),
                ("15", False),
                ("16 17 18 19 20 21", False),
            ],
        ),
    ],
)
def test_days_are_told_together(kinds: str, expected: list[tuple[str, bool]]) -> None:
    """Those of a time; those of each week from two weeks on."""
    assert told(kinds) == expected


def shown(zone: str, start: str, end: str) -> list[DayTable]:
    """The tables of a campaign with a night from 22:00 to 02:00."""
    one = campaign(playlist("always", "a"), playlist("night", "b", when=when(hours=("22:00-02:00",))))
    ends = (datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(zone)) for at in (start, end))
    return list(day_tables(Schedule(one, display(timezone=zone), fallback=BUILT_IN), *ends))


def read(one: DayTable) -> str:
    """A table on a line."""
    return ", ".join(f"{line.start} {line.until} {line.standing.playlist}" for line in one.lines)


def test_a_day_goes_from_midnight_to_midnight() -> None:
    """What runs over midnight stands in both days; the ends of the range cut the first and the last."""
    found = shown("Asia/Tokyo", "2026-07-01T09:30", "2026-07-03T23:00")
    assert [str(one.day) for one in found] == ["2026-07-01", "2026-07-02", "2026-07-03"]
    assert [read(one) for one in found] == [
        "9:30:00 22:00:00 always, 22:00:00 1 day, 0:00:00 night",
        "0:00:00 2:00:00 night, 2:00:00 22:00:00 always, 22:00:00 1 day, 0:00:00 night",
        "0:00:00 2:00:00 night, 2:00:00 22:00:00 always, 22:00:00 23:00:00 night",
    ]
    assert all(one.change is None for one in found)


@pytest.mark.parametrize(
    ("zone", "day", "before", "after"),
    [
        ("Europe/Brussels", "2026-03-29", "2026-03-29T02:00+01:00", "2026-03-29T03:00+02:00"),
        ("Europe/Brussels", "2026-10-25", "2026-10-25T03:00+02:00", "2026-10-25T02:00+01:00"),
        ("America/Havana", "2026-03-08", "2026-03-08T00:00-05:00", "2026-03-08T01:00-04:00"),
        ("America/Havana", "2026-11-01", "2026-11-01T01:00-04:00", "2026-11-01T00:00-05:00"),
        ("America/St_Johns", "2010-11-07", "2010-11-07T00:01-02:30", "2010-11-06T23:01-03:30"),
        ("Pacific/Apia", "2011-12-31", "2011-12-30T00:00-10:00", "2011-12-31T00:00+14:00"),
    ],
)
def test_a_day_says_that_the_clock_is_changed(zone: str, day: str, before: str, after: str) -> None:
    """As it reads on both sides; the days around it do not."""
    middle = date.fromisoformat(day)
    found = shown(zone, str(middle - ONE_DAY * 2), str(middle + ONE_DAY * 2))
    (told,) = (one for one in found if one.change)
    assert told.day == middle
    assert told.change
    assert [one.isoformat(timespec="minutes") for one in told.change] == [before, after]


def test_a_part_of_a_day_without_the_change_says_nothing_of_it() -> None:
    """The afternoon of the day on which the clock was set back at night."""
    (found,) = shown("Europe/Brussels", "2026-10-25T12:00", "2026-10-25T18:00")
    assert found.change is None


@given(st.integers(0, 364), st.integers(0, 86_399))
def test_a_table_says_what_stands_at_a_time_of_the_clock(day: int, second: int) -> None:
    """On a day without a change: the line over that time is the window over that instant."""
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day)
    (found,) = shown("Asia/Tokyo", f"{at.date()}", f"{at.date() + ONE_DAY}")
    midnight = found.windows[0].start
    for line, window in zip(found.lines, found.windows, strict=True):
        is_then = line.start <= timedelta(seconds=second) < line.until
        assert is_then == (window.start <= midnight + timedelta(seconds=second) < window.until)
        assert line.standing == window.standing
