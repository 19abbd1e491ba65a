"""`kiosk timeline`: what plays when."""

import json
import shutil
import sys
import textwrap
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Annotated

import typer

from kiosk.commands.options import CampaignOption, DisplayOption, instant, named, size
from kiosk.commands.results.timeline_words import timeline_words
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display import Display
from kiosk.content.display.screen import is_bar
from kiosk.content.errors import WrongUse
from kiosk.content.messages.quoting import cut
from kiosk.timeline.absences import absences
from kiosk.timeline.day_tables import day_tables
from kiosk.timeline.eligibility import DataCurrency
from kiosk.timeline.schedule import Schedule, Showing
from kiosk.timeline.wall_clock import ONE_DAY

# An entry stands at least five seconds, so this is more than anybody reads and less than memory holds.
LONGEST = timedelta(days=366)
A_WEEK = 7 * ONE_DAY


def timeline(
    from_: Annotated[
        str | None,
        typer.Option("--from", metavar="TIME", help="Where to begin, as 2026-11-30T18:30. Else this minute."),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="TIME",
            help="Where to end: with that day, or at a time of one. Else after seven days; after one with "
            "--slides or --json.",
        ),
    ] = None,
    campaign: CampaignOption = None,
    display: DisplayOption = None,
    screen: Annotated[
        str | None,
        typer.Option("--size", metavar="WxH", help="Else the display's, or 1920x1080."),
    ] = None,
    slides: Annotated[bool, typer.Option("--slides", help="A line each time a slide stands.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The same, a JSON object a line.")] = False,
) -> None:
    """Say what plays when: which playlist, how long its loop is, what is put into it."""
    chosen, shown_on = named(campaign, display)
    start, end = _range(from_, to, shown_on, in_slides=slides or as_json)
    schedule = Schedule(
        chosen,
        shown_on,
        fallback=built_in(),
        is_bar=is_bar(shown_on.page_size(size(screen) if screen else shown_on.shapes[0])),
        in_date=DataCurrency(shown_on).in_date,
    )
    if slides or as_json:
        for entry in schedule.entries(start, end):
            line = _object(entry, start, end)
            sys.stdout.write(f"{json.dumps(line, ensure_ascii=False) if as_json else _words(line)}\n")
        return
    for told in _told(schedule, start, end):
        sys.stdout.write(f"{told}\n")


def _range(
    from_: str | None, to: str | None, shown_on: Display, *, in_slides: bool
) -> tuple[datetime, datetime]:
    start = instant(from_, shown_on, "--from")
    if from_ is None:
        start = start.replace(second=0, microsecond=0)
    if to is None:
        # By the clock on the wall: on the days on which it is changed a day has not 24 hours.
        ends = start.date() + (ONE_DAY if in_slides else A_WEEK)
        to = datetime.combine(ends, start.time() if in_slides else time.min).isoformat()
    end = instant(_with_its_day(to), shown_on)
    if end <= start:
        raise WrongUse(_not_after(from_, to, start, end))
    if end - start > LONGEST:
        raise WrongUse(f"{(end - start).days} days are too many to list; ask for at most {LONGEST.days}")
    return start, end


def _not_after(from_: str | None, to: str, start: datetime, end: datetime) -> str:
    said = f"--to {cut(to)} is not after --from {cut(from_ or start.isoformat(timespec='minutes'))}"
    if end == start and end.time() == time.min and _with_its_day(to) == to:
        said += f"; for all of that day write --to {end.date()}"
    return said


def _with_its_day(to: str) -> str:
    """The end of a day that was named without a time; anything else as it is."""
    with suppress(ValueError, OverflowError):
        return f"{date.fromisoformat(to.strip()) + ONE_DAY}"
    return to


def _told(schedule: Schedule, start: datetime, end: datetime) -> Iterator[str]:
    """The lines for people, on a terminal as wide as it."""
    lines = timeline_words(
        list(day_tables(schedule, start, end)),
        absences(schedule, start, end),
        schedule.display.timezone,
    )
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else sys.maxsize
    for line in lines:
        yield textwrap.fill(line, width, subsequent_indent=" " * 6, break_long_words=False)


def _object(entry: Showing, start: datetime, end: datetime) -> dict[str, str | list[str] | None]:
    """One entry, cut to the range that was asked for."""
    shared = list(entry.locales)
    return {
        "start": max(entry.start, start).isoformat(),
        "end": min(entry.until, end).isoformat(),
        "playlist": entry.playlist,
        "slide": entry.slide.id,
        "locale": shared if len(shared) > 1 else shared[0] if shared else None,
    }


def _words(line: dict[str, str | list[str] | None]) -> str:
    locale = line["locale"]
    said = " ".join(locale) if isinstance(locale, list) else locale or "-"
    return f"{line['start']}  {line['end']}  {line['playlist']:<16} {line['slide']:<20} {said}"
