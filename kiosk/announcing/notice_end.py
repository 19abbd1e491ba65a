"""When a notice ends, as people say it in a hurry, by the clock of a display."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.content.errors import WrongUse
from kiosk.content.notice.notice import LONGEST
from kiosk.timeline.wall_clock import WallClock

USUAL = timedelta(minutes=30)
DAY = timedelta(days=1)
NEAR = timedelta(hours=12)  # a time past today is tomorrow's, where that is so near: 0:30, said at night
TIME = re.compile(r"(?:(today|tomorrow),?\s+)?((?:[01]?[0-9]|2[0-3])[:h][0-5][0-9])", re.IGNORECASE)


def end_at_time(text: str, begins: datetime, zone: ZoneInfo) -> datetime | None:
    """The next time of a clock that is so written, as 18:30 or "tomorrow 8:00"; None of what is no time.

    Raises:
        WrongUse: it is past today, and tomorrow's is not near.
    """
    said = TIME.fullmatch(text.strip())
    if said is None:
        return None
    named, at = said[1], time.fromisoformat(f"{said[2].lower().replace('h', ':'):0>5}")
    if named is not None:
        return _at(begins.date() + DAY if named.lower() == "tomorrow" else begins.date(), at, zone)
    found = _at(begins.date(), at, zone)
    if found > begins:
        return found
    found = _at(begins.date() + DAY, at, zone)
    if found - begins > NEAR:
        raise WrongUse(f'that is past; if tomorrow is meant, write "tomorrow {said[2]}"')
    return found


def end_said(text: str, begins: datetime, zone: ZoneInfo) -> datetime:
    """When a notice ends, as somebody wrote it into a field.

    Raises:
        WrongUse: no notice can stand until then, in a sentence.
    """
    try:
        if found := end_at_time(text, begins, zone):
            return held_to_limits(found, begins)
    except WrongUse as error:
        told = str(error)
        raise WrongUse(f"{told[:1].upper()}{told[1:]}.") from error
    raise WrongUse("Write a time, as 18:30 or “tomorrow 8:00”.")


def held_to_limits(ends: datetime, begins: datetime) -> datetime:
    """When it ends, if a notice may stand until then.

    Raises:
        WrongUse: that is past, or too late.
    """
    if ends <= begins:
        raise WrongUse("that is past")
    if ends - begins > LONGEST:
        raise WrongUse(f"a notice stands for {LONGEST.days} days at most; for longer, write a slide")
    return ends


def _at(day: date, at: time, zone: ZoneInfo) -> datetime:
    """That time of a clock on a day; of one that the clock leaves out, what it shows instead."""
    clock = WallClock(zone)
    return clock.show(clock.read(datetime.combine(day, at, zone)))
