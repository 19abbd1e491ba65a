"""What covers a playlist, and when, as a person says it."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from itertools import groupby

from kiosk.content.campaign.spans import DAY_MINUTES
from kiosk.editing.schedule.days.covering import Absence, Covering
from kiosk.editing.schedule.hours_written import time_written
from kiosk.editing.schedule.sentence_words import worded
from kiosk.editing.schedule.spans_said import WEEK, WORKING_DAYS, listed, weekday_said
from kiosk.editing.slides.playlist_name import playlist_name

ALL_DAY = ((0, DAY_MINUTES),)


def covering_words(covered: Sequence[Covering], then: datetime | None, name: str) -> tuple[str, str]:
    """Morning stands above it; on weekdays from 06:00 to 09:30. Where it does not play at all on one of the
    days, also when it plays `then`.
    """
    if not covered:
        return "", ""
    names = list(dict.fromkeys(one.by for one in covered))
    by = [playlist_name(one) for one in names]
    title = worded("{0} stands above it" if len(by) == 1 else "{0} stand above it", listed(by))
    said = [f"{_times([one for one in covered if one.by == other])}." for other in names]
    if len(by) > 1:
        said = [worded("{0} {1}", *both) for both in zip(by, said, strict=True)]
    if covered[-1].is_whole:
        said.append(_again(then, playlist_name(name)))
    return title, " ".join(said)


def absence_words(absence: Absence, display: str) -> tuple[str, str]:
    """Why it does not play on a display at all."""
    if absence == "elsewhere":
        title = worded("{0} is not among its displays", display)
        return title, worded("Its sentence says on which it stands.")
    if absence == "slideless":
        title = worded("None of its slides stands on {0}", display)
        return title, worded("They are off, out of their days, or of a kind that this display does not show.")
    return "", ""


def _again(then: datetime | None, name: str) -> str:
    if then is None:
        return worded("{0} does not play again within a year.", name)
    return worded("The next {0} is on {1}.", name, weekday_said(then.date()))


def _times(covered: Sequence[Covering]) -> str:
    """On weekdays from 06:00 to 09:30 and on Saturday 1 August all day: days with the same hours together."""
    ordered = sorted(covered, key=lambda one: (one.hours, one.day))
    groups = [(hours, [one.day for one in found]) for hours, found in groupby(ordered, lambda one: one.hours)]
    groups.sort(key=lambda one: one[1])
    return worded(", and ").join(f"{_days(days)} {_hours(hours)}" for hours, days in groups)


def _days(days: Collection[date]) -> str:
    there = {day.weekday() for day in days}
    if len(there) == len(WEEK):
        return worded("every day")
    if there == WORKING_DAYS:
        return worded("on weekdays")
    return worded("on {0}", listed([weekday_said(day) for day in days]))


def _hours(hours: tuple[tuple[int, int], ...]) -> str:
    if hours == ALL_DAY:
        return worded("all day")
    return listed([worded("from {0} to {1}", *map(time_written, one)) for one in hours])
