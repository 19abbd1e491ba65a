"""What is on screen when: who holds, when a loop starts anew, and what is true at every instant."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.timeline.schedule import NothingToShow, Schedule, Showing
from tests.timeline import build
from tests.timeline.build import BUILT_IN, campaign, display, playlist, when

EVERYDAY = playlist("everyday", "a b c")


def schedule(
    shown: Campaign, on: Display | None = None, *, is_bar: bool = False, clock_set: bool = True
) -> Schedule:
    """A schedule in Brussels, with the built-in campaign behind it."""
    return Schedule(shown, on or display(), fallback=BUILT_IN, is_bar=is_bar, clock_set=clock_set)


def local(text: str, zone: str = "Europe/Brussels") -> datetime:
    """An instant by the clock of a zone."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def told(plan: Schedule, start: str, count: int) -> str:
    """The slides of the next entries."""
    entries = plan.entries(local(start), local(start) + timedelta(days=1))
    return " ".join(entry.slide.id for entry, _ in zip(entries, range(count), strict=False))


def changes(plan: Schedule, start: str, end: str) -> list[str]:
    """The playlists from start to end, each with the time it begins."""
    return [f"{at:%m-%d %H:%M} {name}" for at, name in build.bases(plan, local(start), local(end))]


def test_an_entry_says_what_stands_from_when_to_when() -> None:
    """At noon on a Thursday: 12 hours are 4,320 slides of 10 seconds, so the loop is at its start."""
    shown = campaign(EVERYDAY)
    found = schedule(shown).at(local("2026-07-30T12:00:14.999"))
    assert found == Showing(
        campaign=shown,
        playlist="everyday",
        slide=shown.slide("b"),
        locales=("en",),
        start=local("2026-07-30T12:00:10"),
        until=local("2026-07-30T12:00:20"),
    )


def test_the_highest_priority_holds_and_between_equals_the_later_in_the_file() -> None:
    """A morning, a lunch of the same priority over its end, and a day above both."""
    shown = campaign(
        playlist("day", "d", when=when(dates=("07-30",), hours=("08:30-09:00",)), priority=10),
        EVERYDAY,
        playlist("morning", "m", when=when(hours=("06:00-12:00",)), priority=5),
        playlist("lunch", "l", when=when(hours=("11:00-14:00",)), priority=5),
        playlist("never", "n", when=when(hours=("11:00-14:00",)), priority=-1),
    )
    assert changes(schedule(shown), "2026-07-30T00:00", "2026-07-31T00:00") == [
        "07-30 00:00 everyday",
        "07-30 06:00 morning",
        "07-30 08:30 day",
        "07-30 09:00 morning",
        "07-30 11:00 lunch",
        "07-30 14:00 everyday",
    ]


def test_a_covered_playlist_starts_anew_and_what_stood_is_cut() -> None:
    """At 09:00 the second slide of the break has stood for 5 seconds, and is cut; everyday starts anew."""
    shown = campaign(
        EVERYDAY,
        playlist("break", "x y", when=when(hours=("08:59-09:00",)), priority=1),
        slides=[build.slide("x", 55), build.slide("y", 600)],
    )
    assert told(schedule(shown), "2026-07-30T08:58:50", 6) == "c x y a b c"
    cut = schedule(shown).at(local("2026-07-30T08:59:56"))
    assert (cut.slide.id, cut.until - cut.start) == ("y", timedelta(seconds=5))


def test_the_loop_starts_anew_at_each_local_midnight() -> None:
    """Of a slide of 600 seconds begun at 23:59:30, half a minute is left."""
    shown = campaign(playlist("all", "a b"), slides=[build.slide("a", 599.5), build.slide("b", 600)])
    last = schedule(shown).at(local("2026-07-30T23:59:59"))
    assert last.until == local("2026-07-31T00:00")
    assert last.start > local("2026-07-30T23:50")
    assert schedule(shown).at(last.until).slide.id == "a"


def test_the_loop_starts_anew_where_an_insert_begins_and_ends() -> None:
    """The insert comes after two slides of a loop that began with it."""
    shown = campaign(EVERYDAY, playlist("insert", "x", every=2, when=when(hours=("08:00-08:01",))))
    assert told(schedule(shown), "2026-07-30T07:59:50", 9) == "c a b x c a x a b"


def test_an_inserted_slide_is_its_own_playlists() -> None:
    """So that whoever wonders why a slide is there finds the playlist that gives it."""
    shown = campaign(EVERYDAY, playlist("insert", "x", every=2), playlist("more", "y", every=1))
    entries = schedule(shown).entries(local("2026-07-30T00:00"), local("2026-07-30T00:00:50"))
    assert [entry.playlist for entry in entries] == ["everyday", "more", "everyday", "insert", "more"]


def test_windows_that_touch_do_not_start_the_loop_anew() -> None:
    """Two spans of hours of one playlist that touch are one."""
    hours = ("08:00-08:01", "08:01-09:00")
    shown = campaign(playlist("all", "a b c d"), playlist("w", "a b c d", when=when(hours=hours), priority=1))
    assert told(schedule(shown), "2026-07-30T08:00:40", 4) == "a b c d"


def test_the_day_is_one_hour_longer_where_the_clock_is_set_back() -> None:
    """25 hours of everyday on 25 October 2026, without a break at 03:00."""
    plan = schedule(campaign(playlist("all", "a"), slides=[build.slide("a", 600)]))
    entries = list(plan.entries(local("2026-10-25T00:00"), local("2026-10-26T00:00")))
    assert len(entries) == 25 * 6
    assert {entry.until - entry.start for entry in entries} == {timedelta(minutes=10)}


def test_only_what_the_display_may_show_is_eligible() -> None:
    """Quiet mode, a bar, and a display without a country."""
    shown = campaign(
        playlist("all", "a help donate learn b"),
        slides=[build.slide("a", quiet=True), build.slide("b")],
    )
    start = "2026-07-30T00:00"
    assert told(schedule(shown), start, 5) == "a help learn b a"
    assert told(schedule(shown, display(mode="quiet")), start, 2) == "a a"
    assert told(schedule(shown, is_bar=True), start, 4) == "a help b a"
    assert told(schedule(shown, display(country=None)), start, 5) == "a donate learn b a"


def test_data_out_of_date_is_asked_for_the_local_day() -> None:
    """A slide that is in date until the 30th is gone with the midnight of Tokyo."""

    def in_date(slide: Slide, day: date) -> bool:
        return slide.id != "fact" or day <= date(2026, 7, 30)

    plan = Schedule(
        campaign(playlist("all", "fact a")),
        display(timezone="Asia/Tokyo"),
        fallback=BUILT_IN,
        in_date=in_date,
    )
    change = local("2026-07-31T00:00", "Asia/Tokyo")
    around = plan.entries(change - timedelta(seconds=20), change + timedelta(seconds=20))
    assert [entry.slide.id for entry in around] == ["fact", "a", "a", "a"]


def test_a_playlist_left_empty_does_not_hold() -> None:
    """Nor does an insert, so that the loop does not start anew where its window begins."""
    shown = campaign(
        playlist("all", "a b c"),
        playlist("aid", "help", priority=5),
        playlist("insert", "help", every=1, when=when(hours=("08:00-09:00",))),
        slides=[build.slide("a", 11)],
    )
    plan = schedule(shown, display(country=None))
    assert changes(plan, "2026-07-30T00:00", "2026-07-31T00:00") == ["07-30 00:00 all"]
    assert told(plan, "2026-07-30T07:59:50", 4) == "c a b c"


def test_appeals_beside_what_has_lapsed_are_left_out_beside_help() -> None:
    """From the day after the figure's last one no lap has room for the appeal; the base holds on."""

    def in_date(slide: Slide, day: date) -> bool:
        return slide.id != "fact" or day <= date(2026, 7, 30)

    giving, insert = playlist("giving", "fact donate fact", priority=1), playlist("insert", "help", every=3)
    plan = Schedule(campaign(EVERYDAY, giving, insert), display(), fallback=BUILT_IN, in_date=in_date)
    assert told(plan, "2026-07-30T12:00", 4) == "fact donate fact help"
    assert told(plan, "2026-07-31T12:00", 4) == "help help help help"


def test_a_base_of_appeals_alone_holds_beside_help() -> None:
    """The insert puts help next to each of them: help alone is shown then, and no other base holds."""
    shown = campaign(
        EVERYDAY,
        playlist("giving", "donate", priority=1),
        playlist("insert", "help", every=1, when=when(hours=("08:00-09:00",))),
    )
    plan = schedule(shown)
    assert told(plan, "2026-07-30T07:59:40", 4) == "donate donate help help"
    assert told(plan, "2026-07-30T08:59:50", 2) == "help donate"
    holding = [one.playlists for one in plan.holdings(date(2026, 7, 30), date(2026, 7, 30))]
    assert holding == [("giving",), ("giving", "insert"), ("giving",)]


def test_an_insert_of_appeals_holds_where_some_are_left_out() -> None:
    """The loop starts anew where its window begins; of three appeals one is not beside help."""
    insert = playlist("insert", "donate", every=1, when=when(hours=("08:00-09:00",)))
    shown = campaign(playlist("all", "help a b"), insert, slides=[build.slide("a", 11)])
    assert told(schedule(shown), "2026-07-30T08:00", 6) == "help a donate b help a"


def test_where_none_holds_the_built_in_campaign_does_from_its_start() -> None:
    """Between two windows, and under its own name."""
    shown = campaign(playlist("day", "a", when=when(hours=("06:00-22:00",))))
    plan = schedule(shown)
    assert changes(plan, "2026-07-30T12:00", "2026-07-31T12:00") == [
        "07-30 12:00 day",
        "07-30 22:00 built-in",
        "07-31 06:00 day",
    ]
    found = plan.at(local("2026-07-30T22:00:05"))
    assert (found.campaign, found.slide.id) == (BUILT_IN, "message-in-place")


def test_nothing_at_all_to_show_is_a_fault_of_the_program() -> None:
    """Where even the campaign in its place has nothing for the display."""
    aid = campaign(playlist("aid", "help"))
    with pytest.raises(NothingToShow, match="2026-07-30"):
        Schedule(aid, display(country=None), fallback=aid).at(local("2026-07-30T12:00"))


def test_a_clock_that_is_not_set_lets_no_when_hold() -> None:
    """Neither of a base nor of an insert."""
    shown = campaign(
        EVERYDAY,
        playlist("world-day", "d", when=when(dates=("07-30",)), priority=10),
        playlist("insert", "x", every=1, when=when(dates=("07-30",))),
    )
    assert told(schedule(shown), "2026-07-30T00:00", 2) == "d x"
    assert told(schedule(shown, clock_set=False), "2026-07-30T00:00", 3) == "a b c"


def test_changes_begin_with_the_playlist_at_the_start_and_pass_over_midnights() -> None:
    """A year of everyday is one entry; a World Day in it is two more."""
    assert changes(schedule(campaign(EVERYDAY)), "2026-01-01T00:00", "2027-01-01T00:00") == [
        "01-01 00:00 everyday"
    ]
    shown = campaign(EVERYDAY, playlist("world-day", "d", when=when(dates=("07-30",)), priority=10))
    assert changes(schedule(shown), "2026-03-01T00:00", "2027-03-01T00:00") == [
        "03-01 00:00 everyday",
        "07-30 00:00 world-day",
        "07-31 00:00 everyday",
    ]


def test_entries_are_whole_and_those_that_touch_the_span() -> None:
    """The first began before it, and the last ends after it."""
    entries = list(
        schedule(campaign(EVERYDAY)).entries(local("2026-07-30T00:00:05"), local("2026-07-30T00:00:21"))
    )
    assert [entry.slide.id for entry in entries] == ["a", "b", "c"]
    assert (entries[0].start, entries[-1].until) == (local("2026-07-30T00:00"), local("2026-07-30T00:00:30"))
