"""The windows of a `when`: the examples of the format, and a walk through the minutes of real zones."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.content.campaign.when import When
from kiosk.timeline.wall_clock import WallClock
from kiosk.timeline.windows import Window, joined, windows, without
from tests.timeline import build

MINUTE = 60_000

# Each zone's clock is changed on the day, or the day is like any other.
CHANGES = [
    ("Europe/Brussels", date(2026, 3, 29)),
    ("Europe/Brussels", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Asia/Tokyo", date(2026, 6, 1)),
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Pacific/Apia", date(2021, 4, 4)),
    ("America/Havana", date(2026, 3, 8)),
    ("America/Havana", date(2026, 11, 1)),
    ("Africa/Casablanca", date(2026, 2, 15)),
    ("Africa/Casablanca", date(2026, 3, 22)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("America/St_Johns", date(2010, 11, 7)),
    ("America/Sao_Paulo", date(2018, 11, 4)),
    ("America/Sao_Paulo", date(2018, 2, 18)),
    ("Europe/Brussels", date(2060, 10, 31)),  # past the tables of zones, by their rule
]


def shown(when: When, zone: str, start: str, end: str) -> list[str]:
    """The windows of a span of local days, as ISO 8601."""
    clock = WallClock(ZoneInfo(zone))
    span = Window(clock.midnight(date.fromisoformat(start)), clock.midnight(date.fromisoformat(end)))
    return [
        f"{clock.show(one.start).isoformat('T', 'minutes')}/{clock.show(one.end).isoformat('T', 'minutes')}"
        for one in windows(when, clock, span)
    ]


@pytest.mark.parametrize(
    ("hours", "day", "expected"),
    [
        ("02:15-02:45", "2026-03-29", []),
        ("02:30-04:00", "2026-03-29", ["2026-03-29T03:00+02:00/2026-03-29T04:00+02:00"]),
        ("01:00-02:30", "2026-03-29", ["2026-03-29T01:00+01:00/2026-03-29T03:00+02:00"]),
        ("02:15-02:45", "2026-10-25", ["2026-10-25T02:15+02:00/2026-10-25T02:45+01:00"]),
        ("01:00-03:00", "2026-10-25", ["2026-10-25T01:00+02:00/2026-10-25T03:00+01:00"]),
        ("12:00-24:00", "2026-03-29", ["2026-03-29T12:00+02:00/2026-03-30T00:00+02:00"]),
    ],
)
def test_brussels_where_the_clock_is_changed(hours: str, day: str, expected: list[str]) -> None:
    """The examples of the format: nothing in the gap, one hour, and one and a half hours."""
    following = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    assert shown(build.when(hours=(hours,)), "Europe/Brussels", day, following) == expected


def test_hours_over_midnight_belong_to_the_day_on_which_they_start() -> None:
    """Saturday's night runs into Sunday; Friday's does not hold on Saturday, nor Sunday's at all."""
    when = build.when(days=("sat",), hours=("22:00-02:00",))
    assert shown(when, "Asia/Tokyo", "2026-08-01", "2026-08-04") == [
        "2026-08-01T22:00+09:00/2026-08-02T02:00+09:00"
    ]


def test_days_that_touch_are_one_window() -> None:
    """A range of days without hours runs from its first midnight to its last without a break."""
    when = build.when(dates=("07-28..07-30",), days=("mon-sun",))
    assert shown(when, "Asia/Tokyo", "2026-07-01", "2026-09-01") == [
        "2026-07-28T00:00+09:00/2026-07-31T00:00+09:00"
    ]


def test_all_keys_must_hold_and_one_of_each_list() -> None:
    """Two hours on the one Monday of four dates."""
    when = build.when(
        dates=("2026-08-01..2026-08-03", "2027-08-03"),
        days=("mon", "tue"),
        hours=("06:00-07:00", "09:00-10:00"),
    )
    hours = [one[11:16] for one in shown(when, "UTC", "2026-07-01", "2026-09-01")]
    assert hours == ["06:00", "09:00"]
    assert shown(when, "UTC", "2027-08-02", "2027-08-05")[0].startswith("2027-08-03")


def test_a_rule_says_the_days_and_hours_the_time_on_them() -> None:
    """The last Friday of each month, in the morning."""
    when = build.when(rrule="FREQ=MONTHLY;BYDAY=-1FR", dtstart="2026-01-02", hours=("06:00-09:00",))
    days = [one[:13] for one in shown(when, "UTC", "2026-01-01", "2026-04-01")]
    assert days == ["2026-01-30T06", "2026-02-27T06", "2026-03-27T06"]


def test_29_february_comes_in_leap_years_only() -> None:
    """Neither 28 February nor 1 March takes its place."""
    when = build.when(dates=("02-29",))
    assert [one[:10] for one in shown(when, "UTC", "2026-01-01", "2029-01-01")] == ["2028-02-29"]


@cache
def walk(zone: str, day: date) -> list[tuple[int, datetime]]:
    """Each minute of the week around a day: the instant, and what the clock reads."""
    start = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) - 4 * 86_400
    there = ZoneInfo(zone)
    return [
        (second * 1000, datetime.fromtimestamp(second, there).replace(tzinfo=None))
        for second in range(start, start + 8 * 86_400, 60)
    ]


def walked_window(zone: str, around: date, day: date, start: int, end: int) -> Window:
    """The window of one day, found by reading the clock at each minute."""
    found = []
    for minutes, which in ((start, 0), (end, -1)):
        wanted = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)  # noqa: DTZ001  the wall
        readings = walk(zone, around)
        same = [instant for instant, read in readings if read == wanted]
        found.append(same[which] if same else next(instant for instant, read in readings if read > wanted))
    return Window(*found)


times = st.one_of(st.integers(0, 4 * 60), st.integers(22 * 60, 24 * 60 - 1), st.integers(0, 24 * 60 - 1)).map(
    lambda minutes: f"{minutes // 60:02}:{minutes % 60:02}"
)
spans = st.tuples(times, times).filter(lambda pair: pair[0] != pair[1]).map("-".join)


@given(
    st.sampled_from(CHANGES),
    st.lists(spans, min_size=1, max_size=2),
    st.sampled_from(["mon-sun", "sat", "sun-tue"]),
)
@example(CHANGES[8], ["00:00-24:00"], "sat")
@example(CHANGES[5], ["22:00-02:00"], "mon-sun")
@example(CHANGES[13], ["23:30-00:30", "22:00-23:30"], "sat")
def test_windows_are_what_a_walk_through_the_minutes_finds(
    change: tuple[str, date], hours: list[str], days: str
) -> None:
    """Around every kind of change of the clock, in both directions, and by rule as by table."""
    zone, day = change
    when = build.when(hours=tuple(hours), days=(days,))
    clock = WallClock(ZoneInfo(zone))
    span = Window(clock.midnight(day - timedelta(days=1)), clock.midnight(day + timedelta(days=2)))
    expected = [False] * ((span.end - span.start) // MINUTE)
    for number in range(-3, 2):
        on = day + timedelta(days=number)
        for start, end in ((one.start, one.end) for one in when.hour_spans if when.starts_on(on)):
            found = walked_window(zone, day, on, start, end)
            for minute in range(max(found.start, span.start), min(found.end, span.end), MINUTE):
                expected[(minute - span.start) // MINUTE] = True
    held = windows(when, clock, span)
    for number, holds in enumerate(expected):
        instant = span.start + number * MINUTE
        assert any(one.start <= instant < one.end for one in held) == holds, clock.show(instant)
    assert all(one.end < other.start for one, other in pairwise(held))


flags = st.lists(st.booleans(), min_size=12, max_size=12)


def of_flags(flags: list[bool]) -> list[Window]:
    """The spans in which a row of flags is set."""
    return joined(Window(place, place + 1) for place, flag in enumerate(flags) if flag)


@given(flags, flags)
def test_spans_are_subtracted(these: list[bool], those: list[bool]) -> None:
    """As the flags they stand for are, one by one."""
    left = [a and not b for a, b in zip(these, those, strict=True)]
    assert without(of_flags(these), of_flags(those)) == of_flags(left)
