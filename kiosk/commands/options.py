"""Reads what stands on the command line into values; one that cannot be read ends with words and 2."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.beginning import venue_answers
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.campaign.slides import Slide
from kiosk.content.display.campaign_choice import chosen_campaign
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import WrongUse, nearest
from kiosk.content.folders.venue_folder import DISPLAYS, displays_in
from kiosk.content.messages.quoting import shown, whole
from kiosk.timeline.wall_clock import UnusableInstant, WallClock

SIZE = re.compile(r"([1-9][0-9]{2,4})[x×]([1-9][0-9]{2,4})")
LARGEST_SIDE = 16384
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
CENTURY = 20  # of a year that is written with two digits
# A day as Germans write it, or Americans, and perhaps a time of it.
NATIONAL_DATE = re.compile(
    r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?:[T, ]+([0-9]{1,2}:[0-9]{2}))?"
)

# `parser`, or Typer would look whether the path is there: a share may not answer.
CampaignOption = Annotated[
    Path | None,
    typer.Argument(
        metavar="[CAMPAIGN]",
        help="The campaign's folder. Without it, the display's in its venue's folder, or the built-in one.",
        parser=Path,
    ),
]
DisplayOption = Annotated[
    Path | None,
    typer.Option("--display", metavar="FILE", help="The display.toml of the screen.", parser=Path),
]
VenueOption = Annotated[
    Path | None,
    typer.Option("--venue", metavar="DIR", help="On all displays of a venue's folder.", parser=Path),
]
OutOption = Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the pictures go.")]
SlideOption = Annotated[list[str] | None, typer.Option("--slide", metavar="ID", help="Else every slide.")]
AtOption = Annotated[
    str | None,
    typer.Option(
        "--at",
        metavar="TIME",
        help="As 2026-11-30T18:30, else now; without an offset by the display's clock.",
    ),
]


def campaign_at(path: Path | None) -> Campaign:
    """The campaign that was named, else the built-in one.

    Raises:
        ContentError: with every fault of its file.
    """
    return read_campaign(path) if path is not None else built_in()


def played_by(file: Path | None, display: Display | None = None) -> Path | None:
    """The campaign that the display of a file plays of its venue's folder; None where it plays none of one.
    Without `display` the file is read.

    Raises:
        ContentError: with every fault of the file, or it cannot be told which campaign.
    """
    if file is None:
        return None
    return chosen_campaign(file, display or read_display(file, is_alone=True))


def named(campaign: Path | None, file: Path | None) -> tuple[Campaign, Display]:
    """The campaign and the display that were named; where no campaign was, the one that the display plays.

    Raises:
        ContentError: with every fault of the first file that has any.
    """
    found = campaign_at(campaign) if campaign is not None else None
    display = read_display(file)
    return found or campaign_at(played_by(file, display)), display


def displays_of(venue: Path) -> list[Path]:
    """The files of the displays in a venue's folder.

    Raises:
        WrongUse: there is none.
    """
    if found := displays_in(venue):
        return found
    if not venue.exists():
        raise WrongUse(f"{venue}: there is no such folder: see how it is written, and name a venue's folder")
    around = (one for one in venue.absolute().parents if (one / DISPLAYS).is_dir())
    meant = f"; did you mean {whole(str(top))}?" if (top := next(around, None)) else ""
    raise WrongUse(f"{venue}: there is no {DISPLAYS}/<id>/display.toml in it; name a venue's folder{meant}")


def shown_on(displays: list[Path] | None, venue: Path | None) -> list[Path]:
    """The files of the displays that were named, each once, or of all those of a venue's folder.

    Raises:
        WrongUse: both were named, or the folder has none.
    """
    if displays and venue is not None:
        raise WrongUse("--display and --venue: one of them")
    return list(dict.fromkeys(displays or ())) if venue is None else displays_of(venue)


def slides_named(campaign: Campaign, names: list[str] | None) -> list[Slide]:
    """The slides of these ids in the order of the file, all where none are named.

    Raises:
        WrongUse: there is no slide of that id.
    """
    known = [slide.id for slide in campaign.slides]
    for name in names or ():
        if name not in known:
            raise WrongUse(f"there is no slide {shown(name)}{nearest(name, known)}")
    return [slide for slide in campaign.slides if not names or slide.id in names]


def instant(text: str | None, display: Display, option: str = "--at") -> datetime:
    """An instant to the millisecond, as the display's clock reads it; now where none was given by the option.

    Raises:
        WrongUse: it is no ISO 8601 instant, or outside the years that can be counted; or now is.
    """
    zone = ZoneInfo(display.timezone)
    clock = WallClock(zone)
    if text is None:
        return _now(clock, option)
    try:
        read = datetime.fromisoformat(text.strip())
        return clock.show(clock.read(read if read.tzinfo else read.replace(tzinfo=zone)))
    except UnusableInstant as error:
        raise WrongUse(f"{shown(text)}: {error}") from error
    except (ValueError, OverflowError) as error:
        raise WrongUse(f"{shown(text)} is no time: {_meant(text.strip())}") from error


def day(text: str) -> date:
    """A day.

    Raises:
        WrongUse: it is none.
    """
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        readings = list(dict.fromkeys(_readings(text.strip())))
        meant = _meant(text.strip()) if readings else "write one as 2026-07-30"
        if ISO_DAY.fullmatch(text.strip()):
            meant = "the calendar has none of that number in that month"
        raise WrongUse(f"{shown(text)} is no day: {meant}") from error


def _meant(text: str) -> str:
    """How to write it; where a day can be read in two ways, both."""
    readings = list(dict.fromkeys(_readings(text)))
    if len(readings) == 2:
        return f"write {readings[0]} if the day stands first in it, {readings[1]} if the month does"
    if readings:
        return f"did you mean {readings[0]}?"
    return "write one as 2026-07-30T09:00 or 2026-07-30T09:00+02:00"


def _readings(text: str) -> Iterator[str]:
    """What a day with its parts in another order can mean, first with the day before the month."""
    if found := NATIONAL_DATE.fullmatch(text):
        first, _, second, year, time = found.groups()
        for day, month in ((first, second), (second, first)):
            with suppress(ValueError):
                meant = date(int(f"{CENTURY}{year}"[-4:]), int(month), int(day))
                yield f"{meant}T{time:0>5}" if time else f"{meant}"


def _now(clock: WallClock, option: str) -> datetime:
    try:
        return clock.show(clock.read(datetime.now(clock.zone)))
    except (ValueError, OverflowError, OSError) as error:  # as of a board without a battery
        raise WrongUse(
            f"the machine's clock is not set ({error}): set it, or say when with {option} 2026-07-30T09:00"
        ) from error


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


def locale(name: str) -> str:
    """The locale of a language, by its name in any of the program's languages or by its code.

    Raises:
        WrongUse: it is none, or may be several.
    """
    return venue_answers.language(name)
