"""On which days of a week a playlist is covered, and when it plays next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.editing.schedule.days.week_blocks import DayBlocks
from kiosk.timeline.schedule import Schedule
from kiosk.timeline.wall_clock import ONE_DAY

LOOKED_THROUGH = timedelta(days=400)  # each day of a year is in it


@dataclass(frozen=True, slots=True)
class Covering:
    """On a day a playlist is covered by another at some time; `is_whole` is where it does not play at all."""

    day: date
    by: str
    is_whole: bool


def coverings(days: Iterable[DayBlocks], playlist: str) -> list[Covering]:
    """What covers a playlist on which of the days."""
    found: list[Covering] = []
    for one in days:
        plays = any(block.playlist == playlist for block in one.blocks)
        names = (block.playlist for block in one.blocks if playlist in block.covered)
        found += [Covering(one.day, name, not plays) for name in dict.fromkeys(names)]
    return found


def next_time(schedule: Schedule, playlist: str, after: date) -> datetime | None:
    """When it plays first after a day, or comes between; None where it does not in all of a year.

    Raises:
        NothingToShow: as `Schedule.at` does.
    """
    for number in range(1, LOOKED_THROUGH.days + 1):
        day = after + ONE_DAY * number
        for one in schedule.holdings(day, day) if schedule.due({playlist}, day) else ():
            if one.campaign is schedule.campaign and playlist in one.playlists:
                return one.start
    return None
