"""A recurrence rule of RFC 5545 in whole days: checked for operators, expanded by dateutil."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from kiosk.content.language.written_times import dates_meant
from kiosk.content.messages.message import closest, refusal

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
        Refusal: it is no rule of RFC 5545, or finer than days.
    """
    if "\n" in text or re.match(r"\s*(DTSTART|RDATE|EXDATE|EXRULE)\b", text, re.IGNORECASE):
        raise refusal("rule-more-than-one")
    parts: dict[str, str] = {}
    for part in text.strip().upper().removeprefix("RRULE:").removesuffix(";").split(";"):
        name, _, value = part.partition("=")
        _check_part(name, value)
        if name in parts:
            raise refusal("rule-part-twice", rule=text, part=name)
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
        raise refusal("rule-finer-than-days", part=f"{name}={value}")
    if name not in PARTS:
        raise refusal("rule-part-unknown", part=name, meant=closest(name, PARTS))
    if name == "UNTIL":
        _check_until(value)
        return
    items = value.split(",") if name.startswith("BY") else [value]
    for item in items:
        if not re.fullmatch(PARTS[name], item, re.ASCII):
            meant = closest(item, FREQUENCIES) if name == "FREQ" else None
            wanted = _WANTED.get(name, "a whole number that it may have")
            raise refusal("rule-value-unknown", part=name, value=item, wanted=wanted, meant=meant)


def _check_until(value: str) -> None:
    if re.fullmatch(r"\d{8}T\d{6}Z?", value, re.ASCII):
        raise refusal("rule-until-with-time", value=value, mended=f"UNTIL={value[:8]}")
    try:
        date.fromisoformat(value if re.fullmatch(PARTS["UNTIL"], value, re.ASCII) else "")
    except ValueError:
        days = [
            f"UNTIL={day.replace('-', '')}" for day in dates_meant(value) if len(day) == len("2026-12-31")
        ]
        raise refusal("rule-until-no-day", value=value, meant=days) from None


_WANTED = {
    "FREQ": "one of DAILY, WEEKLY, MONTHLY, YEARLY",
    "WKST": "one of MO, TU, WE, TH, FR, SA, SU",
    "BYDAY": "one of MO, TU, WE, TH, FR, SA, SU, or one with its number, 2TU or -1FR",
}


def _check_together(parts: dict[str, str]) -> None:
    frequency = parts.get("FREQ")
    if frequency is None:
        raise refusal("rule-without-frequency")
    if "COUNT" in parts and "UNTIL" in parts:
        raise refusal("rule-with-two-ends")
    for name, frequencies in NOT_BESIDE.items():
        if name in parts and frequency in frequencies:
            raise refusal("rule-part-without-effect", part=name, frequency=frequency)
    numbered = re.search(r"\d", parts.get("BYDAY", ""))
    if numbered and (frequency in ("DAILY", "WEEKLY") or "BYWEEKNO" in parts):
        raise refusal("rule-days-counted", days=parts["BYDAY"], frequency=frequency)
    if "BYSETPOS" in parts and not any(name.startswith("BY") and name != "BYSETPOS" for name in parts):
        raise refusal("rule-picks-among-none")


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
