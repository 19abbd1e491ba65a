"""Tells of the playlists that do not hold in a time, when each does next, or did last."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.timeline.eligibility import Eligibility
from kiosk.timeline.playlist_windows import windows_by_day
from kiosk.timeline.schedule import Holding, Schedule
from kiosk.timeline.wall_clock import EARLIEST, LATEST, ONE_DAY

# How far before and after is looked through: each day of a year is in it.
LOOKED_THROUGH = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Absence:
    """A playlist that does not hold in a time.

    `is_there` is whether it is there for the display at all, `is_enabled` that it is not switched off. `next`
    is when it holds again. Where it does not, `is_due` is whether it would, if others let it; else `last` is
    until when it held. None of it is further away than `LOOKED_THROUGH`.
    """

    playlist: str
    is_there: bool
    is_enabled: bool = True
    next: datetime | None = None
    is_due: bool = False
    last: datetime | None = None


def absences(schedule: Schedule, start: datetime, end: datetime) -> list[Absence]:
    """The playlists of the schedule's campaign that do not hold from start to end, in the file's order.

    Raises:
        UnusableInstant, NothingToShow: as `Schedule.at` does.
    """
    held = {name for one, _ in windows_by_day(schedule, start, end) for name in _own(schedule, one)}
    missing = [one for one in schedule.campaign.playlists if one.id not in held]
    there = {one.id for one in missing if Eligibility(schedule.display).is_there(one)}
    last, first = (schedule.clock.show(schedule.clock.read(at)) for at in (end, start))
    coming, due = _search(schedule, there, last.date(), 1, lambda one: last <= one.start)
    gone, _ = _search(schedule, there - due - coming.keys(), first.date(), -1, lambda one: one.until <= first)
    return [
        Absence(
            name,
            name in there,
            enabled,
            next=coming[name].start if name in coming else None,
            is_due=name in due and name not in coming,
            last=gone[name].until if name in gone else None,
        )
        for name, enabled in ((one.id, one.enabled) for one in missing)
    ]


def _own(schedule: Schedule, one: Holding) -> tuple[str, ...]:
    """The playlists of the schedule's own campaign that hold: none while another's do."""
    return one.playlists if one.campaign is schedule.campaign else ()


def _search(
    schedule: Schedule, names: set[str], day: date, way: int, is_asked: Callable[[Holding], bool]
) -> tuple[dict[str, Holding], set[str]]:
    """Of the times that are asked for, on a day and after or before it, the nearest in which each of the
    playlists holds; and which are due on another day than that. No more is looked through than needed.
    """
    found: dict[str, Holding] = {}
    was_due = set[str]()
    # Where the clock is set back over midnight, the local day has begun and the clock reads the day before.
    for number in range(-1, LOOKED_THROUGH.days + 1):
        at = day + ONE_DAY * way * number
        due = schedule.due(names - found.keys(), at) if EARLIEST.date() <= at <= LATEST.date() else set[str]()
        for one in filter(is_asked, list(schedule.holdings(at, at))[::way] if due else ()):
            was_due |= due if number > 0 else set()
            for name in due.intersection(_own(schedule, one)):
                found.setdefault(name, one)
    return found, was_due
