"""Which days of a year something takes over, and to which something is added."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.recurrence import read_rule
from kiosk.timeline.schedule import Schedule
from kiosk.timeline.wall_clock import ONE_DAY

# Rules by which something belongs to every week, as days of the week do.
EVERY_WEEK = frozenset({"DAILY", "WEEKLY"})


@dataclass(frozen=True, slots=True)
class YearDay:
    """A day, and the playlists with dates of their own that play in it, in the order of the day; `kind` is
    whether one of them, and nothing else, plays all day, or some of the time, or comes between.
    """

    day: date
    kind: Literal["usual", "added", "taken"]
    playlists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Takeover:
    """From the first to the last day, both included, one playlist plays all day."""

    playlist: str
    first: date
    last: date


def year_days(schedule: Schedule, first: date, count: int) -> Iterator[YearDay]:
    """So many days from the first on.

    Raises:
        NothingToShow: as `Schedule.at` does.
    """
    dated = {one.id for one in schedule.campaign.playlists if has_dates(one)}
    for number in range(count):
        yield _day(schedule, first + ONE_DAY * number, dated)


def takeovers(days: Sequence[YearDay]) -> list[Takeover]:
    """The days that are taken over, those that follow each other together."""
    found: list[Takeover] = []
    for one in days:
        if one.kind != "taken":
            continue
        name = one.playlists[0]
        if found and found[-1].playlist == name and found[-1].last + ONE_DAY == one.day:
            found[-1] = Takeover(name, found[-1].first, one.day)
        else:
            found.append(Takeover(name, one.day, one.day))
    return found


def has_dates(playlist: Playlist) -> bool:
    """Whether it is bound to dates, so that it is out of the usual where it plays."""
    when = playlist.when
    if when is None or not (when.dates or when.rrule):
        return False
    if when.dates or not when.rrule:
        return True
    parts = read_rule(when.rrule)
    return parts["FREQ"] not in EVERY_WEEK or bool(parts.keys() & {"COUNT", "UNTIL"})


def _day(schedule: Schedule, day: date, dated: set[str]) -> YearDay:
    bases: list[str] = []
    names: list[str] = []
    for campaign, playlists in schedule.held(day):
        is_own = campaign is schedule.campaign
        bases.append(playlists[0] if is_own else "")
        names += [name for name in playlists if is_own and name in dated]
    if not names:
        return YearDay(day, "usual", ())
    is_taken = all(name in dated for name in bases)
    return YearDay(day, "taken" if is_taken else "added", tuple(dict.fromkeys(names)))
