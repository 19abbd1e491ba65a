"""Pages to be looked at: of the built-in campaign or a small one, on the display in Brussels."""

from datetime import date
from pathlib import Path
from typing import TypeVar

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import (
    DayBody,
    FactBody,
    HelpBody,
    InvitationBody,
    LinesBody,
    Page,
    Phrase,
    SelfCheckBody,
    SignsBody,
    StepsBody,
)
from kiosk.paths import RESOURCES
from tests.content.packs import LINKS, TOP, pack, slide

Body = TypeVar(
    "Body", DayBody, FactBody, HelpBody, InvitationBody, LinesBody, SelfCheckBody, SignsBody, StepsBody
)

TODAY = date(2026, 11, 22)
SCREEN, BAR = (1920, 1080), (3840, 600)
LOCALES = ("en", "fr", "nl", "de", "sk", "ja", "ar")


def display(**changes: object) -> Display:
    """The display in Brussels, but for the changes."""
    return read_display(RESOURCES / "displays" / "brussels.toml").model_copy(update=changes)


def page_of(
    name: str,
    *shown: str,
    of: Campaign | None = None,
    size: tuple[int, int] = SCREEN,
    on: date = TODAY,
    **changes: object,
) -> Page:
    """The page of a slide, of the built-in campaign unless another is given; English unless said."""
    campaign = of or built_in()
    return PageBuilder(display(**changes), size).page(campaign, campaign.slide(name), shown or ("en",), on)


def body(kind: type[Body], page: Page) -> Body:
    """What stands on a page beside its headline, of the kind it must be."""
    assert isinstance(page.body, kind)
    return page.body


def texts(phrase: Phrase) -> list[str]:
    """A phrase as it is read, without the marks that say which way a part of it runs."""
    return [words.text.replace("\u2066", "").replace("\u2069", "") for words in phrase]


def own(folder: Path, *lines: str) -> Campaign:
    """A campaign with one slide of these lines, called "more"."""
    return read_campaign(pack(folder, TOP + LINKS + slide(*lines)))
