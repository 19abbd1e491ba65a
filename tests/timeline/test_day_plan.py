"""Who holds through a day, beside the rule as it is written, asked at every minute."""

import gc
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Playlist
from kiosk.timeline.day_plan import DayPlan, Stretch
from kiosk.timeline.eligibility import Eligibility
from kiosk.timeline.loop import Loop, LoopLine
from kiosk.timeline.wall_clock import WallClock
from kiosk.timeline.windows import Window, windows
from tests.timeline import build

MINUTE = 60_000

hours = st.sampled_from(
    ["01:30-02:30", "02:00-03:00", "12:00-01:00", "00:00-06:00", "05:00-12:00", "00:30-24:00"]
)
whens = st.one_of(
    st.none(),
    st.builds(
        lambda hours, days: build.when(hours=tuple(hours), days=(days,)),
        st.lists(hours, min_size=1, max_size=2),
        st.sampled_from(["mon-sun", "sat-sun", "fri-mon"]),
    ),
)
names = st.lists(st.sampled_from(["a", "b", "help", "donate", "fact"]), min_size=1, max_size=4).map(" ".join)
playlists = st.lists(
    st.builds(
        lambda slides, when, every, priority: (slides, {"when": when, "every": every, "priority": priority}),
        names,
        whens,
        st.sampled_from([None, None, 1, 2, 3]),
        st.integers(-1, 1),
    ),
    min_size=1,
    max_size=6,
).map(lambda made: [build.playlist(f"p{n}", slides, **more) for n, (slides, more) in enumerate(made)])


def who_holds(
    playlists: list[Playlist], held: list[list[Window]], instant: int
) -> tuple[int, tuple[int, ...]] | None:
    """The base and the inserts at an instant, by going through all of them."""
    eligible = [[name for name in one.slides if name != "fact"] for one in playlists]
    holding = [
        place
        for place, spans in enumerate(held)
        if eligible[place] and any(start <= instant < end for start, end in spans)
    ]
    inserts = [place for place in holding if playlists[place].every]
    bases = [place for place in holding if not playlists[place].every]
    base = max(bases, key=lambda place: (playlists[place].priority, place), default=None)
    return None if base is None else (base, tuple(inserts))


@given(playlists, st.sampled_from([date(2026, 3, 29), date(2026, 10, 25), date(2026, 7, 31)]))
def test_at_every_minute_the_base_and_the_inserts_are_those_of_the_rule(
    playlists: list[Playlist], day: date
) -> None:
    """And stretches of one base and the same inserts are one, so that the loop runs on."""
    clock = WallClock(ZoneInfo("Europe/Brussels"))
    span = Window(clock.midnight(day), clock.midnight(day + timedelta(days=1)))
    held = [windows(one.when, clock, span) for one in playlists]
    expected: list[Stretch] = []
    for minute in range(span.start, span.end, MINUTE):
        found = who_holds(playlists, held, minute)
        if found and expected and expected[-1][1:] == (minute, *found):
            expected[-1] = expected[-1]._replace(end=minute + MINUTE)
        elif found:
            expected.append(Stretch(minute, minute + MINUTE, *found))
    eligibility = Eligibility(build.display(), in_date=lambda slide, _: slide.kind != "fact")
    plan = DayPlan(build.campaign(*playlists), clock, eligibility)
    assert list(plan.stretches(day, span)) == expected


def test_days_that_are_long_over_need_no_memory() -> None:
    """A display runs for years, and what is eligible changes; here each day has slides of its own."""
    slides = [f"message-{bit}" for bit in range(12)]
    eligibility = Eligibility(
        build.display(),
        in_date=lambda slide, day: day.toordinal() >> int(slide.id.rpartition("-")[2]) & 1 == 1,
    )
    plan = DayPlan(
        build.campaign(build.playlist("all", " ".join(slides))),
        WallClock(ZoneInfo("Europe/Brussels")),
        eligibility,
    )
    before = held_in_memory()
    for day in range(1000):
        plan.loop(date(2026, 1, 1) + timedelta(days=day), 0, ())
    assert 0 < held_in_memory() - before < 1000


def held_in_memory() -> int:
    """How many loops and lines of loops there are."""
    return sum(isinstance(one, Loop | LoopLine) for one in gc.get_objects())
