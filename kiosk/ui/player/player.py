"""Keeps on the glass what the timeline says, and has what comes next drawn before its time.

After each event (a timer, a drawing, a fade, files) the player looks at the clock and at what it has, and
does what is missing: a clock that jumped, a machine that slept and a late drawing need no rules of their own.
The timer is set before anything that could fail, so the loop goes on.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.media.film.moving_pictures import STILL
from kiosk.media.intake.child_process import LatePicture
from kiosk.media.picture import PictureError, file_named
from kiosk.timeline.schedule import Showing
from kiosk.ui.player import orders
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.fade_policy import FadePolicy
from kiosk.ui.player.fault_log import FaultLog
from kiosk.ui.player.film_stage import FilmStage
from kiosk.ui.player.orders import Order, PictureKey, Ready, patience
from kiosk.ui.player.programme import Programme
from kiosk.ui.player.shown_log import PlaylistLog
from kiosk.ui.player.substitutes import Candidate, Substitutes, named
from kiosk.ui.render.drawing_result import Drawing, MovingPart
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.window.display_window import DisplayWindow


class Player(QObject):
    """Plays a programme, with the built-in one as `spare`.

    Signals: `nothing_drawable`, nothing at all can be drawn and nothing is on the glass; `began`, another
    entry has, with the kind and the language of its page; `stands`, with the name of the slide that has come
    to stand on the glass, "" where the one before stays, and how many seconds of real time it is to.
    """

    nothing_drawable = Signal()
    began = Signal(str, str)
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
        self._clock, self._page_renderer, self._window = clock, page_renderer, window
        self._fade_policy, self._playlist_log = FadePolicy(clock.speed), PlaylistLog()
        self._fault_log = FaultLog()
        self.films = FilmStage(clock, window, self._film_failed, self._fault_log.report)
        self._on: Showing | None = None  # the entry whose time it is, as far as the glass is concerned
        self._shown_key: PictureKey | None = None  # of what is on the glass
        self._order: Order | None = None
        self._ready: Ready | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._act)
        page_renderer.drawn.connect(self._drawn)
        window.settled.connect(self._settled)

    def start(self) -> None:
        """Draw what the clock says and put it on the glass, and go on from there."""
        self._act()

    def close(self) -> None:
        """Put nothing on any more."""
        self._timer.stop()
        self.films.close()

    def change(self, programme: Programme, spare: Programme, *, at_once: bool = False) -> None:
        """Play these from the end of the entry on the glass, or at once; entered where the clock is then."""
        self._substitutes = Substitutes(programme, spare, is_over=at_once)
        self._fault_log.forget()
        self._page_renderer.still.clear()
        self._forget_what_comes()
        self._shown_key = None
        if at_once:
            self.films.leave()
            self._on, self._order = None, None if programme.notice else self._order
        self._act()

    def renew(self, kind: str) -> None:
        """Have what comes made anew, if it is of this kind."""
        if orders.is_coming(kind, self._order, self._ready):
            self._forget_what_comes()
            self._act()

    @Slot()
    def _act(self) -> None:
        self._timer.start(orders.LONGEST_WAIT)
        now = self._clock.now()
        self._put_on(now)
        standing = self._standing(now)
        left = self._clock.milliseconds(standing.until - now) if standing else 0
        if standing:
            self._timer.start(orders.until_looked_at(left))
        if left <= orders.AHEAD and not (self._order or self._ready or (standing and self._window.fading)):
            self._prepare(standing.until if standing else now)

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

    def _put_on(self, now: datetime) -> None:
        ready = self._ready
        if ready is None or (now < ready.due and self._standing(now) is not None):
            return
        if not (self._window.is_empty or ready.is_of_use(now, self._clock.speed)):
            self._forget_what_comes()
            return
        self._ready = None
        self._playlist_log.note(ready.entry)
        self._on = ready.entry
        self.began.emit(ready.kind, ready.locale)
        self.stands.emit(ready.slide, (ready.entry.until - now).total_seconds() / self._clock.speed)
        self.films.leave()
        if ready.picture is not None:
            self._show(ready, ready.entry.until - now)
        elif self._window.is_empty:
            self.nothing_drawable.emit()

    def _show(self, ready: Ready, remaining: timedelta) -> None:
        """Put on what is ready, with a fade that leaves most of the time that remains."""
        assert ready.picture is not None
        self._shown_key = None if ready.moves else ready.key  # what moves does not stand for itself
        fade = self._fade_policy.fade(min(remaining, ready.soon), reduced=self._substitutes.programme.reduced)
        self._window.show(ready.picture, 0 if self._window.is_empty else fade, is_whole=ready.is_whole)
        if ready.moves:
            self.films.enter()

    def _forget_what_comes(self) -> None:
        self._order, self._ready = None if self.films.is_preparing else self._order, None
        self.films.drop()
        if self._order is not None:
            self._order.is_wanted = False

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
        key = orders.picture_key(candidate, self._window)
        if key == self._shown_key:
            self._substitutes.succeeded(candidate)
            self._ready = Ready(due, candidate.entry, key)
        else:
            self._order = Order(due, candidate, others, key)
            limit, plays = patience(self._window.is_empty), not candidate.programme.reduced
            self._page_renderer.draw(key.page, QSize(*key.page.size), limit, plays=plays)

    @Slot(object)
    def _drawn(self, drawing: Drawing) -> None:
        order = self._order
        if order is None or drawing.page is not order.key.page:
            return
        self._timer.start(orders.LONGEST_WAIT)
        self._order = None
        if order.is_wanted:
            self._receive(order, drawing)
        self._act()

    def _prepare_film(self, order: Order, part: MovingPart, picture: QImage) -> None:
        """Get ready what moves on a page; until it is, the order stands."""
        self._order = order

        def answer(found: QImage | PictureError) -> None:
            self._order = None
            if isinstance(found, QImage):
                self._stand(order, found, moves=True)
            else:
                self._stand_in(order, part, picture, found)
            self._act()

        self.films.prepare(part, order, patience(self._window.is_empty), answer)

    def _stand_in(self, order: Order, part: MovingPart, picture: QImage, error: PictureError) -> None:
        """Do without what moves: a picture stands still, in the place of a film comes another slide."""
        if error.reason == STILL and not part.is_film:
            self._page_renderer.still.add(part.path)
        else:
            self._fault_log.report(f"{order.candidate.name}: {file_named(part.path)}: {error.reason}")
        if part.is_film:
            self._pass_over(order, is_late=isinstance(error, LatePicture))
        else:
            self._stand(order, order.key.placed(picture))

    def _film_failed(self, error: PictureError, part: MovingPart) -> None:
        """What moves on the glass goes on no more: what comes next comes now, if it is there, or another."""
        on, ready = self._on, self._ready
        assert on is not None  # the entry of the film on the glass
        self._fault_log.report(f"{named(on)}: {file_named(part.path)}: {error.reason}")
        self._forget_what_comes()
        if ready is not None and ready.picture is not None and not ready.moves:
            self._show(ready, on.until - self._clock.now())
        else:
            self._substitutes.leave(on)
            self._on = None
        self._act()

    def _receive(self, order: Order, drawing: Drawing) -> None:
        for fault in drawing.faults:
            self._fault_log.report(f"{order.candidate.name}: {fault}")
        if drawing.picture is None:
            self._pass_over(order, is_late=drawing.is_late)
        elif drawing.moving is not None:
            self._prepare_film(order, drawing.moving, drawing.picture)
        else:
            self._stand(order, order.key.placed(drawing.picture))

    def _stand(self, order: Order, picture: QImage, *, moves: bool = False) -> None:
        self._substitutes.succeeded(order.candidate)
        self._ready = Ready(order.due, order.candidate.entry, order.key, picture, moves)

    def _pass_over(self, order: Order, *, is_late: bool) -> None:
        """Try the next; the built-in one, which is quick, where nothing stands yet and time was lost."""
        others = self._substitutes.spare_at(order.due) if is_late and self._window.is_empty else order.others
        self._try(order.due, others, order.candidate)

    @Slot(int, int)
    def _settled(self, frames: int, milliseconds: int) -> None:
        self._fade_policy.record(frames, milliseconds)
        self.films.play()
        self._act()
