"""Keeps on the glass what the timeline says, and has what comes next drawn before its time.

After each event (a timer, a finished drawing, a settled fade, new files) the player looks at the clock and at
what it has, and does what is missing. So a clock that jumped, a machine that slept and a drawing that came
late need no rules of their own. The timer is set before anything that could fail, so the loop goes on.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.content.page.page import Page
from kiosk.media.intake.intake import LONGEST
from kiosk.timeline.schedule import Showing
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.fade_policy import FadePolicy
from kiosk.ui.player.fault_log import FaultLog
from kiosk.ui.player.programme import Programme
from kiosk.ui.player.substitutes import Candidate, Substitutes
from kiosk.ui.render.geometry import moved, shift, turned, upright
from kiosk.ui.render.page_renderer import Drawing, PageRenderer
from kiosk.ui.window.display_window import DisplayWindow

log = logging.getLogger(__name__)

LONGEST_WAIT = 60_000  # milliseconds; a jump of the clock is followed at least once a minute
FIRST = 3.0  # seconds that a picture may take while nothing is on the glass yet
BEHIND = timedelta(seconds=1)  # of real time: how late a drawing is still shown where a clock runs fast


@dataclass(frozen=True, slots=True)
class PictureKey:
    """What decides the pixels of a picture; a picture with the same key need not be put on again."""

    page: Page
    shift: tuple[int, int]
    rotation: int


@dataclass(slots=True)
class Order:
    """A drawing that was asked for: when it is due, for whom, and whom to try if it fails."""

    due: datetime
    candidate: Candidate
    others: Iterator[Candidate]
    key: PictureKey
    is_wanted: bool = True


@dataclass(frozen=True, slots=True)
class Ready:
    """What happens when it is due: a picture is put on; without one, what is on the glass stays."""

    due: datetime
    entry: Showing
    key: PictureKey | None = None
    picture: QImage | None = None


class Player(QObject):
    """Plays a programme, with the built-in one as `spare`.

    Signals: `nothing_drawable`, nothing at all can be drawn and nothing is on the glass; `began`, the loop
    has come to another entry, with its slide's kind; `stands`, with the name of the slide that has come to
    stand on the glass, "" where the one before stays, and how many seconds of real time it is to.
    """

    nothing_drawable = Signal()
    began = Signal(str)
    stands = Signal(str, float)

    def __init__(
        self,
        programme: Programme,
        spare: Programme,
        clock: DisplayClock,
        page_renderer: PageRenderer,
        window: DisplayWindow,
    ) -> None:
        super().__init__()
        self._substitutes = Substitutes(programme, spare)
        self._clock = clock
        self._page_renderer = page_renderer
        self._window = window
        self._fade_policy = FadePolicy(clock.speed)
        self._fault_log = FaultLog()
        self._on: Showing | None = None  # the entry whose time it is, as far as the glass is concerned
        self._shown_key: PictureKey | None = None  # of what is on the glass
        self._noted = ""  # the playlist that the log named last
        self._order: Order | None = None
        self._ready: Ready | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._act)
        page_renderer.drawn.connect(self._drawn)
        window.settled.connect(self._settled)

    def start(self) -> None:
        """Draw what the clock says and put it on the glass, and go on from there."""
        self._act()

    def change(self, programme: Programme, spare: Programme, *, at_once: bool = False) -> None:
        """Play these from the end of the entry on the glass, or at once; entered where the clock is then."""
        self._substitutes = Substitutes(programme, spare)
        self._fault_log.forget()
        self._ready = None
        self._shown_key = None
        if self._order is not None:
            self._order.is_wanted = False
        if at_once:
            self._on = None
        self._act()

    @Slot()
    def _act(self) -> None:
        self._timer.start(LONGEST_WAIT)
        now = self._clock.now()
        self._put_on(now)
        standing = self._standing(now)
        if standing is not None:
            self._timer.start(self._milliseconds(standing.until - now))
        if self._order is None and self._ready is None and (standing is None or not self._window.fading):
            self._prepare(now if standing is None else standing.until)

    def _prepare(self, due: datetime) -> None:
        """Begin with what is to be put on at an instant; at once, if nothing needs to be drawn for it."""
        try:
            self._try(due, self._substitutes.candidates_at(due, is_empty=self._window.is_empty))
        except Exception:
            if self._window.is_empty:
                self.nothing_drawable.emit()
            raise
        if self._ready is not None and due <= self._clock.now():
            self._timer.start(0)

    def _standing(self, now: datetime) -> Showing | None:
        return self._on if self._on is not None and self._on.start <= now < self._on.until else None

    def _milliseconds(self, time: timedelta) -> int:
        return min(LONGEST_WAIT, ceil(time.total_seconds() * 1000 / self._clock.speed))

    def _put_on(self, now: datetime) -> None:
        ready = self._ready
        if ready is None or (now < ready.due and self._standing(now) is not None):
            return
        self._ready = None
        if not self._is_of_use(ready, now):
            return
        self._note(ready.entry)
        self._on = ready.entry
        self.began.emit(ready.entry.slide.kind)
        seconds = (ready.entry.until - now).total_seconds() / self._clock.speed
        self.stands.emit(ready.key.page.slide if ready.key else "", seconds)
        if ready.picture is not None:
            self._shown_key = ready.key
            fade = self._fade_policy.fade(
                ready.entry.until - now, reduced=self._substitutes.programme.reduced
            )
            self._window.show(ready.picture, 0 if self._window.is_empty else fade)
        elif self._window.is_empty:
            self.nothing_drawable.emit()

    def _is_of_use(self, ready: Ready, now: datetime) -> bool:
        entry = ready.entry
        is_late = now >= entry.until
        still_shown = self._clock.speed > 1 and now - entry.until < BEHIND * self._clock.speed
        return self._window.is_empty or (entry.start <= now and (not is_late or still_shown))

    def _note(self, entry: Showing) -> None:
        inserts = {playlist.id for playlist in entry.campaign.playlists if playlist.every is not None}
        playlist = f"playlist {entry.playlist} of {entry.campaign.id}"
        if entry.playlist not in inserts and playlist != self._noted:
            self._noted = playlist
            log.info("%s", playlist)

    def _try(self, due: datetime, candidates: Iterator[Candidate], failed: Candidate | None = None) -> None:
        """Have the first of these drawn that can be begun with; with none, the glass stays as it is."""
        for candidate in candidates:
            failed = candidate
            try:
                self._begin(due, candidate, candidates)
            except Exception as error:  # noqa: BLE001 - whatever one slide does, the others are played
                self._order = None
                self._fault_log.report(f"slide {candidate.drawn.slide.id} has no page: {error!r}", error)
            else:
                return
        if failed is not None:
            self._ready = Ready(due, failed.entry)

    def _begin(self, due: datetime, candidate: Candidate, others: Iterator[Candidate]) -> None:
        """Have a candidate drawn, unless the glass looks so already."""
        window = self._window.size()
        size = upright((window.width(), window.height()), candidate.programme.rotation)
        page = candidate.programme.page_of(candidate.drawn, size)
        key = PictureKey(page, shift(candidate.entry.start, size), candidate.programme.rotation)
        if key == self._shown_key:
            self._ready = Ready(due, candidate.entry, key)
        else:
            self._order = Order(due, candidate, others, key)
            limit = FIRST if self._window.is_empty else LONGEST
            self._page_renderer.draw(page, QSize(*size), limit)

    @Slot(object)
    def _drawn(self, drawing: Drawing) -> None:
        order = self._order
        if order is None or drawing.page is not order.key.page:
            return
        self._timer.start(LONGEST_WAIT)
        self._order = None
        if order.is_wanted:
            self._receive(order, drawing)
        self._act()

    def _receive(self, order: Order, drawing: Drawing) -> None:
        for fault in drawing.faults:
            in_locale = (
                f" in {', '.join(order.candidate.drawn.locales)}" if order.candidate.drawn.locales else ""
            )
            self._fault_log.report(f"slide {order.candidate.drawn.slide.id}{in_locale}: {fault}")
        if drawing.picture is None:
            is_urgent = drawing.is_late and self._window.is_empty
            others = self._substitutes.spare_at(order.due) if is_urgent else order.others
            self._try(order.due, others, order.candidate)
            return
        self._substitutes.succeeded(order.candidate)
        picture = turned(moved(drawing.picture, *order.key.shift), order.key.rotation)
        self._ready = Ready(order.due, order.candidate.entry, order.key, picture)

    @Slot(int, int)
    def _settled(self, frames: int, milliseconds: int) -> None:
        self._fade_policy.record(frames, milliseconds)
        self._act()
