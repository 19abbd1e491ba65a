"""`kiosk share`: slides as pictures for posts, stories and posters, and beside each its words as a text."""

from collections.abc import Iterator
from datetime import date, timedelta
from math import hypot
from typing import Annotated, NamedTuple

import typer

from kiosk.commands.options import (
    AtOption,
    CampaignOption,
    DisplayOption,
    OutOption,
    SlideOption,
    campaign_at,
    instant,
    locale,
    played_by,
    slides_named,
)
from kiosk.commands.results import journal
from kiosk.commands.results.alternative_text import alternative_text
from kiosk.commands.results.picture_folder import draw_into, folder_for_pictures
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import HELP_KINDS, DaySlide, SignsSlide, Slide
from kiosk.content.directory.observances import next_date, observances
from kiosk.content.directory.signs import signs
from kiosk.content.display.display import Display, Screen
from kiosk.content.display.display_reader import read_display
from kiosk.content.display.screen import MM_PER_INCH
from kiosk.content.errors import WrongUse
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.timeline.eligibility import DataCurrency, Eligibility

ONE_DAY = timedelta(days=1)


class Format(NamedTuple):
    """What a picture is for: its pixels, how wide it is seen, and from how far away its code is scanned."""

    size: tuple[int, int]
    width_mm: float
    scanned_from_m: float

    @property
    def screen(self) -> Screen:
        """The panel that it would fill."""
        diagonal = hypot(*self.size) / self.size[0] * self.width_mm / MM_PER_INCH
        return Screen.model_validate(
            {"diagonal-inches": diagonal, "scanning-distance-m": self.scanned_from_m}
        )


FORMATS = (
    # Posts and stories, on a telephone 65 mm wide: a code with its margin is a fifth of that at least.
    Format((1080, 1080), 65, 0.11),
    Format((1080, 1350), 65, 0.11),
    Format((1080, 1920), 65, 0.11),
    # A poster, A3 by ISO 216, of which somebody stands a step away.
    Format((2480, 3508), 297, 0.75),
)


def share(
    out: OutOption,
    campaign: CampaignOption = None,
    display: DisplayOption = None,
    at: AtOption = None,
    locales: Annotated[
        list[str] | None, typer.Option("--locale", metavar="L", help="Else the campaign's own.")
    ] = None,
    slides: SlideOption = None,
) -> None:
    """Draw slides as pictures for posts, stories and posters, with their words as a text beside each."""
    folder_for_pictures(out)
    chosen = campaign_at(campaign or played_by(display))
    spoken = tuple(dict.fromkeys(map(locale, locales or [chosen.source_language])))
    anywhere = read_display(None).model_copy(update={"country": None, "locales": spoken})
    day = instant(at, anywhere).date()
    named = [_lasting(slide) for slide in slides_named(chosen, slides)]
    if slides:
        _refuse_bound(named)
    eligible = Eligibility(anywhere, in_date=DataCurrency(anywhere).in_date).is_eligible
    wanted = [slide for slide in named if not _is_bound(slide) and eligible(slide, day)]
    if not wanted:
        raise WrongUse(
            "none of these slides can be shared: they need the number of a country, are films, count the "
            "hearts of a booth's wall, or are out of date"
        )
    shots = list(_shots(chosen, anywhere, wanted, day))
    journal.errors_alone()
    texts = {name: text for name, _, text in shots}
    if draw_into(out, [(name, page) for name, page, _ in shots], chosen.title, texts):
        raise typer.Exit(1)


def _refuse_bound(slides: list[Slide]) -> None:
    for slide in filter(_is_bound, slides):
        raise WrongUse(
            f'"{slide.id}" cannot be shared: it speaks to whoever needs help, and the number to call '
            "differs from country to country"
        )


def _is_bound(slide: Slide) -> bool:
    """Whether a slide needs the number of a country, which a picture that goes round the world has not: it is
    for whoever needs help, as all that may stand near toilets.
    """
    if isinstance(slide, SignsSlide):
        return signs()[slide.signs[0]].to_person
    return slide.quiet or slide.kind in HELP_KINDS


def _lasting(slide: Slide) -> Slide:
    """A slide as it stays true: a count of days is wrong tomorrow."""
    return slide.model_copy(update={"countdown": False}) if isinstance(slide, DaySlide) else slide


def _shots(
    campaign: Campaign, anywhere: Display, slides: list[Slide], day: date
) -> Iterator[tuple[str, Page, str]]:
    """The name, the page and the text of each picture."""
    for wanted in FORMATS:
        width, height = wanted.size
        maker = PageBuilder(anywhere.model_copy(update={"screen": wanted.screen}), wanted.size)
        for slide in slides:
            for spoken in anywhere.locales:
                page = maker.page(campaign, slide, (spoken,), _dated(slide, day))
                yield f"{slide.id}.{spoken}.{width}x{height}", page, alternative_text(campaign, slide, page)


def _dated(slide: Slide, day: date) -> date:
    """The day of a page; of an observance's own day the eve, or its date would be the word "today"."""
    if isinstance(slide, DaySlide) and next_date(observances()[slide.day], day) == day:
        return day - ONE_DAY
    return day
