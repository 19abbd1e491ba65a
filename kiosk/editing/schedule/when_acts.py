"""When a playlist plays, changed: its hours, days, dates and repetition, each as changes of the file.

Each raises Refused where a display would not play what comes out.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from difflib import SequenceMatcher
from typing import Any

from kiosk.content.campaign.spans import Dated, read_dates, read_days
from kiosk.content.language.written_times import ANY_LEAP_YEAR
from kiosk.content.toml.positions import KeyPath
from kiosk.content.weekdays import DAYS
from kiosk.editing.edits import Document, Edit, Insert, Put, Take
from kiosk.editing.schedule.hours_written import hours_written
from kiosk.editing.schedule.playlist_acts import PLAYLISTS, place_of
from kiosk.editing.schedule.refusals import Refused, that_is_read
from kiosk.editing.schedule.sentence_words import worded

LEAP_DAY = (2, 29)


@that_is_read
def with_hours(document: Document, name: str, index: int, start: int, end: int) -> list[Edit]:
    """One of its spans of hours, from and to so many minutes after 00:00 of the day; one more where there is
    none of that number. An end not after the start is on the next day.
    """
    return _with(document, name, "hours", _replaced(document, name, index, hours_written(start, end)))


@that_is_read
def without_hours(document: Document, name: str, index: int) -> list[Edit]:
    """One of its spans of hours no more; without any it plays the whole day."""
    there = _written(document, name, "hours")
    return _with(document, name, "hours", [*there[:index], *there[index + 1 :]])


@that_is_read
def with_days(document: Document, name: str, days: Collection[int]) -> list[Edit]:
    """The days of the week on which it plays, 0 for Monday; all or none are every day."""
    return _with(document, name, "days", days_written(days) if len(set(days)) < len(DAYS) else [])


@that_is_read
def with_dates(document: Document, name: str, dates: Sequence[str]) -> list[Edit]:
    """The dates on which it plays, "07-30", "2027-07-30" or ranges of them; none are all year."""
    return _with(document, name, "dates", list(dates))


@that_is_read
def with_repetition(document: Document, name: str, rule: str | None, first: date | None) -> list[Edit]:
    """The rule by which it comes back, and the first day of it; None of both takes them away."""
    edits, at, table = place_of(document, name)
    place, when = (*PLAYLISTS, at, "when"), table.get("when", {})
    if rule is not None and first is not None:
        start = first if isinstance(when.get("dtstart"), date) else first.isoformat()
        return [*edits, Put((*place, "rrule"), rule), Put((*place, "dtstart"), start)]
    taken = [key for key in ("rrule", "dtstart") if key in when]
    if taken and len(taken) == len(when):
        return [*edits, Take(place)]
    return [*edits, *(Take((*place, key)) for key in taken)]


@that_is_read
def moved_to_day(
    document: Document, name: str, days: tuple[date, date], index: int, hours: tuple[int, int] | None
) -> list[Edit]:
    """What it plays on the first of two days is on the other: its date, or its day of the week, or both; and
    one of its spans of hours is another, where one is given.

    Raises:
        Refused: it plays every day, or comes back by a rule, so that there is no day of its own.
    """
    old, new = days
    when = place_of(document, name)[2].get("when", {})
    if "rrule" in when:
        raise Refused(worded("It repeats by a rule. Change its days in its sentence."))
    if not when.get("dates") and not when.get("days"):
        raise Refused(worded("It plays every day. Choose its days in its sentence."))
    edits: list[Edit] = []
    if when.get("dates"):
        written = [str(one) for one in when["dates"]]
        edits += _with(document, name, "dates", [_moved_date(one, old, new) for one in written])
    if when.get("days") and old.weekday() != new.weekday():
        spans = map(read_days, when["days"])
        there = {day for one in spans for day in range(len(DAYS)) if one.covers(_day_of_week(day))}
        edits += with_days(document, name, there - {old.weekday()} | {new.weekday()})
    return [*edits, *(with_hours(document, name, index, *hours) if hours else ())]


def days_written(days: Collection[int]) -> list[str]:
    """Days of the week as a file has them: mon-fri; it begins with a day before which is none."""
    there = sorted(set(days))
    firsts = [day for day in there if (day - 1) % 7 not in there]
    return [_run(day, there) for day in firsts]


def _moved_date(text: str, old: date, new: date) -> str:
    """The dates that hold the old day, as many days later; others as they are."""
    span = read_dates(text)
    if not span.covers(old):
        return text
    by = new - old
    if isinstance(span, Dated):
        ends = [(one + by).isoformat() for one in (span.first, span.last)]
    else:
        years = [ANY_LEAP_YEAR if one == LEAP_DAY else old.year for one in (span.first, span.last)]
        around = (date(year, *one) for year, one in zip(years, (span.first, span.last), strict=True))
        ends = [f"{one + by:%m-%d}" for one in around]
    return ends[0] if ends[0] == ends[1] else "..".join(ends)


def _day_of_week(day: int) -> date:
    """A day that is that day of the week."""
    return date(1970, 1, 5 + day)


def _run(first: int, there: Collection[int]) -> str:
    last = first
    while (last + 1) % 7 in there and (last + 1) % 7 != first:
        last = (last + 1) % 7
    return DAYS[first] if last == first else f"{DAYS[first]}-{DAYS[last]}"


def _written(document: Document, name: str, key: str) -> list[Any]:
    """What the file has there."""
    return list(place_of(document, name)[2].get("when", {}).get(key, []))


def _replaced(document: Document, name: str, index: int, text: str) -> list[str]:
    there = _written(document, name, "hours")
    return [*there[:index], text, *there[index + 1 :]]


def _with(document: Document, name: str, key: str, items: Sequence[str]) -> list[Edit]:
    """A list of `when` with these items; those that stay are not touched, and an empty one is taken away."""
    edits, at, table = place_of(document, name)
    place, when = (*PLAYLISTS, at, "when"), table.get("when", {})
    if not items:
        taken = place if set(when) == {key} else (*place, key)
        return [*edits, Take(taken)] if key in when else edits
    if key not in when:
        return [*edits, Put((*place, key), list(items))]
    return [*edits, *_listed((*place, key), [str(one) for one in when[key]], items)]


def _listed(place: KeyPath, old: Sequence[str], new: Sequence[str]) -> Iterator[Edit]:
    """From the last to the first, so that a place means what it meant."""
    for kind, first, last, start, end in reversed(
        SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    ):
        both = min(last - first, end - start) if kind != "equal" else 0
        if kind != "equal":
            yield from (Take((*place, at)) for at in range(last - 1, first + both - 1, -1))
            yield from (
                Insert(place, first + both + at, new[start + both + at]) for at in range(end - start - both)
            )
            yield from (Put((*place, first + at), new[start + at]) for at in range(both))
