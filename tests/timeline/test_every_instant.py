"""What is true at every instant, of whatever campaign and display."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.display.display import Display
from kiosk.timeline.schedule import Schedule
from tests.timeline import build
from tests.timeline.build import BUILT_IN, campaign, display, playlist, when

NAMES = ["a", "b", "picture", "help", "self-check", "video", "learn"]
whens = st.one_of(
    st.none(),
    st.builds(
        lambda hours, days: when(hours=tuple(hours), days=(days,)),
        st.lists(
            st.sampled_from(["01:30-02:30", "22:00-02:00", "00:00-06:00", "02:00-03:00", "00:30-24:00"]),
            min_size=1,
            max_size=2,
            unique=True,
        ),
        st.sampled_from(["mon-sun", "sat-sun", "fri-mon", "wed"]),
    ),
)


def campaigns_of(some: list[str]) -> st.SearchStrategy[Campaign]:
    """Campaigns of bases and inserts of some slides."""
    names = st.lists(st.sampled_from(some), min_size=1, max_size=5).map(" ".join)
    return st.builds(
        lambda bases, inserts: campaign(
            *(
                playlist(f"base-{n}", listed, when=held, priority=p)
                for n, (listed, held, p) in enumerate(bases)
            ),
            *(
                playlist(f"insert-{n}", listed, when=held, every=e)
                for n, (listed, held, e) in enumerate(inserts)
            ),
            slides=[
                build.slide("a", 5.5, quiet=True),
                build.slide("picture", 120),
                build.slide("help", quiet=True),
            ],
        ),
        st.lists(st.tuples(names, whens, st.integers(-1, 1)), min_size=1, max_size=4),
        st.lists(st.tuples(names, whens, st.integers(1, 4)), max_size=3),
    )


campaigns = campaigns_of([*NAMES, "donate"])
displays = st.builds(
    display,
    timezone=st.sampled_from(["Europe/Brussels", "America/Havana", "Pacific/Apia", "Australia/Lord_Howe"]),
    country=st.sampled_from(["BE", None]),
    locales=st.sampled_from([("en",), ("ja", "en", "zh-Hans")]),
    languages=st.sampled_from(["by-slide", "by-loop", "together"]),
    mode=st.sampled_from(["signage", "quiet"]),
)
# Half of them in the hours around which clocks are changed.
instants = st.one_of(
    st.datetimes(datetime(1970, 1, 4), datetime(2199, 12, 29), timezones=st.just(UTC)),  # noqa: DTZ001  made aware
    st.builds(
        lambda start, seconds: datetime.fromisoformat(start) + timedelta(seconds=seconds),
        st.sampled_from(["2026-03-28T20:00Z", "2026-10-24T20:00Z", "2026-11-01T02:00Z", "2011-12-30T06:00Z"]),
        st.floats(0, 12 * 3600),
    ),
)


@given(campaigns, displays, instants, st.booleans())
def test_no_instant_is_without_a_slide(shown: Campaign, on: Display, instant: datetime, is_bar: bool) -> None:
    """The entries after any instant touch and do not overlap; each instant's answer is the entry over it."""
    plan = Schedule(shown, on, fallback=BUILT_IN, is_bar=is_bar)
    entries = [
        entry for entry, _ in zip(plan.entries(instant, instant + timedelta(days=2)), range(40), strict=False)
    ]
    assert entries[0].start <= instant < entries[0].until
    assert all(one.until == other.start for one, other in pairwise(entries))
    fresh = Schedule(shown, on, fallback=BUILT_IN, is_bar=is_bar)
    for entry in reversed(entries):
        assert entry.start < entry.until
        assert fresh.at(entry.start) == entry
        assert fresh.at(entry.until - timedelta(milliseconds=1)) == entry


@given(campaigns, displays, instants, st.sampled_from(["Asia/Tokyo", "America/New_York", "Europe/Brussels"]))
def test_the_zone_an_instant_is_expressed_in_does_not_matter(
    shown: Campaign, on: Display, instant: datetime, zone: str
) -> None:
    """The same instant, the same slide; so two displays with the same files agree."""
    plan = Schedule(shown, on, fallback=BUILT_IN)
    first = plan.at(instant)
    assert plan.at(instant.astimezone(ZoneInfo(zone))) == first
    assert Schedule(shown, on, fallback=BUILT_IN).at(instant.astimezone(ZoneInfo(zone))) == first


@given(campaigns_of(NAMES), displays, instants)
def test_bases_change_where_the_entries_change_their_playlist(
    shown: Campaign, on: Display, instant: datetime
) -> None:
    """Over some hours: the same bases at the same instants; inserts change nothing. Without donate slides, as
    a base may begin with one that is left out.
    """
    instant = instant.replace(microsecond=0)  # what stands for less than a millisecond has no entry
    plan = Schedule(shown, on, fallback=BUILT_IN)
    based = [
        (entry.start, entry.playlist)
        for entry in plan.entries(instant, instant + timedelta(hours=5))
        if not entry.playlist.startswith("insert")
    ]
    seen = [new for old, new in pairwise([(instant, ""), *based]) if old[1] != new[1]]
    assert list(build.bases(plan, based[0][0], instant + timedelta(hours=5))) == seen


@given(campaigns, displays, st.dates(date(2026, 1, 1), date(2027, 1, 1)))
def test_an_appeal_to_give_never_stands_next_to_help_within_a_loop(
    shown: Campaign, on: Display, day: date
) -> None:
    """On whatever day, and with whatever is left out; in hours in which no loop starts anew."""
    plan = Schedule(shown, on, fallback=BUILT_IN)
    start = datetime(day.year, day.month, day.day, 3, 30, tzinfo=ZoneInfo(on.timezone))
    for one, other in pairwise(plan.entries(start, start + timedelta(hours=2))):
        kinds = {one.slide.kind, other.slide.kind}
        assert not ("donate" in kinds and kinds & {"help", "self-check"})
