"""The built-in campaign comes round in five minutes: whoever waits that long has seen all of it."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display import Display
from kiosk.timeline.schedule import Schedule
from tests.timeline.build import display

LONGEST = timedelta(minutes=5)
# On a bar no code is shown, which makes its loop shorter.
DISPLAYS = [
    display(country=country, mode=mode) for country in ("BE", "US", None) for mode in ("signage", "quiet")
]
# Any year: each day's playlist comes once.
FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)


def loops(on: Display) -> Iterator[tuple[str, timedelta]]:
    """The base and the length of each loop of a year, while all data are in date: until its first slide is
    the base's first again.
    """
    plan = Schedule(built_in(), on, fallback=built_in())
    seen: set[tuple[str, ...]] = set()
    for held in plan.holdings(FIRST, LAST):
        if held.playlists not in seen:
            seen.add(held.playlists)
            base = [one for one in plan.entries(held.start, held.until) if one.playlist == held.playlists[0]]
            first = base[0]
            again = next(one for one in base[1:] if one.slide == first.slide)
            yield held.playlists[0], again.start - first.start


@pytest.mark.parametrize("on", DISPLAYS, ids=lambda on: f"{on.country} {on.mode}")
def test_every_loop_in_one_language_lasts_five_minutes_at_most(on: Display) -> None:
    """With what is inserted, on a sign and in quiet mode, with help and in a country that is not known."""
    found = list(loops(on))
    own = {"BE": {"eu-day"}, "US": {"us-day"}, None: set()}[on.country]
    assert {name for name, _ in found} == {"everyday", "weekend", "world-day", *own}
    assert [(name, length) for name, length in found if length > LONGEST] == []


@pytest.mark.parametrize(
    ("country", "zone", "day", "expected"),
    [
        ("BE", "Europe/Brussels", "2026-10-18", "eu-day"),
        ("BE", "Europe/Brussels", "2026-10-19", "everyday"),
        ("BE", "Europe/Brussels", "2027-01-11", "everyday"),
        ("US", "America/New_York", "2027-01-11", "us-day"),
        ("US", "America/New_York", "2026-10-18", "weekend"),
        ("CH", "Europe/Zurich", "2026-10-18", "weekend"),
        (None, "Europe/Brussels", "2026-10-18", "weekend"),
        ("JP", "Asia/Tokyo", "2027-07-30", "world-day"),
    ],
)
def test_a_day_takes_over_where_it_is_observed(
    country: str | None, zone: str, day: str, expected: str
) -> None:
    """From midnight to midnight of the display, its own slide first; help comes as on every day."""
    on = display(country=country, timezone=zone)
    plan = Schedule(built_in(), on, fallback=built_in())
    start = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo(zone))
    (held,) = plan.holdings(start.date(), start.date())
    assert held.playlists[0] == expected
    # Figures may have lapsed by then.
    assert set(held.playlists[1:]) - {"figures"} == ({"help", "film"} if country else {"film"})
    if expected not in ("everyday", "weekend"):
        assert plan.at(start).slide.id == expected
