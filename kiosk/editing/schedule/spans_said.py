"""Dates, days, hours, repetitions and displays as a person says them, in English."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from kiosk.content.campaign.spans import DAY_MINUTES, Dated, Hours, Yearly
from kiosk.content.campaign.when import When
from kiosk.content.campaign.where import Where
from kiosk.content.language.regions import EU, countries
from kiosk.editing.schedule.hours_written import time_written
from kiosk.editing.schedule.repetition import Repetition, repetition

WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
WORKING_DAYS = {0, 1, 2, 3, 4}
UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
MODES = {"signage": "displays to look at", "booth": "booths", "quiet": "quiet displays"}
SHORTEST_RUN = 3  # days that are said by their first and last


def listed(words: Sequence[str]) -> str:
    """One; one and another; one, another and a third."""
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]])) if words else ""


def day_said(day: date) -> str:
    """30 July 2027."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday_said(day: date) -> str:
    """Friday 30 July."""
    return f"{WEEK[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def dates_said(spans: Iterable[Yearly | Dated]) -> str:
    """30 July every year and 1 to 3 May 2027; nothing where there are none."""
    return listed([_dates(one) for one in spans])


def _dates(span: Yearly | Dated) -> str:
    if isinstance(span, Yearly):
        first, last = (f"{day} {MONTHS[month - 1]}" for month, day in (span.first, span.last))
        shared = span.first[0] == span.last[0] and span.first < span.last
        start = str(span.first[1]) if shared else first
        return f"{last} every year" if span.first == span.last else f"{start} to {last} every year"
    last = day_said(span.last)
    if span.first == span.last:
        return last
    start = last
    if span.first.year != span.last.year:
        start = day_said(span.first)
    elif span.first.month != span.last.month:
        start = f"{span.first.day} {MONTHS[span.first.month - 1]}"
    else:
        start = str(span.first.day)
    return f"{start} to {last}"


def days_said(days: Collection[int]) -> str:
    """Every weekday; every Monday, Tuesday and Saturday; Monday to Thursday. 0 is Monday."""
    there = sorted(set(days))
    if len(there) == len(WEEK):
        return "every day"
    if set(there) == WORKING_DAYS:
        return "every weekday"
    first = next(day for day in there if (day - 1) % 7 not in there)
    turned = sorted(there, key=lambda day: (day - first) % 7)
    if len(turned) >= SHORTEST_RUN and (turned[-1] - first) % 7 == len(turned) - 1:
        return f"{WEEK[first]} to {WEEK[turned[-1]]}"
    return f"every {listed([WEEK[day] for day in there])}"


def weekdays(when: When | None) -> frozenset[int]:
    """The days of the week that it names; all where it names none."""
    spans = when.day_spans if when else ()
    every = range(len(WEEK))
    return frozenset(
        day
        for day in every
        if not spans or any((day - one.first) % 7 <= (one.last - one.first) % 7 for one in spans)
    )


def hours_said(spans: Iterable[Hours]) -> str:
    """06:00 to 09:30 and 17:00 to 19:00."""
    return listed([f"{time_written(one.start)} to {end_written(one)}" for one in spans])


def end_written(span: Hours) -> str:
    """When it ends, by the clock of that day or of the next."""
    return time_written(span.end if span.end <= DAY_MINUTES else span.end - DAY_MINUTES)


def rule_said(rule: str, start: str | None) -> str:
    """Every second week on Monday, from 4 January 2027."""
    known = repetition(rule)
    said = _repetition(known) if known else f"by the rule {rule}"
    return f"{said}, from {day_said(date.fromisoformat(start))}" if start else said


def _repetition(one: Repetition) -> str:
    unit = UNITS[one.unit]
    said = f"every {unit}" if one.interval == 1 else f"every {one.interval} {unit}s"
    if one.nth:
        said += f" on the {nth_said(one.nth)} {WEEK[one.days[0]]}"
    elif one.days:
        said += f" on {listed([WEEK[day] for day in one.days])}"
    elif one.month_day:
        said += f" on the {nth_said(one.month_day)}{' day' if one.month_day < 0 else ''}"
    if one.count:
        said += ", once" if one.count == 1 else f", {one.count} times"
    return f"{said}, until {day_said(one.until)}" if one.until else said


def nth_said(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th; last, 2nd last."""
    if number < 0:
        return "last" if number == -1 else f"{nth_said(-number)} last"
    teens = range(11, 14)
    ending = "th" if number % 100 in teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def where_said(where: Where | None) -> str:
    """Every display; booths in Belgium and France whose name begins with BRU-."""
    if where is None:
        return "every display"
    said = listed([MODES[mode] for mode in where.modes]) or "displays"
    if where.countries:
        names = ["the European Union" if code == EU else countries()[code] for code in where.countries]
        said += f" in {listed(names)}"
    return f"{said} named {listed(where.displays)}" if where.displays else said
