"""Finds the spans of time in which a playlist's `when` holds, and joins and subtracts such spans."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from kiosk.content.campaign.when import When
from kiosk.timeline.wall_clock import ONE_DAY, WallClock


class Window(NamedTuple):
    """From an instant to another, in milliseconds; the end is not included."""

    start: int
    end: int


def local_day(clock: WallClock, day: date) -> Window:
    """A local day, from its midnight to the next."""
    return Window(clock.midnight(day), clock.midnight(day + ONE_DAY))


def windows(when: When | None, clock: WallClock, span: Window) -> list[Window]:
    """The windows of a `when` that touch the span, cut to it, in order; where they touch or overlap, one."""
    if when is None:
        return [span]
    days = [day for day in _days(clock, span, when.reach) if when.starts_on(day)]
    if not days:
        return []
    return joined(
        Window(
            max(span.start, clock.first(day, hours.start)),
            min(span.end, clock.last(day, hours.end)),
        )
        for day in days
        for hours in when.hour_spans
    )


@lru_cache(maxsize=1024)
def _days(clock: WallClock, span: Window, reach: int) -> tuple[date, ...]:
    """The days on which a window that lies in the span may start, if it ends `reach` minutes after 00:00."""
    last = clock.day(span.end - 1)
    first = clock.day(span.start)
    while clock.last(first - ONE_DAY, reach) > span.start:
        first -= ONE_DAY
    return tuple(first + ONE_DAY * number for number in range((last - first).days + 1))


def joined(spans: Iterable[Window]) -> list[Window]:
    """The spans in order, each two that touch or overlap made one, and those without length left out."""
    whole: list[Window] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if whole and start <= whole[-1].end:
            whole[-1] = Window(whole[-1].start, max(end, whole[-1].end))
        else:
            whole.append(Window(start, end))
    return whole


def without(these: Sequence[Window], those: Sequence[Window]) -> list[Window]:
    """What lies in `these` and not in `those`; each is in order and free of overlap."""
    left = list(these)
    for start, end in those:
        left = [
            part
            for span in left
            for part in (Window(span.start, min(span.end, start)), Window(max(span.start, end), span.end))
            if part.start < part.end
        ]
    return left
