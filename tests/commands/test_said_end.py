"""When a notice ends, as it is written in a hurry: a time, a day, a length."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.commands.notice.said_end import end
from kiosk.content.errors import WrongUse
from tests.timeline.build import display

BRUSSELS = ZoneInfo("Europe/Brussels")


def until(text: str, said: str) -> str:
    """When one ends that is said at a time of Brussels."""
    now = datetime.fromisoformat(said).replace(tzinfo=BRUSSELS)
    return end(None, text, now, [display(timezone="Europe/Brussels")]).isoformat()


@pytest.mark.parametrize(
    ("text", "said", "meant"),
    [
        ("14:30", "2026-11-29T09:00", "2026-11-29T14:30:00+01:00"),
        ("9:05", "2026-11-29T09:00", "2026-11-29T09:05:00+01:00"),
        ("14h30", "2026-11-29T09:00", "2026-11-29T14:30:00+01:00"),
        ("00:30", "2026-11-29T23:00", "2026-11-30T00:30:00+01:00"),
        ("tomorrow 14:30", "2026-11-29T15:00", "2026-11-30T14:30:00+01:00"),
        ("Tomorrow, 8:00", "2026-12-31T23:59", "2027-01-01T08:00:00+01:00"),
        ("today 18:00", "2026-11-29T09:00", "2026-11-29T18:00:00+01:00"),
        ("02:30", "2027-03-27T22:00", "2027-03-28T03:30:00+02:00"),
        ("03:30", "2027-10-30T22:00", "2027-10-31T03:30:00+01:00"),
        ("2026-11-30", "2026-11-29T09:00", "2026-12-01T00:00:00+01:00"),
        ("2026-11-30T08:00", "2026-11-29T09:00", "2026-11-30T08:00:00+01:00"),
    ],
)
def test_a_time_is_the_next_one_and_a_day_is_whole(text: str, said: str, meant: str) -> None:
    """By the clock of the display, past midnight and past a change of the clock as well."""
    assert until(text, said) == meant


@pytest.mark.parametrize("text", ["14:30", "today 14:30", "2026-11-28"])
def test_a_time_that_is_past_is_no_time_tomorrow(text: str) -> None:
    """Whoever mistypes an hour is not heard saying it until the next day."""
    with pytest.raises(WrongUse, match="that is past"):
        until(text, "2026-11-29T15:00")


@pytest.mark.parametrize(
    ("text", "minutes"), [("90m", 90), ("1h30m", 90), ("2 hours", 120), ("1d 2h", 1560), ("30 min", 30)]
)
def test_a_length_is_read_as_people_write_it(text: str, minutes: int) -> None:
    """In one part or in several."""
    now = datetime(2026, 11, 29, 9, tzinfo=BRUSSELS)
    assert end(text, None, now, [display(timezone="Europe/Brussels")]) - now == timedelta(minutes=minutes)


TOKYO, PARIS = "Asia/Tokyo", "Europe/Paris"


@pytest.mark.parametrize("text", ["18:30", "tomorrow 8:00", "2026-11-30", "2026-11-30T08:00"])
def test_a_time_is_that_of_each_display_or_none(text: str) -> None:
    """Where clocks differ, whoever says a time is asked which; where they agree, it is that of all."""
    now = datetime(2026, 11, 29, 15, tzinfo=BRUSSELS)
    one, other, far = (display(timezone=zone) for zone in ("Europe/Brussels", PARIS, TOKYO))
    assert end(None, text, now, [one, other]) == end(None, text, now, [one])
    told = "not one time for all displays, whose clocks are those of Europe/Brussels, Asia/Tokyo"
    with pytest.raises(WrongUse, match=told):
        end(None, text, now, [one, far])
    assert end(None, "2026-11-30T08:00+01:00", now, [one, far]) == end(None, "2026-11-30T08:00", now, [one])
