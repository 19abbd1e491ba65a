"""When and where a playlist plays, as a sentence of words, some of which can be changed."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.spans import WHOLE_DAY
from kiosk.editing.schedule.hours_written import time_written
from kiosk.editing.schedule.spans_said import (
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
    """Plays 6 slides on every weekday from 06:00 to 09:30, all year, on every display."""
    when = playlist.when
    parts = [*_opening(playlist), Part(" on "), Part(days_said(weekdays(when)), "days"), *_hours(playlist)]
    parts += [Part(", "), Part(_dates(playlist), "dates")]
    if when and when.rrule:
        parts += [Part(", "), Part(rule_said(when.rrule, when.dtstart), "repetition")]
    return (*parts, Part(", on "), Part(where_said(playlist.where), "where"), Part("."))


def said(playlist: Playlist) -> str:
    """The whole sentence."""
    return "".join(part.words for part in sentence(playlist))


def short(playlist: Playlist) -> str:
    """What stands under its name in a list: weekdays, 06:00 to 09:30."""
    if playlist.every is None and playlist.when is None:
        words = ["whenever nothing else plays"]
    else:
        words = [_after(playlist.every)] if playlist.every else []
        words += _when(playlist) or (["always"] if playlist.every else [])
    if playlist.where:
        words.append(f"{where_said(playlist.where)} only")
    return ", ".join(words)


def _opening(playlist: Playlist) -> Iterator[Part]:
    count = len(playlist.slides)
    slides = Part("1 slide" if count == 1 else f"{count} slides", "slides")
    if playlist.every is None:
        yield from (Part("Plays "), slides)
    else:
        yield from (
            Part("Gives one of " if count > 1 else "Gives "),
            slides,
            Part(" "),
            Part(_after(playlist.every), "every"),
        )


def _after(every: int) -> str:
    return "after every slide" if every == 1 else f"after every {nth_said(every)} slide"


def _hours(playlist: Playlist) -> Iterator[Part]:
    spans = playlist.when.hour_spans if playlist.when else (WHOLE_DAY,)
    if spans == (WHOLE_DAY,):
        yield from (Part(", "), Part("the whole day", "hours"))
        return
    for number, span in enumerate(spans):
        yield Part(" and from " if number else " from ")
        yield Part(time_written(span.start), "start", number)
        yield Part(" to ")
        yield Part(end_written(span), "end", number)


def _dates(playlist: Playlist) -> str:
    spans = playlist.when.date_spans if playlist.when else ()
    if not spans:
        return "all year"
    return f"{'on' if spans[0].first == spans[0].last else 'from'} {dates_said(spans)}"


def _when(playlist: Playlist) -> list[str]:
    when = playlist.when
    if when is None:
        return []
    days = days_said(weekdays(when)).removeprefix("every weekday") or "weekdays"
    is_plain = not when.days and bool(when.dates or when.rrule)
    words = [dates_said(when.date_spans)] if when.dates else []
    words += [rule_said(when.rrule, None)] if when.rrule else []
    words += [] if is_plain else [days.removeprefix("every ") if when.days else days]
    is_whole = when.hour_spans == (WHOLE_DAY,)
    hours = "" if playlist.every else "whole day"
    return [*filter(None, [*words, hours if is_whole else hours_said(when.hour_spans)])]
