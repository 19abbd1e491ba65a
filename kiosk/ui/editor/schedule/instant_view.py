"""What plays at an instant, and the rehearsal of its day: the timeline is asked, and shown as it stands."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from time import monotonic
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language import locales
from kiosk.content.language.direction import in_sentence
from kiosk.editing.faults.part_faults import KeyFaults
from kiosk.editing.faults.readable_rest import LIMITS
from kiosk.editing.schedule.dates_typed import instant_typed
from kiosk.editing.schedule.days.playing import Playing, Reason, playing
from kiosk.editing.schedule.refusals import Refused
from kiosk.editing.schedule.spans_said import day_said, listed
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.editing.slides.slide_name import slide_name
from kiosk.timeline.schedule import Schedule
from kiosk.timeline.wall_clock import ONE_DAY
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.session.slide_stills import page_on
from kiosk.ui.editor.session.when_seen import WhenSeen

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

POLLED = 100  # milliseconds
SPEEDS = (1, 60, 600)


@QmlElement
@QmlUncreatable("a window makes its own")
class InstantView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """An instant on a display: typed, chosen in the week, or running. `changed` when something else stands,
    `moved` when only the time went on.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, offered: OfferedPictures) -> None:
        super().__init__()
        self._offered = offered
        self._schedule: Schedule | None = None
        self._at = datetime.now().astimezone()
        self._told: Playing | None = None
        self._faulty: Sequence[str] = ()
        self._fault, self._still, self._speed = "", "", 1
        self._begun = (0.0, self._at)
        self._timer = QTimer(self)
        self._timer.setInterval(POLLED)
        self._timer.timeout.connect(self._run)
        drawing = WhenSeen(self._draw_late)
        offered.stills.arrived.connect(drawing.ask)
        self._telling, self._moving = WhenSeen(self.changed.emit), WhenSeen(self.moved.emit)
        self.resting = (drawing, self._telling, self._moving)

    def _draw_late(self) -> None:
        if not self._still:
            self._draw()

    def take(self, schedule: Schedule, faults: Mapping[str, KeyFaults]) -> None:
        """Ask another timeline from now on; of its playlists that have `faults` it knows nothing."""
        self._schedule = schedule
        self._faulty = [
            one for one, keys in faults.items() if {*LIMITS} & {key.split(".")[0] for key in keys}
        ]
        self._show(self._at)

    @Slot(str, result=bool)
    def type(self, text: str) -> bool:
        """Look at the instant that is typed; whether it is one."""
        if self._schedule is None:
            return False
        zone = self._schedule.display.timezone
        try:
            self._show(instant_typed(text, zone, self._at.astimezone(ZoneInfo(zone)).date()))
        except (Refused, ValueError) as error:
            self._fault = str(error)
            self._telling.ask()
            return False
        return True

    @Slot(str)
    def onDay(self, day: str) -> None:
        """Look at the same time of another day."""
        if self._schedule is not None:
            zone = ZoneInfo(self._schedule.display.timezone)
            time = self._at.astimezone(zone).time()
            self._show(datetime.combine(date.fromisoformat(day), time, zone))
            self._begun = (monotonic(), self._at)

    @Slot(float)
    def scrub(self, part: float) -> None:
        """Look at another time of the day, from 0 for its first midnight to 1 for the next."""
        start, end = self._day()
        self._show(min(start + (end - start) * part, end - timedelta(milliseconds=1)))
        self._begun = (monotonic(), self._at)

    @Slot()
    def play(self) -> None:
        """Have the day run from here on, or stand still."""
        if self._timer.isActive():
            self._timer.stop()
        elif self._schedule is not None:
            self._begun = (monotonic(), self._at)
            self._timer.start()
        self._moving.ask()

    @Slot(int)
    def runAs(self, speed: int) -> None:
        """Run at another of the speeds, by its number."""
        self._begun, self._speed = (monotonic(), self._at), speed
        self._moving.ask()

    @Slot()
    def _run(self) -> None:
        begun, at = self._begun
        _, end = self._day()
        now = at + timedelta(seconds=(monotonic() - begun) * SPEEDS[self._speed])
        if now >= end:
            self._timer.stop()
            now = end - timedelta(milliseconds=1)
        self._show(now)

    def _show(self, at: datetime) -> None:
        if self._schedule is None:
            return
        clock = self._schedule.clock
        self._at, self._fault = clock.show(clock.read(at)), ""
        told = self._told
        is_same = told is not None and told.showing.campaign is self._schedule.campaign
        if not (is_same and told and told.showing.start <= self._at < told.showing.until):
            self._told = playing(self._schedule, self._at)
            self._draw()
            return
        self._moving.ask()

    def _draw(self) -> None:
        told = self._told
        if told is None or self._schedule is None:
            return
        display, showing = self._schedule.display, told.showing
        page = page_on(display, showing.campaign, showing.slide, showing.locales, self._at.date())
        self._still = self._offered.stills.address(page, is_large=True)
        self._telling.ask()
        self._moving.ask()

    def _day(self) -> tuple[datetime, datetime]:
        if self._schedule is None:
            return self._at, self._at + ONE_DAY
        clock = self._schedule.clock
        day = clock.day(clock.read(self._at))
        return clock.show(clock.midnight(day)), clock.show(clock.midnight(day + ONE_DAY))

    def _reasons(self) -> Iterator[dict[str, str]]:
        told = self._told
        if told is None or told.is_fallback:
            return
        says = {
            "plays": self.tr("{0} holds: {1}"),
            "between": self.tr("{0} comes between: {1}"),
        }
        for one in told.reasons:
            if words := says.get(one.role):
                yield {"mark": "yes", "words": words.format(playlist_name(one.playlist), one.words)}
        others = {
            "covered": (self.tr("{0} holds too, and stands lower"), self.tr("{0} hold too, and stand lower")),
            "off": (self.tr("{0} is off"), self.tr("{0} are off")),
            "faulty": (self.tr("{0} is to be mended first"), self.tr("{0} are to be mended first")),
            "elsewhere": (self.tr("{0} is for other displays"), self.tr("{0} are for other displays")),
        }
        for role, (single, several) in others.items():
            names = [playlist_name(one.playlist) for one in told.reasons if self._role(one) == role]
            if names:
                words = single if len(names) == 1 else several
                yield {"mark": "no", "words": words.format(listed(names))}

    def _role(self, reason: Reason) -> str:
        """What a playlist does; one of which nobody can tell when it plays is read as if it were off."""
        return "faulty" if reason.role == "off" and reason.playlist in self._faulty else reason.role

    def _title(self) -> str:
        told = self._told
        if told is None:
            return ""
        if told.is_fallback:
            return self.tr("Built-in slides: this campaign has none for the display then")
        name, showing = playlist_name(told.showing.playlist), told.showing
        source = showing.campaign.source_language
        slide = slide_name(showing.slide.model_dump(by_alias=True, exclude_none=True), source)
        return self.tr("{0}, slide {1} of {2}: {3}").format(name, told.number, told.count, in_sentence(slide))

    def _note(self) -> str:
        if self._told is None:
            return ""
        showing = self._told.showing
        names = [in_sentence(locales.endonym(one)) for one in showing.locales]
        times = self.tr("{0:%H:%M:%S} to {1:%H:%M:%S}").format(showing.start, showing.until)
        return f"{', '.join(names)}, {times}" if names else times

    def _text(self) -> str:
        return f"{day_said(self._at.date())}, {self._at:%H:%M}"

    def _part(self) -> float:
        start, end = self._day()
        return (self._at - start) / (end - start)

    text = Property(str, _text, notify=moved, final=True)
    clock = Property(str, lambda self: f"{self._at:%H:%M:%S}", notify=moved, final=True)
    day = Property(str, lambda self: self._at.date().isoformat(), notify=moved, final=True)
    minutes = Property(float, lambda self: self._at.hour * 60 + self._at.minute, notify=moved, final=True)
    part = Property(float, _part, notify=moved, final=True)
    isRunning = Property(bool, lambda self: self._timer.isActive(), notify=moved, final=True)
    speed = Property(int, lambda self: self._speed, notify=moved, final=True)
    fault = Property(str, lambda self: self._fault, notify=changed, final=True)
    title = Property(str, _title, notify=changed, final=True)
    note = Property(str, _note, notify=changed, final=True)
    still = Property(str, lambda self: self._still, notify=changed, final=True)
    reasons = Property(list, lambda self: list(self._reasons()), notify=changed, final=True)
