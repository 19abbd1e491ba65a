"""Where the small picture of a slide is, as a display of the venue would show it today."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.content.page.builder import PageBuilder
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures

HEARTS = 1234  # on a wall that is drawn as an example


def still(session: EditingSession, offered: OfferedPictures, slide: str | None) -> str:
    """Its address for QML; "" where there is none, or it is not drawn yet: ask again when one arrived."""
    campaign, displays = session.campaign, session.displays
    if campaign is None or not displays or slide is None:
        return ""
    display = displays[0][1]
    try:
        found = campaign.slide(slide)
    except KeyError:
        return ""
    today = datetime.now(ZoneInfo(display.timezone)).date()
    maker = PageBuilder(display, display.shapes[0], lambda: HEARTS)
    return offered.stills.address(maker.page(campaign, found, (display.locales[0],), today))
