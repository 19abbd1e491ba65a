"""The page of a slide as a display of the venue would show it today, and where its small picture is."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.display.display import Display
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures

HEARTS = 1234  # on a wall that is drawn here as an example: a booth counts its own


def slide_page(
    session: EditingSession, slide: str | None, locale: str | None = None, display_id: str | None = None
) -> Page | None:
    """The page of a slide by its id; in a language and on a display, or the first of each.

    None where it is not read yet.
    """
    campaign, displays = session.campaign, [one for _, one in session.displays]
    if campaign is None or not displays or slide is None:
        return None
    display = next((one for one in displays if one.id == display_id), displays[0])
    return page_on(campaign, display, slide, locale)


def page_on(campaign: Campaign, display: Display, slide: str, locale: str | None = None) -> Page | None:
    """The page of a slide of a campaign on a display today, in a language or its first; None where the
    campaign has no such slide.
    """
    try:
        found = campaign.slide(slide)
    except KeyError:
        return None
    today = datetime.now(ZoneInfo(display.timezone)).date()
    maker = PageBuilder(display, display.page_sizes[0], lambda: HEARTS)
    return maker.page(campaign, found, (locale or display.locales[0],), today)


def still(session: EditingSession, offered: OfferedPictures, slide: str | None) -> str:
    """Its address for QML; "" where there is none, or it is not drawn yet: ask again when one arrived."""
    page = slide_page(session, slide)
    return offered.stills.address(page) if page else ""
