"""Tells what stands in one time through a loop, what comes only later, and what has no time to come."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.timeline.loop import LoopEntry, every_turn
from kiosk.timeline.schedule import Holding
from kiosk.timeline.wall_clock import MILLISECOND

# A slide in the languages that share it; none where it has no words.
SlideTurn = tuple[str, tuple[str, ...]]
# What tells loops apart: the campaign, the playlists, and the slides of each.
LoopKey = tuple[str, tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a slide: whose it is, how long after the loop's start, and how long it stands."""

    playlist: str
    slide: Slide
    locales: tuple[str, ...]
    after: timedelta
    lasts: timedelta

    @property
    def slide_turn(self) -> SlideTurn:
        """The slide in its languages, whenever it stands."""
        return self.slide.id, self.locales


@dataclass(frozen=True, slots=True)
class RehearsedLoop:
    """A loop as it stands in the longest time that it has without starting anew.

    `turns` are those of the first time through the base, with what inserts give meanwhile: it takes
    `first_lap`, and the time may end before. `later` are turns that come for the first time after that, and
    `missed` those for which there is no time.
    """

    campaign: Campaign
    playlists: tuple[str, ...]
    longest: timedelta
    first_lap: timedelta
    turns: tuple[Turn, ...]
    later: tuple[Turn, ...]
    missed: tuple[tuple[Slide, tuple[str, ...]], ...]

    @property
    def seen(self) -> frozenset[str]:
        """The slides that stand at some time in it."""
        return frozenset(turn.slide.id for turn in (*self.turns, *self.later) if turn.after < self.longest)


def loop_key(one: Holding) -> LoopKey:
    """What a loop is known by: the same on all days on which the same slides stand."""
    return one.campaign.id, one.playlists, tuple(slide.id for slide in one.loop.slides)


def rehearsed_loop(one: Holding, longest: timedelta, display: Display) -> RehearsedLoop:
    """The loop of a holding, as it goes on for as long as `longest`."""
    turns = tuple(_turn(one, entry) for entry in one.loop.entries(0, one.loop.first_lap))
    known = {turn.slide_turn for turn in turns if turn.after < longest}
    expected = [(slide, turn) for slide, _ in one.loop.first_shown for turn in every_turn(slide, display)]
    later = tuple(_first_after(one, longest, known, len({(slide.id, turn) for slide, turn in expected})))
    known.update(turn.slide_turn for turn in later)
    missed = {(slide.id, turn): (slide, turn) for slide, turn in expected if (slide.id, turn) not in known}
    first_lap = one.loop.first_lap * MILLISECOND
    return RehearsedLoop(
        one.campaign, one.playlists, longest, first_lap, turns, later, tuple(missed.values())
    )


def _first_after(one: Holding, longest: timedelta, known: set[SlideTurn], many: int) -> Iterator[Turn]:
    """The turns that are not known, as each first comes after the first time through, until `many` are."""
    seen = set(known)
    for entry in one.loop.entries(one.loop.first_lap, longest // MILLISECOND):
        if len(seen) == many:
            return
        turn = _turn(one, entry)
        if turn.slide_turn not in seen:
            seen.add(turn.slide_turn)
            yield turn


def _turn(one: Holding, entry: LoopEntry) -> Turn:
    playlist = one.playlists[entry.line]
    after, lasts = entry.start * MILLISECOND, (entry.end - entry.start) * MILLISECOND
    return Turn(playlist, entry.slide, entry.locales, after, lasts)
