"""Pages to be drawn: the slides of the built-in campaign and a few more, as they stand in Brussels."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from kiosk import paths
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.campaign.slides import WallSlide
from kiosk.content.display.display_reader import read_display
from kiosk.content.display.screen import is_bar
from kiosk.content.language import catalogs
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import FilmBody, Page
from kiosk.timeline.eligibility import Eligibility

BRUSSELS = paths.RESOURCES / "displays" / "brussels.toml"
DAY, WORLD_DAY = date(2026, 11, 22), date(2026, 7, 30)
LOCALES = ("en", *catalogs.files(paths.TRANSLATIONS))
# A language of each kind of script, and some with long words; all of them before a release.
SCRIPTS = ("en", "de", "ar", "ur", "hi", "th", "ja")
EVERYTHING = bool(os.environ.get("KIOSK_TEST_EVERYTHING"))
SOME_LOCALES = LOCALES if EVERYTHING else SCRIPTS
SIZES = ((1920, 1080), (1080, 1920), (1280, 720), (3840, 600), (600, 1920), (1024, 768), (1080, 1080))

# What the built-in campaign has none of: signs to the person concerned, slides without their picture.
TO_THE_PERSON = ("you-papers", "you-pay", "you-debt", "you-cannot-leave")
WALL = WallSlide.model_construct(id="wall", kind="wall")
MORE = (
    built_in().slide("travel-signs").model_copy(update={"id": "about-you", "signs": TO_THE_PERSON}),
    built_in().slide("world-day").model_copy(update={"id": "plain-day", "day": "eu-day", "image": None}),
    built_in().slide("learn").model_copy(update={"id": "plain-learn", "image": None}),
)


def pages(size: tuple[int, int], shown: tuple[str, ...]) -> Iterator[Page]:
    """The pages of all slides that stand on such a screen, and of the World Day itself."""
    display = read_display(BRUSSELS)
    eligibility = Eligibility(display, is_bar(size))
    campaign, maker = built_in(), PageBuilder(display, size)
    for slide in (*campaign.slides, *MORE):
        if eligibility.is_eligible(slide, DAY):
            yield from _each_caption(maker.page(campaign, slide, shown, DAY))
    for hearts in (0, 1, 999_999):
        yield PageBuilder(display, size, partial(int, hearts)).page(campaign, WALL, shown, DAY)
    yield maker.page(campaign, campaign.slide("world-day"), shown, WORLD_DAY)


def _each_caption(page: Page) -> Iterator[Page]:
    """The page; of a film one for each caption that stands over it."""
    if not isinstance(page.body, FilmBody):
        yield page
        return
    for caption in page.body.captions:
        yield replace(page, body=FilmBody((caption,)))


def page(slide: str, size: tuple[int, int], *shown: str) -> Page:
    """The page of one slide."""
    return next(one for one in pages(size, shown) if one.slide == slide)


def help_page(country: str, size: tuple[int, int], *shown: str) -> Page:
    """The help page of a country."""
    display = read_display(BRUSSELS).model_copy(update={"country": country})
    campaign = built_in()
    return PageBuilder(display, size).page(campaign, campaign.slide("get-help"), shown, DAY)
