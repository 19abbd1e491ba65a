"""Asks about windows of playlists that are seldom what somebody meant; says what is nearly over."""

from collections.abc import Iterator
from datetime import date

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.recurrence import read_rule
from kiosk.content.campaign.spans import DAY_MINUTES, Hours, Yearly, read_dates, read_hours
from kiosk.content.campaign.when import When
from kiosk.content.language.written_times import ANY_LEAP_YEAR
from kiosk.content.messages.message import Message, message
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import SOON, Subject

# A night shift is shorter, and so is any season: what is longer than these was mostly turned round.
LONGEST_NIGHT = 16 * 60  # minutes
LONGEST_SEASON = 300  # days
SHORTEST_MONTH = 28


def findings(subject: Subject) -> Iterator[Finding]:
    """What somebody should look at again in the `when` of playlists."""
    for playlist in subject.playlists:
        if playlist.when is not None:
            for told in (*_turned_round(playlist.when), *_of_rule(playlist.when)):
                yield subject.of_playlist(told, playlist.id)
            yield from _nearly_over(subject, playlist)
    for slide in subject.fitting:
        last = slide.last_day
        if slide.enabled and last is not None and subject.day <= last < subject.day + SOON:
            yield subject.of_slide(message("slide-nearly-over", day=last), slide)


def _turned_round(when: When) -> Iterator[Message]:
    for text in when.hours:
        span = read_hours(text)
        if span.end > DAY_MINUTES and span.end - span.start > LONGEST_NIGHT:
            yield message("hours-turned-round", hours=text, lasts=_hours(span), meant=_other_way(text, "-"))
    for text in when.dates:
        dates = read_dates(text)
        if isinstance(dates, Yearly) and dates.first > dates.last and _days(dates) > LONGEST_SEASON:
            yield message("season-turned-round", dates=text, days=_days(dates), meant=_other_way(text, ".."))
        elif isinstance(dates, Yearly) and dates.first == dates.last == (2, 29):
            yield message("only-in-leap-years", dates=text)


def _hours(span: Hours) -> str:
    hours, minutes = divmod(span.end - span.start, 60)
    return f"{hours} hours" + (f" {minutes} minutes" if minutes else "")


def _days(span: Yearly) -> int:
    """How many days of a leap year a span has that runs over the year's end."""
    first, last = (date(ANY_LEAP_YEAR, *end) for end in (span.first, span.last))
    return (date(ANY_LEAP_YEAR, 12, 31) - first).days + 1 + last.timetuple().tm_yday


def _other_way(text: str, joint: str) -> str:
    first, last = text.split(joint)
    return f"{last}{joint}{first}"


def _of_rule(when: When) -> Iterator[Message]:
    """A rule of each month that skips the shorter ones."""
    if when.rrule is None or when.dtstart is None:
        return
    parts = read_rule(when.rrule)
    if parts["FREQ"] != "MONTHLY" or "BYDAY" in parts:
        return
    days = [int(day) for day in parts.get("BYMONTHDAY", when.dtstart[-2:]).split(",")]
    if (last := max(days)) > SHORTEST_MONTH and not any(0 < day <= SHORTEST_MONTH or day < 0 for day in days):
        yield message("months-left-out", day=last, rule=when.rrule)


def _nearly_over(subject: Subject, playlist: Playlist) -> Iterator[Finding]:
    own = [one for one in subject.holdings if playlist.id in one.playlists]
    if not own or playlist.every is not None:
        return
    last = max(one.until for one in own)
    if last < subject.at + SOON:
        yield subject.of_playlist(
            message("playlist-nearly-over", playlist=playlist.id, end=f"{last:%Y-%m-%d %H:%M}"), playlist.id
        )
