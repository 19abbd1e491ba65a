"""The reckoning's calendar: from when to when a `when` holds, found the slow and plain way."""

import calendar
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

Table = dict[str, Any]

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ONE_DAY = timedelta(days=1)


def milliseconds(moment: datetime) -> int:
    """Since 1970 in UTC."""
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def reading(wall: datetime, zone: ZoneInfo, *, last: bool) -> datetime:
    """The first or last instant at which a clock in the zone reads `wall`, or the first after its gap."""
    folds = [wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    read = [one for one in folds if one.astimezone(zone).replace(tzinfo=None, fold=0) == wall]
    if read:
        return max(read) if last else min(read)
    moment, after = min(folds), max(folds).astimezone(zone).utcoffset()
    while moment.astimezone(zone).utcoffset() != after:
        moment += timedelta(minutes=1)
    return moment


def midnight(day: date, zone: ZoneInfo) -> int:
    """The instant at which the local day begins, in milliseconds."""
    return milliseconds(reading(datetime.combine(day, time()), zone, last=False))


def windows(when: Table, day: date, zone: ZoneInfo) -> Iterator[tuple[int, int]]:
    """From when to when (end excluded, in milliseconds) a `when` holds by what belongs to this local day."""
    if not falls_on(when, day):
        return
    for span in when.get("hours", ["00:00-24:00"]):
        start, end = (timedelta(hours=int(one[:2]), minutes=int(one[3:])) for one in span.split("-"))
        first = datetime.combine(day, time())
        closing = first + end + (ONE_DAY if end < start else timedelta())
        opens = reading(first + start, zone, last=False)
        yield milliseconds(opens), milliseconds(reading(closing, zone, last=True))


def falls_on(when: Table, day: date) -> bool:
    """Whether dates, days and rule, those that are given, have this day."""
    return (
        ("dates" not in when or any(in_dates(str(one), day) for one in when["dates"]))
        and ("days" not in when or any(in_weekdays(one, day) for one in when["days"]))
        and ("rrule" not in when or day in rule_days(when["rrule"], date.fromisoformat(str(when["dtstart"]))))
    )


def in_dates(span: str, day: date) -> bool:
    """Of a date or a range, with years or of every year; one of every year may run over the year's end."""
    first, _, last = span.partition("..")
    last = last or first
    text = day.isoformat() if len(first) == len("2026-07-30") else day.isoformat()[5:]
    if first <= last:
        return first <= text <= last
    return text >= first or text <= last


def in_weekdays(span: str, day: date) -> bool:
    """Of a weekday or a range, which may run over Sunday."""
    first, _, last = span.partition("-")
    number = DAYS.index(first)
    while number != day.weekday() and DAYS[number] != (last or first):
        number = (number + 1) % 7
    return number == day.weekday()


REMEMBERED: dict[tuple[str, date], set[date]] = {}


def rule_days(rule: str, start: date) -> set[date]:
    """The days of an RFC 5545 rule from its start to the end of 2028."""
    if (rule, start) not in REMEMBERED:
        REMEMBERED[rule, start] = set(recurrences(rule, start))
    return REMEMBERED[rule, start]


def recurrences(rule: str, start: date) -> Iterator[date]:
    """Of each period of FREQ at its INTERVAL the days that every part has, up to UNTIL or COUNT."""
    parts = dict(part.split("=") for part in rule.upper().split(";"))
    until = parts.get("UNTIL", "99991231")[:8]
    left = int(parts.get("COUNT", 10**6))
    periods: dict[int, list[date]] = defaultdict(list)
    for number in range(date(start.year - 1, 12, 1).toordinal(), date(2029, 1, 31).toordinal()):
        day = date.fromordinal(number)
        if has_parts(parts, day, start):
            periods[period(parts, day)].append(day)
    for number in sorted(periods):
        if (number - period(parts, start)) % int(parts.get("INTERVAL", 1)) == 0:
            for day in placed(parts, periods[number]):
                if day >= start and day.strftime("%Y%m%d") <= until and left:
                    left -= 1
                    yield day


def period(parts: dict[str, str], day: date) -> int:
    """The number of the day's day, week, month or year."""
    first_of_week = RULE_DAYS.index(parts.get("WKST", "MO"))
    return {
        "DAILY": day.toordinal(),
        "WEEKLY": (day.toordinal() - 1 - first_of_week) // 7,
        "MONTHLY": day.year * 12 + day.month,
        "YEARLY": day.year,
    }[parts["FREQ"]]


def placed(parts: dict[str, str], days: list[date]) -> list[date]:
    """Of a period's days those that BYSETPOS names, counted from either end; all without it."""
    if "BYSETPOS" not in parts:
        return days
    places = {int(one) for one in parts["BYSETPOS"].split(",")}
    return [day for place, day in enumerate(days) if place + 1 in places or place - len(days) in places]


def has_parts(parts: dict[str, str], day: date, start: date) -> bool:
    """Whether a day is of every BY part that is given, and like the start where none says which day."""
    length = calendar.monthrange(day.year, day.month)[1]
    numbers = {name: {int(one) for one in parts[name].split(",")} for name in NUMBERED if name in parts}
    if "BYMONTH" in numbers and day.month not in numbers["BYMONTH"]:
        return False
    if "BYMONTHDAY" in numbers and not numbers["BYMONTHDAY"] & {day.day, day.day - length - 1}:
        return False
    if "BYDAY" in parts:
        return any(is_weekday(one, parts, day) for one in parts["BYDAY"].split(","))
    return "BYMONTHDAY" in parts or is_like(start, parts, day)


NUMBERED = ("BYMONTH", "BYMONTHDAY")


def is_like(start: date, parts: dict[str, str], day: date) -> bool:
    """What a rule says that names no day: that of its start."""
    if parts["FREQ"] == "WEEKLY":
        return day.weekday() == start.weekday()
    if parts["FREQ"] == "MONTHLY":
        return day.day == start.day
    if parts["FREQ"] == "YEARLY":
        return day.day == start.day and ("BYMONTH" in parts or day.month == start.month)
    return True


def is_weekday(name: str, parts: dict[str, str], day: date) -> bool:
    """`MO` is every Monday; `2MO` and `-1MO` one counted in its month, or in the year of a yearly rule."""
    if RULE_DAYS[day.weekday()] != name[-2:]:
        return False
    if len(name) == len("MO"):
        return True
    of_year = parts["FREQ"] == "YEARLY" and "BYMONTH" not in parts
    months = range(1, 13) if of_year else [day.month]
    same = [
        date(day.year, month, number)
        for month in months
        for number in range(1, calendar.monthrange(day.year, month)[1] + 1)
        if calendar.weekday(day.year, month, number) == day.weekday()
    ]
    place = same.index(day)
    return int(name[:-2]) in {place + 1, place - len(same)}
