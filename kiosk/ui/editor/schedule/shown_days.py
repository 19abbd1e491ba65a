"""Weeks and years as QML draws them: plain values, each with its words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.spans import DAY_MINUTES
from kiosk.editing.schedule.days.week_blocks import Block, DayBlocks
from kiosk.editing.schedule.days.year_strip import YearDay, takeovers
from kiosk.editing.schedule.sentence import short
from kiosk.editing.schedule.sentence_words import worded
from kiosk.editing.schedule.spans_said import MONTHS, day_said, listed, weekday_said
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.timeline.wall_clock import ClockChange
from kiosk.ui.editor.schedule.asked_days import AskedDays

# The grounds of playlists by their numbers in the theme: how many, which are dark, the built-in campaign's.
GROUNDS = 8
DARK = frozenset({1, 3, 6})
BUILT_IN = 8
SHORT = 3  # letters of a day or a month in a heading
Shown = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ShownDays:
    """What was asked of the timeline, and as it is drawn: a week, what comes between in it, a year."""

    found: AskedDays
    week: list[Shown]
    bars: list[Shown]
    months: list[Shown]


def shown_days(found: AskedDays, today: date) -> ShownDays:
    """All that was asked as it is drawn; it takes some hundred sentences, and may be done on any thread."""
    campaign = found.schedule.campaign
    week = shown_week(found.week, campaign, today)
    return ShownDays(found, week, insert_bars(found.week, campaign), shown_year(found.year, today))


def grounds(campaign: Campaign) -> dict[str, int]:
    """The number of each playlist's ground."""
    return {one.id: number % GROUNDS for number, one in enumerate(campaign.playlists)}


def shown_week(week: Sequence[DayBlocks], campaign: Campaign, today: date) -> list[Shown]:
    """The days of a week, each with its blocks."""
    known = grounds(campaign)
    return [
        {
            "iso": one.day.isoformat(),
            "name": worded("{0} {1}", weekday_said(one.day)[:SHORT], one.day.day),
            "said": weekday_said(one.day),
            "isToday": one.day == today,
            "change": _change(one.change, one.length),
            "blocks": [_block(block, known) for block in one.blocks],
        }
        for one in week
    ]


def insert_bars(week: Sequence[DayBlocks], campaign: Campaign) -> list[Shown]:
    """What comes between on which days of the week, each from its first to its last without a gap."""
    found: list[Shown] = []
    for one in (playlist for playlist in campaign.playlists if playlist.every):
        there = [any(one.id in block.inserts for block in day.blocks) for day in week]
        for is_there, days in groupby(range(len(week)), there.__getitem__):
            numbers = list(days)
            if is_there:
                words = worded("{0} {1}", playlist_name(one.id), short(one))
                found.append({"id": one.id, "words": words, "first": numbers[0], "last": numbers[-1]})
    return found


def shown_year(year: Sequence[YearDay], today: date) -> list[Shown]:
    """The months of a year, each with its days below the day of the week that its first is."""
    months = groupby(year, key=lambda one: (one.day.year, one.day.month))
    return [_month(list(days), today) for _, days in months]


def year_labels(year: Sequence[YearDay]) -> list[str]:
    """What takes over when, at most three of them."""
    return [
        worded(
            "{0} {1}, {2}", one.first.day, worded(MONTHS[one.first.month - 1]), playlist_name(one.playlist)
        )
        for one in takeovers(year)[:3]
    ]


def week_title(first: date) -> str:
    """5 to 11 July 2027; 26 Jul to 1 Aug 2027."""
    last = first + timedelta(days=6)
    if first.month == last.month:
        return worded("{0} to {1}", first.day, day_said(last))
    year = "" if first.year == last.year else f" {first.year}"
    start, end = (f"{one.day} {worded(MONTHS[one.month - 1])[:SHORT]}" for one in (first, last))
    return worded("{0} to {1}", f"{start}{year}", f"{end} {last.year}")


def zone_words(zone: str, week: Sequence[DayBlocks]) -> tuple[str, str]:
    """The town of the zone, and its offset in a week: UTC+2, from Sunday UTC+1."""
    offsets = [(one.day, _offset(block.start)) for one in week for block in one.blocks]
    said = offsets[0][1] if offsets else ""
    changed = next(
        (worded(", from {0} {1}", weekday_said(day), now) for day, now in offsets if now != said), ""
    )
    return zone.rsplit("/", 1)[-1].replace("_", " "), said + changed


def _block(block: Block, known: Mapping[str, int]) -> Shown:
    ground = BUILT_IN if block.is_fallback else known[block.playlist]
    hours = block.hours
    name = worded("Built-in slides") if block.is_fallback else playlist_name(block.playlist)
    is_whole = block.top == 0 and block.bottom == DAY_MINUTES
    end = "24:00" if block.bottom == DAY_MINUTES else f"{block.until:%H:%M}"
    said = worded("all day") if is_whole else worded("{0} to {1}", f"{block.start:%H:%M}", end)
    return {
        "playlist": "" if block.is_fallback else block.playlist,
        "name": name,
        "said": said,
        "isWhole": is_whole,
        "top": block.top,
        "bottom": block.bottom,
        "ground": ground,
        "isLight": ground in DARK,
        "covers": [playlist_name(one) for one in block.covered],
        "canMove": hours is not None,
        "hasStart": block.has_own_start,
        "hasEnd": block.has_own_end,
        "begun": hours.day.isoformat() if hours else "",
        "hours": hours.index if hours else 0,
        "start": hours.start if hours else 0,
        "end": hours.end if hours else 0,
    }


def _month(days: Sequence[YearDay], today: date) -> Shown:
    shown = [
        {
            "iso": one.day.isoformat(),
            "kind": one.kind,
            "isToday": one.day == today,
            "said": f"{weekday_said(one.day)}{', ' if one.playlists else ''}{_names(one)}",
        }
        for one in days
    ]
    return {
        "name": worded(MONTHS[days[0].day.month - 1])[:SHORT],
        "offset": days[0].day.weekday(),
        "days": shown,
    }


def _names(one: YearDay) -> str:
    return listed([playlist_name(name) for name in one.playlists])


def _change(change: ClockChange | None, length: timedelta) -> str:
    if change is None:
        return ""
    hours = f"{length.total_seconds() / 3600:g}"
    return worded("{0} hours: {1:%H:%M} becomes {2:%H:%M}", hours, change.before, change.after)


def _offset(instant: datetime) -> str:
    offset = instant.utcoffset() or timedelta()
    minutes = abs(offset) // timedelta(minutes=1)
    rest = f":{minutes % 60:02}" if minutes % 60 else ""
    return f"UTC{'-' if offset < timedelta() else '+'}{minutes // 60}{rest}"
