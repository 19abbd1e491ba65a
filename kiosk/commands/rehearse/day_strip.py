"""Writes the days of a rehearsal: a strip from midnight to midnight, and beside it the same as a table."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from html import escape
from string import ascii_uppercase

from kiosk.commands.results.timeline_words import (
    change_words,
    days_words,
    loop_words,
    span_words,
    standing_words,
)
from kiosk.rehearsal.rehearsed_days import RehearsedDays
from kiosk.rehearsal.rehearsed_loop import RehearsedLoop
from kiosk.timeline.day_tables import DayTable
from kiosk.timeline.playlist_windows import PlaylistWindow
from kiosk.timeline.schedule import Schedule

COLOURS = 6  # of loops, as rehearsal.css has them; the letter of each says the same
STEP = timedelta(minutes=15)  # by which clocks differ from whole hours
EVERY, SELDOM = 3, 6  # hours between two that are named, and where there is little room
NIGHT = (22, 6)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def letters(number: int) -> str:
    """A, B, …, Z, AA: how a loop is named on the page."""
    more, rest = divmod(number, len(ascii_uppercase))
    return (letters(more - 1) if more else "") + ascii_uppercase[rest]


def mark(number: int) -> str:
    """The letter of a loop on its colour."""
    return f'<span class="letter k{number % COLOURS}">{letters(number)}</span>'


def days_html(days: RehearsedDays, schedule: Schedule, loops: tuple[RehearsedLoop, ...], place: str) -> str:
    """Days on which the same stands; `place` begins the names of the loops' places on the page."""
    table, many = days.table, len(days.days)
    alike = f' <span class="soft">{many} days, all the same</span>' if many > 1 else ""
    return (
        f'<article class="day"><h4>{escape("; ".join(map(days_words, days.alike)))}{alike}</h4>'
        f"{_change(table)}{_strip(days, table)}{_hours(schedule, table)}"
        '<table><thead><tr><th scope="col">When</th><th scope="col">What stands</th>'
        '<th scope="col">How</th></tr></thead><tbody>'
        f"{''.join(_rows(days, table, loops, place))}</tbody></table></article>\n"
    )


def _change(table: DayTable) -> str:
    if not table.change:
        return ""
    lasts = (table.windows[-1].until - table.windows[0].start) / HOUR
    return f"<p><strong>{escape(change_words(table.change))} This day has {lasts:g} hours.</strong></p>"


def _strip(days: RehearsedDays, table: DayTable) -> str:
    """Not for a screen reader: the table says the same."""
    parts = []
    for number, window in zip(days.loops, table.windows, strict=True):
        inserts = " ".join(f"+ {one.playlist}" for one in window.standing.inserts)
        name = escape(standing_words(window.standing))
        parts.append(
            f'<div class="k{number % COLOURS}" style="flex:{_length(window)} 1 0">'
            f"<span><b>{letters(number)}</b> {name}<small>{escape(inserts)}</small></span></div>"
        )
    return f'<div class="strip" aria-hidden="true">{"".join(parts)}</div>'


def _length(window: PlaylistWindow) -> int:
    return max(1, round((window.until - window.start).total_seconds()))


def _hours(schedule: Schedule, table: DayTable) -> str:
    """The hours that the clock reads below the strip, as they come: not alike on days when it is changed."""
    start, until = table.windows[0].start, table.windows[-1].until
    whole = until - start
    spans = [f'<span class="first">{start:%H:%M}</span>']
    for at, reading in _steps(schedule, start, until):
        share = (at - start) / whole
        if reading.minute == 0 and reading.hour % EVERY == 0 and 0.04 < share < 0.94:
            minor = ' class="minor"' if reading.hour % SELDOM else ""
            spans.append(f'<span{minor} style="left:{share:.2%}">{reading.hour}</span>')
        if _is_night(reading):
            spans.append(f'<i style="left:{share:.3%};width:{min(STEP, until - at) / whole:.3%}"></i>')
    spans.append('<span class="last" style="left:100%">24:00</span>')
    return f'<div class="hours" aria-hidden="true">{"".join(spans)}</div>'


def _steps(schedule: Schedule, start: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Instants of a day, and what the clock reads at them."""
    at = start
    while at < until:
        yield at, schedule.clock.show(schedule.clock.read(at))
        at += STEP


def _is_night(reading: datetime) -> bool:
    begins, ends = NIGHT
    return reading.hour >= begins or reading.hour < ends


def _rows(
    days: RehearsedDays, table: DayTable, loops: tuple[RehearsedLoop, ...], place: str
) -> Iterator[str]:
    told = zip(days.loops, days.covered, table.lines, table.windows, strict=True)
    for number, covered, line, window in told:
        said = [loop_words(line.standing)]
        if covered:
            said.append(f"in place of {', '.join(covered)}")
        if (cut := _cut(loops[number], window)) is not None:
            said.append(f"is over before the loop: {cut} of its {len(loops[number].turns)} turns stand")
        link = f'<a href="#{place}-{letters(number)}">{escape(standing_words(line.standing))}</a>'
        yield (
            f'<tr><th scope="row">{escape(span_words(line, window, table.change))}</th>'
            f"<td>{mark(number)} {link}</td><td>{escape('; '.join(said))}</td></tr>"
        )


def _cut(loop: RehearsedLoop, window: PlaylistWindow) -> int | None:
    """How many turns of the loop stand in a window that is over before it; None where that is not so."""
    lasts = window.until - window.start
    return sum(turn.after < lasts for turn in loop.turns) if lasts < loop.first_lap else None
