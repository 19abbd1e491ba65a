"""A playlist that is not there for a display is as if it had never been written."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.when import When
from kiosk.content.campaign.where import Where
from kiosk.content.display.display import Display
from kiosk.timeline.schedule import Schedule
from tests.timeline.build import BUILT_IN, campaign, display, playlist, when

# Each with the rule in words of its own, for the displays below.
Rule = tuple[Where | None, Callable[[Display], bool]]
RULES: list[Rule] = [
    (None, lambda _: True),
    (Where(countries=("EU",)), lambda on: on.country == "BE"),
    (Where(countries=("US", "FR")), lambda on: on.country == "US"),
    (Where(displays=("BRU-*",)), lambda on: on.id == "BRU-1"),
    (Where(modes=("quiet",)), lambda on: on.mode == "quiet"),
    (Where(countries=("BE",), modes=("signage",)), lambda on: (on.country, on.mode) == ("BE", "signage")),
]
displays = st.builds(
    lambda country, name, mode: display(country=country, id=name, mode=mode),
    st.sampled_from(["BE", "US", None]),
    st.sampled_from(["BRU-1", "WAS-1"]),
    st.sampled_from(["signage", "quiet"]),
)
listed = st.lists(st.sampled_from(["a", "b", "help", "donate", "self-check"]), min_size=1, max_size=4)
playlists = st.lists(
    st.tuples(
        listed.map(" ".join),
        st.sampled_from([None, None, when(hours=("06:00-07:00",)), when(days=("thu",))]),
        st.sampled_from(RULES),
        st.sampled_from([None, None, 1, 2]),
        st.integers(-1, 1),
    ),
    min_size=1,
    max_size=6,
)


@given(playlists, displays)
def test_where_is_as_the_campaign_without_the_playlists_of_other_displays(
    made: list[tuple[str, When | None, Rule, int | None, int]], on: Display
) -> None:
    """From 05:50 to 07:10 on a Thursday, when `when` begins and ends: the same slides at the same time."""
    start = datetime(2026, 7, 30, 5, 50, tzinfo=ZoneInfo("Europe/Brussels"))
    written, left = [], []
    for number, (names, held, (where, is_there), every, priority) in enumerate(made):
        keys = {"when": held, "every": every, "priority": priority}
        written.append(playlist(f"p{number}", names, where=where, **keys))
        left += [playlist(f"p{number}", names, **keys)] if is_there(on) else []
    slides = campaign(*written).slides

    def told(shown: list[Playlist]) -> list[tuple[str, str, datetime]]:
        plan = Schedule(campaign(*shown, slides=slides), on, fallback=BUILT_IN)
        entries = plan.entries(start, start + timedelta(minutes=80))
        return [(one.playlist, one.slide.id, one.start) for one in entries]

    assert told(written) == told(left)
