"""Reads when a notice is to end, as people write it in a hurry."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.commands.options import instant
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.content.messages.quoting import cut, shown
from kiosk.content.notice.notice import LONGEST

USUAL = timedelta(minutes=30)
DAY = timedelta(days=1)
NEAR = timedelta(
    hours=12
)  # a time that is past today is tomorrow's, where that is so near: 0:30, said at night
LASTS = re.compile(r"([0-9]{1,6})\s*(seconds?|s|minutes?|min|m|hours?|h|days?|d)")
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
TIME = re.compile(r"(?:(today|tomorrow),?\s+)?((?:[01]?[0-9]|2[0-3])[:h][0-5][0-9])", re.IGNORECASE)


def end(lasts: str | None, until: str | None, begins: datetime, displays: Sequence[Display]) -> datetime:
    """When it ends: so long after it begins, at an instant or a time, or with a day; else after half an hour.

    Raises:
        WrongUse: it is no length and no instant, or too late, or past; or the clocks of the displays differ,
            and it is another instant on each.
    """
    if lasts is not None and until is not None:
        raise WrongUse("--for and --until: one of them")
    if until is not None:
        found = _of_all(until.strip(), begins, displays)
    else:
        found = begins + (USUAL if lasts is None else _length(lasts))
    if found <= begins:
        raise WrongUse(f"--until {until}: that is past")
    if found - begins > LONGEST:
        raise WrongUse(f"a notice stands for {LONGEST.days} days at most; for longer, write a slide")
    return found


def _of_all(text: str, begins: datetime, displays: Sequence[Display]) -> datetime:
    """The instant that a text is by the clock of each display: a notice has one end."""
    tried = {one.timezone: _tried(text, begins, one) for one in displays}
    times = [one for one in tried.values() if isinstance(one, datetime)]
    errors = [one for one in tried.values() if isinstance(one, WrongUse)]
    if not times:
        raise errors[0]
    if not errors and len(set(times)) == 1:
        return times[0]
    zones, offset = cut(", ".join(tried)), times[0].isoformat(timespec="minutes")
    raise WrongUse(
        f"--until {text}: that is not one time for all displays, whose clocks are those of {zones}; write it "
        f"with an offset, as {offset}, or how long, as --for 2h"
    )


def _tried(text: str, begins: datetime, display: Display) -> datetime | WrongUse:
    try:
        return _until(text, begins.astimezone(ZoneInfo(display.timezone)), display)
    except WrongUse as error:
        return error


def _until(text: str, begins: datetime, display: Display) -> datetime:
    if time := TIME.fullmatch(text):
        return _next(time[1], time[2].lower().replace("h", ":"), begins, display)
    with suppress(ValueError, OverflowError):
        return instant(f"{date.fromisoformat(text) + DAY}", display, "--until")
    try:
        return instant(text, display, "--until").replace(microsecond=0)
    except WrongUse as error:
        raise WrongUse(f'--until {error}; or a time alone, as 18:30 or "tomorrow 8:00"') from error


def _next(day: str | None, time: str, begins: datetime, display: Display) -> datetime:
    """That time of the display's clock, today or tomorrow."""
    today = begins.date()
    if day is not None:
        return _at(today + DAY if day.lower() == "tomorrow" else today, time, display)
    found = _at(today, time, display)
    if found > begins:
        return found
    found = _at(today + DAY, time, display)
    if found - begins > NEAR:
        raise WrongUse(f'--until {time}: that is past; if tomorrow is meant, write "tomorrow {time}"')
    return found


def _at(day: date, time: str, display: Display) -> datetime:
    return instant(f"{day}T{time:0>5}", display, "--until")


def _length(text: str) -> timedelta:
    parts = text.strip().lower()
    if not re.fullmatch(rf"(?:{LASTS.pattern}\s*)+", parts) or not (found := _seconds(parts)):
        raise WrongUse(f"--for {shown(text)}: write how long, as 30m, 2h, 1h30m or 1d")
    return timedelta(seconds=min(found, LONGEST.total_seconds() + 1))


def _seconds(parts: str) -> int:
    return sum(int(number) * SECONDS[unit[0]] for number, unit in LASTS.findall(parts))
