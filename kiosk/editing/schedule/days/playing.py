"""What plays at an instant on a display, and why: what holds then, what it covers, what does not hold."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from kiosk.editing.schedule.days.week_blocks import hours_at
from kiosk.editing.schedule.days.why_words import why
from kiosk.timeline.eligibility import Eligibility
from kiosk.timeline.schedule import Holding, Schedule, Showing
from kiosk.timeline.wall_clock import MILLISECOND

Role = Literal["plays", "covered", "between", "off", "elsewhere", "waits"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Of a playlist: that it plays, would if others let it, comes between, is off, is there for other
    displays alone, or has another time. `words` say why, where there is something to say.
    """

    playlist: str
    role: Role
    words: str


@dataclass(frozen=True, slots=True)
class Playing:
    """What stands, with the number of its slide among those of its playlist, from 1, and their count.

    `reasons` begin with what plays, unless `is_fallback`: the campaign has nothing for the display then.
    """

    showing: Showing
    is_fallback: bool
    number: int
    count: int
    reasons: tuple[Reason, ...]


def playing(schedule: Schedule, instant: datetime) -> Playing:
    """What plays at an instant.

    Raises:
        UnusableInstant, NothingToShow: as `Schedule.at` does.
    """
    showing = schedule.at(instant)
    names = {one.id: one.slides for one in showing.campaign.playlists}
    slides = names[showing.playlist]
    is_fallback = showing.campaign is not schedule.campaign
    reasons = [*([] if is_fallback else _there(schedule, instant))]
    reasons += _absent(schedule, {one.playlist for one in reasons})
    number = slides.index(showing.slide.id) + 1
    return Playing(showing, is_fallback, number, len(slides), tuple(reasons))


def _there(schedule: Schedule, instant: datetime) -> Iterator[Reason]:
    held = _holding(schedule, instant)
    base, *inserts = held.playlists
    covered = schedule.covered(held)
    known = {one.id: one for one in schedule.campaign.playlists}
    roles: dict[str, Role] = {base: "plays"}
    roles.update((name, "covered") for name in covered)
    roles.update((name, "between") for name in inserts)
    for name, role in roles.items():
        hours = hours_at(schedule.clock, held.day, schedule.clock.read(instant), known[name])
        yield Reason(name, role, why(known[name], hours))


def _absent(schedule: Schedule, there: Container[str]) -> Iterator[Reason]:
    is_there = Eligibility(schedule.display).is_there
    for one in schedule.campaign.playlists:
        role: Role = "waits" if is_there(one) else "elsewhere"
        if one.id not in there:
            yield Reason(one.id, role if one.enabled else "off", "")


def _holding(schedule: Schedule, instant: datetime) -> Holding:
    """What holds at the instant alone: in all of its stretch other playlists may be due as well."""
    day = schedule.clock.day(schedule.clock.read(instant))
    held = next(one for one in schedule.holdings(day, day) if one.start <= instant < one.until)
    at = schedule.clock.show(schedule.clock.read(instant))
    return replace(held, start=at, until=at + MILLISECOND)
