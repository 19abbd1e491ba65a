"""Campaigns and displays for the tests of the timeline, in few words."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, cast

from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Campaign, Playlist
from kiosk.content.campaign.slides import KINDS, Slide
from kiosk.content.campaign.when import When
from kiosk.content.display.display import Display
from kiosk.timeline.schedule import Schedule

ONE_DAY = timedelta(days=1)  # a day of the display may have begun before the day of the instant, or after it


def slide(name: str, seconds: float = 10.0, *, quiet: bool = False) -> Slide:
    """A slide whose kind is what its name begins with, as "help-2"; "picture" is one without words."""
    kind = next((kind for kind in KINDS if name.startswith(kind)), "message")
    if name.startswith("picture"):
        kind = "image"
    made = KINDS[kind].model_construct(id=name, kind=kind, seconds=seconds, quiet=quiet)
    return cast("Slide", made)


def when(**keys: str | tuple[str, ...]) -> When:
    """A checked `when`."""
    return When.model_validate(keys)


def playlist(name: str, slides: str, **more: Any) -> Playlist:
    """A playlist of the slides named, with a blank between each two."""
    return Playlist.model_construct(id=name, slides=tuple(slides.split()), **more)


def campaign(*playlists: Playlist, slides: Iterable[Slide] = (), name: str = "test") -> Campaign:
    """A campaign of the playlists, with a slide of 10 seconds for each name that `slides` does not hold."""
    given = {one.id: one for one in slides}
    named = dict.fromkeys(name for one in playlists for name in one.slides)
    made = tuple(given.get(name) or slide(name) for name in named)
    return Campaign.model_construct(
        format=1, id=name, title=name, source_language="en", slides=made, playlists=playlists
    )


def display(**changes: Any) -> Display:
    """A display in Brussels that speaks one language, but for the changes."""
    usual = {"id": "D1", "timezone": "Europe/Brussels", "country": "BE", "locales": ("en",)}
    return Display.model_construct(**{"format": 1, **usual, **changes})


BUILT_IN = campaign(
    playlist("built-in", "message-in-place picture-in-place"),
    slides=[slide("message-in-place", quiet=True), slide("picture-in-place", quiet=True)],
    name="built-in",
)


def bases(plan: Schedule, start: datetime, end: datetime) -> Iterator[tuple[datetime, str]]:
    """The base at the start, by its id, then each other one with the instant from which it holds."""
    shown = None
    for one in plan.holdings(start.date() - ONE_DAY, end.date() + ONE_DAY):
        now = one.campaign.id, one.playlists[0]
        if start < one.until and one.start < end and now != shown:
            yield max(start, one.start), now[1]
            shown = now


def campaigns(slides: Sequence[Slide], hours: Sequence[str], *, most: int) -> st.SearchStrategy[Campaign]:
    """Campaigns of one to three bases and up to two inserts, each of one to `most` of the slides; some hold
    always, others at some of the hours on some days of the week.
    """
    names = st.lists(st.sampled_from([one.id for one in slides]), min_size=1, max_size=most)
    whens = st.none() | st.builds(
        lambda hours, days: when(hours=(hours,), days=(days,)),
        st.sampled_from(hours),
        st.sampled_from(["mon-sun", "sat-sun", "fri-mon"]),
    )
    return st.builds(
        partial(_campaign, slides),
        st.lists(st.tuples(names, whens), min_size=1, max_size=3),
        st.lists(st.tuples(names, whens, st.integers(1, 4)), max_size=2),
    )


# Of each kind that something is different for, of times that meet at no minute.
SLIDES = tuple(
    slide(name, seconds, quiet=quiet)
    for name, seconds, quiet in [
        ("a", 40, True),
        ("b", 600, False),
        ("picture", 333.333, False),
        ("help", 120, True),
        ("donate", 75.5, False),
        ("fact", 200, True),
        ("video", 200, True),
    ]
)
# Short, over midnight, beside each other, and at the hours in which a clock is changed.
HOURS = ("00:10-00:17", "01:30-02:30", "22:00-02:00", "02:00-03:00", "09:00-09:25", "09:00-15:00")


def displays(*zones: str, locales: Sequence[tuple[str, ...]]) -> st.SearchStrategy[Display]:
    """Displays in these zones that speak these languages, with a country or none, as signage or quiet."""
    return st.builds(
        display,
        timezone=st.sampled_from(zones),
        country=st.sampled_from(["BE", None]),
        locales=st.sampled_from(locales),
        languages=st.sampled_from(["by-slide", "by-loop", "together"]),
        mode=st.sampled_from(["signage", "quiet"]),
    )


def _campaign(
    slides: Sequence[Slide],
    bases: list[tuple[list[str], When | None]],
    inserts: list[tuple[list[str], When | None, int]],
) -> Campaign:
    return campaign(
        *(playlist(f"base-{n}", " ".join(names), when=held) for n, (names, held) in enumerate(bases)),
        *(
            playlist(f"insert-{n}", " ".join(names), when=held, every=every)
            for n, (names, held, every) in enumerate(inserts)
        ),
        slides=slides,
    )
