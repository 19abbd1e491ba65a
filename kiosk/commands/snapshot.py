"""`kiosk snapshot`: draws every slide in every locale and size, and a page to look through the pictures."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands import journal
from kiosk.commands.contact_sheet import contact_sheet
from kiosk.commands.options import (
    AtOption,
    CampaignOption,
    DisplayOption,
    campaign_at,
    check_page,
    instant,
    locale,
    size,
)
from kiosk.commands.progress import progress
from kiosk.content.atomic_write import write_whole
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.display.screen import is_bar
from kiosk.content.errors import WrongUse, nearest
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.content.quoting import shown
from kiosk.timeline.eligibility import DataCurrency, Eligibility
from kiosk.timeline.loop import Locales, turns

# ISO 639-2's code for what is in no language: a picture without words.
NO_LANGUAGE = "zxx"


def snapshot(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the pictures go.")],
    campaign: CampaignOption = None,
    display: DisplayOption = None,
    at: AtOption = None,
    sizes: Annotated[
        list[str] | None, typer.Option("--size", metavar="WxH", help="1920x1080 where none is given.")
    ] = None,
    locales: Annotated[
        list[str] | None, typer.Option("--locale", metavar="L", help="Else the display's.")
    ] = None,
    slides: Annotated[
        list[str] | None, typer.Option("--slide", metavar="ID", help="Else every slide.")
    ] = None,
) -> None:
    """Draw every slide in every locale and size."""
    folder_for_pictures(out)
    chosen, shown_on = campaign_at(campaign), read_display(display)
    if locales:
        shown_on = shown_on.model_copy(update={"locales": tuple(dict.fromkeys(map(locale, locales)))})
    wanted = [size(one) for one in dict.fromkeys(sizes or ["1920x1080"])]
    shots = list(_shots(chosen, shown_on, instant(at, shown_on), wanted, _named(chosen, slides)))
    if not shots:
        raise WrongUse(
            "none of these slides may be shown on this display: see its mode, its country and the sizes"
        )
    failed = write(shots, out, chosen.title)
    if failed:
        raise typer.Exit(1)


def folder_for_pictures(out: Path) -> None:
    """Make sure that pictures can be put there, before time is spent on them.

    Raises:
        WrongUse: it is a file, or holds a page of somebody's.
    """
    if out.exists() and not out.is_dir():
        raise WrongUse(f"--out {out}: this is a file; name a folder for the pictures")
    check_page("--out", out / "index.html")


def write(shots: list[tuple[str, Page]], out: Path, title: str) -> bool:
    """Draw pages into files of these names, and a page to look through them; true if one failed."""
    from kiosk.ui.app.offscreen import drawings, png  # noqa: PLC0415  what cannot be read needs no Qt to be said

    journal.errors_alone()
    out.mkdir(parents=True, exist_ok=True)
    failed = False
    drawn: list[str] = []
    pages = (page for _, page in shots)
    for (name, page), drawing in zip(shots, progress(drawings(pages), len(shots)), strict=True):
        for fault in drawing.faults:
            sys.stderr.write(f"{name}: {fault}\n")
        if drawing.picture is None:
            sys.stderr.write(
                f'{name}: the picture of "{page.slide}" cannot be drawn; the slide is passed over\n'
            )
            failed = True
            continue
        write_whole(out / f"{name}.png", png(drawing.picture))
        drawn.append(name)
    write_whole(out / "index.html", contact_sheet(title, drawn).encode())
    return failed


def _named(campaign: Campaign, names: list[str] | None) -> list[Slide]:
    known = [slide.id for slide in campaign.slides]
    for name in names or ():
        if name not in known:
            raise WrongUse(f"there is no slide {shown(name)}{nearest(name, known)}")
    return [slide for slide in campaign.slides if not names or slide.id in names]


def _shots(
    campaign: Campaign, display: Display, now: datetime, sizes: list[tuple[int, int]], slides: list[Slide]
) -> Iterator[tuple[str, Page]]:
    """The name and the page of each picture, size by size."""
    for wanted in sizes:
        eligibility = Eligibility(display, is_bar(wanted), DataCurrency(display).in_date)
        maker = PageBuilder(display, wanted)
        for slide in slides:
            if eligibility.is_eligible(slide, now.date()):
                for shown in each_turn(slide, display):
                    said = "+".join(shown) or NO_LANGUAGE
                    page = maker.page(campaign, slide, shown, now.date())
                    yield f"{slide.id}.{said}.{wanted[0]}x{wanted[1]}", page


def each_turn(slide: Slide, display: Display) -> tuple[Locales, ...]:
    """The locales of each look a slide has on a display, whatever the order they come in."""
    laps = len(display.locales) if display.languages == "by-loop" else 1
    return tuple(dict.fromkeys(turn for lap in range(laps) for turn in turns(slide, display, lap)))
