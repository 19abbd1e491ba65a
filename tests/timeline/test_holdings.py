"""What holds on each day, and which slides stand in it: those of its entries, without going through them."""

from datetime import date, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.timeline.loop import Loop, LoopLine
from kiosk.timeline.schedule import Schedule
from tests.timeline import build
from tests.timeline.build import BUILT_IN, HOURS, SLIDES, campaign, display, playlist, when

campaigns = build.campaigns(SLIDES, HOURS, most=6)
displays = build.displays("Europe/Brussels", "America/Havana", locales=[("en",), ("ja", "en")])
# Clocks are changed on two of them.
days = st.sampled_from([date(2026, 3, 8), date(2026, 3, 29), date(2026, 7, 4), date(2026, 10, 25)])
lines = st.lists(st.sampled_from(SLIDES), min_size=1, max_size=6)


@given(campaigns, displays, days, st.booleans())
def test_a_holding_shows_the_slides_of_its_entries(
    shown: Campaign, on: Display, day: date, lapsed: bool
) -> None:
    """Of the campaign's or the one in its place; with the playlists that give them, and no other."""

    def in_date(slide: Slide, _: date) -> bool:
        return not (lapsed and slide.kind == "fact")

    plan = Schedule(shown, on, fallback=BUILT_IN, in_date=in_date)
    holdings = list(plan.holdings(day, day))
    for one in holdings:
        entries = list(plan.entries(one.start, one.until))
        assert one.shown == {entry.slide.id for entry in entries}
        assert {entry.playlist for entry in entries} <= {*one.playlists}
        assert all(entry.campaign is one.campaign for entry in entries)
        # A donate slide that would stand next to help is left out, and takes no time.
        base = next(each for each in one.campaign.playlists if each.id == one.playlists[0])
        assert entries[0].playlist == base.id or "donate" in base.slides
    assert all(one.until == other.start for one, other in pairwise(holdings))
    assert holdings[0].start.replace(tzinfo=None) <= datetime.combine(day, datetime.min.time()).replace(
        hour=1
    )
    assert holdings[-1].until - holdings[0].start >= timedelta(hours=23)


def test_a_loop_that_is_cut_never_comes_to_its_last() -> None:
    """A minute is six slides of ten seconds; the seventh would be next."""
    cut = when(dates=("2026-07-04",), hours=("09:00-09:01",))
    twice = playlist("short", "a b c d e f g", when=cut)
    one = campaign(playlist("always", "x"), twice)
    found = list(Schedule(one, display(), fallback=BUILT_IN).holdings(date(2026, 7, 4), date(2026, 7, 4)))
    assert [(held.playlists, sorted(held.shown)) for held in found] == [
        (("always",), ["x"]),
        (("short",), ["a", "b", "c", "d", "e", "f"]),
        (("always",), ["x"]),
    ]


def test_every_day_from_the_first_to_the_last_is_there() -> None:
    """Each from its midnight to the next, both ends included."""
    plan = Schedule(campaign(playlist("always", "x")), display(), fallback=BUILT_IN)
    found = list(plan.holdings(date(2026, 3, 28), date(2026, 3, 30)))
    assert [str(held.start) for held in found] == [
        "2026-03-28 00:00:00+01:00",
        "2026-03-29 00:00:00+01:00",
        "2026-03-30 00:00:00+02:00",
    ]
    assert str(found[-1].until) == "2026-03-31 00:00:00+02:00"


@given(lines, st.lists(st.tuples(st.integers(1, 4), lines), max_size=2), displays)
def test_a_slide_first_stands_where_the_loop_says(
    base: list[Slide], inserts: list[tuple[int, list[Slide]]], on: Display
) -> None:
    """The entry there is its own and begins there; no slide is in the loop that is not told of."""
    loop = Loop(LoopLine(base, on), [(every, LoopLine(given, on)) for every, given in inserts], on)
    told = list(loop.first_shown)
    for slide, after in told:
        entry = loop.at(after)
        assert (entry.slide, entry.start) == (slide, after)
    first = {slide.id: min(after for one, after in told if one is slide) for slide, _ in told}
    offset = 0
    seen: dict[str, int] = {}
    while offset <= max(first.values()):
        entry = loop.at(offset)
        seen.setdefault(entry.slide.id, entry.start)
        offset = entry.end
    assert seen == first
