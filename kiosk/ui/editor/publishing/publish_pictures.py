"""The pictures on the page of publishing: how each slide looked before, and how it will look."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.display.display import Display
from kiosk.content.display.screen import is_bar
from kiosk.content.errors import ContentError
from kiosk.content.folders.venue_folder import CAMPAIGN, CAMPAIGNS
from kiosk.content.page.page import Page
from kiosk.editing.folder_texts import Written
from kiosk.editing.venue_files import VenueReader
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.session.slide_stills import page_of, still

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
Read = Mapping[str, Campaign | None]


@QmlElement
@QmlUncreatable("a window makes its own")
class PublishPictures(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`drawn` counts what has come: QML asks anew with each."""

    changed = Signal()

    def __init__(self, session: EditingSession, offered: OfferedPictures) -> None:
        super().__init__()
        self._session, self._offered = session, offered
        self._drawn = 0
        self._before: Read = {}
        self._after: Read = {}
        self._pages: dict[tuple[str, str, str], tuple[Page | None, Page | None]] = {}
        self._reading = Background[tuple[Read, Read]](self, shares=True)
        self._reading.done.connect(self._take)
        offered.stills.arrived.connect(self._renew)
        session.read.connect(self._forget)

    drawn = Property(int, lambda self: self._drawn, notify=changed, final=True)

    def close(self) -> None:
        """Read nothing more."""
        self._reading.close()

    def compare(self, before: Written, after: Written) -> None:
        """Show the slides as these texts of the files have them, one beside the other."""
        reader = self._session.reader
        self._reading.ask(lambda: (_campaigns(reader, before), _campaigns(reader, after)))

    @Slot(str, int, result=str)
    def still(self, slide: str, _drawn: int) -> str:
        """Where the picture of a slide is as it is edited; "" while it is not drawn."""
        return still(self._session, self._offered, slide) if slide else ""

    @Slot(str, str, str, int, result=dict)
    def both(self, file: str, slide: str, locale: str, _drawn: int) -> dict[str, Any]:
        """Where the pictures of a slide are, "" while one is not drawn: before and after, in the language
        that changed, or the first; `isOther` where it looks otherwise, and two stand there.
        """
        asked = campaign_of(file), slide, locale
        if asked not in self._pages:
            self._pages[asked] = self._pages_of(*asked)
        before, after = self._pages[asked]
        found = {"before": self._address(before), "after": self._address(after)}
        return {**found, "isOther": before is not None and after is not None}

    def _pages_of(self, campaign: str, slide: str, locale: str) -> tuple[Page | None, Page | None]:
        """Before and after; of two that look the same the one after."""
        display = self._display(locale)
        if not slide or display is None:
            return None, None
        spoken = locale if locale in display.locales else None
        pages = [_page(side.get(campaign), display, slide, spoken) for side in (self._before, self._after)]
        return (None, pages[1]) if pages[0] == pages[1] else (pages[0], pages[1])

    def _display(self, locale: str) -> Display | None:
        """One that speaks the language, before others; a bar, on which little is to be seen, the last."""
        displays = [one for _, one in self._session.displays]
        return min(
            displays, key=lambda one: (locale not in one.locales, is_bar(one.page_sizes[0])), default=None
        )

    def _address(self, page: Page | None) -> str:
        return self._offered.stills.address(page) if page else ""

    @Slot(object)
    def _take(self, found: tuple[Read, Read]) -> None:
        self._before, self._after = found
        self._forget()

    @Slot()
    def _forget(self) -> None:
        """The displays or the campaigns read as something else."""
        self._pages = {}
        self._renew()

    @Slot()
    def _renew(self) -> None:
        self._drawn += 1
        self.changed.emit()


def campaign_of(file: str) -> str:
    """The campaign's file that a file of it belongs to, by their paths in a venue's folder."""
    parts = file.split("/")
    return "/".join([*parts[:2], CAMPAIGN]) if parts[0] == CAMPAIGNS else CAMPAIGN


def _page(campaign: Campaign | None, display: Display, slide: str, locale: str | None) -> Page | None:
    return page_of(campaign, display, slide, locale) if campaign else None


def _campaigns(reader: VenueReader, texts: Written) -> Read:
    """All campaigns as these texts have them; None of one that cannot be read."""
    found: dict[str, Campaign | None] = {}
    there = {name: text for name, text in texts.items() if text is not None}
    for name in (one for one in there if one.rpartition("/")[2] == CAMPAIGN):
        try:
            found[name] = reader.campaign(name, there)
        except ContentError:
            found[name] = None
    return found
