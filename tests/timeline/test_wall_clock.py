"""Instants and the wall clock: the same for everybody, also where clocks are changed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from itertools import pairwise
from struct import unpack
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.timeline.wall_clock import UnusableInstant, WallClock


def clock(zone: str) -> WallClock:
    """The clock of a zone."""
    return WallClock(ZoneInfo(zone))


@pytest.mark.parametrize(
    ("zone", "day", "starts"),
    [
        ("Europe/Brussels", date(2026, 3, 29), "2026-03-28T23:00+00:00"),
        ("America/Havana", date(2026, 3, 8), "2026-03-08T05:00+00:00"),  # 00:00 is left out
        ("America/Havana", date(2026, 11, 1), "2026-11-01T04:00+00:00"),  # 00:00 comes twice
        ("America/Sao_Paulo", date(2018, 11, 4), "2018-11-04T03:00+00:00"),
        ("America/St_Johns", date(2010, 11, 7), "2010-11-07T02:30+00:00"),  # back from 00:01 to 23:01
        ("Pacific/Apia", date(2011, 12, 30), "2011-12-30T10:00+00:00"),  # no such day
        ("Pacific/Apia", date(2011, 12, 31), "2011-12-30T10:00+00:00"),
    ],
)
def test_a_local_day_starts_when_the_clock_first_reads_midnight_or_later(
    zone: str, day: date, starts: str
) -> None:
    """After a gap the day starts with the first instant after it; of two midnights, with the first."""
    assert clock(zone).show(clock(zone).midnight(day)) == datetime.fromisoformat(starts)


def test_a_day_that_was_left_out_holds_no_instant() -> None:
    """Apia went from 29 to 31 December 2011."""
    apia = clock("Pacific/Apia")
    change = apia.midnight(date(2011, 12, 31))
    assert (apia.day(change - 1), apia.day(change)) == (date(2011, 12, 29), date(2011, 12, 31))


def test_a_day_goes_on_when_the_clock_is_set_back_over_midnight() -> None:
    """St John's read 00:00 of 7 November 2010, a minute later 23:01 of the 6th: that is the 7th already."""
    johns = clock("America/St_Johns")
    start = johns.midnight(date(2010, 11, 7))
    assert johns.show(start + 90_000).isoformat() == "2010-11-06T23:01:30-03:30"
    assert johns.day(start + 90_000) == date(2010, 11, 7)


def test_what_is_shown_compares_and_subtracts_as_instants() -> None:
    """From 02:30 to 02:15 on the night the clock is set back are three quarters of an hour."""
    brussels = clock("Europe/Brussels")
    day = date(2026, 10, 25)
    first, second = brussels.show(brussels.first(day, 150)), brussels.show(brussels.last(day, 135))
    assert (first.isoformat(), second.isoformat()) == (
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:15:00+01:00",
    )
    assert second - first == timedelta(minutes=45)
    assert second == second.astimezone(UTC)


@given(
    st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  made aware
    st.sampled_from(["Asia/Tokyo", "Europe/Brussels", "America/St_Johns", "Pacific/Apia", "Africa/Monrovia"]),
)
def test_an_instant_is_one_number_in_every_zone(instant: datetime, zone: str) -> None:
    """The number has the instant's milliseconds, and is shown again as that instant."""
    there = clock(zone)
    number = there.read(instant)
    assert number == there.read(instant.astimezone(ZoneInfo(zone)))
    assert timedelta(0) <= instant - there.show(number) < timedelta(milliseconds=1)
    assert there.midnight(there.day(number)) <= number < there.midnight(there.day(number) + timedelta(days=1))


@pytest.mark.parametrize(
    ("instant", "said"),
    [
        ("1970-01-01T23:59+00:00", "lies outside"),
        ("2200-01-01T00:00:01+00:00", "1970-01-02 to 2200-01-01"),
        ("2026-07-30T12:00", "no UTC offset"),
    ],
)
def test_an_instant_that_cannot_be_answered_for_is_refused_in_words(instant: str, said: str) -> None:
    """The error is a ValueError that says why."""
    with pytest.raises(UnusableInstant, match=said):
        clock("UTC").read(datetime.fromisoformat(instant))


def changes(zone: str) -> Iterator[int]:
    """The instants from 1970 on, in seconds, at which the UTC offset changes; read as RFC 8536 says."""
    data = files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()
    start = 0
    for size in (4, 8):  # the first block is for old readers; the second has the years before 1901, too
        universal, standard, leaps, times, types, letters = unpack(">6L", data[start + 20 : start + 44])
        body = start + 44
        start = body + times * (size + 1) + types * 6 + letters + leaps * (size + 4) + standard + universal
    kinds = data[body + times * 8 : body + times * 9]
    table = body + times * 9
    offsets = [unpack(">l", data[table + kind * 6 : table + kind * 6 + 4])[0] for kind in kinds]
    at = unpack(f">{times}q", data[body : body + times * 8])
    return (
        when for when, (old, new) in zip(at[1:], pairwise(offsets), strict=True) if old != new and when > 0
    )


def test_no_zone_changes_its_clock_twice_within_two_days() -> None:
    """What lets a day be reckoned from its midnight, where the offset is the same two days later."""
    zones = files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    gaps = [later - sooner for zone in zones for sooner, later in pairwise(changes(zone))]
    assert len(gaps) > 10_000
    assert min(gaps) > 2 * 86_400
