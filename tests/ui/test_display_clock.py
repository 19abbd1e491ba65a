"""The display's clock: the machine's, or one set for a rehearsal."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.timeline.wall_clock import EARLIEST, LATEST
from kiosk.ui.player.display_clock import DisplayClock, answered_for


def test_without_a_wish_it_is_the_machines_clock() -> None:
    """It says what the machine says."""
    before = datetime.now(UTC)
    assert before <= DisplayClock().now() <= datetime.now(UTC)


def test_it_goes_on_from_the_instant_asked_for() -> None:
    """A rehearsal begins where it was asked to, and time passes."""
    start = datetime(2026, 7, 30, 9, tzinfo=UTC)
    clock = DisplayClock(start)
    first = clock.now()
    assert start <= first <= clock.now() < start + timedelta(minutes=1)


def test_it_runs_as_fast_as_asked() -> None:
    """At a thousand times the speed a moment of the test is seconds."""
    slow, fast = (
        DisplayClock(datetime(2026, 1, 1, tzinfo=UTC)),
        DisplayClock(datetime(2026, 1, 1, tzinfo=UTC), 1000),
    )
    passed = datetime.now(UTC)
    while datetime.now(UTC) == passed:
        pass
    assert fast.now() > slow.now()


@pytest.mark.parametrize(("newest_check", "is_set"), [(date(2000, 1, 1), True), (date(2199, 1, 1), False)])
def test_a_clock_before_the_newest_check_is_not_set(newest_check: date, *, is_set: bool) -> None:
    """Somebody looked at the directory on that day, so it is not earlier."""
    assert DisplayClock().is_set(newest_check) == is_set


def test_an_instant_that_was_asked_for_is_believed() -> None:
    """A rehearsal of the past is one."""
    assert DisplayClock(datetime(1999, 1, 1, tzinfo=UTC)).is_set(date(2026, 11, 1))


@pytest.mark.parametrize(
    "instant", [datetime(1970, 1, 1, 0, 0, 5, tzinfo=UTC), datetime(2260, 1, 1, tzinfo=UTC), LATEST]
)
def test_a_board_without_a_battery_has_a_time_that_passes(instant: datetime) -> None:
    """However wrong a clock is, the timeline can answer for it, and a second later for another instant."""
    assert EARLIEST <= answered_for(instant) < LATEST
    assert answered_for(instant + timedelta(seconds=1)) - answered_for(instant) == timedelta(seconds=1)


def test_a_right_clock_is_left_alone() -> None:
    """Every instant that the timeline answers for is itself."""
    for instant in (EARLIEST, datetime(2026, 7, 30, 9, 30, 1, 5, tzinfo=UTC)):
        assert answered_for(instant) == instant
