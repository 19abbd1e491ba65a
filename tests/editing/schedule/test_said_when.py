"""When a playlist plays is said as a person would say it, and its rules are read as they are written."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.spans import Dated, Yearly, read_dates
from kiosk.content.campaign.where import Where
from kiosk.editing.schedule.dates_typed import dates_typed, day_typed, instant_typed, repetition_typed
from kiosk.editing.schedule.days.week_blocks import HoursOn
from kiosk.editing.schedule.days.why_words import why
from kiosk.editing.schedule.hours_written import (
    hours_written,
    minutes_typed,
    resized,
    shifted,
    snapped,
    time_written,
)
from kiosk.editing.schedule.refusals import Refused
from kiosk.editing.schedule.repetition import Repetition, repetition, rule_written
from kiosk.editing.schedule.sentence import said, sentence, short
from kiosk.editing.schedule.sentence_words import word_by
from kiosk.editing.schedule.spans_said import all_but, dates_said
from tests.timeline.build import playlist, when


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({}, "Plays 2 slides every day, the whole day, all year, on every display."),
        (
            {"when": when(days=("mon-fri",), hours=("06:00-09:30",))},
            "Plays 2 slides every weekday from 06:00 to 09:30, all year, on every display.",
        ),
        (
            {"when": when(days=("fri-mon",), hours=("22:00-02:00", "06:00-07:00"))},
            (
                "Plays 2 slides on Friday to Monday from 22:00 to 02:00 and from 06:00 to 07:00, all year, "
                "on every display."
            ),
        ),
        (
            {"when": when(dates=("07-28..08-02", "2026-12-24"))},
            (
                "Plays 2 slides on any day of the week, the whole day, from 28 July to 2 August every year "
                "and 24 December 2026, on every display."
            ),
        ),
        (
            {"when": when(rrule="FREQ=MONTHLY;BYDAY=2TU;COUNT=3", dtstart="2026-01-01"), "every": 1},
            (
                "Gives one of 2 slides after every slide on any day of the week, the whole day, all year, "
                "every month on the 2nd Tuesday, 3 times, from 1 January 2026, on every display."
            ),
        ),
        (
            {"where": Where(countries=("BE", "EU"), displays=("BRU-*",), modes=("booth",))},
            (
                "Plays 2 slides every day, the whole day, all year, on booths in Belgium and "
                "the European Union named BRU-*."
            ),
        ),
    ],
)
def test_a_playlist_is_a_sentence(keys: dict[str, Any], words: str) -> None:
    """All of what its file says, and no more."""
    assert said(playlist("p", "a b", **keys)) == words


def test_each_part_changes_what_it_says() -> None:
    """Hours by their number, start and end apart."""
    parts = sentence(playlist("p", "a", when=when(hours=("06:00-09:30", "16:00-24:00"))))
    found = [(part.words, part.changes, part.index) for part in parts if part.changes]
    assert found == [
        ("1 slide", "slides", 0),
        ("every day", "days", 0),
        ("06:00", "start", 0),
        ("09:30", "end", 0),
        ("16:00", "start", 1),
        ("24:00", "end", 1),
        ("all year", "dates", 0),
        ("every display", "where", 0),
    ]


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({}, "whenever nothing else plays"),
        ({"every": 3}, "after every 3rd slide, always"),
        ({"when": when(days=("mon-fri",), hours=("06:00-09:30",))}, "weekdays, 06:00 to 09:30"),
        ({"when": when(days=("sat",))}, "Saturday, whole day"),
        ({"when": when(hours=("23:00-05:00",))}, "every day, 23:00 to 05:00"),
        ({"when": when(dates=("07-30",))}, "30 July every year, whole day"),
        (
            {"every": 11, "when": when(dates=("07-16..07-29",)), "where": Where(modes=("booth",))},
            "after every 11th slide, 16 to 29 July every year, booths only",
        ),
    ],
)
def test_a_list_says_it_shortly(keys: dict[str, Any], words: str) -> None:
    """In one line or two."""
    assert short(playlist("p", "a b", **keys)) == words


@pytest.fixture
def loud() -> Iterator[None]:
    """A language of capitals."""
    word_by(lambda one, several, count: (one if count == 1 else several).upper())
    yield
    word_by(lambda one, several, count: one if count == 1 else several)


@pytest.mark.usefixtures("loud")
@pytest.mark.parametrize(
    "keys",
    [
        {"every": 3, "where": Where(countries=("BE", "EU"), modes=("booth",))},
        {"when": when(days=("mon-fri",), hours=("06:00-09:30", "10:00-11:00"))},
        {"when": when(days=("sat-sun",), dates=("07-30", "2027-12-24..2027-12-26"))},
        {"when": when(rrule="FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TU;COUNT=3", dtstart="2026-01-01")},
        {"when": when(rrule="FREQ=WEEKLY;BYDAY=MO;UNTIL=20270101", dtstart="2026-01-01")},
    ],
)
def test_all_words_are_of_the_language_of_the_window(keys: dict[str, Any]) -> None:
    """But for names of countries, which are in the language of the venue's operators."""
    shown = playlist("p", "a b", **keys)
    for words in (said(shown), short(shown), why(shown, HoursOn(0, date(2027, 7, 30), 360, 570))):
        assert not re.search("[a-z]", words.replace("Belgium", "")), words


RULES = st.one_of(
    st.builds(Repetition, st.sampled_from(["DAILY", "YEARLY"]), st.integers(1, 9)),
    st.builds(
        Repetition,
        st.just("WEEKLY"),
        st.integers(1, 9),
        st.sets(st.integers(0, 6)).map(lambda days: tuple(sorted(days))),
        until=st.none() | st.dates(date(2026, 1, 1), date(2100, 1, 1)),
    ),
    st.builds(Repetition, st.just("MONTHLY"), month_day=st.sampled_from([None, 1, 31, -1, -2])),
    st.builds(
        Repetition,
        st.just("MONTHLY"),
        days=st.integers(0, 6).map(lambda day: (day,)),
        nth=st.sampled_from([1, 5, -1]),
        count=st.none() | st.integers(1, 99),
    ),
)


@given(RULES)
def test_a_rule_is_read_as_it_was_chosen(chosen: Repetition) -> None:
    """Every kind that is offered."""
    assert repetition(rule_written(chosen)) == chosen


@pytest.mark.parametrize(
    "rule", ["FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=MONTHLY;BYDAY=1MO,2TU"]
)
def test_a_rule_of_another_kind_is_left_as_it_is(rule: str) -> None:
    """No choice would say it; it is shown as it is written."""
    assert repetition(rule) is None
    assert rule in said(playlist("p", "a", when=when(rrule=rule, dtstart="2026-01-01")))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("6", "06:00"),
        ("6:05", "06:05"),
        ("0630", "06:30"),
        (" 18.45 ", "18:45"),
        ("6h30", "06:30"),
        ("24:00", "24:00"),
    ],
)
def test_a_time_may_be_typed_as_people_do(typed: str, written: str) -> None:
    """It is written in one way."""
    assert time_written(minutes_typed(typed)) == written


@pytest.mark.parametrize("typed", ["", "soon", "24:15", "6:60", "-1", "١٢"])
def test_what_is_no_time_is_told(typed: str) -> None:
    """With how it is written."""
    with pytest.raises(Refused, match="06:00"):
        minutes_typed(typed)


MOVES = st.integers(-1500, 1500).map(snapped)
SPANS = st.tuples(st.integers(0, 95), st.integers(1, 95)).map(
    lambda at: (at[0] * 15, at[0] * 15 + at[1] * 15)
)


@given(SPANS, MOVES, MOVES)
def test_a_window_that_is_moved_or_resized_can_be_written(
    span: tuple[int, int], first: int, last: int
) -> None:
    """It keeps its length where it is moved, and a quarter of an hour at least where an edge is."""
    start, end = shifted(*span, first)
    assert end - start == span[1] - span[0]
    assert 0 <= start < 24 * 60
    when(hours=(hours_written(start, end),))
    for edges in ((first, 0), (0, last)):
        start, end = resized(*span, *edges)
        assert 15 <= end - start <= 24 * 60
        when(hours=(hours_written(start, end),))
        assert edges[0] or start == span[0]
        assert edges[1] or end == span[1]


DAYS_OF_A_YEAR = st.dates(date(2028, 1, 1), date(2028, 12, 31))
YEARLY = st.tuples(DAYS_OF_A_YEAR, DAYS_OF_A_YEAR).map(
    lambda ends: Yearly((ends[0].month, ends[0].day), (ends[1].month, ends[1].day))
)
DATED = st.tuples(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 500)).map(
    lambda found: Dated(found[0], found[0] + timedelta(days=found[1]))
)


@given(st.lists(YEARLY | DATED, min_size=1, max_size=3))
def test_dates_may_be_typed_as_they_are_said(found: list[Yearly | Dated]) -> None:
    """What the sentence says is read as what it was made of."""
    assert [read_dates(text) for text in dates_typed(dates_said(found))] == found


@given(st.lists(YEARLY, min_size=1, max_size=3) | st.lists(DATED, min_size=1, max_size=3))
def test_days_may_be_left_out(found: list[Yearly] | list[Dated]) -> None:
    """Each day of the years around is in them or left out, and never both."""
    left = all_but(tuple(found))
    for number in range(0, 1400, 5):
        day = date(2026, 1, 1) + timedelta(days=number)
        assert any(one.covers(day) for one in found) != any(one.covers(day) for one in left)


def test_days_that_are_left_out_are_said() -> None:
    """As somebody typed them, not as the ranges between."""
    found = [read_dates(one) for one in dates_typed("not 18 December")]
    assert dates_said(found) == "every day but 18 December every year"


@pytest.mark.parametrize("typed", ["not 1 January to 31 December", "not 18 December 2026 and 1 May"])
def test_days_that_cannot_be_left_out_are_told(typed: str) -> None:
    """With what can be."""
    with pytest.raises(Refused, match="No day is left"):
        dates_typed(typed)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("", []),
        ("All year", []),
        ("30 jul", ["07-30"]),
        ("2027-07-30, 3. Mai", ["2027-07-30", "05-03"]),
        ("30 February", None),
        ("3 to 1 May 2027", None),
        ("28 December to 3 January", ["12-28..01-03"]),
        ("18/12", ["12-18"]),
        ("18.12.", ["12-18"]),
        ("5/4/2027", ["2027-04-05"]),
        ("18/12/26 to 20/12/26", ["2026-12-18..2026-12-20"]),
        ("16. to 29.7.", ["07-16..07-29"]),
        ("31/6", None),
        ("not 18 December", ["12-19..12-17"]),
        ("Every day but 18/12", ["12-19..12-17"]),
        ("not 28 February", ["02-29..02-27"]),
        ("except 24 to 26 December and 1 January", ["01-02..12-23", "12-27..12-31"]),
        ("not 18 December 2026", ["2000-01-01..2026-12-17", "2026-12-19..2999-12-31"]),
    ],
)
def test_what_is_no_date_is_told(typed: str, written: list[str] | None) -> None:
    """With how it is written."""
    if written is not None:
        assert dates_typed(typed) == written
        return
    with pytest.raises(Refused, match="30 July"):
        dates_typed(typed)


def test_an_instant_may_be_typed() -> None:
    """With its date, as it is said or as files have it, or of today; by the clock of the display."""
    today, zone = date(2026, 11, 29), "Europe/Brussels"
    told = [instant_typed(text, zone, today).isoformat() for text in ("30 July 2027, 8:15", "07-30 815", "9")]
    assert told == ["2027-07-30T08:15:00+02:00", "2026-07-30T08:15:00+02:00", "2026-11-29T09:00:00+01:00"]
    days = [
        f"{instant_typed(text, zone, today):%Y-%m-%d %H:%M}" for text in ("18/12", "18/12 8:15", "8.12.2027")
    ]
    assert days == ["2026-12-18 12:00", "2026-12-18 08:15", "2027-12-08 12:00"]


TYPED = {"unit": "MONTHLY", "interval": "1", "first": "4 January 2027"}


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({"days": [1], "nth": 2}, "FREQ=MONTHLY;BYDAY=2TU"),
        ({"monthDay": "Last", "until": "31 May 2028"}, "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20280531"),
        ({"monthDay": "15", "count": "3"}, "FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3"),
        ({"unit": "WEEKLY", "interval": "2", "days": [4, 0]}, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"),
    ],
)
def test_a_repetition_is_read_as_it_is_typed(more: dict[str, Any], rule: str) -> None:
    """Each of its fields, and the first day."""
    assert repetition_typed({**TYPED, **more}) == (rule, date(2027, 1, 4))


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"interval": "0"}, "“0” is no whole number"),
        ({"count": "often"}, "“often” is no whole number"),
        ({"monthDay": "32"}, "No month has 32 days"),
        ({"until": "31 May"}, "Until which day: say one day with its year"),
        ({"first": ""}, "From which day on: say one day with its year"),
    ],
)
def test_what_no_repetition_can_be_is_told(more: dict[str, Any], told: str) -> None:
    """By the field that it is about."""
    with pytest.raises(Refused, match=told):
        repetition_typed({**TYPED, **more})


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("18 December 2026", "2026-12-18"),
        ("18/12/2026", "2026-12-18"),
        ("5/4/27", "2027-04-05"),
        ("18.12.", "2026-12-18"),
        ("July 30", "2027-07-30"),
        ("30. Juli 2027", "2027-07-30"),
        ("29 February", "2028-02-29"),
        ("2027-07-30", "2027-07-30"),
    ],
)
def test_a_day_is_meant_alike_on_every_page(typed: str, day: str) -> None:
    """Of a slide, where it is the next of its kind, and of a playlist; the day stands first in numbers."""
    assert day_typed(typed, date(2026, 11, 30)).isoformat() == day
    assert day.endswith(dates_typed(typed)[0])


@pytest.mark.parametrize("typed", ["30 February", "2026-13-45", "soon", "31/11/2026"])
def test_what_is_no_day_is_refused_on_every_page(typed: str) -> None:
    """With how it is written."""
    with pytest.raises(Refused, match="Write it as 30 July"):
        day_typed(typed, date(2026, 11, 30))
    with pytest.raises(Refused, match="Write it as 30 July"):
        dates_typed(typed)
