"""A time as people write it: 18:30, 18.30, 18h30, "6.30 pm", "tomorrow 8:00", "in 2 hours"."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, time, timedelta

from kiosk.content.errors import WrongUse

DAY = r"today|tomorrow|[0-9]{4}-[0-9]{2}-[0-9]{2}"
CLOCK = (
    r"(?P<hour>[0-9]{1,2})(?:\s?[:.h]\s?(?P<minute>[0-9]{2})|\s?(?P<sharp>h))?(?:\s?(?P<half>[ap])\.?m\.?)?"
)
WHEN = re.compile(rf"(?:(?P<before>{DAY})(?:,?\s+|t))?{CLOCK}(?:,?\s+(?P<behind>{DAY}))?")
LASTS = re.compile(r"([0-9]{1,6}(?:[.,][0-9])?)\s*(seconds?|s|minutes?|mins?|m|hours?|h|days?|d)")
MINUTES_BEHIND = re.compile(r"([0-9]{1,3})\s?h\s?([0-9]{2})")  # 2h30, as a length
HOURS_OR_TIME = re.compile(r"([0-9]{1,2})\s?h")
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
MOST = timedelta(days=1000)
AT_NAMED = {
    "midnight": '"tomorrow 0:00" for the one at the end of this day',
    "noon": '"12:00" or "tomorrow 12:00"',
    "midday": '"12:00" or "tomorrow 12:00"',
    "tonight": '"20:00", as it is meant',
}
NAMED = re.compile(rf"\b({'|'.join(AT_NAMED)})\b")


@dataclass(frozen=True, slots=True)
class TimeWritten:
    """A time of a clock, and of which day: "today", "tomorrow" or a date; None for the next one."""

    at: time
    day: str | date | None = None


def time_written(text: str) -> TimeWritten | timedelta | None:
    """A time, or how long from now; None of what is neither.

    Raises:
        WrongUse: it can mean two times, or is one that no clock has; with what to write.
    """
    said = _plain(text)
    if found := HOURS_OR_TIME.fullmatch(said):
        hour = int(found[1])
        at = f'"{hour}:00" or ' if hour < 24 else ""
        raise WrongUse(f'say which is meant: {at}"in {hour} hours"')
    is_length = said.startswith(("in ", "+"))
    length = length_written(said.removeprefix("in ").removeprefix("+"))
    if is_length or (length is not None and not MINUTES_BEHIND.fullmatch(said)):
        return length
    found = WHEN.fullmatch(said)
    if found is None or not any(found[one] for one in ("minute", "sharp", "half")):
        _refuse_bare(said)
        return None
    if found["before"] and found["behind"]:
        return None
    day = found["before"] or found["behind"]
    return TimeWritten(_clock(found["hour"], found["minute"], found["half"]), _day(day) if day else None)


def length_written(text: str) -> timedelta | None:
    """How long, as 30m, "2 hours", 1h30m, 2h30 or "1.5 hours"; None of what is no length."""
    said = _plain(text)
    if found := MINUTES_BEHIND.fullmatch(said):
        return timedelta(hours=int(found[1]), minutes=int(found[2])) or None
    if not re.fullmatch(rf"(?:{LASTS.pattern}[\s,]*)+", said):
        return None
    parts = ((float(one.replace(",", ".")), SECONDS[unit[0]]) for one, unit in LASTS.findall(said))
    return min(timedelta(seconds=sum(number * unit for number, unit in parts)), MOST) or None


def _plain(text: str) -> str:
    """In small letters, with the digits 0 to 9, whatever keyboard it was typed with."""
    signs = unicodedata.normalize("NFKC", text)
    digits = (str(unicodedata.decimal(one)) if one.isdecimal() else one for one in signs)
    return " ".join("".join(digits).casefold().split())


def _refuse_bare(said: str) -> None:
    """Raises:
    WrongUse: it is an hour alone, four digits, or a time by its name; with what to write.
    """
    if named := NAMED.search(said):
        raise WrongUse(f"write a time with its minutes: {AT_NAMED[named[0]]}")
    digits = re.fullmatch(r"([0-9]{1,2})([0-9]{2})?", said)
    if digits is None or int(digits[1]) > 23 or int(digits[2] or 0) > 59:
        return
    hour, minutes = int(digits[1]), digits[2] or "00"
    either = f'"{hour}:{minutes}"' + (f' or "{hour + 12}:{minutes}"' if 0 < hour < 12 else "")
    raise WrongUse(f"write a time with its minutes: {either}")


def _clock(hours: str, minutes: str | None, half: str | None) -> time:
    hour, minute = int(hours), minutes or "00"
    if half is not None and hour == 12:
        raise WrongUse(f'write "0:{minute}" for the night, "12:{minute}" for noon')
    if (hour, minute) == (24, "00"):
        raise WrongUse('no clock says 24:00: write "tomorrow 0:00" for the end of this day')
    if hour > 23 or int(minute) > 59 or (half is not None and hour == 0):
        raise WrongUse(f"no clock says {hours}:{minute}: hours go from 0 to 23, minutes from 00 to 59")
    if half is not None and hour > 12:
        raise WrongUse(f'write "{hour}:{minute}", or "{hour - 12}:{minute} pm"')
    return time(hour + (12 if half == "p" else 0), int(minute))


def _day(said: str) -> str | date:
    if said in ("today", "tomorrow"):
        return said
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise WrongUse(f"{said}: the calendar has none of that number in that month") from None
