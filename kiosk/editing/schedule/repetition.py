"""The recurrence rules that an operator chooses among, read from a campaign's and written for it."""

from dataclasses import dataclass
from datetime import date

from kiosk.content.campaign.recurrence import read_rule

RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
OFFERED = frozenset({"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "COUNT", "UNTIL"})


@dataclass(frozen=True, slots=True)
class Repetition:
    """Every so many days, weeks, months or years, as the rule calls its `unit`, from a first day on.

    Of weeks on `days`, 0 for Monday, or on the first day's; of months on the `month_day`, 1 to 31 or -1 for
    the last, or on the `nth` (1 to 5, -1 the last) of the one day in `days`, or on the first day's date. It
    ends after `count` times, or with `until`, or never.
    """

    unit: str
    interval: int = 1
    days: tuple[int, ...] = ()
    nth: int | None = None
    month_day: int | None = None
    count: int | None = None
    until: date | None = None


def repetition(rule: str) -> Repetition | None:
    """What a rule that can be read says; None where it is of a kind that is not offered."""
    parts = read_rule(rule)
    days = [day for day in parts.get("BYDAY", "").split(",") if day]
    numbers = {day[:-2] for day in days}
    if parts.keys() - OFFERED or len(numbers) > 1 or "," in parts.get("BYMONTHDAY", ""):
        return None
    until = parts.get("UNTIL")
    found = Repetition(
        parts["FREQ"],
        int(parts.get("INTERVAL", "1")),
        tuple(sorted(RULE_DAYS.index(day[-2:]) for day in days)),
        int(number) if (number := next(iter(numbers), "")) else None,
        int(parts["BYMONTHDAY"]) if "BYMONTHDAY" in parts else None,
        int(parts["COUNT"]) if "COUNT" in parts else None,
        date.fromisoformat(until) if until else None,
    )
    return found if _is_offered(found) else None


def rule_written(one: Repetition) -> str:
    """The rule of RFC 5545 that says it."""
    number = str(one.nth) if one.nth else ""
    parts = {
        "FREQ": one.unit,
        "INTERVAL": str(one.interval) if one.interval > 1 else "",
        "BYDAY": ",".join(f"{number}{RULE_DAYS[day]}" for day in one.days),
        "BYMONTHDAY": str(one.month_day or ""),
        "COUNT": str(one.count or ""),
        "UNTIL": f"{one.until:%Y%m%d}" if one.until else "",
    }
    return ";".join(f"{name}={value}" for name, value in parts.items() if value)


def _is_offered(one: Repetition) -> bool:
    if one.unit == "WEEKLY":
        return one.nth is None
    if one.unit == "MONTHLY":
        by_day = one.nth is not None and len(one.days) == 1 and one.month_day is None
        return by_day or not one.days
    return not one.days and one.month_day is None
