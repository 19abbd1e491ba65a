"""The page of the schedule: which display, week and playlist are looked at, and what the timeline says."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display.display import Display
from kiosk.editing.checking.window_place import WindowPlace
from kiosk.editing.schedule.days.covering_words import absence_words, covering_words
from kiosk.editing.schedule.playlist_rows import rows
from kiosk.editing.schedule.sentence_words import word_by, worded
from kiosk.editing.schedule.spans_said import MONTHS
from kiosk.ui.editor.schedule import shown_days
from kiosk.ui.editor.schedule.asked_days import AskedDays, asked_days
from kiosk.ui.editor.schedule.display_day import DisplayDay, now_here
from kiosk.ui.editor.schedule.instant_view import InstantView
from kiosk.ui.editor.schedule.playlist_faults import as_written, playlist_faults, with_faulty
from kiosk.ui.editor.schedule.schedule_acts import ScheduleActs
from kiosk.ui.editor.schedule.shown_days import ShownDays
from kiosk.ui.editor.schedule.shown_playlist import countries_offered, shown_playlist, shown_row
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.session.when_seen import WhenSeen

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

Shown = dict[str, Any]


@QmlElement
@QmlUncreatable("a window makes its own")
class SchedulePage(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on the page of the schedule.

    Signals: `rowed`, the playlists are others; `looked`, another is looked at, or it says something else;
    `listed`, the displays are others; `asked`, the timeline has answered; `drawn` and `marked`, the week or
    the year is other than before. What is drawn anew lets go of a block or a button that somebody holds.
    """

    listed = Signal()
    rowed = Signal()
    looked = Signal()
    asked = Signal()
    drawn = Signal()
    marked = Signal()

    def __init__(
        self, session: EditingSession, offered: OfferedPictures, now: Callable[[], datetime] = now_here
    ) -> None:
        super().__init__()
        word_by(_translated)
        self._session = session
        self._display, self._chosen = 0, ""
        self._week: date | None = None
        self._found: AskedDays | None = None
        self._rows: tuple[list[Shown], list[Shown]] = ([], [])
        self._playlist = self._looked_at()
        self._days, self._bars, self._months = list[Shown](), list[Shown](), list[Shown]()
        self._acts, self._instant = ScheduleActs(session), InstantView(offered)
        self._acts.made.connect(self.choose)
        self.working = Background[ShownDays](self, shares=True)
        self.working.done.connect(self._take)
        self._day = DisplayDay(now)
        self._day.passed.connect(self._ask)
        renewing = WhenSeen(self._renew)
        session.read.connect(renewing.ask)
        self.resting = (renewing, *self._instant.resting, self.working)
        self._renew()

    acts = Property(ScheduleActs, lambda self: self._acts, constant=True, final=True)
    instant = Property(InstantView, lambda self: self._instant, constant=True, final=True)

    def close(self) -> None:
        """Ask nothing more."""
        self.working.close()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Look at another playlist."""
        self._chosen = self._acts.chosen = name
        self._acts.forget()
        self._ask()
        self._look()

    def go_to(self, place: WindowPlace) -> None:
        """Look at a playlist by its id."""
        if place.item:
            self.choose(place.item)

    @Slot(int)
    def showDisplay(self, number: int) -> None:
        """Look at another display."""
        self._display = number
        self._ask()
        self.listed.emit()

    @Slot(str)
    def weekOf(self, day: str) -> None:
        """Look at the week of a day; of today where none is given."""
        found = date.fromisoformat(day) if day else self._today()
        self._week = found - timedelta(days=found.weekday())
        self._ask()

    @Slot(int)
    def weekBy(self, weeks: int) -> None:
        """Look at a later week, or an earlier one."""
        self._week = (self._week or self._today()) + timedelta(days=7 * weeks)
        self._ask()

    @Slot()
    def _renew(self) -> None:
        campaign = self._session.campaign
        names = [one.id for one in campaign.playlists] if campaign else []
        names += playlist_faults(self._session)
        if self._chosen not in names:
            shown = rows(campaign) if campaign else None
            self._chosen = self._acts.chosen = shown.playlists[0].id if shown and shown.playlists else ""
        if self._week is None and self._session.displays:
            self.weekOf("")
        self._ask()
        self._row()
        self._look()
        self.listed.emit()

    @Slot()
    def _ask(self) -> None:
        campaign, display, week, chosen = self._session.campaign, self._on(), self._week, self._chosen
        if campaign is None or display is None or week is None:
            return
        today, known = self._today(), self._found
        first = today.replace(day=1)
        if known and (known.schedule.campaign is not campaign or known.schedule.display is not display):
            known = None
        asked = partial(asked_days, campaign, display, week, first, chosen, known)
        self.working.ask(lambda: shown_days.shown_days(asked(), today))

    @Slot(object)
    def _take(self, shown: ShownDays) -> None:
        found, before = shown.found, self._found
        self._found = found
        if before is None or before.schedule is not found.schedule:
            self._instant.take(found.schedule, playlist_faults(self._session))
        if (shown.week, shown.bars) != (self._days, self._bars):
            self._days, self._bars = shown.week, shown.bars
            self.drawn.emit()
        if shown.months != self._months:
            self._months = shown.months
            self.marked.emit()
        self.asked.emit()

    def _on(self) -> Display | None:
        displays = self._session.displays
        return displays[min(self._display, len(displays) - 1)][1] if displays else None

    def _today(self) -> date:
        display = self._on()
        return self._day.of(display.timezone if display else "UTC")

    def _look(self) -> None:
        shown = self._looked_at()
        if shown != self._playlist:
            self._playlist = shown
            self.looked.emit()

    def _row(self) -> None:
        campaign = self._session.campaign
        if campaign is None:
            return
        known, found = shown_days.grounds(campaign), rows(campaign)
        faults, document = playlist_faults(self._session), self._session.document
        lost = [one for one in faults if one not in known]
        shown = (
            with_faulty([shown_row(one, known[one.id]) for one in found.playlists], lost, document, faults),
            with_faulty([shown_row(one, known[one.id]) for one in found.inserts], [], document, faults),
        )
        if shown != self._rows:
            self._rows = shown
            self.rowed.emit()

    def _countries(self) -> Shown:
        return countries_offered(self._playlist, (one for _, one in self._session.displays))

    def _looked_at(self) -> Shown:
        displays = (one for _, one in self._session.displays)
        shown = shown_playlist(self._session.campaign, self._chosen, displays)
        faults = playlist_faults(self._session).get(self._chosen, {})
        return as_written(shown, self._session.document, self._chosen, faults)

    def _year_title(self) -> str:
        if not self._found:
            return ""
        first, last = self._found.year[0].day, self._found.year[-1].day
        ends = [f"{worded(MONTHS[one.month - 1])} {one.year}" for one in (first, last)]
        return worded("{0} to {1}", *ends)

    def _zone(self) -> list[str]:
        found = self._found
        return [*shown_days.zone_words(found.display.timezone, found.week)] if found else ["", ""]

    def _covering(self) -> list[str]:
        found = self._found
        if found is None:
            return ["", ""]
        if found.absence:
            return [*absence_words(found.absence, found.display.id)]
        return [*covering_words(found.covered, found.next_time, self._chosen)]

    def _labels(self) -> list[str]:
        return shown_days.year_labels(self._found.year) if self._found else []

    def _title(self) -> str:
        return shown_days.week_title(self._found.week[0].day) if self._found else ""

    def _note(self) -> str:
        display = self._on()
        words = self.tr("{0}, as {1} shows it")
        return words.format(self._session.document.get("title", ""), display.id) if display else ""

    playlists = Property(list, lambda self: self._rows[0], notify=rowed, final=True)
    inserts = Property(list, lambda self: self._rows[1], notify=rowed, final=True)
    chosen = Property(str, lambda self: self._chosen, notify=looked, final=True)
    playlist = Property("QVariantMap", lambda self: self._playlist, notify=looked)  # type: ignore[arg-type]
    countries = Property("QVariantMap", lambda self: self._countries(), notify=looked)  # type: ignore[arg-type]
    note = Property(str, _note, notify=listed, final=True)
    display = Property(int, lambda self: self._display, notify=listed, final=True)
    displays = Property(
        list, lambda self: [one.id for _, one in self._session.displays], notify=listed, final=True
    )
    week = Property(list, lambda self: self._days, notify=drawn, final=True)
    weekTitle = Property(str, _title, notify=asked, final=True)
    firstDay = Property(str, lambda self: self._days[0]["iso"] if self._days else "", notify=drawn)
    lastDay = Property(str, lambda self: self._days[-1]["iso"] if self._days else "", notify=drawn)
    bars = Property(list, lambda self: self._bars, notify=drawn, final=True)
    months = Property(list, lambda self: self._months, notify=marked, final=True)
    yearTitle = Property(str, _year_title, notify=asked, final=True)
    yearLabels = Property(list, _labels, notify=asked, final=True)
    zone = Property(list, _zone, notify=asked, final=True)
    covering = Property(list, _covering, notify=asked, final=True)


def _translated(one: str, several: str, count: int) -> str:
    """The words of the window's catalog; the English ones where it has none."""
    found = QCoreApplication.translate("Schedule", several, "", count)
    return found if found != several or count != 1 else one
