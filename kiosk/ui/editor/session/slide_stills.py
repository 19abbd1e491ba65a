"""The page of a slide as a display of the venue would show it today, and where its small picture is."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures

HEARTS = 1234  # on a wall that is drawn here as an example: a booth counts its own


def today_on(display: Display) -> date:
    """The day by a display's own clock."""
    return datetime.now(ZoneInfo(display.timezone)).date()


def page_on(
    display: Display, campaign: Campaign, slide: Slide, locales: tuple[str, ...] = (), day: date | None = None
) -> Page:
    """The page of a slide as the player has it on a display: in these locales, else in its first; on a local
    day, else today. In a booth it is what is seen above the invitation.
    """
    on = day or today_on(display)
    maker = PageBuilder(display, display.shapes[0], lambda: HEARTS)
    return maker.page(campaign, slide, locales or display.locales[:1], on)


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
    return page_of(campaign, display, slide, locale)


def page_of(campaign: Campaign, display: Display, slide: str, locale: str | None = None) -> Page | None:
    """`page_on` for a slide by its id; None where the campaign has no such slide."""
    try:
        found = campaign.slide(slide)
    except KeyError:
        return None
    return page_on(display, campaign, found, (locale,) if locale else ())


def still(session: EditingSession, offered: OfferedPictures, slide: str | None) -> str:
    """Its address for QML; "" where there is none, or it is not drawn yet: ask again when one arrived."""
    page = slide_page(session, slide)
    return offered.stills.address(page) if page else ""
