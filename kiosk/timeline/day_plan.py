"""Decides which playlist and which inserts of one campaign hold on a display, through a local day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from kiosk.content.campaign.campaign import Campaign, Playlist
from kiosk.timeline.eligibility import Eligibility
from kiosk.timeline.eligible_slides import Chosen, EligibleSlides
from kiosk.timeline.loop import Loop, LoopLine
from kiosk.timeline.wall_clock import WallClock
from kiosk.timeline.windows import Window, local_day, windows

# What was asked last: a display that runs for years needs no more memory for each day.
remembered = lru_cache(maxsize=256)


class Stretch(NamedTuple):
    """A time in which one base and the same inserts hold, each by its place in the file: one loop."""

    start: int
    end: int
    base: int
    inserts: tuple[int, ...]

    def runs_on(self, start: int, playlists: tuple[int, ...]) -> bool:
        """Whether the same base and inserts hold on from its end."""
        return (self.end, self.base, *self.inserts) == (start, *playlists)


class Contest(NamedTuple):
    """A time in which the same playlists are due, each by its place in the file: bases that may hold, the one
    that takes precedence first, and the inserts beside whichever does.
    """

    start: int
    end: int
    bases: tuple[int, ...]
    inserts: tuple[int, ...]


class DayPlan:
    """A campaign on a display. Answers depend on what it is made from alone; what it keeps is for speed."""

    def __init__(self, campaign: Campaign, clock: WallClock, eligibility: Eligibility) -> None:
        self.campaign = campaign
        self._clock = clock
        self._display = eligibility.display
        self.eligible = EligibleSlides(campaign, eligibility)
        usable = [
            place for place, playlist in enumerate(campaign.playlists) if eligibility.may_hold(playlist)
        ]
        self._inserts = [place for place in usable if self.playlist(place).every is not None]
        bases = (place for place in usable if self.playlist(place).every is None)
        self._bases = sorted(bases, key=lambda place: (self.playlist(place).priority, place), reverse=True)
        self.loop = remembered(self._loop_on)
        self._loop = remembered(self._loop_of)
        self._line = remembered(self._line_of)

    def playlist(self, place: int) -> Playlist:
        """The playlist at a place in the file."""
        return self.campaign.playlists[place]

    def stretches(self, day: date, span: Window) -> tuple[Stretch, ...]:
        """What holds in a span of one local day, in order; nothing where no base does."""
        whole: list[Stretch] = []
        for start, end, bases, inserts in self.contests(day, span):
            if bases and whole and whole[-1].runs_on(start, (bases[0], *inserts)):
                whole[-1] = whole[-1]._replace(end=end)
            elif bases:
                whole.append(Stretch(start, end, bases[0], inserts))
        return tuple(whole)

    def contests(self, day: date, span: Window) -> Iterator[Contest]:
        """Which playlists are due in a span of one local day and have a slide for it, in order."""
        due = {
            place: spans
            for place in (*self._bases, *self._inserts)
            if (spans := windows(self.playlist(place).when, self._clock, span))
            and self.eligible.has_any(place, day)
        }
        edges = sorted({*span, *(edge for spans in due.values() for one in spans for edge in one)})
        bases, inserts = _in_parts(self._bases, due, edges), _in_parts(self._inserts, due, edges)
        for number, (start, end) in enumerate(pairwise(edges)):
            yield Contest(start, end, tuple(bases[number]), tuple(inserts[number]))

    def is_due(self, place: int, day: date) -> bool:
        """Whether the playlist is due at a time of a local day, and has a slide for it: it may hold then."""
        if place not in self._bases and place not in self._inserts:
            return False
        span = local_day(self._clock, day)
        return bool(windows(self.playlist(place).when, self._clock, span)) and self.eligible.has_any(
            place, day
        )

    def _loop_on(self, day: date, base: int, inserts: tuple[int, ...]) -> Loop:
        return self._loop(self.eligible.chosen(day, (base, *inserts)))

    def _loop_of(self, chosen: tuple[Chosen, ...]) -> Loop:
        base, *inserts = chosen
        given = [(self.playlist(one[0]).every or 0, self._line(one)) for one in inserts]
        return Loop(self._line(base), given, self._display)

    def _line_of(self, chosen: Chosen) -> LoopLine:
        return LoopLine(self.eligible.slides(chosen), self._display)


def _in_parts(
    places: Sequence[int], due: Mapping[int, Sequence[Window]], edges: Sequence[int]
) -> list[list[int]]:
    """Those of the places that are due from each edge to the next, in their order."""
    number = {edge: at for at, edge in enumerate(edges)}
    parts: list[list[int]] = [[] for _ in edges]
    for place in places:
        for start, end in due.get(place, ()):
            for part in range(number[start], number[end]):
                parts[part].append(place)
    return parts
