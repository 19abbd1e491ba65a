"""`kiosk timeline`: what plays when."""

import json
import sys
from datetime import datetime, timedelta
from typing import Annotated

import typer

from kiosk.commands.options import CampaignOption, DisplayOption, instant, named, size
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.screen import is_bar
from kiosk.content.errors import WrongUse
from kiosk.content.messages.quoting import cut
from kiosk.timeline.eligibility import DataCurrency
from kiosk.timeline.schedule import Schedule, Showing

# An entry stands at least five seconds, so this is more than anybody reads and less than memory holds.
LONGEST = timedelta(days=366)


def timeline(
    from_: Annotated[str, typer.Option("--from", metavar="INSTANT", help="Where to begin, ISO 8601.")],
    to: Annotated[
        str, typer.Option("--to", metavar="INSTANT", help="Where to end; the end is not included.")
    ],
    campaign: CampaignOption = None,
    display: DisplayOption = None,
    screen: Annotated[
        str | None,
        typer.Option("--size", metavar="WxH", help="Else the display's, or 1920x1080."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object a line.")] = False,
) -> None:
    """Say what plays when."""
    chosen, shown_on = named(campaign, display)
    start, end = instant(from_, shown_on), instant(to, shown_on)
    if end <= start:
        raise WrongUse(f"--to {cut(to)} is not after --from {cut(from_)}")
    if end - start > LONGEST:
        raise WrongUse(f"{(end - start).days} days are too many to list; ask for at most {LONGEST.days}")
    schedule = Schedule(
        chosen,
        shown_on,
        fallback=built_in(),
        is_bar=is_bar(size(screen) if screen else shown_on.shapes[0]),
        in_date=DataCurrency(shown_on).in_date,
    )
    for entry in schedule.entries(start, end):
        line = _object(entry, start, end)
        sys.stdout.write(f"{json.dumps(line, ensure_ascii=False) if as_json else _words(line)}\n")


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
