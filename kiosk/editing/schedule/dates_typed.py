"""Dates and instants as an operator types them: as they are said, or as a campaign's file has them."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.content.campaign import spans
from kiosk.content.campaign.spans import DAY_MINUTES
from kiosk.content.language.written_times import ANY_LEAP_YEAR, THIS_CENTURY, dates_meant
from kiosk.content.messages.message import Refusal
from kiosk.editing.schedule.hours_written import minutes_typed
from kiosk.editing.schedule.refusals import Refused
from kiosk.editing.schedule.repetition import Repetition, rule_written
from kiosk.editing.schedule.sentence_words import worded
from kiosk.editing.schedule.spans_said import MONTHS, all_but

NOON = DAY_MINUTES // 2
LONGEST_MONTH = 31
LONGEST_WAIT = 9  # years, for a 29 February across 2100
SHORTEST = 3  # letters of a month's name
_BUT = re.compile(
    r"^\s*(?:(?:every day|all year),?\s+)?(?:not|but|but not|except)(?:\s+on)?\s+", re.IGNORECASE
)
_IN_NUMBERS = re.compile(r"([0-9]{1,2})\s*[./]\s*([0-9]{1,2})(?:\s*[./]\s*([0-9]{4}|[0-9]{2}))?\.?")
HOW = "Write it as 30 July, 30 July 2027 or 16 to 29 July."


def dates_typed(text: str) -> list[str]:
    """Spans of dates as a campaign's file has them, of "30 July every year and 1 to 3 May 2027"; all others
    of "not 18 December"; none of "all year", or of nothing.

    Raises:
        Refused: one of them is no date.
    """
    if not text.strip() or text.strip().casefold() == "all year":
        return []
    words = _BUT.sub("", text, count=1)
    found = [_span(part) for part in re.split(r",|;|\n|\band\b", words) if part.strip()]
    return found if words == text else _others(found)


def _others(left_out: Sequence[str]) -> list[str]:
    spans_left = all_but(tuple(spans.read_dates(one) for one in left_out))
    if not spans_left:
        told = worded(
            "No day is left. Leave out fewer, all of them with their year or none, as not 18 December."
        )
        raise Refused(told)
    ends = [(_written(one.first), _written(one.last)) for one in spans_left]
    return [first if first == last else f"{first}..{last}" for first, last in ends]


def _written(day: date | tuple[int, int]) -> str:
    return day.isoformat() if isinstance(day, date) else f"{day[0]:02}-{day[1]:02}"


def instant_typed(text: str, zone: str, today: date) -> datetime:
    """The instant of "30 July 2027, 08:15" by the clock of a zone; a time alone is today's, a day's is noon.

    Raises:
        Refused: it is no instant.
    """
    day, _, clock = text.rpartition(",") if "," in text else text.rpartition(" ")
    try:
        minutes = min(minutes_typed(clock), DAY_MINUTES - 1)
    except Refused:
        if not any(sign.isdecimal() for sign in text) or ":" in text:
            raise
        day, minutes = text, NOON
    found = today
    if day.strip():
        written = _day(day, today.year)
        found = date.fromisoformat(written if len(written) > len("07-30") else f"{today.year}-{written}")
    return datetime.combine(found, time(minutes // 60, minutes % 60), ZoneInfo(zone))


def day_typed(text: str, today: date) -> date:
    """The day of "30 July 2027", "30/7/2027" or "30.7.", the next of its kind where no year stands.

    Raises:
        Refused: it is no day.
    """
    written = _day(text)
    if len(written) > len("07-30"):
        return date.fromisoformat(written)
    years = range(today.year, today.year + LONGEST_WAIT)
    coming = (found for year in years if (found := _in_year(year, written)) and found >= today)
    return next(coming)


def _in_year(year: int, written: str) -> date | None:
    try:
        return date.fromisoformat(f"{year}-{written}")
    except ValueError:  # 29 February
        return None


def repetition_typed(typed: Mapping[str, Any]) -> tuple[str, date]:
    """A recurrence rule and its first day, of what is typed and chosen for it: `unit`, `interval`, `days`,
    `nth`, `monthDay`, `count`, `until`, `first`; "", 0 or nothing where it has none of it.

    Raises:
        Refused: one of them cannot be meant.
    """
    interval = _whole(typed["interval"], worded("How many of them it is from one to the next"))
    count = _whole(typed["count"], worded("How many times it comes")) if typed.get("count") else None
    until = _one_day(typed["until"], worded("Until which day")) if typed.get("until") else None
    month_day = str(typed.get("monthDay") or "").strip().casefold()
    date_of_month = _date_of_month(month_day) if month_day else None
    first = _one_day(typed["first"], worded("From which day on"))
    days = tuple(sorted(int(one) for one in typed.get("days", ())))
    found = Repetition(
        typed["unit"], interval, days, int(typed.get("nth") or 0) or None, date_of_month, count, until
    )
    return rule_written(found), first


def _date_of_month(text: str) -> int:
    if text in {worded("last").casefold(), "-1"}:
        return -1
    number = _whole(text, worded("Which date of the month"))
    if number > LONGEST_MONTH:
        raise Refused(worded("No month has {0} days. Write 1 to 31, or last.", number))
    return number


def _whole(text: object, name: str) -> int:
    written = str(text).strip()
    if not re.fullmatch("[1-9][0-9]{0,3}", written, re.ASCII):
        raise Refused(worded("{0}: “{1}” is no whole number from 1 on. Write it as 2.", name, written))
    return int(written)


def _one_day(text: str, name: str) -> date:
    found = dates_typed(text)
    try:
        (day,) = found
        return date.fromisoformat(day)
    except ValueError as error:
        raise Refused(worded("{0}: say one day with its year, as 4 January 2027.", name)) from error


def _span(part: str) -> str:
    words = re.sub(r"\b(?:on|from|every year)\b", "", part, flags=re.IGNORECASE).strip()
    first, *last = re.split(r"\bto\b|\.\.|–", words)
    if not last:
        written = _day(first)
    else:
        end = _day(last[0])
        # "16 to 29 July 2027", "28 July to 2 August 2027": what the first leaves out is as in the last.
        is_whole = re.search(r"[^\W\d]|[-/]|\.\s*[0-9]", first)
        start = _day(first if is_whole else f"{first.strip(' .')}{_after_day(last[0])}")
        if len(end) > len(start):
            start = f"{end[:4]}-{start}"
        written = f"{start}..{end}"
    try:
        spans.read_dates(written)
    except Refusal as error:
        raise Refused(f"{error}. {worded(HOW)}") from error
    return written


def _after_day(text: str) -> str:
    return text.strip().lstrip("0123456789")


def _day(text: str, year: int | None = None) -> str:
    """07-30 or 2027-07-30."""
    text = text.strip()
    day, month, number = _as_in_files(text) or _numbers(text)
    number = number or year
    written = f"{month:02}-{day:02}"
    try:
        date.fromisoformat(f"{number or ANY_LEAP_YEAR}-{written}")
    except ValueError as error:
        raise Refused(f"{worded('There is no {0}.', text)} {worded(HOW)}") from error
    return f"{number:04}-{written}" if number else written


def _numbers(text: str) -> tuple[int, int, int | None]:
    """Day, month and year, the day first also among numbers alone; the year where it stands."""
    if found := _IN_NUMBERS.fullmatch(text):
        year = int(found[3]) if found[3] else None
        return int(found[1]), int(found[2]), year + THIS_CENTURY if year and len(found[3]) == 2 else year
    found = re.fullmatch(r"([0-9]{1,2})\.?\s*([^\W\d]+)\.?\s*([0-9]{4})?", text)
    months = _months(found[2]) if found else []
    if not found or len(months) != 1:
        return _named(text)
    return int(found[1]), months[0], int(found[3]) if found[3] else None


def _named(text: str) -> tuple[int, int, int | None]:
    """The same of a day that is written as elsewhere: July 30, 30. Juli."""
    found = next(filter(None, map(_as_in_files, dates_meant(text))), None)
    if found is None:
        raise Refused(f"{worded('“{0}” is no date.', text)} {worded(HOW)}")
    return found


def _as_in_files(text: str) -> tuple[int, int, int | None] | None:
    """The same of a day as files have it: 07-30 or 2027-07-30."""
    found = re.fullmatch(r"(?:([0-9]{4})-)?([0-9]{2})-([0-9]{2})", text)
    return (int(found[3]), int(found[2]), int(found[1]) if found[1] else None) if found else None


def _months(word: str) -> Sequence[int]:
    start = word.casefold()
    known = enumerate(MONTHS, 1) if len(word) >= SHORTEST else ()
    return [number for number, name in known if name.casefold().startswith(start)]
