"""What stands on each display at this moment, by the files that were put there: not by the draft."""

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
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError
from kiosk.content.folders.venue_folder import DISPLAYS
from kiosk.content.notice.notice import Notice
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.notice_page import notice_page
from kiosk.content.page.page import Page
from kiosk.content.plain_file import standing_in
from kiosk.editing.displays.standing_now import StandingBy, StandingNow
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.slide_stills import HEARTS

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
        self._by: dict[str, tuple[StandingBy, Display] | None] = {}
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
        by, folder, there = self._by, self._session.folder, self._session.draft.published
        texts = {folder / name: text.encode() for name, text in there.items()}
        files = [name for name in there if name.startswith(f"{DISPLAYS}/")]

        def work() -> dict[str, StandingSlide | None]:
            with standing_in(texts):
                for name in files:
                    if name not in by:
                        by[name] = _by(folder / name)
            up = up_now(folder, datetime.now(UTC)).notices
            return {name: _standing(*one, up) for name in files if (one := by[name]) is not None}

        self._work.ask(work)

    @Slot(object)
    def _take(self, found: Mapping[str, StandingSlide | None]) -> None:
        self.found = found
        now = datetime.now(UTC)
        rests = [(_until(one) - now).total_seconds() for one in found.values() if one]
        self._clock.start(max(SECOND, int(SECOND * min(rests, default=60)) + 50))
        self.changed.emit()


def _by(file: Path) -> tuple[StandingBy, Display] | None:
    """By what it is known what stands on a display, as its files are on the disk; None of one that cannot be
    read.
    """
    try:
        display = read_display(file)
    except ContentError:
        return None
    return StandingBy(_played(file, display), display), display


def _played(file: Path, display: Display) -> Campaign:
    """The campaign that a display plays; the built-in one where it plays none."""
    try:
        folder = chosen_campaign(file, display)
        if folder is None:
            return built_in()
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
    builder, showing = PageBuilder(display, display.shapes[0], lambda: HEARTS), found.showing
    return StandingSlide(builder.page(showing.campaign, showing.slide, showing.locales, now.date()), found)
