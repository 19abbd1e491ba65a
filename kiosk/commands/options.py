"""Reads what stands on the command line into values; one that cannot be read ends with words and 2."""

import re
from datetime import datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.content.language import locales
from kiosk.content.quoting import shown
from kiosk.timeline.wall_clock import UnusableInstant, WallClock

SIZE = re.compile(r"([1-9][0-9]{2,4})[x×]([1-9][0-9]{2,4})")
LARGEST_SIDE = 16384
# Stands at the head of each page that a command writes, which may then be written anew.
OWN_PAGE = '<meta name="generator" content="Blue Heart Kiosk">'

# `parser`, or Typer would look whether the path is there: a share may not answer.
CampaignOption = Annotated[
    Path | None,
    typer.Argument(
        metavar="[CAMPAIGN]", help="The campaign's folder. Without it, the built-in one.", parser=Path
    ),
]
DisplayOption = Annotated[
    Path | None,
    typer.Option("--display", metavar="FILE", help="The display.toml of the screen.", parser=Path),
]
AtOption = Annotated[
    str | None,
    typer.Option(
        "--at", metavar="INSTANT", help="ISO 8601, else now; without an offset in the display's zone."
    ),
]


def campaign_at(path: Path | None) -> Campaign:
    """The campaign that was named, else the built-in one.

    Raises:
        ContentError: with every fault of its file.
    """
    return read_campaign(path) if path is not None else built_in()


def instant(text: str | None, display: Display) -> datetime:
    """An instant to the millisecond, as the display's clock reads it; now where none was given.

    Raises:
        WrongUse: it is no ISO 8601 instant, or outside the years that can be counted; or now is.
    """
    zone = ZoneInfo(display.timezone)
    clock = WallClock(zone)
    if text is None:
        return _now(clock)
    try:
        read = datetime.fromisoformat(text.strip())
        return clock.show(clock.read(read if read.tzinfo else read.replace(tzinfo=zone)))
    except UnusableInstant as error:
        raise WrongUse(f"{shown(text)}: {error}") from error
    except (ValueError, OverflowError) as error:
        raise WrongUse(
            f"{shown(text)} is no instant: write one as 2026-07-30T09:00 or 2026-07-30T09:00+02:00"
        ) from error


def _now(clock: WallClock) -> datetime:
    try:
        return clock.show(clock.read(datetime.now(clock.zone)))
    except (ValueError, OverflowError, OSError) as error:  # as of a board without a battery
        raise WrongUse(
            f"the machine's clock is not set ({error}): set it, or say when with --at 2026-07-30T09:00"
        ) from error


def check_page(option: str, file: Path) -> None:
    """Make sure that a page may be written into a file: it is no other file of somebody's.

    Raises:
        WrongUse: something else stands there, or its name is not a page's.
    """
    if file.suffix.lower() not in (".html", ".htm"):
        raise WrongUse(f"{option} {file}: name the page with .html at its end")
    if not file.is_file():
        return
    with file.open("rb") as there:
        if OWN_PAGE.encode() not in there.read(1000):
            raise WrongUse(f"{option} {file}: another page is there, not one of ours; name a new one")


def size(text: str) -> tuple[int, int]:
    """A size in pixels.

    Raises:
        WrongUse: it is none.
    """
    found = SIZE.fullmatch(text.strip().lower())
    if not found or max(map(int, found.groups())) > LARGEST_SIDE:
        raise WrongUse(
            f"{shown(text)} is no size: write width x height in pixels, "
            f"100 to {LARGEST_SIDE} each, as 1920x1080"
        )
    return int(found[1]), int(found[2])


def locale(tag: str) -> str:
    """A canonical locale.

    Raises:
        WrongUse: Babel does not know it.
    """
    try:
        return locales.canonical(tag)
    except locales.UnknownLocale:
        raise WrongUse(f"{shown(tag)} is no locale the Unicode CLDR knows{locales.meant(tag)}") from None
