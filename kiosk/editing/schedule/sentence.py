"""When and where a playlist plays, as a sentence of words, some of which can be changed."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.spans import WHOLE_DAY
from kiosk.editing.schedule.hours_written import time_written
from kiosk.editing.schedule.sentence_words import counted, worded
from kiosk.editing.schedule.spans_said import (
    WORKING_DAYS,
    dates_said,
    days_said,
    end_written,
    hours_said,
    nth_said,
    rule_said,
    weekdays,
    where_said,
)


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a sentence. `changes` is what of the playlist somebody changes there, nothing where they are
    words between: slides, every, days, start, end, hours, dates, repetition, where. `index` tells which of
    several hours it is about.
    """

    words: str
    changes: str = ""
    index: int = 0


def sentence(playlist: Playlist) -> tuple[Part, ...]:
    """Plays 6 slides every weekday from 06:00 to 09:30, all year, on every display."""
    when = playlist.when
    parts = [*_opening(playlist), Part(" "), Part(_days(playlist), "days"), *_hours(playlist)]
    parts += [Part(", "), Part(_dates(playlist), "dates")]
    if when and when.rrule:
        parts += [Part(", "), Part(rule_said(when.rrule, when.dtstart), "repetition")]
    on = worded(", on {0}.", "{0}").partition("{0}")
    return (*parts, Part(on[0]), Part(where_said(playlist.where), "where"), Part(on[2]))


def said(playlist: Playlist) -> str:
    """The whole sentence."""
    return "".join(part.words for part in sentence(playlist))


def short(playlist: Playlist) -> str:
    """What stands under its name in a list: weekdays, 06:00 to 09:30."""
    if playlist.every is None and playlist.when is None:
        words = [worded("whenever nothing else plays")]
    else:
        words = [after_said(playlist.every)] if playlist.every else []
        words += _when(playlist) or ([worded("always")] if playlist.every else [])
    if playlist.where:
        words.append(worded("{0} only", where_said(playlist.where)))
    return ", ".join(words)


def _opening(playlist: Playlist) -> Iterator[Part]:
    count = len(playlist.slides)
    slides = Part(counted("1 slide", "{0} slides", count), "slides")
    if playlist.every is None:
        yield from (Part(worded("Plays ")), slides)
    else:
        yield from (
            Part(worded("Gives one of ") if count > 1 else worded("Gives ")),
            slides,
            Part(" "),
            Part(after_said(playlist.every), "every"),
        )


def after_said(every: int) -> str:
    """How often what comes between comes: after every 3rd slide."""
    if every == 1:
        return worded("after every slide")
    return worded("after every {0} slide", nth_said(every))


def _days(playlist: Playlist) -> str:
    """What is bound to dates, or comes by a rule, plays on each of them whatever weekday it is."""
    when = playlist.when
    there = weekdays(when)
    if when and not when.days and (when.dates or when.rrule):
        return worded("on any day of the week")
    said = days_said(there)
    return said if said.startswith(worded("every {0}", "")) else worded("on {0}", said)


def _hours(playlist: Playlist) -> Iterator[Part]:
    spans = playlist.when.hour_spans if playlist.when else (WHOLE_DAY,)
    if spans == (WHOLE_DAY,):
        yield from (Part(", "), Part(worded("the whole day"), "hours"))
        return
    for number, span in enumerate(spans):
        yield Part(worded(" and from ") if number else worded(" from "))
        yield Part(time_written(span.start), "start", number)
        yield Part(worded(" to "))
        yield Part(end_written(span), "end", number)


def _dates(playlist: Playlist) -> str:
    spans = playlist.when.date_spans if playlist.when else ()
    if not spans:
        return worded("all year")
    said = dates_said(spans)
    if said.startswith(worded("every day but {0}", "")):
        return said
    template = "on {0}" if spans[0].first == spans[0].last else "from {0}"
    return worded(template, said)


def _when(playlist: Playlist) -> list[str]:
    when = playlist.when
    if when is None:
        return []
    is_plain = not when.days and bool(when.dates or when.rrule)
    words = [dates_said(when.date_spans)] if when.dates else []
    words += [rule_said(when.rrule, None)] if when.rrule else []
    words += [] if is_plain else [_days_short(weekdays(when), is_named=bool(when.days))]
    is_whole = when.hour_spans == (WHOLE_DAY,)
    hours = "" if playlist.every else worded("whole day")
    return [*filter(None, [*words, hours if is_whole else hours_said(when.hour_spans)])]


def _days_short(days: Collection[int], *, is_named: bool) -> str:
    """Weekdays; Monday; every day where the file names none."""
    if days == WORKING_DAYS:
        return worded("weekdays")
    said = days_said(days)
    return said.removeprefix(worded("every {0}", "")) if is_named else said
