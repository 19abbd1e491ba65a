"""What was probably meant by dates, days of the week and hours that are written as people write them."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from kiosk import paths
from kiosk.content.language import catalogs, locales
from kiosk.content.weekdays import DAYS

# `date` has no yearly day; 2000 is a leap year, so that every day of any year can be told from no day.
ANY_LEAP_YEAR = 2000
THIS_CENTURY = 2000

Numbers = tuple[str, ...]

_DASH = r"(?:-|\u2013|\u2014|\.\.\.?|to|bis|au|al|until|till)"
# A day with the sign between its numbers, which says how it is written; behind the last there may be a point.
_END = re.compile(r"(\d{1,4})\s*([./-])\s*(\d{1,2})(?:\s*\2\s*(\d{4}|\d{1,2}(?!\d)))?\.?")
_SHARED = re.compile(
    r"\s*(\d{1,2})\.?\s*(?:-|\u2013|\.\.|bis|to|/)\s*(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4})?\.?\s*"
)
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s*)?([^\W\d_]{3,})\.?\s*(\d{1,2})?(?:st|nd|rd|th)?,?\s*(\d{4})?"
)


def dates_meant(text: str) -> tuple[str, ...]:
    """The dates or ranges that were probably meant: with points the day is first; with slashes, or hyphens
    and the year behind, it is each that can be. Both ends of a range are read alike.
    """
    if shared := _SHARED.fullmatch(text):
        first, last, month, year = shared.groups()
        return _ranges([(first, month, year or ""), (last, month, year or "")], ["day-first"])
    ends = list(_END.finditer(text))
    rest = _END.sub("", text).strip()
    if not ends or len(ends) > 2 or not (rest == "" if len(ends) == 1 else re.fullmatch(f"{_DASH}|/", rest)):
        return _by_name(text)
    numbers = [(end[1], end[3], end[4] or "") for end in ends]
    if all(end[2] == "." for end in ends):
        orders = ["day-first"] if _ranges(numbers, ["day-first"]) else ["month-first"]
    elif any(len(first) == 4 for first, _, _ in numbers):
        orders = ["year-first"]
    elif all(end[2] == "-" and not end[4] for end in ends):
        orders = ["month-first"] if _ranges(numbers, ["month-first"]) else ["day-first"]
    else:
        orders = ["month-first", "day-first"]
    return _ranges(numbers, orders)


def days_meant(text: str) -> str | None:
    """The days of the week that were probably meant: "Saturday", "Mon - Fri", "samedi"."""
    word = r"\s*([^\W\d_]+)\.?\s*"
    found = re.fullmatch(rf"{word}(?:{_DASH}(?:{word})?)?", text)
    ends = [_day_named(end) for end in found.groups() if end] if found else []
    return "-".join(filter(None, ends)) if ends and None not in ends else None


def hours_meant(text: str) -> str | None:
    """The span of hours that was probably meant: "6-9", "6.30 to 9.00", "6 pm - 10 pm", "24/7"."""
    if re.fullmatch(r"\s*(24\s*/\s*7|24\s*h|24 hours|always)\s*", text, re.IGNORECASE):
        return "00:00-24:00"
    time = r"\s*(\d{1,2})(?:[:.h](\d\d))?\s*(?:h|Uhr)?\s*([ap]\.?m\.?)?\s*"
    found = re.fullmatch(rf"{time}{_DASH}{time}", text, re.IGNORECASE)
    if found is None:
        return None
    start, end = _clock(*found.group(1, 2, 3)), _clock(*found.group(4, 5, 6))
    return f"{start}-{end}" if start and end and start not in (end, "24:00") else None


def _clock(hour: str, minute: str | None, half: str | None) -> str | None:
    hours, minutes = int(hour), int(minute or 0)
    if half:
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    return f"{hours:02}:{minutes:02}" if (hours, minutes) <= (24, 0) and minutes < 60 else None


def _ranges(ends: Sequence[Numbers], orders: Sequence[str]) -> tuple[str, ...]:
    """What the ends of a range are in each order in which both are days; the year of one is that of both."""
    year = next((end[2] for end in ends if len(end[2]) in (2, 4)), "")
    found: dict[str, None] = {}
    for order in orders:
        days = [_day(end if order == "year-first" else (*end[:2], end[2] or year), order) for end in ends]
        if all(days):
            found["..".join(filter(None, days))] = None
    return tuple(found)


def _day(numbers: Numbers, order: str) -> str | None:
    """The day of three numbers in an order, as it is to be written; one without a year comes every year."""
    first, second, third = numbers
    year, month, day = {
        "day-first": (third, second, first),
        "month-first": (third, first, second),
        "year-first": (first, second, third),
    }[order]
    whole = int(year) + (THIS_CENTURY if len(year) == 2 else 0) if year else ANY_LEAP_YEAR
    try:
        found = date(whole, int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if year else found.isoformat()[5:]


def _by_name(text: str) -> tuple[str, ...]:
    """A day with the name of its month: "30 July 2026", "July 30", "30. Juli"."""
    found = _NAMED.fullmatch(text.strip())
    month = _months().get(_folded(found[2])) if found else None
    if found is None or month is None or (found[1] is None) == (found[3] is None):
        return ()
    day = _day((found[1] or found[3], str(month), found[4] or ""), "day-first")
    return (day,) if day else ()


def _day_named(word: str) -> str | None:
    return word.casefold()[:3] if word.casefold()[:3] in DAYS else _weekdays().get(_folded(word))


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if sign.isalpha())


def _tongues() -> Iterator[str]:
    yield "en"
    yield from catalogs.files(paths.TRANSLATIONS)


@cache
def _months() -> Mapping[str, int]:
    """The months by their names in the program's languages; a name of two months is left out."""
    pairs = [
        (_folded(str(name)), number)
        for tongue in _tongues()
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in locales.babel(tongue).months[context][width].items()
    ]
    return _of_one(pairs)


@cache
def _weekdays() -> Mapping[str, str]:
    """The days of the week by their names in the program's languages."""
    pairs = [
        (_folded(str(name)), number)
        for tongue in _tongues()
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated", "short")
        for number, name in locales.babel(tongue).days[context].get(width, {}).items()
    ]
    return {name: DAYS[number] for name, number in _of_one(pairs).items()}


def _of_one(pairs: Sequence[tuple[str, int]]) -> dict[str, int]:
    known: dict[str, set[int]] = {}
    for name, number in pairs:
        known.setdefault(name, set()).add(number)
    return {name: min(numbers) for name, numbers in known.items() if name and len(numbers) == 1}
