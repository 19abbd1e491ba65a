"""A recurrence rule of RFC 5545 in whole days: checked for operators, expanded by dateutil."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from kiosk.content.errors import nearest
from kiosk.content.messages.quoting import cut, shown

if TYPE_CHECKING:
    from dateutil.rrule import rrule

FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
FINER = frozenset({"HOURLY", "MINUTELY", "SECONDLY", "BYHOUR", "BYMINUTE", "BYSECOND"})

_DAY = "(?:MO|TU|WE|TH|FR|SA|SU)"
# RFC 5545, 3.3.10: what each part may be; a count or an interval past 9999 is no rule a person wrote.
PARTS = {
    "FREQ": "|".join(FREQUENCIES),
    "INTERVAL": r"[1-9]\d{0,3}",
    "COUNT": r"[1-9]\d{0,3}",
    "UNTIL": r"\d{8}",
    "WKST": _DAY,
    "BYDAY": rf"(?:[+-]?(?:[1-9]|[1-4]\d|5[0-3]))?{_DAY}",
    "BYMONTHDAY": r"[+-]?(?:[1-9]|[12]\d|3[01])",
    "BYYEARDAY": r"[+-]?(?:[1-9]\d?|[12]\d\d|3[0-5]\d|36[0-6])",
    "BYWEEKNO": r"[+-]?(?:[1-9]|[1-4]\d|5[0-3])",
    "BYMONTH": r"[1-9]|1[0-2]",
    "BYSETPOS": r"[+-]?(?:[1-9]\d?|[12]\d\d|3[0-5]\d|36[0-6])",
}
# RFC 5545, 3.3.10: the frequencies beside which a part says nothing.
NOT_BESIDE = {
    "BYWEEKNO": ("DAILY", "WEEKLY", "MONTHLY"),
    "BYYEARDAY": ("DAILY", "WEEKLY", "MONTHLY"),
    "BYMONTHDAY": ("WEEKLY",),
}

# dateutil looks for a rule's next day until the year 9999: seconds for a rule that never comes. The Gregorian
# calendar repeats every 400 years, weekdays included, so it is asked 7,600 years later and gives up soon.
LATER = 7600


@dataclass(frozen=True, slots=True)
class Recurrence:
    """The days of a rule counted from its first; `rule` is without UNTIL, which is `until`, included."""

    rule: str
    start: date
    until: date

    def covers(self, day: date) -> bool:
        """Whether the rule comes on the day."""
        return self.start <= day <= self.until and day in _days(self.rule, self.start, day.year)

    def ever(self) -> bool:
        """Whether the rule comes on any day at all."""
        first = next(iter(_expanded(self.rule, self.start)), None)
        return first is not None and first.replace(year=first.year - LATER).date() <= self.until


def read_rule(text: str) -> dict[str, str]:
    """The parts of a rule, in capitals: {"FREQ": "WEEKLY", "BYDAY": "MO"}.

    Raises:
        ValueError: it is no rule of RFC 5545, or finer than days.
    """
    if "\n" in text or re.match(r"\s*(DTSTART|RDATE|EXDATE|EXRULE)\b", text, re.IGNORECASE):
        raise ValueError("holds more than a rule; write FREQ=... here, and its first day in dtstart")
    parts: dict[str, str] = {}
    for part in text.strip().upper().removeprefix("RRULE:").removesuffix(";").split(";"):
        name, _, value = part.partition("=")
        _check_part(name, value)
        if name in parts:
            raise ValueError(f"{shown(text)} has {name} twice; join them with a comma, or remove one")
        parts[name] = value
    _check_together(parts)
    return parts


def recurrence(parts: dict[str, str], start: date) -> Recurrence:
    """The days of a rule's parts from its first day on."""
    until = parts.get("UNTIL")
    rule = ";".join(f"{name}={value}" for name, value in parts.items() if name != "UNTIL")
    return Recurrence(rule, start, date.fromisoformat(until) if until else date.max)


def _check_part(name: str, value: str) -> None:
    if name in FINER or value in FINER:
        raise ValueError(f"{cut(name)}={cut(value)} is finer than days; say the hours in hours, beside rrule")
    if name not in PARTS:
        meant = nearest(name, PARTS) or '; a rule is written as "FREQ=WEEKLY;BYDAY=MO,FR"'
        raise ValueError(f"{shown(name)} is no part of a rule{meant}")
    if name == "UNTIL":
        _check_until(value)
        return
    items = value.split(",") if name.startswith("BY") else [value]
    for item in items:
        if not re.fullmatch(PARTS[name], item, re.ASCII):
            meant = nearest(item, FREQUENCIES) if name == "FREQ" else ""
            wanted = _WANTED.get(name, "a whole number that it may have")
            raise ValueError(f"{name}: {shown(item)} is not {wanted}{meant}")


def _check_until(value: str) -> None:
    if re.fullmatch(r"\d{8}T\d{6}Z?", value, re.ASCII):
        raise ValueError(f"UNTIL={value} has a time of day; write the last day alone, UNTIL={value[:8]}")
    wrong = f"UNTIL: {shown(value)} is not a day; write it as UNTIL=20261231"
    if not re.fullmatch(PARTS["UNTIL"], value, re.ASCII):
        raise ValueError(wrong)
    try:
        date.fromisoformat(value)
    except ValueError:
        raise ValueError(wrong) from None


_WANTED = {
    "FREQ": "one of DAILY, WEEKLY, MONTHLY, YEARLY",
    "WKST": "one of MO, TU, WE, TH, FR, SA, SU",
    "BYDAY": "one of MO, TU, WE, TH, FR, SA, SU, or one with its number, 2TU or -1FR",
}


def _check_together(parts: dict[str, str]) -> None:
    frequency = parts.get("FREQ")
    if frequency is None:
        raise ValueError("has no FREQ; write how often first, FREQ=WEEKLY")
    if "COUNT" in parts and "UNTIL" in parts:
        raise ValueError("has both COUNT and UNTIL, two ends; remove one")
    for name, frequencies in NOT_BESIDE.items():
        if name in parts and frequency in frequencies:
            raise ValueError(f"{name} says nothing beside FREQ={frequency}; RFC 5545 does not allow it")
    numbered = re.search(r"\d", parts.get("BYDAY", ""))
    if numbered and (frequency in ("DAILY", "WEEKLY") or "BYWEEKNO" in parts):
        raise ValueError(f"BYDAY={cut(parts['BYDAY'])} counts days of a month or year, but FREQ={frequency}")
    if "BYSETPOS" in parts and not any(name.startswith("BY") and name != "BYSETPOS" for name in parts):
        raise ValueError("BYSETPOS picks among days of another part, and there is none, such as BYDAY")


@lru_cache(maxsize=256)
def _expanded(rule: str, start: date) -> "rrule":
    from dateutil.rrule import rrulestr  # noqa: PLC0415  few campaigns have a rule; the others do not wait

    later = datetime.combine(start.replace(year=start.year + LATER), time.min)
    return cast("rrule", rrulestr(rule, dtstart=later, cache=True))


@lru_cache(maxsize=2048)
def _days(rule: str, start: date, year: int) -> frozenset[date]:
    return frozenset(_between(_expanded(rule, start), year + LATER))


def _between(rule: "rrule", year: int) -> Iterator[date]:
    for moment in rule.between(datetime(year, 1, 1), datetime(year, 12, 31), inc=True):  # noqa: DTZ001  wall clock
        yield moment.replace(year=year - LATER).date()
