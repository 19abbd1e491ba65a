"""Spans of dates, days and hours as a playlist's `when` writes them, read into values that can be asked."""

import re
from dataclasses import dataclass
from datetime import date

from kiosk.content.language.written_times import ANY_LEAP_YEAR, dates_meant, days_meant, hours_meant
from kiosk.content.messages.message import refusal
from kiosk.content.weekdays import DAYS

DAY_MINUTES = 24 * 60


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
        Refusal: it is none of these, or a range that cannot be.
    """
    if not re.fullmatch(_DATES, text):
        raise refusal("date-unknown", text=text, meant=dates_meant(text))
    ends = text.split("..")
    match _day(ends[0]), _day(ends[-1]):
        case date() as first, date() as last:
            if last < first:
                raise refusal("dates-turned-round", text=text, meant=f"{ends[1]}..{ends[0]}")
            return Dated(first, last)
        case tuple() as first, tuple() as last:
            return Yearly(first, last)
    raise refusal("dates-year-at-one-end", text=text)


def read_days(text: str) -> Weekdays:
    """The span of "sat" or "mon-fri".

    Raises:
        Refusal: it names no day of the week.
    """
    ends = text.split("-")
    if len(ends) > 2 or not all(end in DAYS for end in ends):
        raise refusal("day-unknown", text=text, known=DAYS, meant=days_meant(text))
    return Weekdays(DAYS.index(ends[0]), DAYS.index(ends[-1]))


def read_hours(text: str) -> Hours:
    """The span of "06:00-09:30", its end not included; "22:00-02:00" ends on the next day.

    Raises:
        Refusal: it is not two times of the day, or not one after the other.
    """
    found = re.fullmatch(r"([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})", text)
    if found is None:
        raise refusal("hours-unknown", text=text, meant=hours_meant(text))
    numbers = [int(number) for number in found.groups()]
    for hour, minute in (numbers[:2], numbers[2:]):
        if (hour, minute) > (24, 0) or minute > 59:
            raise refusal("hours-past-the-day", text=text, time=f"{hour:02}:{minute:02}")
    start, end = numbers[0] * 60 + numbers[1], numbers[2] * 60 + numbers[3]
    if start == DAY_MINUTES:
        raise refusal("hours-begin-at-24", text=text, meant=f"00:00{text[5:]}")
    if start == end:
        raise refusal("hours-empty", text=text, meant="00:00-24:00")
    return Hours(start, end if end > start else end + DAY_MINUTES)


_DATES = r"(?:[0-9]{4}-)?[0-9]{2}-[0-9]{2}(?:\.\.(?:[0-9]{4}-)?[0-9]{2}-[0-9]{2})?"


def _day(text: str) -> date | tuple[int, int]:
    *years, month, day = (int(number) for number in text.split("-"))
    try:
        found = date(years[0] if years else ANY_LEAP_YEAR, month, day)
    except ValueError:
        if years and (month, day) == (2, 29):
            raise refusal("date-of-a-leap-year", text=text, year=years[0]) from None
        raise refusal("date-not-in-the-calendar", text=text, meant=dates_meant(text)) from None
    return found if years else (month, day)
