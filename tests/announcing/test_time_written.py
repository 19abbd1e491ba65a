"""When a notice is to end, as people write it."""

from contextlib import suppress
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.announcing.notice_end import end_at_time
from kiosk.announcing.time_written import TimeWritten, length_written, time_written
from kiosk.commands.notice.said_end import end
from kiosk.content.errors import WrongUse
from tests.timeline.build import display

NOW = datetime(2026, 11, 29, 20, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "23:50",
        "23.50",
        "23h50",
        "23 h 50",
        "11:50pm",
        "11.50 PM",
        "11:50 p.m.",
        "２３：５０",
        "٢٣:٥٠",
        " 23 : 50 ",
    ],
)
def test_a_time_is_read_however_it_is_written(text: str) -> None:
    """With a colon, a point, an h; in two halves of a day; in the digits of another keyboard."""
    assert time_written(text) == TimeWritten(time(23, 50))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("11pm", time(23)),
        ("11 pm", time(23)),
        ("9 am", time(9)),
        ("tomorrow 8h", time(8)),
        ("8:00 today", time(8)),
    ],
)
def test_an_hour_alone_is_read_where_it_can_mean_one_time(text: str, at: time) -> None:
    """With its half of the day, or with the day that is meant."""
    said = time_written(text)
    assert isinstance(said, TimeWritten)
    assert said.at == at


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("in 2 hours", 120),
        ("In 2h", 120),
        ("in 2h30", 150),
        ("+45 min", 45),
        ("2 hours", 120),
        ("1h30m", 90),
        ("in 1.5 hours", 90),
        ("in 1,5 h", 90),
    ],
)
def test_how_long_is_read_where_a_time_is_asked_for(text: str, minutes: int) -> None:
    """From now on, in the window and behind --until alike."""
    assert time_written(text) == timedelta(minutes=minutes)
    here = display(timezone="UTC")
    assert end(None, text, NOW, [here]) == NOW + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2h", '"2:00" or "in 2 hours"'),
        ("36h", '"in 36 hours"'),
        ("11", '"11:00" or "23:00"'),
        ("18", '"18:00"'),
        ("1130", '"11:30" or "23:30"'),
        ("12 am", '"0:00" for the night, "12:00" for noon'),
        ("18 pm", '"18:00", or "6:00 pm"'),
        ("25:00", "hours go from 0 to 23"),
        ("24:00", '"tomorrow 0:00"'),
        ("midnight", '"tomorrow 0:00"'),
        ("tomorrow noon", '"tomorrow 12:00"'),
        ("tonight", "write a time with its minutes"),
        ("2026-02-30 8:00", "the calendar has none"),
    ],
)
def test_what_can_mean_two_times_is_asked_for(text: str, told: str) -> None:
    """With each as it is to be written."""
    with pytest.raises(WrongUse, match=told):
        time_written(text)


@pytest.mark.parametrize(
    "text", ["", "soon", "18m30", "pm", "today", "in", "in 2", "0 min", "today 8:00 tomorrow"]
)
def test_what_is_no_time_is_none(text: str) -> None:
    """Nobody guesses."""
    assert time_written(text) is None


def test_a_time_that_is_past_is_told_with_those_that_are_not() -> None:
    """In the evening of the day, or on the next one."""
    with pytest.raises(WrongUse, match='"20:30", or "tomorrow 8:30"'):
        end_at_time("8:30", NOW, UTC)  # type: ignore[arg-type]  # any zone does


@given(st.times(), st.sampled_from(["%H:%M", "%H.%M", "%Hh%M", "tomorrow %H:%M", "%H:%M, tomorrow"]))
def test_every_time_is_read_as_it_was_written(at: time, form: str) -> None:
    """In each form the same, with the nought before it and without."""
    at = at.replace(second=0, microsecond=0, tzinfo=None)
    written = at.strftime(form)
    day = "tomorrow" if "tomorrow" in form else None
    assert time_written(written) == TimeWritten(at, day)
    assert time_written(written.replace(" 0", " ").removeprefix("0")) == TimeWritten(at, day)


@given(st.integers(1, 11), st.integers(0, 59), st.sampled_from(["am", "pm"]))
def test_every_time_of_half_a_day_is_read(hour: int, minute: int, half: str) -> None:
    """The one in the afternoon is twelve hours later."""
    later = time(hour + (12 if half == "pm" else 0), minute)
    assert time_written(f"{hour}:{minute:02} {half}") == TimeWritten(later)


@given(st.text() | st.text("0123456789hm:.apin +-T", max_size=12))
def test_nothing_that_is_typed_fails(text: str) -> None:
    """It is a time, a length, none, or told; of a length the same as --for reads."""
    said: object = None
    with suppress(WrongUse):
        said = time_written(text)
    if isinstance(said, timedelta):
        assert said > timedelta()
        assert said == length_written(text.strip().removeprefix("+").removeprefix("in "))
