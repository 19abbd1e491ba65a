"""Slides with a first or a last day, and what is switched off: as if the file had them on no other days."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.timeline.schedule import Schedule, Showing
from tests.timeline import build
from tests.timeline.build import BUILT_IN, campaign, display, playlist, when

FIRST = date(2026, 6, 29)
ONE_DAY = timedelta(days=1)
NAMES = ["a", "b", "help", "donate", "picture"]
days = st.none() | st.integers(-1, 4).map(lambda number: FIRST + ONE_DAY * number)
slides = st.tuples(
    *(
        st.builds(
            lambda first, last, enabled, name=name: build.slide(name, 600).model_copy(
                update={"first_day": first, "last_day": last, "enabled": enabled}
            ),
            days,
            days,
            st.sampled_from([True, True, False]),
        )
        for name in NAMES
    )
)
whens = st.none() | st.builds(
    lambda hours: when(hours=(hours,)), st.sampled_from(["22:00-03:00", "09:00-15:00"])
)
playlists = st.lists(
    st.tuples(
        st.lists(st.sampled_from(NAMES), min_size=1, max_size=4).map(" ".join),
        whens,
        st.sampled_from([None, None, 1, 2]),
        st.sampled_from([True, True, True, False]),
    ),
    min_size=1,
    max_size=4,
)
campaigns = st.builds(
    lambda made, listed: campaign(
        *(
            playlist(f"p-{number}", names, when=held, every=every, enabled=enabled)
            for number, (names, held, every, enabled) in enumerate(listed)
        ),
        slides=made,
    ),
    slides,
    playlists,
)


def on_that_day(whole: Campaign, day: date, *, clock_set: bool = True) -> Campaign:
    """The campaign as if its file had no more than counts on the day."""

    def counts(slide: Slide) -> bool:
        if not clock_set and (slide.first_day or slide.last_day):
            return False
        return slide.enabled and (slide.first_day or day) <= day <= (slide.last_day or day)

    left = {slide.id for slide in whole.slides if counts(slide)}
    reduced = (
        build.playlist(
            one.id, " ".join(filter(left.__contains__, one.slides)), when=one.when, every=one.every
        )
        for one in whole.playlists
        if one.enabled and left & {*one.slides} and (clock_set or not one.when)
    )
    return campaign(*reduced, slides=whole.slides)


def told(entries: Iterable[Showing]) -> list[tuple[bool, str, str, datetime, datetime]]:
    """The entries, whichever campaign value they are of."""
    return [(one.campaign is BUILT_IN, one.playlist, one.slide.id, one.start, one.until) for one in entries]


@settings(max_examples=40)  # each goes through a day twice
@given(campaigns, st.integers(0, 3), st.booleans())
def test_on_each_day_stands_what_the_file_would_show_without_the_rest(
    whole: Campaign, number: int, clock_set: bool
) -> None:
    """Entry by entry, from midnight to midnight; a base that is off, or is left empty, does not hold."""
    day = FIRST + ONE_DAY * number
    start = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo("Europe/Brussels")).astimezone(UTC)
    reduced = on_that_day(whole, day, clock_set=clock_set)
    plans = [Schedule(one, display(), fallback=BUILT_IN, clock_set=clock_set) for one in (whole, reduced)]
    found, expected = (told(plan.entries(start, start + ONE_DAY)) for plan in plans)
    assert found == expected


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (None, None, ["06-30", "07-01", "07-02", "07-03"]),
        ("2026-07-01", None, ["07-01", "07-02", "07-03"]),
        (None, "2026-07-01", ["06-30", "07-01"]),
        ("2026-07-01", "2026-07-02", ["07-01", "07-02"]),
        ("2026-07-02", "2026-07-02", ["07-02"]),
        ("2026-07-04", None, []),
    ],
)
def test_the_first_and_the_last_day_are_days_on_which_it_shows(
    first: str | None, last: str | None, shown: list[str]
) -> None:
    """Local days, whole: to the last second of the last."""
    limits = {"first_day": first and date.fromisoformat(first), "last_day": last and date.fromisoformat(last)}
    made = build.slide("a", 600).model_copy(update=limits)
    plan = Schedule(campaign(playlist("always", "a b"), slides=[made]), display(), fallback=BUILT_IN)
    start = datetime(2026, 6, 29, 22, tzinfo=UTC)  # midnight in Brussels
    found = [one for one in plan.entries(start, start + 4 * ONE_DAY) if one.slide.id == "a"]
    assert sorted({f"{one.start:%m-%d}" for one in found}) == shown
    assert all(one.until <= datetime.fromisoformat(f"{last}T22:00Z") for one in found if last)


def first_six(shown: Campaign, *, clock_set: bool = True) -> str:
    """The slides of the first six entries of a day, by their ids."""
    plan = Schedule(shown, display(), fallback=BUILT_IN, clock_set=clock_set)
    start = datetime(2026, 6, 29, 22, tzinfo=UTC)
    return " ".join(
        one.slide.id for one, _ in zip(plan.entries(start, start + ONE_DAY), range(6), strict=False)
    )


def test_what_is_switched_off_does_not_count() -> None:
    """A slide, an insert, a base: the one of lower priority holds; where none does, the built-in campaign."""
    off = build.slide("b").model_copy(update={"enabled": False})
    insert = playlist("insert", "x", every=1, enabled=False)
    high = playlist("high", "c", priority=2, enabled=False)
    assert first_six(campaign(playlist("low", "a b d"), insert, high, slides=[off])) == "a d a d a d"
    assert first_six(campaign(high)).startswith("message-in-place")


def test_a_slide_with_days_does_not_count_where_the_clock_is_not_set() -> None:
    """Nobody knows which day it is: neither with a first day nor with a last one."""
    limited = [
        build.slide("b").model_copy(update={"first_day": FIRST}),
        build.slide("c").model_copy(update={"last_day": FIRST + 3 * ONE_DAY}),
    ]
    shown = campaign(playlist("always", "a b c"), slides=limited)
    assert first_six(shown) == "a b c a b c"
    assert first_six(shown, clock_set=False) == "a a a a a a"
