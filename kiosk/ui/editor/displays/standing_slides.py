"""What stands on each display at this moment, by the files that were put there: not by the draft."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.announcing.standing_notices import StandingUp, up_now
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.campaign_choice import chosen_campaign
from kiosk.content.display.display import Display
from kiosk.content.errors import ContentError
from kiosk.content.folders.venue_folder import CAMPAIGN
from kiosk.content.notice.notice import Notice
from kiosk.content.page.notice_page import notice_page, notice_sizes
from kiosk.content.page.page import Page
from kiosk.editing.displays.standing_now import StandingBy, StandingNow
from kiosk.editing.steps import Texts
from kiosk.editing.venue_files import is_of_a_display
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.slide_stills import page_on

SECOND = 1000  # milliseconds
LOOKED_AFTER = timedelta(seconds=10)  # at the latest


@dataclass(frozen=True, slots=True)
class StandingSlide:
    """What stands on a display: a slide, or the notice in its place; and the page of it."""

    page: Page
    now: StandingNow | None = None
    notice: Notice | None = None


class StandingSlides(QObject):
    """Looks anew when the files are read, and as often as a slide ends; `changed` says that it did."""

    changed = Signal()

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session
        self.found: Mapping[str, StandingSlide | None] = {}
        self._by: dict[str, StandingBy | None] = {}
        self._is_read = False
        self.working = Background[Mapping[str, StandingSlide | None]](self, shares=True)
        self.working.done.connect(self._take)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._look)
        session.read.connect(self._begin)

    def close(self) -> None:
        """Look no more."""
        self._clock.stop()
        self.working.close()

    @Slot()
    def _begin(self) -> None:
        self._is_read = False
        self._look()

    @Slot()
    def _look(self) -> None:
        is_read, folder, there = self._is_read, self._session.folder, dict(self._session.draft.published)

        def work() -> dict[str, StandingSlide | None]:
            if not is_read:
                self._by = {name: self._found(name, there) for name in there if is_of_a_display(name)}
            up = up_now(folder, datetime.now(UTC)).notices
            return {name: _standing(one, up) for name, one in self._by.items() if one is not None}

        self._is_read = True
        self.working.ask(work)

    def _found(self, name: str, texts: Texts) -> StandingBy | None:
        """By what it is known what stands on a display, as its files were put there; None of one that cannot
        be read. It is the same as long as they are.
        """
        reader, known = self._session.reader, self._by.get(name)
        try:
            display = reader.display(name, texts)
        except ContentError:
            return None
        campaign = self._played(name, display, texts)
        is_known = known is not None and known.campaign is campaign and known.display is display
        return known if is_known else StandingBy(campaign, display)

    def _played(self, name: str, display: Display, texts: Texts) -> Campaign:
        """The campaign that a display plays; the built-in one where it plays none."""
        top = self._session.folder
        try:
            folder = chosen_campaign(top / name, display)
            if folder is None:
                return built_in()
            return self._session.reader.campaign((folder / CAMPAIGN).relative_to(top).as_posix(), texts)
        except ContentError:
            return built_in()

    @Slot(object)
    def _take(self, found: Mapping[str, StandingSlide | None]) -> None:
        self.found = found
        now = datetime.now(UTC)
        rests = [(_until(one) - now).total_seconds() for one in found.values() if one]
        self._clock.start(max(SECOND, int(SECOND * min(rests, default=60)) + 50))
        self.changed.emit()


def _until(one: StandingSlide) -> datetime:
    """When to look again; a notice may be taken down at any time."""
    soon = datetime.now(UTC) + LOOKED_AFTER
    return min(one.now.showing.until, soon) if one.now else soon


def _standing(by: StandingBy, up: Sequence[StandingUp]) -> StandingSlide | None:
    display = by.display
    now = datetime.now(ZoneInfo(display.timezone))
    if notice := next((one.notice for one in up if display.id in [on.id for on in one.displays]), None):
        words = notice.turns(display.locales[0])[0]
        size = notice_sizes(notice, display)[0]
        return StandingSlide(notice_page(notice, words, display, size, now.date()), None, notice)
    found = by.at(now)
    if found is None:
        return None
    showing = found.showing
    page = page_on(display, showing.campaign, showing.slide, showing.locales, now.date())
    return StandingSlide(page, found)
