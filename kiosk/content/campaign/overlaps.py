"""Whether two playlists can hold at one time and on one display, where they say so plainly."""

from datetime import date, timedelta
from functools import lru_cache
from itertools import product

from kiosk.content.campaign.spans import DAY_MINUTES, Dated, Yearly
from kiosk.content.campaign.when import When
from kiosk.content.campaign.where import Where
from kiosk.content.language.written_times import ANY_LEAP_YEAR

WEEK_MINUTES = 7 * DAY_MINUTES
ONE_DAY = timedelta(days=1)


def may_hold_together(one: When | None, other: When | None) -> bool:
    """False where dates alone, or days and hours alone, keep the two apart on the wall clock; else True.

    Rules, a date's day of the week and the clock's changes are not looked into: True may be too careful.
    """
    if one is None or other is None:
        return True
    return _dates_meet(one, other) and any(
        start < other_end + shift and other_start + shift < end
        for (start, end), (other_start, other_end) in product(_week(one), _week(other))
        for shift in (-WEEK_MINUTES, 0, WEEK_MINUTES)
    )


def may_share_a_display(one: Where | None, other: Where | None) -> bool:
    """False where countries alone, or modes alone, keep the two apart; ids are not looked into."""
    if one is None or other is None:
        return True
    return all(
        not these or not those or not these.isdisjoint(those)
        for these, those in (
            (one.each_country, other.each_country),
            (frozenset[str](one.modes), frozenset[str](other.modes)),
        )
    )


def _week(when: When) -> list[tuple[int, int]]:
    """The windows of a week in minutes since Monday 00:00; the last may run into the next week."""
    monday = date(ANY_LEAP_YEAR, 1, 3)
    days = [
        day
        for day in range(7)
        if not when.days or any(s.covers(monday + day * ONE_DAY) for s in when.day_spans)
    ]
    return [
        (day * DAY_MINUTES + span.start, day * DAY_MINUTES + span.end)
        for day in days
        for span in when.hour_spans
    ]


def _dates_meet(one: When, other: When) -> bool:
    if not one.dates or not other.dates:
        return True
    late = int(any(span.end > DAY_MINUTES for span in (*one.hour_spans, *other.hour_spans)))
    return any(_spans_meet(a, b, late) for a, b in product(one.date_spans, other.date_spans))


def _spans_meet(one: Yearly | Dated, other: Yearly | Dated, late: int) -> bool:
    if isinstance(one, Dated) and isinstance(other, Dated):
        gaps = one.first - other.last, other.first - one.last
        return max(gap.days for gap in gaps) <= late
    return not _calendar(one, late).isdisjoint(_calendar(other, late))


@lru_cache(maxsize=256)
def _calendar(span: Yearly | Dated, late: int) -> frozenset[tuple[int, int]]:
    """The months and days of a span, and of the day after it where a window runs over midnight."""
    if isinstance(span, Dated):
        first, last = span.first, span.last
        if last - first >= timedelta(days=365):
            first, last = date(first.year, 1, 1), date(first.year, 12, 31)
        span = Yearly((first.month, first.day), (last.month, last.day))
    # A leap year and the one after it: a window of 28 February may run into the 29th and into 1 March.
    years = (date(ANY_LEAP_YEAR, 1, 1) + ONE_DAY * n for n in range(366 + 365))
    days = [day for day in years if span.covers(day)]
    return frozenset((moved.month, moved.day) for day in days for moved in (day, day + late * ONE_DAY))
