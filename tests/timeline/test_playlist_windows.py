"""Which playlist stands from when to when, with which inserts: what its entries show, told without them."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.display.display import Display
from kiosk.timeline.playlist_windows import Insertion, PlaylistWindow, playlist_windows
from kiosk.timeline.schedule import Schedule, Showing
from tests.timeline import build
from tests.timeline.build import BUILT_IN, HOURS, SLIDES, campaign, display, playlist

# Without donate slides, so that none is left out: where each begins is told by them all.
campaigns = build.campaigns([one for one in SLIDES if one.kind != "donate"], [*HOURS, "00:00-24:00"], most=4)
displays = build.displays("Europe/Brussels", "America/New_York", locales=[("en",)])
# Around changes of the clock, and not.
days = st.sampled_from([date(2026, 3, 8), date(2026, 3, 28), date(2026, 7, 3), date(2026, 10, 24)])


def midnight(day: date, on: Display) -> datetime:
    """As an instant; in no zone here is the clock changed then."""
    return datetime.combine(day, datetime.min.time(), ZoneInfo(on.timezone)).astimezone(UTC)


def bases(entries: Iterable[Showing], plan: Schedule) -> list[tuple[bool, str, datetime]]:
    """Whose base stands, and from when; a line for each change of it."""
    found: list[tuple[bool, str, datetime]] = []
    for entry in entries:
        now = (entry.campaign is not plan.campaign, entry.playlist)
        if not entry.playlist.startswith("insert") and found[-1:] != [
            (*now, found[-1][2]) if found else None
        ]:
            found.append((*now, entry.start))
    return found


def is_given(entries: Sequence[Showing], window: PlaylistWindow, on: Display) -> bool:
    """Whether the entries of a window are its base's and, each time they are due, its inserts'."""
    count, due = 0, list[str]()
    for entry in entries:
        local = entry.start.astimezone(ZoneInfo(on.timezone)).date()
        if entry.start == max(window.start, midnight(local, on)):
            count, due = 0, []
        if not due:
            count += 1
        expected = due.pop(0) if due else window.standing.playlist
        if entry.playlist != expected:
            return False
        if expected == window.standing.playlist:
            due = [one.playlist for one in window.standing.inserts if count % one.every == 0]
    return True


@given(campaigns, displays, days)
def test_the_windows_are_those_of_the_entries(shown: Campaign, on: Display, day: date) -> None:
    """Over two days: where the entries change their base, with the inserts that stand between its slides."""
    plan = Schedule(shown, on, fallback=BUILT_IN)
    start, end = midnight(day, on), midnight(day + timedelta(days=2), on)
    found = list(playlist_windows(plan, start, end))
    told = [(one.standing.is_fallback, one.standing.playlist, one.start) for one in found]
    changes = [new for old, new in pairwise([(None, "", start), *told]) if old[:2] != new[:2]]
    assert changes == bases(plan.entries(start, end), plan)
    assert all(is_given(list(plan.entries(one.start, one.until)), one, on) for one in found)
    assert (found[0].start, found[-1].until) == (start, end)
    assert all(one.until == other.start and one.standing != other.standing for one, other in pairwise(found))


@given(campaigns, displays, days, st.integers(0, 86_400), st.integers(1, 86_400))
def test_a_range_cuts_its_windows_and_changes_nothing(
    shown: Campaign, on: Display, day: date, after: int, lasts: int
) -> None:
    """Whatever zone its ends are expressed in."""
    plan = Schedule(shown, on, fallback=BUILT_IN)
    start = midnight(day, on) + timedelta(seconds=after)
    end = start + timedelta(seconds=lasts)
    whole = playlist_windows(plan, midnight(day, on), midnight(day + timedelta(days=3), on))
    expected = [
        (one.standing, max(one.start, start), min(one.until, end))
        for one in whole
        if one.start < end and start < one.until
    ]
    for zone in ("Asia/Tokyo", "America/Los_Angeles"):
        ends = start.astimezone(ZoneInfo(zone)), end.astimezone(ZoneInfo(zone))
        assert [(one.standing, one.start, one.until) for one in playlist_windows(plan, *ends)] == expected


def test_a_loop_and_its_inserts_are_told() -> None:
    """Two minutes of slides; each third gives half a minute more, each second ten seconds or twenty."""
    one = campaign(
        playlist("always", "a b c d"),
        playlist("news", "n", every=3),
        playlist("jokes", "short long", every=2),
        slides=[
            *(build.slide(name, 30) for name in "abcdn"),
            build.slide("long", 20),
            build.slide("short", 10),
        ],
    )
    day = datetime(2026, 7, 3, tzinfo=UTC)
    (found,) = playlist_windows(Schedule(one, display(), fallback=BUILT_IN), day, day + timedelta(hours=1))
    assert found.standing.loop == timedelta(seconds=4 * 30 + 4 / 3 * 30 + 2 * 15)
    assert not found.standing.is_even
    step = found.standing.loop / 4
    assert found.standing.inserts == (Insertion("news", 3, step * 3), Insertion("jokes", 2, step * 2))


def test_a_loop_is_even_where_each_pass_gives_as_much() -> None:
    """Inserts that come as often in each pass, with slides of one length or all of theirs."""
    day = datetime(2026, 7, 3, tzinfo=UTC)

    def is_even(every: int, slides: str) -> bool:
        made = [build.slide(name, 30) for name in "abcd"] + [build.slide("x", 20), build.slide("y", 20)]
        one = campaign(playlist("always", "a b c d"), playlist("more", slides, every=every), slides=made)
        plan = Schedule(one, display(), fallback=BUILT_IN)
        return next(playlist_windows(plan, day, day + timedelta(hours=1))).standing.is_even

    assert [is_even(2, "x"), is_even(4, "x y"), is_even(2, "a x"), is_even(4, "x")] == [True] * 4
    assert [is_even(3, "x"), is_even(4, "a x"), is_even(5, "x")] == [False] * 3
