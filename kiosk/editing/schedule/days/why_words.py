"""Why a playlist holds at a time, in words."""

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.spans import DAY_MINUTES
from kiosk.editing.schedule.days.week_blocks import HoursOn
from kiosk.editing.schedule.hours_written import time_written
from kiosk.editing.schedule.sentence_words import worded
from kiosk.editing.schedule.spans_said import WEEK, day_said, nth_said, rule_said


def why(playlist: Playlist, hours: HoursOn | None) -> str:
    """It is 30 July, from 06:00 to 09:30; of an insert also how often it comes."""
    words = [worded("it comes after every {0} slide", nth_said(playlist.every))] if playlist.every else []
    when = playlist.when
    if when is None or hours is None:
        return ", ".join(words) or worded("it plays whenever nothing else does")
    if when.dates:
        words.append(worded("it is {0}", day_said(hours.day)))
    if when.days:
        words.append(worded("it is {0}", worded(WEEK[hours.day.weekday()])))
    if when.rrule:
        words.append(worded("it comes {0}", rule_said(when.rrule, None)))
    if when.hours:
        end = hours.end if hours.end <= DAY_MINUTES else hours.end - DAY_MINUTES
        words.append(worded("from {0} to {1}", time_written(hours.start), time_written(end)))
    return ", ".join(words)
