"""The display's clock: the machine's, or one set for a rehearsal."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, strategies

from kiosk.content.directory.contact import contacts, newest_check
from kiosk.content.directory.help_lines import HelpLines
from kiosk.content.directory.known_contact import KnownContact
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


INSTANTS = strategies.datetimes(timezones=strategies.just(UTC))  # from the year 1 to 9999
NEWEST = newest_check()
GERMANY = HelpLines(tuple(KnownContact(one) for one in contacts("DE")))


@given(INSTANTS)
@example(datetime(1970, 1, 1, tzinfo=UTC))
@example(datetime(1970, 1, 1, 0, 0, 5, tzinfo=UTC))
@example(LATEST)
def test_only_a_reading_that_can_be_right_counts_as_set(instant: datetime) -> None:
    """Whatever a machine says: before the newest check, or beyond what is answered for, it is not set, and
    help stands as it does while a clock is not set.
    """
    clock = DisplayClock(machine=lambda: instant)
    assert clock.is_set(NEWEST) == (instant.date() >= NEWEST and instant < LATEST)
    assert EARLIEST <= clock.now() < LATEST
    if not clock.is_set(NEWEST):
        assert clock.now().date() < NEWEST
        assert GERMANY.on(clock.now().date()) == GERMANY.on(NEWEST)


@pytest.mark.parametrize("error", [OverflowError, ValueError, OSError])
def test_a_clock_that_reads_no_date_is_not_set_and_goes_on(error: type[Exception]) -> None:
    """A clock after the year 9999 has Python fail; the display plays, and its time passes."""

    def machine() -> datetime:
        raise error

    for clock in (DisplayClock(machine=machine), DisplayClock(speed=2, machine=machine)):
        before = clock.now()
        assert not clock.is_set(NEWEST)
        assert EARLIEST <= before < LATEST
        while clock.now() == before:
            pass
        assert clock.now() > before


def test_a_right_clock_is_left_alone() -> None:
    """Every instant that the timeline answers for is itself."""
    for instant in (EARLIEST, datetime(2026, 7, 30, 9, 30, 1, 5, tzinfo=UTC)):
        assert answered_for(instant) == instant
