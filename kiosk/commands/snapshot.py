"""`kiosk snapshot`: draws every slide in every locale and size, and a page to look through the pictures."""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated

import typer

from kiosk.commands.options import (
    AtOption,
    CampaignOption,
    DisplayOption,
    OutOption,
    SlideOption,
    instant,
    locale,
    named,
    size,
    slides_named,
)
from kiosk.commands.results import journal
from kiosk.commands.results.picture_folder import draw_into, folder_for_pictures
from kiosk.commands.wall import hearts_here
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.content.display.screen import is_bar
from kiosk.content.errors import WrongUse
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.timeline.eligibility import DataCurrency, Eligibility
from kiosk.timeline.loop import every_turn

# ISO 639-2's code for what is in no language: a picture without words.
NO_LANGUAGE = "zxx"


def snapshot(
    out: OutOption,
    campaign: CampaignOption = None,
    display: DisplayOption = None,
    at: AtOption = None,
    sizes: Annotated[
        list[str] | None,
        typer.Option("--size", metavar="WxH", help="Else the display's, or 1920x1080."),
    ] = None,
    locales: Annotated[
        list[str] | None, typer.Option("--locale", metavar="L", help="Else the display's.")
    ] = None,
    slides: SlideOption = None,
) -> None:
    """Draw every slide in every locale and size."""
    folder_for_pictures(out)
    chosen, shown_on = named(campaign, display)
    if locales:
        shown_on = shown_on.model_copy(update={"locales": tuple(dict.fromkeys(map(locale, locales)))})
    wanted = [size(one) for one in dict.fromkeys(sizes or ())] or [*shown_on.shapes[:1]]
    shots = list(_shots(chosen, shown_on, instant(at, shown_on), wanted, slides_named(chosen, slides)))
    if not shots:
        raise WrongUse(
            "none of these slides may be shown on this display: see its mode, its country and the sizes"
        )
    journal.errors_alone()
    if draw_into(out, shots, chosen.title):
        raise typer.Exit(1)


def _shots(
    campaign: Campaign, display: Display, now: datetime, sizes: list[tuple[int, int]], slides: list[Slide]
) -> Iterator[tuple[str, Page]]:
    """The name and the page of each picture, size by size."""
    for wanted in sizes:
        eligibility = Eligibility(display, is_bar(display.page_size(wanted)), DataCurrency(display).in_date)
        maker = PageBuilder(display, wanted, hearts_here)
        for slide in slides:
            if eligibility.is_eligible(slide, now.date()):
                for shown in every_turn(slide, display):
                    said = "+".join(shown) or NO_LANGUAGE
                    page = maker.page(campaign, slide, shown, now.date())
                    yield f"{slide.id}.{said}.{wanted[0]}x{wanted[1]}", page
