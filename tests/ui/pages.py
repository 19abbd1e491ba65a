"""Pages to be drawn: the slides of the built-in campaign, as they stand in Brussels."""

from collections.abc import Iterator
from datetime import date

from kiosk.content.page import Page
from kiosk.content.pages import PageMaker
from kiosk.content.reading import built_in, read_display
from kiosk.content.screens import is_bar
from kiosk.places import RESOURCES
from kiosk.timeline.counting import Counting

BRUSSELS = RESOURCES / "displays" / "brussels.toml"
DAY = date(2026, 11, 22)
LOCALES = ("en", "fr", "nl", "de", "sk", "ja", "ar")
SIZES = ((1920, 1080), (1080, 1920), (1280, 720), (3840, 600), (600, 1920), (1024, 768), (1080, 1080))


def pages(size: tuple[int, int], shown: tuple[str, ...]) -> Iterator[Page]:
    """The pages of all slides that stand on such a screen."""
    display = read_display(BRUSSELS)
    counting = Counting(display, is_bar(size))
    campaign, maker = built_in(), PageMaker(display, size)
    for slide in campaign.slides:
        if counting.counts(slide, DAY):
            yield maker.page(campaign, slide, shown, DAY)


def page(slide: str, size: tuple[int, int], *shown: str) -> Page:
    """The page of one slide."""
    return next(one for one in pages(size, shown) if one.slide == slide)
