"""When a playlist holds, as it is written: what is read, and what is said of what cannot be."""

from datetime import date, datetime
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.content.campaign.recurrence import read_rule, recurrence
from kiosk.content.campaign.when import When


def when(**keys: Any) -> When:
    """A `when` read from these keys."""
    return When.model_validate(keys)


def faults(**keys: Any) -> list[tuple[str, str]]:
    """The place and the sentence of each fault of these keys."""
    with pytest.raises(ValidationError) as caught:
        When.model_validate(keys)
    return [
        (".".join(map(str, error["loc"])), error["msg"].removeprefix("Value error, "))
        for error in caught.value.errors()
    ]


@pytest.mark.parametrize(
    ("dates", "inside", "outside"),
    [
        (["07-30"], ["2026-07-30", "1999-07-30"], ["2026-07-29", "2026-07-31"]),
        (["2026-07-30"], ["2026-07-30"], ["2027-07-30"]),
        (["07-28..08-02"], ["2026-07-28", "2030-08-02"], ["2026-07-27", "2026-08-03"]),
        (["12-20..01-05"], ["2026-12-20", "2026-12-31", "2027-01-05"], ["2026-12-19", "2027-01-06"]),
        (["2026-12-20..2027-01-05"], ["2026-12-20", "2027-01-05"], ["2027-12-25", "2026-01-02"]),
        (["02-29"], ["2028-02-29"], ["2026-02-28", "2026-03-01"]),
        (["02-29..03-01"], ["2026-03-01", "2028-02-29"], ["2026-02-28"]),
        (["07-30", "12-02"], ["2026-07-30", "2026-12-02"], ["2026-10-18"]),
    ],
)
def test_dates_are_compared_by_month_and_day_or_with_their_year(
    dates: list[str], inside: list[str], outside: list[str]
) -> None:
    """Ranges have both ends, and a yearly one may run over the year's end."""
    read = when(dates=tuple(dates))
    assert all(read.starts_on(date.fromisoformat(day)) for day in inside)
    assert not any(read.starts_on(date.fromisoformat(day)) for day in outside)


@pytest.mark.parametrize(("days", "expected"), [("sat", "5"), ("mon-fri", "01234"), ("fri-mon", "4560")])
def test_days_are_of_the_week_and_may_run_over_sunday(days: str, expected: str) -> None:
    """Asked of the first week of June 2026, which begins on a Monday."""
    read = when(days=(days,))
    found = {str(number) for number in range(7) if read.starts_on(date(2026, 6, 1 + number))}
    assert found == set(expected)


@pytest.mark.parametrize(
    ("hours", "start", "end"),
    [
        ("06:00-09:30", 360, 570),
        ("22:00-02:00", 1320, 1560),
        ("00:00-24:00", 0, 1440),
        ("22:00-00:00", 1320, 1440),
    ],
)
def test_hours_are_minutes_of_the_day_on_which_they_start(hours: str, start: int, end: int) -> None:
    """Past 24:00 they are on the next day."""
    span = when(hours=(hours,)).hour_spans[0]
    assert (span.start, span.end) == (start, end)


def test_no_hours_is_the_whole_day() -> None:
    """As 00:00-24:00 is."""
    assert when(days=("sat",)).hour_spans == when(hours=("00:00-24:00",)).hour_spans


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("dates", "7-30", '"7-30" is not a date; did you mean "07-30"?'),
        ("dates", "30-07", '"30-07" is not a day of the calendar; did you mean "07-30"?'),
        ("dates", "30.7.2026", '"30.7.2026" is not a date; did you mean "2026-07-30"?'),
        ("dates", "7/28 - 8/2", '"7/28 - 8/2" is not a date; did you mean "07-28..08-02"?'),
        ("dates", "2027-05-05/2027-05-07", 'did you mean "2027-05-05..2027-05-07"?'),
        ("dates", "2026-02-29", '"2026-02-29" is not a day of the calendar: 2026 is not a leap year'),
        ("dates", "02-30", '"02-30" is not a day of the calendar'),
        ("dates", "0000-01-01", '"0000-01-01" is not a day of the calendar'),
        ("dates", "123-45", '"123-45" is not a date: write "07-30"'),
        ("dates", "World Day", '"World Day" is not a date: write "07-30"'),
        ("dates", "2026-08-02..2026-07-28", 'before it starts; did you mean "2026-07-28..2026-08-02"?'),
        ("dates", "2026-07-28..08-02", "has a year at one end only"),
        ("dates", "07-28..08-02..08-05", "is not a date"),
        ("days", "Saturday", '"Saturday" is not a day; did you mean "sat"?'),
        ("days", "Mon - Fri", '"Mon - Fri" is not a day; did you mean "mon-fri"?'),
        ("days", "mon,wed", '"mon,wed" is not a day: write one of mon, tue'),
        ("days", "mon-tue-wed", '"mon-tue-wed" is not a day'),
        ("hours", "6-9", '"6-9" is not a span of hours; did you mean "06:00-09:00"?'),
        ("hours", "06:00\u201309:00", 'did you mean "06:00-09:00"?'),
        ("hours", "06:00", '"06:00" is not a span of hours: write "06:00-09:30"'),
        ("hours", "25:00-26:00", "there is no 25:00"),
        ("hours", "08:00-09:60", "there is no 09:60"),
        ("hours", "20:00-24:30", "there is no 24:30"),
        ("hours", "24:00-02:00", '24:00 can only be an end; did you mean "00:00-02:00"?'),
        ("hours", "00:00-00:00", 'ends where it starts; did you mean "00:00-24:00"'),
        ("hours", "24:00-24:00", "24:00 can only be an end"),
    ],
)
def test_a_wrong_item_is_one_fault_with_what_was_probably_meant(key: str, value: str, said: str) -> None:
    """The fault is at the item, and the item beside it is not blamed."""
    right = {"dates": "07-30", "days": "sun", "hours": "06:00-07:00"}[key]
    for items, place in (((value,), f"{key}.0"), ((right, value), f"{key}.1")):
        found = faults(**{key: items})
        assert [where for where, _ in found] == [place]
        assert said in found[0][1]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=HOURLY", "finer than days: say the hours in hours"),
        ("FREQ=DAILY;BYHOUR=6", "BYHOUR=6 is finer than days"),
        ("DTSTART:20260102\nRRULE:FREQ=DAILY", "its first day in dtstart"),
        ("FREQ=DAILY\nRDATE:20260102", "holds more than a rule"),
        ("FREQ=WEKLY", 'did you mean "WEEKLY"?'),
        ("FREQ=WEEKLY;BYDAYS=MO", '"BYDAYS" is no part of a rule; did you mean "BYDAY"?'),
        ("INTERVAL=2", "has no FREQ"),
        ("FREQ=DAILY;INTERVAL=0", 'INTERVAL: "0" is not'),
        ("FREQ=DAILY;FREQ=WEEKLY", "has FREQ twice"),
        ("FREQ=WEEKLY;BYDAY=Monday", "is not one of MO, TU"),
        ("FREQ=WEEKLY;BYDAY=1MO", "counts days of a month or year, but FREQ=WEEKLY"),
        ("FREQ=DAILY;BYWEEKNO=3", "BYWEEKNO says nothing beside FREQ=DAILY"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20261231", "both COUNT and UNTIL"),
        ("FREQ=DAILY;UNTIL=20261231T120000Z", "write the last day alone, UNTIL=20261231"),
        ("FREQ=DAILY;UNTIL=2026-12-31", "UNTIL=20261231"),
        ("FREQ=DAILY;BYSETPOS=1", "BYSETPOS picks among days"),
        ("FREQ=YEARLY;BYEASTER=0", '"BYEASTER" is no part of a rule'),
        ("", "is no part of a rule"),
    ],
)
def test_a_rule_is_one_of_rfc_5545_and_no_finer_than_days(rule: str, said: str) -> None:
    """What is wrong is said of the rule."""
    found = faults(rrule=rule, dtstart="2026-01-02")
    assert [where for where, _ in found] == ["rrule"]
    assert said in found[0][1]


@pytest.mark.parametrize(
    "rule",
    ["FREQ=DAILY;INTERVAL=7;BYDAY=MO", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;UNTIL=20251231"],
)
def test_a_rule_that_never_comes_is_a_fault(rule: str) -> None:
    """As every seventh day from a Friday on, if it is a Monday."""
    assert "never comes: no day from 2026-01-02 on" in faults(rrule=rule, dtstart="2026-01-02")[0][1]


def test_dtstart_is_a_day_and_stands_beside_a_rule_and_only_there() -> None:
    """Each says what to do."""
    assert 'dtstart = "2026-01-02"' in faults(rrule="FREQ=DAILY")[0][1]
    assert "there is none" in faults(dtstart="2026-01-02")[0][1]
    for text in ("01-02", "2026-01-02..2026-01-05"):
        assert 'write it as "2026-01-02"' in faults(rrule="FREQ=DAILY", dtstart=text)[0][1]
    assert "outside the years" in faults(rrule="FREQ=DAILY", dtstart="1900-01-01")[0][1]


def test_nothing_said_is_a_fault() -> None:
    """An empty table, and an empty list."""
    assert "is empty" in faults()[0][1]
    assert faults(days=()) == [("days", "is empty: list what it must match, or remove it")]


rules = st.builds(
    lambda frequency, interval, more, end: ";".join(
        [f"FREQ={frequency}", f"INTERVAL={interval}", *([more] if more else []), *([end] if end else [])]
    ),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 4),
    st.sampled_from(["", "BYDAY=TU,FR", "BYMONTH=2,7", "BYDAY=MO,WE;BYSETPOS=-1"]),
    st.sampled_from(["", "COUNT=20", "UNTIL=20290101"]),
)


@given(rules, st.dates(date(2020, 1, 1), date(2028, 12, 31)), st.integers(2020, 2032))
def test_a_rule_comes_on_the_days_dateutil_says(rule: str, start: date, year: int) -> None:
    """In any year, whether or not its first day is one of them."""
    first, last = datetime(year, 1, 1), datetime(year, 12, 31)  # noqa: DTZ001  days of the wall clock
    days = rrulestr(rule, dtstart=datetime(start.year, start.month, start.day))  # noqa: DTZ001
    expected = {moment.date() for moment in days.between(first, last, inc=True)}
    found = recurrence(read_rule(rule), start)
    every = {date.fromordinal(number) for number in range(first.toordinal(), last.toordinal() + 1)}
    assert {day for day in every if found.covers(day)} == expected
