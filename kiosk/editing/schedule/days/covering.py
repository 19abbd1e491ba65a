"""When in a week a playlist is covered, and when it plays next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.spans import DAY_MINUTES
from kiosk.editing.schedule.days.week_blocks import Block, DayBlocks
from kiosk.timeline.eligibility import Eligibility
from kiosk.timeline.schedule import Schedule
from kiosk.timeline.wall_clock import ONE_DAY, WallClock
from kiosk.timeline.windows import Window, joined, local_day, windows

LOOKED_THROUGH = timedelta(days=400)  # each day of a year is in it
MINUTE = timedelta(minutes=1)
# It is for other displays, or none of its slides may stand on this one.
Absence = Literal["", "elsewhere", "slideless"]


@dataclass(frozen=True, slots=True)
class Covering:
    """On a day a playlist would play in these `hours`, minutes since 00:00 as the clock reads them, if
    another did not stand above it; `is_whole` is where it does not play at all on that day.
    """

    day: date
    by: str
    hours: tuple[tuple[int, int], ...]
    is_whole: bool


def coverings(schedule: Schedule, days: Iterable[DayBlocks], playlist: str) -> list[Covering]:
    """What covers a playlist on which of the days, and when."""
    known = {one.id: one for one in schedule.campaign.playlists}
    if playlist not in known:
        return []
    return [found for one in days for found in _on(schedule.clock, one, known[playlist])]


def absence(schedule: Schedule, playlist: str, days: Iterable[date]) -> Absence:
    """Why a playlist that is on does not play on the display on any of the days on which its time comes."""
    one = next((one for one in schedule.campaign.playlists if one.id == playlist), None)
    if one is None or not one.enabled:
        return ""
    if not Eligibility(schedule.display).is_there(one):
        return "elsewhere"
    there = [day for day in days if one.when is None or one.when.starts_on(day)]
    return "slideless" if there and not any(schedule.due({one.id}, day) for day in there) else ""


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


def _on(clock: WallClock, day: DayBlocks, playlist: Playlist) -> Iterator[Covering]:
    plays = any(block.playlist == playlist.id for block in day.blocks)
    above = [block for block in day.blocks if playlist.id in block.covered]
    for name in dict.fromkeys(block.playlist for block in above):
        # A block may last longer than what it covers, and what is covered longer than the block.
        spans = [_both(clock, block, day.day, playlist) for block in above if block.playlist == name]
        hours = tuple(_read(clock, day.day, one) for one in joined(span for both in spans for span in both))
        yield Covering(day.day, name, hours, is_whole=not plays)


def _both(clock: WallClock, block: Block, day: date, playlist: Playlist) -> list[Window]:
    first, last = clock.read(block.start), clock.read(block.until)
    found = windows(playlist.when, clock, local_day(clock, day))
    return [Window(max(one.start, first), min(one.end, last)) for one in found]


def _read(clock: WallClock, day: date, span: Window) -> tuple[int, int]:
    midnight = datetime.combine(day, time.min)
    start, end = ((clock.show(at).replace(tzinfo=None) - midnight) // MINUTE for at in (span.start, span.end))
    is_last = span.end == local_day(clock, day).end
    return max(start, 0), DAY_MINUTES if is_last else end
