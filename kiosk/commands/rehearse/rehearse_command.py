"""`kiosk rehearse`: a page of what will stand on displays, day by day, and a loop of it as a film."""

import sys
from collections import deque
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import chain
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.commands.options import CampaignOption, VenueOption, day, instant, named, shown_on
from kiosk.commands.rehearse.rehearsal_film import loop_shots, write_film
from kiosk.commands.rehearse.rehearsal_page import RehearsedDisplay, rehearsal_page
from kiosk.commands.results import journal
from kiosk.commands.results.own_page import check_page
from kiosk.commands.results.page_drawing import page_proofs
from kiosk.commands.results.progress import progress
from kiosk.commands.results.timeline_words import length as length_words
from kiosk.commands.wall import hearts_here
from kiosk.content.atomic_write import write_whole
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display import Display
from kiosk.content.display.screen import is_bar
from kiosk.content.errors import WrongUse
from kiosk.content.messages.quoting import printable
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.content.storage.state_folder import made_state_folder
from kiosk.ending import dying_in_order
from kiosk.rehearsal.never_shown import never_shown
from kiosk.rehearsal.page_book import PageBook
from kiosk.rehearsal.rehearsed_days import holding_at, rehearsed
from kiosk.rehearsal.rehearsed_loop import rehearsed_loop
from kiosk.timeline.eligibility import DataCurrency, Eligibility
from kiosk.timeline.schedule import Schedule
from kiosk.timeline.wall_clock import ONE_DAY

LONGEST = 366  # days
SHOWN = 480  # pixels of the longer side: on paper, four beside each other have 200 to the inch
NOON = time(12)


def rehearse(
    campaign: CampaignOption = None,
    displays: Annotated[
        list[Path] | None,
        typer.Option("--display", metavar="FILE", help="The display.toml of a screen; several may be named."),
    ] = None,
    venue: VenueOption = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help="The day to show, as 2027-07-30. Else today.")
    ] = None,
    from_: Annotated[str | None, typer.Option("--from", metavar="DATE", help="Or the first day…")] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help="…and the last one, included.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="PAGE.html", help="Where the page goes.", parser=Path)
    ] = None,
    film: Annotated[
        Path | None,
        typer.Option("--film", metavar="FILE.mp4", help="A loop of one display as a film.", parser=Path),
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(
            "--at", metavar="TIME", help="The film is of what plays then; else at 12:00 of the first day."
        ),
    ] = None,
) -> None:
    """Show what will stand on a display, day by day: a page to look over and sign."""
    files = _files(shown_on(displays, venue), out, film, at)
    known = [named(campaign, file) for file in files]
    schedules = [_schedule(chosen, shown_on) for chosen, shown_on in known]
    days = [_days(on, from_, until, one.display) for one in schedules]
    moment = instant(at or datetime.combine(days[0][0], NOON).isoformat(), schedules[0].display)
    journal.errors_alone()
    if out is not None:
        with dying_in_order():
            _write_page(out, schedules, days)
    if film is not None:
        _write_film(film, schedules[0], moment)


def _files(
    displays: list[Path], out: Path | None, film: Path | None, at: str | None
) -> Sequence[Path | None]:
    """The display files that were named, once it is sure that what is asked for can be written."""
    if out is None and film is None:
        raise WrongUse("say where the page goes, with --out PAGE.html")
    if out is not None:
        check_page("--out", out)
    if film is not None:
        _check_film(film, displays)
    for option, file in (("--out", out), ("--film", film)):
        if file is not None and not file.parent.is_dir():
            raise WrongUse(f"{option} {file}: there is no folder {file.parent}")
    if film is None and at is not None:
        raise WrongUse("--at says which loop a film is of, and needs --film FILE.mp4")
    return displays or [None]


def _check_film(film: Path, displays: Sequence[Path]) -> None:
    if film.suffix.lower() != ".mp4":
        raise WrongUse(f"--film {film}: write a name that ends in .mp4")
    if film.exists():
        raise WrongUse(f"--film {film}: is there already; write another name")
    if len(displays) > 1:
        raise WrongUse("--film: a film is of one display; name one alone")


def _schedule(campaign: Campaign, display: Display) -> Schedule:
    return Schedule(
        campaign,
        display,
        fallback=built_in(),
        is_bar=is_bar(display.page_sizes[0]),
        in_date=DataCurrency(display).in_date,
    )


def _days(on: str | None, from_: str | None, until: str | None, display: Display) -> tuple[date, date]:
    """The first and the last day that was asked for; today where none was."""
    if on is not None and (from_ is not None or until is not None):
        raise WrongUse("--on is one day; for several, name --from and --until alone")
    if until is not None and from_ is None:
        raise WrongUse("--until needs the first day: --from DATE")
    written = on if on is not None else from_
    first = day(written) if written is not None else instant(None, display, "--on").date()
    last = day(until) if until is not None else first
    if last < first:
        raise WrongUse(f"--until {last} is before --from {first}")
    if (last - first).days >= LONGEST:
        raise WrongUse(f"{(last - first).days + 1} days are too many for a page; ask for at most {LONGEST}")
    for one in (first, last):  # both are answered for, and so is the midnight at which the last one ends
        instant(one.isoformat(), display)
    instant((last + ONE_DAY).isoformat(), display)
    return first, last


def _write_page(out: Path, schedules: Sequence[Schedule], days: Sequence[tuple[date, date]]) -> None:
    shown = [_rehearsed(one, *asked) for one, asked in zip(schedules, days, strict=True)]
    pages = list(dict.fromkeys(chain.from_iterable(one.book.pages() for one in shown)))
    pictures = _pictures(pages)
    made = datetime.now(ZoneInfo(schedules[0].display.timezone))
    try:
        write_whole(out, rehearsal_page(shown, pictures, made).encode())
    except OSError as error:
        raise WrongUse(f"--out {out}: could not be written: {error.strerror}") from error
    sys.stdout.write(f"{printable(str(out))}: {_counted(shown, len(pictures))}\n")
    if missing := {page.slide for page in pages if page not in pictures}:
        names = ", ".join(sorted(missing))
        sys.stderr.write(f"These slides cannot be drawn in all their languages: {names}. See kiosk check.\n")
        raise typer.Exit(1)


def _rehearsed(schedule: Schedule, first: date, last: date) -> RehearsedDisplay:
    found = rehearsed(schedule, first, last)
    display = schedule.display
    fits = Eligibility(display, is_bar(display.page_sizes[0]), DataCurrency(display).in_date)
    return RehearsedDisplay(found, PageBook(_builder(display), found), list(never_shown(found, fits)))


def _builder(display: Display) -> PageBuilder:
    return PageBuilder(display, display.shapes[0], hearts_here)


def _pictures(pages: Sequence[Page]) -> dict[Page, str]:
    """The pages that can be drawn, with their pictures; what was drawn before is not drawn again."""
    proofs = page_proofs(made_state_folder())
    if missing := proofs.missing(pages, SHOWN):
        deque(progress(proofs.draw(missing, SHOWN), len(missing), "Drawing slides"), 0)
    found = {page: proofs.picture(page, SHOWN) for page in pages}
    return {page: picture for page, picture in found.items() if picture}


def _counted(shown: Sequence[RehearsedDisplay], pictures: int) -> str:
    kinds = sum(len(one.rehearsal.days) for one in shown)
    many = (shown[0].rehearsal.last - shown[0].rehearsal.first).days + 1
    days = "1 day" if many == 1 else f"{many} days, {kinds} of them different"
    return f"{days}, {pictures} pictures"


def _write_film(film: Path, schedule: Schedule, moment: datetime) -> None:
    held = holding_at(schedule, moment)
    display = schedule.display
    loop = rehearsed_loop(held, held.until - held.start, display)
    shots = loop_shots(loop, held.day, display, _builder(display))
    lasts = write_film(film, shots, display.page_sizes[0])
    said = (
        f"{printable(str(film))}: one loop of {held.playlists[0]}, {length_words(timedelta(seconds=lasts))}"
    )
    sys.stdout.write(f"{said}. Films in it stand as their first picture.\n")
