"""A notice on displays whose clocks differ: until when it stands there, and on which day of theirs."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.announcing.notice_end import end_said, time_told
from kiosk.announcing.notice_pages import on_their_days
from kiosk.content.errors import WrongUse
from tests.timeline.build import display

NOW = datetime(2026, 11, 29, 17, tzinfo=ZoneInfo("Europe/Brussels"))
BRUSSELS, PARIS, TOKYO = (display(timezone=one) for one in ("Europe/Brussels", "Europe/Paris", "Asia/Tokyo"))


def test_a_time_in_a_field_is_that_of_each_display_or_none() -> None:
    """Whoever says one that is another instant elsewhere is told what to do instead."""
    assert end_said("18:30", NOW, [BRUSSELS, PARIS]) == NOW.replace(hour=18, minute=30)
    told = r"^That is not one time for all displays, .* Europe/Brussels, Asia/Tokyo; choose how long .*\.$"
    with pytest.raises(WrongUse, match=told):
        end_said("18:30", NOW, [BRUSSELS, TOKYO])


def test_a_time_is_the_next_one_of_the_display_wherever_the_machine_is() -> None:
    """Past midnight there already, it is that day's."""
    assert end_said("today 8:00", NOW, [TOKYO]) == datetime(2026, 11, 30, 8, tzinfo=ZoneInfo("Asia/Tokyo"))


@pytest.mark.parametrize("text", ["soon", ""])
def test_what_is_no_time_is_told_once(text: str) -> None:
    """With how one is written."""
    with pytest.raises(WrongUse, match=r"^Write a time, as 18:30, “tomorrow 8:00” or “in 2 hours”\.$"):
        end_said(text, NOW, [BRUSSELS, TOKYO])


def test_the_time_that_is_told_names_whose_it_is_where_clocks_differ() -> None:
    """And nothing more where all displays have the same."""
    assert time_told(NOW, [BRUSSELS, PARIS]) == "17:00"
    assert time_told(NOW, [BRUSSELS, TOKYO]) == "17:00, Europe/Brussels"


def test_each_display_has_its_own_day() -> None:
    """What stands on it is what holds there then, as a number for emergencies."""
    days = [day for _, day in on_their_days([BRUSSELS, TOKYO], NOW)]
    assert days == [date(2026, 11, 29), date(2026, 11, 30)]
