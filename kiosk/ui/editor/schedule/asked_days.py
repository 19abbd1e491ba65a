"""What the page asks of the timeline, all at once and beside the window's thread: a week and a year."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display import Display
from kiosk.content.display.screen import is_bar
from kiosk.editing.schedule.days.covering import Absence, Covering, absence, coverings, next_time
from kiosk.editing.schedule.days.week_blocks import DayBlocks, week_blocks
from kiosk.editing.schedule.days.year_strip import YearDay, year_days
from kiosk.timeline.eligibility import DataCurrency
from kiosk.timeline.schedule import Schedule


@dataclass(frozen=True, slots=True)
class AskedDays:
    """What was asked of one campaign on one display; `next_time` and `absence` are of the playlist that
    is looked at.
    """

    schedule: Schedule
    display: Display
    week: tuple[DayBlocks, ...]
    year: tuple[YearDay, ...]
    covered: tuple[Covering, ...]
    next_time: datetime | None
    absence: Absence


def schedule_of(campaign: Campaign, display: Display) -> Schedule:
    """The timeline of a campaign on a display, as the display itself has it."""
    return Schedule(
        campaign,
        display,
        fallback=built_in(),
        is_bar=is_bar(display.page_size(display.shapes[0])),
        in_date=DataCurrency(display).in_date,
    )


def asked_days(  # noqa: PLR0913, PLR0917  each is another question
    campaign: Campaign, display: Display, week: date, year: date, playlist: str, known: AskedDays | None
) -> AskedDays:
    """The week and the year that begin with a day; and of a playlist what covers it in the week, and when it
    plays next. What is known of the same campaign on the same display is not asked again.
    """
    schedule = known.schedule if known else schedule_of(campaign, display)
    days = week_blocks(schedule, week)
    is_known = known is not None and known.year[0].day == year
    found = known.year if known and is_known else tuple(year_days(schedule, year, whole_months(year)))
    covered = tuple(coverings(schedule, days, playlist))
    after = next_time(schedule, playlist, covered[-1].day) if covered else None
    absent = absence(schedule, playlist, [one.day for one in days])
    return AskedDays(schedule, display, days, found, covered, after, absent)


def whole_months(first: date) -> int:
    """How many days the twelve months have that begin with the first of one."""
    return (first.replace(year=first.year + 1) - first).days
