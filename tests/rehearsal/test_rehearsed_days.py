"""A rehearsal is the timeline: its entries are those that the player takes, and what never comes does not."""

from datetime import date, timedelta
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.display.display import Display
from kiosk.rehearsal.rehearsed_days import Rehearsal, bounds, holding_at, rehearsed
from kiosk.rehearsal.rehearsed_loop import RehearsedLoop
from kiosk.timeline.day_tables import day_tables
from kiosk.timeline.loop import every_turn
from kiosk.timeline.schedule import Schedule, Showing
from tests.timeline import build
from tests.timeline.build import BUILT_IN, HOURS, SLIDES, campaign, display, playlist, when

campaigns = build.campaigns(SLIDES, HOURS, most=6)
displays = build.displays(
    "Europe/Brussels", "America/Havana", "Asia/Beirut", locales=[("en",), ("ja", "en", "ar")]
)
# Clocks are changed on some of them.
days = st.sampled_from([date(2026, 3, 7), date(2026, 3, 28), date(2026, 7, 3), date(2026, 10, 24)])


def told(found: Rehearsal) -> list[tuple[object, ...]]:
    """The entries of each first time through a loop, as the page says them, in the order of the time."""
    entries = []
    for those in found.days:
        for table in (table for alike in those.alike for table in alike.tables):
            for number, window in zip(those.loops, table.windows, strict=True):
                for turn in found.loops[number].turns:
                    start, until = window.start + turn.after, window.start + turn.after + turn.lasts
                    if start < window.until:
                        shown = turn.playlist, turn.slide.id, turn.locales
                        entries.append((start, min(until, window.until), *shown))
    return sorted(entries)


def played(plan: Schedule, found: Rehearsal) -> list[tuple[object, ...]]:
    """The entries of the timeline, of each window as long as its loop takes the first time through."""
    entries = []
    for one in plan.holdings(found.first, found.last):
        lap = timedelta(milliseconds=one.loop.first_lap)
        entries += [shown(entry) for entry in plan.entries(one.start, min(one.until, one.start + lap))]
    return entries


def shown(entry: Showing) -> tuple[object, ...]:
    """What stands in an entry of the timeline."""
    return entry.start, entry.until, entry.playlist, entry.slide.id, entry.locales


@given(campaigns, displays, days, st.integers(0, 2))
def test_its_entries_are_those_of_the_timeline(shown_: Campaign, on: Display, first: date, more: int) -> None:
    """On whatever days: each slide in its languages, from when until when, and by which playlist."""
    plan = Schedule(shown_, on, fallback=BUILT_IN)
    found = rehearsed(plan, first, first + timedelta(days=more))
    assert told(found) == played(plan, found)


@given(campaigns, displays, days)
def test_what_comes_later_and_what_never_comes_is_so(shown_: Campaign, on: Display, first: date) -> None:
    """Over all that stands in a loop: each turn is in the first time through, comes later, or is missed."""
    plan = Schedule(shown_, on, fallback=BUILT_IN)
    found = rehearsed(plan, first, first)
    held = list(plan.holdings(first, first))
    numbers = [number for those in found.days for number in those.loops]
    told_of = sorted(zip(numbers, held, strict=True), key=lambda one: one[0])
    ever = {
        number: {(slide.id, turn) for slide, _ in one.loop.first_shown for turn in every_turn(slide, on)}
        for number, one in told_of
    }
    for number, those in groupby(told_of, key=lambda one: one[0]):
        stood = {
            (entry.slide.id, entry.locales)
            for _, one in those
            for entry in plan.entries(one.start, one.until)
        }
        assert stood == comes(found.loops[number])
        missed = {(slide.id, locales) for slide, locales in found.loops[number].missed}
        assert not stood & missed
        assert stood | missed == ever[number]


def comes(loop: RehearsedLoop) -> set[tuple[str, tuple[str, ...]]]:
    """The turns for which a loop has time."""
    return {turn.slide_turn for turn in (*loop.turns, *loop.later) if turn.after < loop.longest}


@given(campaigns, displays, days)
def test_each_day_is_told_once(shown_: Campaign, on: Display, first: date) -> None:
    """Of a week, with what the timeline has in the table of that day."""
    plan = Schedule(shown_, on, fallback=BUILT_IN)
    last = first + timedelta(days=6)
    found = rehearsed(plan, first, last)
    tables = {table.day: table for table in day_tables(plan, *bounds(plan, first, last))}
    told_of = {day: those.table for those in found.days for day in those.days}
    assert sum(len(those.days) for those in found.days) == len(told_of)
    assert told_of.keys() == tables.keys()
    for day, table in told_of.items():
        assert (table.lines, table.change) == (tables[day].lines, tables[day].change)


def test_days_on_which_other_slides_stand_are_told_apart() -> None:
    """Though their windows and the length of their loops are the same."""
    one, other = build.slide("a"), build.slide("b")
    ends = one.model_copy(update={"last_day": date(2026, 7, 1)})
    begins = other.model_copy(update={"first_day": date(2026, 7, 2)})
    plan = Schedule(campaign(playlist("all", "a b"), slides=[ends, begins]), display(), fallback=BUILT_IN)
    found = rehearsed(plan, date(2026, 7, 1), date(2026, 7, 3))
    assert [those.days for those in found.days] == [
        (date(2026, 7, 1),),
        (date(2026, 7, 2), date(2026, 7, 3)),
    ]
    assert [loop.seen for loop in found.loops] == [{"a"}, {"b"}]


def test_equal_days_stand_together_wherever_they_lie() -> None:
    """The days on both sides of a takeover are one kind of day; it says in whose place it stands."""
    takeover = playlist("takeover", "b", priority=9, when=when(dates=("07-30..07-30",)))
    plan = Schedule(campaign(playlist("everyday", "a"), takeover), display(), fallback=BUILT_IN)
    found = rehearsed(plan, date(2026, 7, 29), date(2026, 7, 31))
    assert [(those.days, those.covered) for those in found.days] == [
        ((date(2026, 7, 29), date(2026, 7, 31)), ((),)),
        ((date(2026, 7, 30),), (("everyday",),)),
    ]


def test_a_day_has_23_hours() -> None:
    """When the clock is set forward: what stands begins and ends by the clock on the wall."""
    plan = Schedule(campaign(playlist("all", "a")), display(), fallback=BUILT_IN)
    (those,) = rehearsed(plan, date(2026, 3, 29), date(2026, 3, 29)).days
    assert those.table.change is not None
    assert those.table.windows[0].until - those.table.windows[0].start == timedelta(hours=23)


@given(campaigns, displays, days, st.integers(0, 86_000))
def test_what_holds_at_a_moment(shown_: Campaign, on: Display, day: date, seconds: int) -> None:
    """Is what the entry of that moment belongs to."""
    plan = Schedule(shown_, on, fallback=BUILT_IN)
    moment = plan.clock.show(plan.clock.midnight(day) + seconds * 1000)
    found, entry = holding_at(plan, moment), plan.at(moment)
    assert entry.playlist in found.playlists
    assert found.start <= entry.start < found.until
