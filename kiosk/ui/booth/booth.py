"""The booth on the glass: a visit that lives while somebody touches, and the page of it that QML draws."""

from math import ceil
from time import monotonic

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlEngine

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display import Display
from kiosk.content.display.screen import is_tall
from kiosk.content.display.touch_screen import units
from kiosk.content.storage.sources import Content
from kiosk.ui.booth.aloud.speech import Speech
from kiosk.ui.booth.booth_languages import in_order, languages
from kiosk.ui.booth.booth_scene import BoothScene
from kiosk.ui.booth.booth_view import BoothView, Pane
from kiosk.ui.booth.invitation import InvitationWords
from kiosk.ui.booth.scene_provider import SceneProvider
from kiosk.ui.booth.turned_cover import TurnedCover
from kiosk.ui.booth.wall.heart_wall import HeartWallService
from kiosk.ui.parting_views import PartingViews
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.word_views import constant
from kiosk.ui.window.display_window import DisplayWindow
from kiosk.visit.pages.page_context import Booth, Moment
from kiosk.visit.pages.visit_pages import booth_page
from kiosk.visit.touch_guard import TouchGuard
from kiosk.visit.transitions import begin, is_sudden, resettled, seconds_left, shows_anew, step
from kiosk.visit.visit import BoothSettings, Escape, Event, HeartKept, Over, SlideBegan, Tick, Touch, Visit

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

AWAY = "roads-that-meet.svg"  # a picture that says nothing about who stood here


@QmlElement
@QmlUncreatable("the booth makes its own")
class BoothHost(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What the booth's scene shows, and what it is told. Nothing that happens here is logged or kept."""

    viewChanged = Signal()
    firstChanged = Signal()
    turningChanged = Signal()

    def __init__(
        self,
        content: Content,
        window: DisplayWindow,
        page_renderer: PageRenderer,
        clock: DisplayClock,
        heart_wall: HeartWallService,
    ) -> None:
        super().__init__()
        self._content, self._window, self._page_renderer, self._clock = content, window, page_renderer, clock
        self.speech = Speech(lambda: self._content.display.voices(self._clock.now().date()))
        self._visit, self._guard = begin(self._settings()), TouchGuard()
        self._view: BoothView | None = None
        self._first: BoothView | None = None
        self._parting = PartingViews(BoothView.withdraw)
        self._invitation = InvitationWords(content.display.locales[0])
        self._scene = BoothScene(window, content.display, self._invitation)
        self._cover = TurnedCover(window)
        self._cover.changed.connect(self.turningChanged)
        self._loop = ("", "")  # the kind of the slide that stands on it, and its language
        self._heart_wall = heart_wall
        heart_wall.kept.connect(self._kept)
        self._patience = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._patience.timeout.connect(self._tick)

    def stand(self, engine: QQmlEngine) -> None:
        """Put the scene over the pictures of the loop."""
        self._pictures = SceneProvider(built_in())
        engine.addImageProvider("scene", self._pictures)
        self._scene.stand(engine, self)

    @Slot()
    def warm(self) -> None:
        """Have a page made while nobody looks."""
        if self._first is None and not self._visit.is_on:
            self._first = self._made(step(self._visit, Touch("begin"), monotonic()))
            self.firstChanged.emit()

    @Slot()
    def warmed(self) -> None:
        """The page was made, and is let go."""
        old, self._first = self._first, None
        self._parting.let_go(old)

    def change(self, content: Content) -> bool:
        """Take other content, and say whether the loop's pictures have another place now. The next page is of
        it; the one that stands stays, as does its reader.
        """
        before, self._content = self._content.display, content
        self._visit = resettled(self._visit, self._settings())
        self._tick()  # how long it waits may be another
        self._speak_as(before)
        has_turned = before.rotation != content.display.rotation
        if has_turned:
            self._cover.begin(is_loop=not self._visit.is_on)
        has_moved = self._scene.follow(content.display)
        if self._visit.is_on and has_turned:
            self._show()
        return has_moved

    def _speak_as(self, before: Display) -> None:
        """Speak as the display does now; a slide in a language that it lost may stand until it ends."""
        display = self._content.display
        if display.locales != before.locales and self._loop[1] not in display.locales:
            self._loop = self._loop[0], ""
            self._invitation.speak(display.locales[0])
        self.speech.start()
        if not display.headphones:
            self.speech.stop()

    @Slot(str, str)
    def began(self, kind: str, locale: str) -> None:
        """The loop began a slide of that kind, in that language; "" for one without words."""
        self._loop = kind, locale or self._loop[1]
        if locale:
            self._invitation.speak(locale)
        self._take(SlideBegan(kind))

    @Slot(str, str)
    def touch(self, action: str, argument: str) -> None:
        """A button was touched or chosen; to begin a visit, the invitation ("begin") or the loop ("open")."""
        kind, locale = self._loop
        touch = Touch(action, argument)
        if not self._visit.is_on:  # on the loop
            touch = Touch(
                "begin" if action == "open" else action, argument or locale, kind if action == "open" else ""
            )
        if not self._guard.holds_back(touch, monotonic()):
            self._take(touch)

    @Slot(QObject)
    def stands(self, view: BoothView | None) -> None:
        """This page stands on the glass, or the loop: none that was made before it is drawn any more."""
        self._parting.let_go_before(view)
        if view is self._view:
            self._guard.stood(monotonic())
            self._cover.stood(view)

    @Slot()
    def escape(self) -> None:
        """The Escape key was pressed."""
        self._take(Escape())

    @Slot()
    def cover(self) -> None:
        """The team's page comes over it, or a notice: what somebody reads is over."""
        self._take(Over(self._loop[0]))

    @Property(BoothView, notify=viewChanged, final=True)
    def view(self) -> BoothView | None:
        """The page of the visit; None while nobody visits."""
        return self._view

    @Property(BoothView, notify=firstChanged, final=True)
    def first(self) -> BoothView | None:
        """A page like the first one of a visit, to be made ahead of it; None but for that moment."""
        return self._first

    @Property(bool, notify=viewChanged, final=True)
    def isVisiting(self) -> bool:
        """Whether a page covers the loop."""
        return self._view is not None

    # Whether nothing is to be seen but a cover: the display has just been hung another way.
    isTurning = Property(bool, lambda self: self._cover.is_on, notify=turningChanged, final=True)

    @property
    def is_covering(self) -> bool:
        """Whether somebody visits, or has hidden the page."""
        return self._visit.is_on or self._visit.place == "away"

    # Whether the picture without words covers the loop.
    isAway = Property(bool, lambda self: self._visit.place == "away", notify=viewChanged, final=True)
    awayPicture = Property(
        str,
        lambda self: f"image://scene/{AWAY}?tall={int(is_tall(self._scene.size))}",
        notify=viewChanged,
        final=True,
    )

    invitation = constant(InvitationWords, lambda self: self._invitation)

    def _settings(self) -> BoothSettings:
        display = self._content.display
        can_speak, is_crowd = display.headphones, display.crowd
        idle, country = display.idle_seconds, display.country or ""
        return BoothSettings(display.locales[0], country, idle, can_speak=can_speak, is_crowd=is_crowd)

    def _take(self, event: Event) -> None:
        now = monotonic()
        before, self._visit = self._visit, step(self._visit, event, now)
        if self._visit.is_on and not before.is_on:
            self._heart_wall.count()
        if self._visit.heart == "asked" and before.heart != "asked":
            self._heart_wall.add()
        deadline = self._visit.next_deadline
        self._patience.stop()
        if deadline is not None:
            self._patience.start(max(0, ceil((deadline - now) * 1000)))
        if is_sudden(before, self._visit, event):
            self._window.cut()
        if shows_anew(before, self._visit, event):
            self._show()

    @Slot()
    def _tick(self) -> None:
        self._take(Tick())

    @Slot(int)
    def _kept(self, number: int) -> None:
        self._take(HeartKept(number if number > 0 else None))

    def _show(self) -> None:
        old, self._view = self._view, self._made(self._visit) if self._visit.is_on else None
        if (old, self._view) != (None, None):  # the loop after the picture without words is no page to guard
            self._guard.asked(monotonic(), is_first=old is None)
        self._parting.keep(old)
        self.viewChanged.emit()
        if self._view is None:  # the loop is there already
            self.stands(None)
        self._say()

    def _made(self, visit: Visit) -> BoothView:
        size = self._scene.size
        booth = Booth(
            self._content.campaign,
            self._content.display,
            languages(self._content.display.locales),
            in_order,
            is_tall(size),
            self.speech.can_speak,
            self._content.display.touch_screen.target_units(size),
            size[1] * units(size),
            self._content.display.touch_screen.large_words_units(size),
        )
        moment = Moment(self._clock.now(), self._heart_wall.hearts, seconds_left(visit, monotonic()))
        place = Pane(size, self._content.display.touch_screen)
        return BoothView(booth_page(booth, visit, moment), self._page_renderer.codes, place)

    def _say(self) -> None:
        self.speech.stop()
        if self._view is not None and self._visit.accessibility.aloud:
            self.speech.say(self._view.aloud(), self._visit.locale)
