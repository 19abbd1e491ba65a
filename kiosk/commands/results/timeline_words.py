"""What plays when, in words for whoever sees to a screen: a table for days that are alike, the rest below."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby

from kiosk.timeline.absences import LOOKED_THROUGH, Absence
from kiosk.timeline.day_tables import DaysAlike, DayTable, TableLine, days_alike
from kiosk.timeline.playlist_windows import PlaylistWindow, Standing
from kiosk.timeline.wall_clock import MILLISECOND, ONE_DAY, ClockChange

WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ALL_DAY = (timedelta(), ONE_DAY)
# An average of minutes is told without its seconds from here on.
IN_WHOLE_MINUTES = timedelta(minutes=2)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
DAY_HOURS = 24


def timeline_words(tables: Sequence[DayTable], missing: Sequence[Absence], zone: str) -> Iterator[str]:
    """The lines that tell it, those of a table indented; `zone` is named once, and all times are its."""
    yield f"Times are those of {zone}: {_range(tables)}."
    for alike in days_alike(tables):
        yield ""
        yield days_words(alike)
        table = alike.tables[0]
        if table.change:
            yield f"  {change_words(table.change)}"
        yield from _lines(table)
    if any(line.standing.is_fallback for table in tables for line in table.lines):
        yield ""
        yield "Where the built-in campaign stands, this one has nothing that the display may show."
    if missing:
        yield ""
        yield "Not in this time:"
        width = max(len(one.playlist) for one in missing)
        yield from (f"  {one.playlist:<{width}}  {absence_words(one)}" for one in missing)


def _range(tables: Sequence[DayTable]) -> str:
    """From when until when the tables tell."""
    first, last = tables[0], tables[-1]
    start = _time(first.lines[0].start, first.windows[0].start, first.change)
    until = _time(last.lines[-1].until, last.windows[-1].until, last.change)
    return f"from {day_words(first.day, year=True)}, {start}, to {day_words(last.day, year=True)}, {until}"


def days_words(alike: DaysAlike) -> str:
    """Thu 30 Jul 2026; Thu 16 Jul to Thu 30 Jul 2026; Mon to Fri, 2 Nov to 27 Nov 2026."""
    days = [table.day for table in alike.tables]
    first, last = days[0], days[-1]
    if alike.is_weekly:
        weekdays = sorted({day.weekday() for day in days})
        return f"{_weekdays(weekdays)}, {_dates(first, last, weekday=False)}"
    return _dates(first, last) if first != last else day_words(last, year=True)


def _dates(first: date, last: date, *, weekday: bool = True) -> str:
    start = day_words(first, year=first.year != last.year, weekday=weekday)
    return f"{start} to {day_words(last, year=True, weekday=weekday)}"


def day_words(day: date, *, year: bool = False, weekday: bool = True) -> str:
    """A day by its name: Thu 30 Jul 2026."""
    named = f"{WEEK[day.weekday()]} " if weekday else ""
    return f"{named}{day.day} {MONTHS[day.month - 1]}{f' {day.year}' if year else ''}"


def _weekdays(numbers: Sequence[int]) -> str:
    """Mon to Fri; Sat and Sun; Mon, Wed and Fri."""
    runs = [
        [number for _, number in run] for _, run in groupby(enumerate(numbers), lambda one: one[1] - one[0])
    ]
    said = []
    for run in runs:
        names = [WEEK[number] for number in run]
        said += [f"{names[0]} to {names[-1]}"] if len(run) > 2 else names
    return _listed(said)


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def change_words(change: ClockChange) -> str:
    """Which way it goes, as a person with a watch would do it."""
    before, after = change.before, change.after
    way = "forward" if _reading(before) < _reading(after) else "back"
    same_day = before.date() == after.date()
    said = [
        f"{one:%H:%M}" if same_day else f"{one:%H:%M} of {day_words(one.date())}" for one in (before, after)
    ]
    return f"The clock is set {way} from {said[0]} to {said[1]}."


def _lines(table: DayTable) -> Iterator[str]:
    """When, which playlist, how long its loop is, its inserts: in columns."""
    times = [
        span_words(line, window, table.change)
        for line, window in zip(table.lines, table.windows, strict=True)
    ]
    names = [standing_words(line.standing) for line in table.lines]
    wide, long = max(map(len, times)), max(map(len, names))
    for time, name, line in zip(times, names, table.lines, strict=True):
        yield f"  {time:<{wide}}  {name:<{long}}  {loop_words(line.standing)}"


def span_words(line: TableLine, window: PlaylistWindow, change: ClockChange | None) -> str:
    """From when until when it stands: 06:00 to 10:00."""
    if (line.start, line.until) == ALL_DAY:
        return "all day"
    return f"{_time(line.start, window.start, change)} to {_time(line.until, window.until, change)}"


def _time(reading: timedelta, instant: datetime, change: ClockChange | None) -> str:
    """06:00, or 02:15 (second time) where the clock reads it twice, being set back."""
    seconds, rest = divmod(reading, SECOND)
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    said = f"{hours % 24 if hours != DAY_HOURS else hours:02}:{minute:02}"
    if second or rest:
        said += f":{second:02}" + (f".{rest // MILLISECOND:03}" if rest else "")
    if change and _reading(change.after) <= _reading(instant) < _reading(change.before):
        said += f" ({'first' if instant.tzinfo == change.before.tzinfo else 'second'} time)"
    return said


def _reading(instant: datetime) -> datetime:
    """What the clock on the wall reads, which may be the same at two instants."""
    return instant.replace(tzinfo=None)


def standing_words(standing: Standing) -> str:
    """The base of it, and where it is no playlist of the campaign."""
    return f"{standing.playlist} (built-in campaign)" if standing.is_fallback else standing.playlist


def loop_words(standing: Standing) -> str:
    """How long its loop is, and how often its inserts come."""
    about = "" if standing.is_even else "about "
    inserts = ", ".join(
        f"{one.playlist} every {one.every} slides (about every {_average(one.period)})"
        if one.every > 1
        else f"{one.playlist} after every slide (about every {_average(one.period)})"
        for one in standing.inserts
    )
    return f"loop of {about}{length(standing.loop)}{f'; {inserts}' if inserts else ''}"


def length(lasts: timedelta) -> str:
    """A length as a person says it: 14 min 2 s."""
    minutes, seconds = divmod(round(lasts.total_seconds()), 60)
    return " ".join([*([f"{minutes} min"] if minutes else []), *([f"{seconds} s"] if seconds else [])])


def _average(period: timedelta) -> str:
    return f"{round(period / MINUTE)} min" if period >= IN_WHOLE_MINUTES else length(period)


def absence_words(one: Absence) -> str:
    """Why it does not hold, or when it does."""
    if not one.is_there:
        return "is for other displays, as its where says"
    if not one.is_enabled:
        return "is switched off: enabled = false"
    if one.next:
        return f"next from {day_words(one.next.date(), year=True)}, {one.next:%H:%M}"
    if one.is_due:
        return f"is due, but others take its place in all of the {LOOKED_THROUGH.days} days after"
    if one.last:
        # Midnight is the end of a day here.
        before = one.last - MILLISECOND
        ended = "24:00" if before.date() != one.last.date() else f"{one.last:%H:%M}"
        until = f"{day_words(before.date(), year=True)}, {ended}"
        return f"held last until {until}; not in the {LOOKED_THROUGH.days} days after"
    return f"not in the {LOOKED_THROUGH.days} days before or after; `kiosk check` says why"
