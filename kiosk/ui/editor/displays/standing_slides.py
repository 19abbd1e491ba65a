"""What stands on each display at this moment, found out beside the window's thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.announcing.standing_notices import StandingUp, up_now
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.campaign_choice import chosen_campaign
from kiosk.content.display.display import Display
from kiosk.content.errors import ContentError
from kiosk.content.notice.notice import Notice
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.notice_page import notice_page
from kiosk.content.page.page import Page
from kiosk.content.plain_file import standing_in
from kiosk.editing.displays.standing_now import StandingBy, StandingNow
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession

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
        self._by: dict[str, StandingBy] = {}
        self._work = Background[Mapping[str, StandingSlide | None]](self)
        self._work.done.connect(self._take)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._look)
        session.read.connect(self._begin)

    def close(self) -> None:
        """Look no more."""
        self._clock.stop()
        self._work.close()

    @Slot()
    def _begin(self) -> None:
        self._by = {}
        self._look()

    @Slot()
    def _look(self) -> None:
        session, by = self._session, self._by
        displays, edited = session.displays, session.campaign
        texts = {session.folder / name: text.encode() for name, text in session.draft.texts.items()}
        folder = session.folder

        def work() -> dict[str, StandingSlide | None]:
            with standing_in(texts):
                for name, display in displays:
                    if name not in by:
                        by[name] = StandingBy(_played(folder / name, display, edited), display)
            up = up_now(folder, datetime.now(UTC)).notices
            return {name: _standing(by[name], display, up) for name, display in displays}

        self._work.ask(work)

    @Slot(object)
    def _take(self, found: Mapping[str, StandingSlide | None]) -> None:
        self.found = found
        now = datetime.now(UTC)
        rests = [(_until(one) - now).total_seconds() for one in found.values() if one]
        self._clock.start(max(SECOND, int(SECOND * min(rests, default=60)) + 50))
        self.changed.emit()


def _played(file: Path, display: Display, edited: Campaign | None) -> Campaign:
    """The campaign that a display plays, as it is being edited; the built-in one where it plays none."""
    try:
        folder = chosen_campaign(file, display)
        if folder is None:
            return built_in()
        if edited is not None and edited.folder == folder:
            return edited
        read = read_campaign(folder)
        read.translations.load()
    except ContentError:
        return built_in()
    return read


def _until(one: StandingSlide) -> datetime:
    """When to look again; a notice may be taken down at any time."""
    soon = datetime.now(UTC) + LOOKED_AFTER
    return min(one.now.showing.until, soon) if one.now else soon


def _standing(by: StandingBy, display: Display, up: Sequence[StandingUp]) -> StandingSlide | None:
    now = datetime.now(ZoneInfo(display.timezone))
    if notice := next((one.notice for one in up if display.id in [on.id for on in one.displays]), None):
        words = notice.turns(display.locales[0])[0]
        return StandingSlide(
            notice_page(notice, words, display, display.page_sizes[0], now.date()), None, notice
        )
    found = by.at(now)
    if found is None:
        return None
    builder, showing = PageBuilder(display, display.shapes[0], lambda: 1234), found.showing
    return StandingSlide(builder.page(showing.campaign, showing.slide, showing.locales, now.date()), found)
