"""Spans of dates, days and hours as a playlist's `when` writes them, read into values that can be asked."""

import re
from dataclasses import dataclass
from datetime import date

from kiosk.content.messages.quoting import shown
from kiosk.content.weekdays import DAYS

DAY_MINUTES = 24 * 60

# `date` has no yearly day; 2000 is a leap year, so that every day of any year can be told from no day.
ANY_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Yearly:
    """Every year from one month and day to another, both included; may run over the year's end."""

    first: tuple[int, int]
    last: tuple[int, int]

    def covers(self, day: date) -> bool:
        """Whether the day lies in the span, by month and day alone."""
        here = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= here <= self.last
        return here >= self.first or here <= self.last


@dataclass(frozen=True, slots=True)
class Dated:
    """From one date to another, both included, once."""

    first: date
    last: date

    def covers(self, day: date) -> bool:
        """Whether the day lies in the span."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Weekdays:
    """From one day of the week to another, both included, 0 for Monday; may run over Sunday."""

    first: int
    last: int

    def covers(self, day: date) -> bool:
        """Whether the day's weekday lies in the span."""
        return (day.weekday() - self.first) % 7 <= (self.last - self.first) % 7


@dataclass(frozen=True, slots=True)
class Hours:
    """Times of the wall clock, in minutes since 00:00 of the day of the start; past 1440 is the next day."""

    start: int
    end: int


WHOLE_DAY = Hours(0, DAY_MINUTES)


def read_dates(text: str) -> Yearly | Dated:
    """The span of "07-30", "2026-07-30" or a range of either with ".." between its ends.

    Raises:
        ValueError: it is none of these, or a range that cannot be.
    """
    if not re.fullmatch(_DATES, text):
        known = '; write "07-30" for every year, "2026-07-30" for once, or a range, "07-28..08-02"'
        raise ValueError(f"{shown(text)} is not a date{_meant(_date_guess(text)) or known}")
    ends = text.split("..")
    match _day(ends[0]), _day(ends[-1]):
        case date() as first, date() as last:
            if last < first:
                raise ValueError(f'{shown(text)} ends before it starts; did you mean "{ends[1]}..{ends[0]}"?')
            return Dated(first, last)
        case tuple() as first, tuple() as last:
            return Yearly(first, last)
    raise ValueError(
        f"{shown(text)} has a year at one end only; write it at both, or at neither for every year"
    )


def read_days(text: str) -> Weekdays:
    """The span of "sat" or "mon-fri".

    Raises:
        ValueError: it names no day of the week.
    """
    ends = text.split("-")
    if len(ends) > 2 or not all(end in DAYS for end in ends):
        known = f'; write one of {", ".join(DAYS)}, or a range, "mon-fri"'
        raise ValueError(f"{shown(text)} is not a day{_meant(_days_guess(text)) or known}")
    return Weekdays(DAYS.index(ends[0]), DAYS.index(ends[-1]))


def read_hours(text: str) -> Hours:
    """The span of "06:00-09:30", its end not included; "22:00-02:00" ends on the next day.

    Raises:
        ValueError: it is not two times of the day, or not one after the other.
    """
    found = re.fullmatch(r"([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})", text)
    if found is None:
        known = '; write "06:00-09:30", its end not included'
        raise ValueError(f"{shown(text)} is not a span of hours{_meant(_hours_guess(text)) or known}")
    numbers = [int(number) for number in found.groups()]
    for hour, minute in (numbers[:2], numbers[2:]):
        if (hour, minute) > (24, 0) or minute > 59:
            raise ValueError(
                f"{shown(text)}: there is no {hour:02}:{minute:02}; a day goes from 00:00 to 24:00"
            )
    start, end = numbers[0] * 60 + numbers[1], numbers[2] * 60 + numbers[3]
    if start == DAY_MINUTES:
        raise ValueError(f'{shown(text)}: 24:00 can only be an end; did you mean "00:00{text[5:]}"?')
    if start == end:
        raise ValueError(f'{shown(text)} ends where it starts; did you mean "00:00-24:00", the whole day?')
    return Hours(start, end if end > start else end + DAY_MINUTES)


_DASH = r"(?:-|\u2013|\u2014|\.\.|to)"
_DATES = r"(?:[0-9]{4}-)?[0-9]{2}-[0-9]{2}(?:\.\.(?:[0-9]{4}-)?[0-9]{2}-[0-9]{2})?"


def _day(text: str) -> date | tuple[int, int]:
    *years, month, day = (int(number) for number in text.split("-"))
    try:
        found = date(years[0] if years else ANY_LEAP_YEAR, month, day)
    except ValueError:
        leap = f": {years[0]} is not a leap year" if years and (month, day) == (2, 29) else ""
        raise ValueError(
            f"{shown(text)} is not a day of the calendar{leap}{_meant(_date_guess(text))}"
        ) from None
    return found if years else (month, day)


def _meant(guess: str) -> str:
    return f'; did you mean "{guess}"?' if guess else ""


def _date_guess(text: str) -> str:
    """What was probably meant by a date that is nearly one: "30.7.2026", "7/28 - 8/2"."""
    numbers = re.findall(r"[0-9]+", text)
    size = 3 if any(len(number) == 4 for number in numbers) else 2
    if len(numbers) not in (size, 2 * size) or any(len(number) > 4 for number in numbers):
        return ""
    ends = [_date_of(numbers[place : place + size]) for place in range(0, len(numbers), size)]
    return "..".join(ends) if all(ends) else ""


def _date_of(numbers: list[str]) -> str:
    """The date of a year, where there is one, a month and a day; a number past 12 is the day."""
    years = [number for number in numbers if len(number) == 4]
    others = [int(number) for number in numbers if number not in years]
    try:
        month, day = sorted(others, key=lambda number: number > 12)
        date(int(years[0]) if years else ANY_LEAP_YEAR, month, day)
    except ValueError:
        return ""
    return "-".join([*years, f"{month:02}", f"{day:02}"])


def _days_guess(text: str) -> str:
    """What was probably meant by days: "Saturday", "Mon - Fri"."""
    word = r"\s*([^\W\d_]+)\s*"
    found = re.fullmatch(rf"{word}(?:{_DASH}(?:{word})?)?", text)
    ends = [end.casefold()[:3] for end in found.groups() if end] if found else []
    return "-".join(ends) if set(ends) <= set(DAYS) else ""


def _hours_guess(text: str) -> str:
    """What was probably meant by a span that is nearly one: "6-9", "6.30 to 9.00"."""
    time = r"\s*(\d{1,2})(?:[:.h](\d\d))?\s*"
    found = re.fullmatch(rf"{time}{_DASH}{time}", text)
    if found is None:
        return ""
    hour, minute, last_hour, last_minute = (int(part or 0) for part in found.groups())
    guess = f"{hour:02}:{minute:02}-{last_hour:02}:{last_minute:02}"
    try:
        read_hours(guess)
    except ValueError:
        return ""
    return guess
