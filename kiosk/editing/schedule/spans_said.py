"""Dates, days, hours, repetitions and displays as a person says them."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache

from kiosk.content.campaign.spans import DAY_MINUTES, Dated, Hours, Yearly
from kiosk.content.campaign.when import When
from kiosk.content.campaign.where import Where
from kiosk.content.language.regions import EU, countries
from kiosk.content.language.written_times import ANY_LEAP_YEAR
from kiosk.editing.schedule.hours_written import time_written
from kiosk.editing.schedule.repetition import Repetition, repetition
from kiosk.editing.schedule.sentence_words import counted, worded

WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
WORKING_DAYS = {0, 1, 2, 3, 4}
UNITS = {
    "DAILY": ("every day", "every {0} days"),
    "WEEKLY": ("every week", "every {0} weeks"),
    "MONTHLY": ("every month", "every {0} months"),
    "YEARLY": ("every year", "every {0} years"),
}
MODES = {"signage": "displays to look at", "booth": "booths", "quiet": "quiet displays"}
# Between them lies every day, where days of certain years are left out.
EVER = Dated(date(2000, 1, 1), date(2999, 12, 31))
REMEMBERED = 64  # a schedule asks for its dates again with each change
FEW = 31  # days that are left out, so that it is said which
LEAP_YEAR = 366  # days
ONE_DAY = timedelta(days=1)
SHORTEST_RUN = 3  # days that are said by their first and last


def listed(words: Sequence[str]) -> str:
    """One; one and another; one, another and a third."""
    if len(words) < 2:
        return "".join(words)
    return worded("{0} and {1}", ", ".join(words[:-1]), words[-1])


def day_said(day: date) -> str:
    """30 July 2027."""
    return worded("{0} {1} {2}", day.day, worded(MONTHS[day.month - 1]), day.year)


def weekday_said(day: date) -> str:
    """Friday 30 July."""
    return worded("{0} {1}", worded(WEEK[day.weekday()]), _date_said(day.month, day.day))


def _date_said(month: int, day: int) -> str:
    return worded("{0} {1}", day, worded(MONTHS[month - 1]))


def dates_said(spans: Iterable[Yearly | Dated]) -> str:
    """30 July every year and 1 to 3 May 2027; every day but 18 December; nothing where there are none."""
    there = tuple(spans)
    left_out = all_but(there)
    if _is_few(left_out) and all_but(left_out) == there:
        return worded("every day but {0}", listed([_dates(one) for one in left_out]))
    return listed([_dates(one) for one in there])


@lru_cache(maxsize=REMEMBERED)
def all_but(spans: tuple[Yearly | Dated, ...]) -> tuple[Yearly | Dated, ...]:
    """The spans of all other days; none where no day is left, or where some come once and some every year."""
    once = [one for one in spans if isinstance(one, Dated)]
    if once:
        return _between(once) if len(once) == len(spans) else ()
    start = date(ANY_LEAP_YEAR, 1, 1)
    year = [start + timedelta(days=number) for number in range(LEAP_YEAR)]
    left = [not any(one.covers(day) for one in spans) for day in year]
    firsts = [at for at in range(LEAP_YEAR) if left[at] and not left[at - 1]]
    lasts = [at for at in range(LEAP_YEAR) if left[at] and not left[(at + 1) % LEAP_YEAR]]
    if lasts and lasts[0] < firsts[0]:
        lasts = [*lasts[1:], lasts[0]]
    ends = [
        ((year[a].month, year[a].day), (year[b].month, year[b].day))
        for a, b in zip(firsts, lasts, strict=True)
    ]
    return tuple(Yearly(*both) for both in ends)


def _between(spans: Iterable[Dated]) -> tuple[Dated, ...]:
    found, first = [], EVER.first
    for one in sorted(spans, key=lambda one: one.first):
        if first < one.first:
            found.append(Dated(first, one.first - ONE_DAY))
        first = max(first, one.last + ONE_DAY)
    return (*found, Dated(first, EVER.last)) if first <= EVER.last else tuple(found)


def _is_few(spans: Sequence[Yearly | Dated]) -> bool:
    """Whether they are so few days that it is said which."""
    year = [date(ANY_LEAP_YEAR, 1, 1) + timedelta(days=number) for number in range(LEAP_YEAR)]
    once = sum((one.last - one.first).days + 1 for one in spans if isinstance(one, Dated))
    yearly = [one for one in spans if isinstance(one, Yearly)]
    return 0 < once + sum(any(one.covers(day) for one in yearly) for day in year) <= FEW


def _dates(span: Yearly | Dated) -> str:
    if isinstance(span, Yearly):
        first, last = (_date_said(*one) for one in (span.first, span.last))
        shared = span.first[0] == span.last[0] and span.first < span.last
        start = str(span.first[1]) if shared else first
        if span.first == span.last:
            return worded("{0} every year", last)
        return worded("{0} to {1} every year", start, last)
    last = day_said(span.last)
    if span.first == span.last:
        return last
    start = last
    if span.first.year != span.last.year:
        start = day_said(span.first)
    elif span.first.month != span.last.month:
        start = _date_said(span.first.month, span.first.day)
    else:
        start = str(span.first.day)
    return worded("{0} to {1}", start, last)


def days_said(days: Collection[int]) -> str:
    """Every weekday; every Monday, Tuesday and Saturday; Monday to Thursday. 0 is Monday."""
    there = sorted(set(days))
    if len(there) == len(WEEK):
        return worded("every day")
    if set(there) == WORKING_DAYS:
        return worded("every weekday")
    first = next(day for day in there if (day - 1) % 7 not in there)
    turned = sorted(there, key=lambda day: (day - first) % 7)
    if len(turned) >= SHORTEST_RUN and (turned[-1] - first) % 7 == len(turned) - 1:
        return worded("{0} to {1}", worded(WEEK[first]), worded(WEEK[turned[-1]]))
    return worded("every {0}", listed([worded(WEEK[day]) for day in there]))


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
    return listed([worded("{0} to {1}", time_written(one.start), end_written(one)) for one in spans])


def end_written(span: Hours) -> str:
    """When it ends, by the clock of that day or of the next."""
    return time_written(span.end if span.end <= DAY_MINUTES else span.end - DAY_MINUTES)


def rule_said(rule: str, start: str | None) -> str:
    """Every second week on Monday, from 4 January 2027."""
    known = repetition(rule)
    said = _repetition(known) if known else worded("by the rule {0}", rule)
    return worded("{0}, from {1}", said, day_said(date.fromisoformat(start))) if start else said


def _repetition(one: Repetition) -> str:
    said = counted(*UNITS[one.unit], one.interval)
    if one.nth:
        said = worded("{0} on the {1} {2}", said, nth_said(one.nth), worded(WEEK[one.days[0]]))
    elif one.days:
        said = worded("{0} on {1}", said, listed([worded(WEEK[day]) for day in one.days]))
    elif one.month_day:
        template = "{0} on the {1} day" if one.month_day < 0 else "{0} on the {1}"
        said = worded(template, said, nth_said(one.month_day))
    if one.count:
        said = worded("{0}, {1}", said, counted("once", "{0} times", one.count))
    return worded("{0}, until {1}", said, day_said(one.until)) if one.until else said


def nth_said(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th; last, 2nd last."""
    if number < 0:
        return worded("last") if number == -1 else worded("{0} last", nth_said(-number))
    teens = range(11, 14)
    ending = "th" if number % 100 in teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return worded(f"{{0}}{ending}", number)


def where_said(where: Where | None) -> str:
    """Every display; booths in Belgium and France whose name begins with BRU-."""
    if where is None:
        return worded("every display")
    said = listed([worded(MODES[mode]) for mode in where.modes]) or worded("displays")
    if where.countries:
        said = worded("{0} in {1}", said, listed([country_said(code) for code in where.countries]))
    return worded("{0} named {1}", said, listed(where.displays)) if where.displays else said


def country_said(code: str) -> str:
    """A country by its English name."""
    return worded("the European Union") if code == EU else countries()[code]


def stands_said(count: int, every: int) -> str:
    """Stands on 3 of 5 displays."""
    if not every:
        return ""
    if count == every:
        return counted("Stands on your display.", "Stands on all {0} displays.", every)
    if not count:
        return worded("Stands on none of your displays.")
    return worded("Stands on {0} of {1} displays.", count, every)
