"""Dates and instants as an operator types them: as they are said, or as a campaign's file has them."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from kiosk.content.campaign import spans
from kiosk.content.campaign.spans import DAY_MINUTES
from kiosk.content.language.written_times import ANY_LEAP_YEAR
from kiosk.content.messages.message import Refusal
from kiosk.editing.schedule.hours_written import minutes_typed
from kiosk.editing.schedule.refusals import Refused
from kiosk.editing.schedule.spans_said import MONTHS

SHORTEST = 3  # letters of a month's name
HOW = "Write it as 30 July, 30 July 2027 or 16 to 29 July."


def dates_typed(text: str) -> list[str]:
    """Spans of dates as a campaign's file has them, of "30 July every year and 1 to 3 May 2027"; none of
    "all year", or of nothing.

    Raises:
        Refused: one of them is no date.
    """
    if not text.strip() or text.strip().casefold() == "all year":
        return []
    return [_span(part) for part in re.split(r",|;|\n|\band\b", text) if part.strip()]


def instant_typed(text: str, zone: str, today: date) -> datetime:
    """The instant of "30 July 2027, 08:15" by the clock of a zone; a time alone is today's.

    Raises:
        Refused: it is no instant.
    """
    day, _, clock = text.rpartition(",") if "," in text else text.rpartition(" ")
    minutes = min(minutes_typed(clock), DAY_MINUTES - 1)
    found = today
    if day.strip():
        written = _day(day, today.year)
        found = date.fromisoformat(written if len(written) > len("07-30") else f"{today.year}-{written}")
    return datetime.combine(found, time(minutes // 60, minutes % 60), ZoneInfo(zone))


def _span(part: str) -> str:
    words = re.sub(r"\b(?:on|from|every year)\b", "", part, flags=re.IGNORECASE).strip()
    first, *last = re.split(r"\bto\b|\.\.|–", words)
    if not last:
        written = _day(first)
    else:
        end = _day(last[0])
        # "16 to 29 July 2027", "28 July to 2 August 2027": what the first leaves out is as in the last.
        start = _day(first if re.search(r"[^\W\d]|-", first) else f"{first} {_after_day(last[0])}")
        if len(end) > len(start):
            start = f"{end[:4]}-{start}"
        written = f"{start}..{end}"
    try:
        spans.read_dates(written)
    except Refusal as error:
        raise Refused(f"{error}. {HOW}") from error
    return written


def _after_day(text: str) -> str:
    return text.strip().lstrip("0123456789. ")


def _day(text: str, year: int | None = None) -> str:
    """07-30 or 2027-07-30."""
    text = text.strip()
    if re.fullmatch(r"(?:[0-9]{4}-)?[0-9]{2}-[0-9]{2}", text):
        return text
    found = re.fullmatch(r"([0-9]{1,2})\.?\s*([^\W\d]+)\.?\s*([0-9]{4})?", text)
    months = _months(found[2]) if found else []
    if not found or len(months) != 1:
        raise Refused(f"“{text}” is no date. {HOW}")
    written = f"{months[0]:02}-{int(found[1]):02}"
    number = found[3] or year
    try:
        date.fromisoformat(f"{number or ANY_LEAP_YEAR}-{written}")
    except ValueError as error:
        raise Refused(f"There is no {text}. {HOW}") from error
    return f"{number}-{written}" if number else written


def _months(word: str) -> Sequence[int]:
    start = word.casefold()
    known = enumerate(MONTHS, 1) if len(word) >= SHORTEST else ()
    return [number for number, name in known if name.casefold().startswith(start)]
