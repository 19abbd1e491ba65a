"""What the week, the year and an instant tell is what the timeline answers."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.where import Where
from kiosk.editing.schedule.days.covering import Covering, absence, coverings, next_time
from kiosk.editing.schedule.days.covering_words import absence_words, covering_words
from kiosk.editing.schedule.days.playing import playing
from kiosk.editing.schedule.days.week_blocks import Block, day_blocks, week_blocks
from kiosk.editing.schedule.days.year_strip import Takeover, takeovers, year_days
from kiosk.timeline.schedule import Schedule
from tests.timeline import build
from tests.timeline.build import BUILT_IN, campaign, display, playlist, when

HOURS = [
    "00:10-00:20",
    "20:00-23:30",
    "01:30-02:30",
    "22:00-02:00",
    "02:00-03:00",
    "09:00-09:25",
    "00:00-24:00",
]
SLIDES = [build.slide(name) for name in ("a", "b", "help", "donate")]
CAMPAIGNS = build.campaigns(SLIDES, HOURS, most=3)
ZONES = st.sampled_from(["Europe/Brussels", "America/Havana", "America/St_Johns", "Australia/Lord_Howe"])
# Clocks are changed in most of these weeks; in St. John's in 2010 from 00:01 to 23:01 of the day before.
WEEKS = st.sampled_from(
    [date(2010, 11, 1), date(2026, 3, 23), date(2026, 10, 19), date(2026, 11, 1), date(2026, 7, 6)]
)
VENUE = campaign(
    playlist("everyday", "a b"),
    playlist("night", "a", when=when(hours=("23:00-05:00",)), priority=1),
    playlist("morning", "b", when=when(days=("mon-fri",), hours=("06:00-09:30",)), priority=5),
    playlist("world-day", "a b c", when=when(dates=("07-30",)), priority=10),
    playlist("families", "a", enabled=False),
    playlist("giving", "a", where=None, when=when(dates=("2020-01-01",))),
    playlist("opening", "a", when=when(dates=("07-13",), hours=("10:00-11:00",)), priority=20),
    playlist("help", "h", every=2),
    playlist("lunch", "l", every=2, when=when(days=("sat",), hours=("12:00-13:00",))),
    playlist("countdown", "c", every=6, when=when(dates=("07-16..07-29",))),
)


def schedule(shown: Campaign = VENUE, zone: str = "Europe/Brussels") -> Schedule:
    """The timeline of a campaign on a display in a zone."""
    return Schedule(shown, display(timezone=zone), fallback=BUILT_IN)


def at(text: str) -> datetime:
    """An instant in Brussels in summer."""
    return datetime.fromisoformat(f"{text}+02:00")


@given(CAMPAIGNS, ZONES, WEEKS, st.floats(0, 0.9999))
def test_a_block_stands_where_the_timeline_plays_it(
    shown: Campaign, zone: str, first: date, part: float
) -> None:
    """At every instant of the week, also where a day has 23 or 25 hours; no time is left out or
    twice there.
    """
    plan = schedule(shown, zone)
    days = week_blocks(plan, first)
    blocks = [block for one in days for block in one.blocks]
    start, end = blocks[0].start, blocks[-1].until
    assert all(one.until == other.start for one, other in pairwise(blocks))
    assert sum((one.length for one in days), timedelta()) == end - start
    instant = start + (end - start) * part
    block = next(one for one in blocks if one.start <= instant < one.until)
    showing = plan.at(instant)
    assert showing.playlist in (block.playlist, *block.inserts)
    told = playing(plan, instant)
    assert told.showing == showing
    assert told.is_fallback or told.reasons[0].playlist == block.playlist
    assert {one.playlist for one in told.reasons} == {one.id for one in shown.playlists}
    assert {one.playlist for one in told.reasons if one.role == "covered"} <= {*block.covered}


@given(CAMPAIGNS, ZONES, WEEKS)
def test_blocks_are_drawn_one_below_the_other(shown: Campaign, zone: str, first: date) -> None:
    """By what the clock reads, from 00:00 to 24:00 of each day."""
    for one in week_blocks(schedule(shown, zone), first):
        assert one.blocks[0].top == 0
        assert one.blocks[-1].bottom == 24 * 60
        assert all(block.top <= block.bottom for block in one.blocks)
        assert all(above.bottom <= below.top for above, below in pairwise(one.blocks))


def named(blocks: tuple[Block, ...]) -> list[tuple[str, int, int]]:
    """What plays from when to when."""
    return [(one.playlist, one.top // 60, one.bottom // 60) for one in blocks]


def test_a_week_shows_what_covers_what() -> None:
    """And which hours of which day a block comes from: night began the day before."""
    days = week_blocks(schedule(), date(2027, 7, 26))
    assert named(days[3].blocks) == [
        ("night", 0, 5), ("everyday", 5, 6), ("morning", 6, 9), ("everyday", 9, 23), ("night", 23, 24),
    ]  # fmt: skip
    (whole,) = days[4].blocks
    assert (whole.playlist, {*whole.covered}) == ("world-day", {"night", "morning", "everyday"})
    assert (days[3].blocks[0].inserts, whole.inserts) == (("help", "countdown"), ("help",))
    late = days[3].blocks[0]
    assert late.hours is not None
    assert (late.hours.day, late.has_own_start, late.has_own_end) == (date(2027, 7, 28), False, True)
    morning = days[3].blocks[2]
    assert (morning.has_own_start, morning.has_own_end) == (True, True)
    assert days[3].blocks[1].hours is None
    assert named(days[5].blocks) == [("night", 0, 5), ("everyday", 5, 23), ("night", 23, 24)]
    assert days[5].blocks[1].inserts == ("help", "lunch")


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-10-26", 24)])
def test_a_day_is_as_long_as_it_is(day: str, hours: int) -> None:
    """It says how the clock is set."""
    one = day_blocks(schedule(), date.fromisoformat(day))
    assert one.length == timedelta(hours=hours)
    assert (one.change is None) == (hours == 24)


def test_a_day_that_begins_twice_is_drawn_from_its_midnight() -> None:
    """Where the clock is set back over it: on a day in St. John's it read 23:01 after 00:01."""
    late = campaign(playlist("always", "a"), playlist("late", "b", when=when(hours=("23:10-23:30",))))
    one = day_blocks(schedule(late, "America/St_Johns"), date(2010, 11, 7))
    assert [(block.playlist, block.top, block.bottom) for block in one.blocks[:2]] == [
        ("late", 0, 0), ("always", 0, 23 * 60 + 10),
    ]  # fmt: skip


def test_a_year_shows_what_is_not_usual() -> None:
    """What takes a day over, and what is added to one."""
    days = list(year_days(schedule(), date(2027, 7, 1), 40))
    assert takeovers(days) == [Takeover("world-day", date(2027, 7, 30), date(2027, 7, 30))]
    added = [one.day.day for one in days if one.kind == "added"]
    assert added == [13, *range(16, 30)]
    assert {one.playlists for one in days if one.kind == "added"} == {("countdown",), ("opening",)}


def test_an_instant_says_what_plays_and_why() -> None:
    """First what plays, then what it covers, what comes between, and what is not there."""
    told = playing(schedule(), at("2027-07-30T08:15:00"))
    assert (told.showing.playlist, told.number, told.count) == (
        "world-day",
        1,
        3,
    ) or told.showing.slide.id == "h"
    assert [(one.playlist, one.role, one.words) for one in told.reasons] == [
        ("world-day", "plays", "it is 30 July 2027"),
        ("morning", "covered", "it is Friday, from 06:00 to 09:30"),
        ("everyday", "covered", "it plays whenever nothing else does"),
        ("help", "between", "it comes after every 2nd slide"),
        ("night", "waits", ""),
        ("families", "off", ""),
        ("giving", "waits", ""),
        ("opening", "waits", ""),
        ("lunch", "waits", ""),
        ("countdown", "waits", ""),
    ]


def test_what_is_covered_is_told_with_its_next_time() -> None:
    """In the week, by whom and when; and when it plays again."""
    days = week_blocks(schedule(), date(2027, 7, 26))
    covered = coverings(schedule(), days, "morning")
    hours = ((6 * 60, 9 * 60 + 30),)
    assert covered == [Covering(date(2027, 7, 30), "world-day", hours, is_whole=True)]
    assert covering_words(covered, at("2027-08-02T06:00:00"), "morning") == (
        "World day stands above it",
        "on Friday 30 July from 06:00 to 09:30. The next Morning is on Monday 2 August.",
    )
    assert next_time(schedule(), "morning", date(2027, 7, 30)) == at("2027-08-02T06:00:00")
    assert next_time(schedule(), "giving", date(2027, 7, 30)) is None
    assert next_time(schedule(), "countdown", datetime(2027, 7, 30, tzinfo=UTC).date()) == datetime(
        2028, 7, 15, 22, tzinfo=UTC
    )


def test_it_is_said_when_something_stands_above_no_more_and_no_less() -> None:
    """A morning of three hours is not a day; what lasts longer covers only what there is to cover."""
    shown = campaign(
        playlist("everyday", "a"),
        playlist("night", "b", when=when(hours=("23:00-05:00",))),
        playlist("morning", "b", when=when(days=("mon-fri",), hours=("04:00-09:30",))),
    )
    plan = schedule(shown)
    days = week_blocks(plan, date(2027, 7, 26))
    assert covering_words(coverings(plan, days, "night"), None, "night") == (
        "Morning stands above it",
        "on weekdays from 04:00 to 05:00.",
    )
    title, words = covering_words(coverings(plan, days, "everyday"), None, "everyday")
    assert title == "Night and Morning stand above it"
    assert words == (
        "Night on weekdays from 00:00 to 04:00 and from 23:00 to 24:00, and on Saturday 31 July and Sunday "
        "1 August from 00:00 to 05:00 and from 23:00 to 24:00. Morning on weekdays from 04:00 to 09:30."
    )


@given(CAMPAIGNS, ZONES, WEEKS, st.floats(0, 0.9999))
def test_something_stands_above_exactly_when_the_timeline_says_so(
    shown: Campaign, zone: str, first: date, part: float
) -> None:
    """At every instant whose clock reads one time once."""
    plan = schedule(shown, zone)
    days = [one for one in week_blocks(plan, first) if one.change is None]
    one = days[int(part * len(days))]
    instant = one.blocks[0].start + one.length * (part * len(days) % 1)
    minutes = instant.hour * 60 + instant.minute
    told = {reason.playlist for reason in playing(plan, instant).reasons if reason.role == "covered"}
    found = {
        playlist.id
        for playlist in shown.playlists
        for covering in coverings(plan, [one], playlist.id)
        if any(start <= minutes < end for start, end in covering.hours)
    }
    assert found == told


def test_it_is_said_why_a_playlist_does_not_play_on_a_display() -> None:
    """It is for others, or none of its slides may stand there."""
    days = [date(2027, 7, 26)]
    shown = campaign(
        playlist("everyday", "a"),
        playlist("booths", "a", where=Where(modes=("booth",))),
        playlist("figures", "old"),
        playlist("sunday", "old", when=when(days=("sun",))),
        playlist("off", "old", enabled=False),
        slides=[build.slide("old").model_copy(update={"enabled": False})],
    )
    found = {one.id: absence(schedule(shown), one.id, days) for one in shown.playlists}
    assert found == {
        "everyday": "", "booths": "elsewhere", "figures": "slideless", "sunday": "", "off": ""
    }  # fmt: skip
    assert absence_words("elsewhere", "D1")[0] == "D1 is not among its displays"
    assert absence_words("slideless", "D1")[0] == "None of its slides stands on D1"
