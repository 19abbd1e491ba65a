"""Times of the day as an operator types them, drags them, and as a campaign's file writes them."""

import re

from kiosk.content.campaign.spans import DAY_MINUTES
from kiosk.editing.schedule.refusals import Refused
from kiosk.editing.schedule.sentence_words import worded

SNAP = 15  # minutes
HOUR = 60


def hours_written(start: int, end: int) -> str:
    """Minutes since 00:00 of the day of the start as "06:00-09:30"; an end past 1440 is on the next day."""
    last = end if end <= DAY_MINUTES else end - DAY_MINUTES
    return f"{time_written(start)}-{time_written(last)}"


def time_written(minutes: int) -> str:
    """06:00; the end of a day is 24:00."""
    return f"{minutes // HOUR:02}:{minutes % HOUR:02}"


def minutes_typed(text: str) -> int:
    """The minutes since 00:00 of a time typed in any of the usual ways: 6, 6:00, 06.00, 0600, 6h.

    Raises:
        Refused: it is no time of the day.
    """
    found = re.fullmatch(r"\s*([0-9]{1,2})(?:\s*[:.hH]?\s*([0-9]{2}))?\s*[hH]?\s*", text, re.ASCII)
    minutes = int(found[1]) * HOUR + int(found[2] or 0) if found else -1
    if not found or int(found[2] or 0) >= HOUR or minutes > DAY_MINUTES:
        raise Refused(worded("“{0}” is no time of the day. Write it as 06:00.", text.strip()))
    return minutes


def snapped(minutes: float) -> int:
    """The nearest quarter of an hour."""
    return round(minutes / SNAP) * SNAP


def shifted(start: int, end: int, minutes: int) -> tuple[int, int]:
    """A span so much later; it begins on the same day, and may run over its end. A whole day stays where it
    is.
    """
    if end - start >= DAY_MINUTES:
        return start, end
    first = (start + minutes) % DAY_MINUTES
    return first, first + end - start


def resized(start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """A span whose start and end are moved by so much. It keeps a quarter of an hour, or what it had of one,
    and takes a day at most.
    """
    least = min(SNAP, end - start)
    if first:
        lowest = max(0, end - DAY_MINUTES + SNAP) if end > DAY_MINUTES else 0
        start = min(max(start + first, lowest), end - least, DAY_MINUTES - least)
    highest = start + DAY_MINUTES - SNAP if start else DAY_MINUTES
    return start, max(min(end + last, highest), start + least) if last else end
