"""The team at the glass: from the touches that ask for the PIN to the page behind it, and back."""

from math import ceil
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlEngine

from kiosk.content.display.screen import design_unit
from kiosk.content.storage.sources import Content
from kiosk.team.corner_gesture import CornerGesture, corner_at
from kiosk.team.kept_pin import digits_of
from kiosk.team.said_faults import SaidFaults
from kiosk.team.team_page import TeamPage
from kiosk.team.team_pages import team_page
from kiosk.team.team_visit import LeadsTo, TeamVisit, act, asked, checked, stirred, waited
from kiosk.ui.booth.wall.heart_wall import HeartWallService
from kiosk.ui.parting_views import PartingViews
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.programme import Programme
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.word_views import WordsView
from kiosk.ui.team.pad_view import PadView
from kiosk.ui.team.pin_question import PinQuestion
from kiosk.ui.team.slide_previews import SlidePreviews
from kiosk.ui.team.team_knowledge import TeamKnowledge
from kiosk.ui.team.team_scene import TeamScene
from kiosk.ui.team.team_view import TeamView, one
from kiosk.ui.team.team_wall import TeamWall
from kiosk.ui.window.display_window import DisplayWindow

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

SECOND = 1000  # milliseconds


@QmlElement
@QmlUncreatable("a run makes its own")
class TeamHost(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What the team's scene shows, and what it is told. Nothing of it is kept but the number of wrong PINs.

    Signals: `covered`, the PIN is asked for, and what stood on the glass is over; `quit_approved`, the
    program may end. Without a `state` folder there is no PIN, and so no page.
    """

    viewChanged = Signal()
    ticked = Signal()
    previewChanged = Signal()
    spotChanged = Signal()
    covered = Signal()
    quit_approved = Signal()

    def __init__(  # noqa: PLR0913, PLR0917  what a run is made of
        self,
        window: DisplayWindow,
        page_renderer: PageRenderer,
        clock: DisplayClock,
        state: Path | None,
        faults: SaidFaults,
        heart_wall: HeartWallService | None,
    ) -> None:
        super().__init__()
        self._visit, self._gesture, self._is_over = TeamVisit(), CornerGesture(), False
        self._view: TeamView | None = None
        self._parting = PartingViews()
        self._scene, self._question, self._wall = TeamScene(window), PinQuestion(state), TeamWall(heart_wall)
        self._previews = SlidePreviews(page_renderer)
        self._pad, self._spot = PadView(), list[WordsView]()
        size = self._scene.picture_size
        self._knowledge = TeamKnowledge(clock, faults, self._previews, self._wall, size)
        self._patience = self._made_timer(SECOND, self._waited, single=True)
        self._second = self._made_timer(SECOND, self._tell)
        self._question.guarded.connect(self._guarded)
        self._question.free.connect(self._free)
        self._question.desk.answered.connect(self._answered)
        self._previews.changed.connect(self.previewChanged)

    def _made_timer(self, milliseconds: int, done: object, *, single: bool = False) -> QTimer:
        timer = QTimer(self, singleShot=single, timerType=Qt.TimerType.PreciseTimer)
        timer.setInterval(milliseconds)
        timer.timeout.connect(done)
        return timer

    def stand(self, engine: QQmlEngine) -> None:
        """Put the scene over all."""
        engine.addImageProvider("preview", self._previews.provider)
        self._scene.stand(engine, self)
        self._question.desk.look()

    def play(self, content: Content, programme: Programme) -> None:
        """Tell from now on of this content, and of what its programme shows."""
        self._scene.rotation = content.display.rotation
        self._scene.fit()
        self._knowledge.play(content, programme)

    def close(self) -> None:
        """Take nothing any more: the window goes."""
        self._is_over = True
        self._patience.stop()
        self._second.stop()

    @Slot(str, float)
    def stands(self, slide: str, _seconds: float) -> None:
        """A slide has come to stand on the glass; "" where the one before stays."""
        self._knowledge.standing = slide

    @Slot()
    def ask_to_quit(self) -> None:
        """Somebody asked with the keyboard to end the program: with a PIN set, it is asked for."""
        self._question.ask("ended")

    @Slot(float, float)
    def press(self, x: float, y: float) -> None:
        """The glass was pressed, in the scene's units, while nothing of the team's stands on it."""
        width, height = self._scene.size
        ratio = self._scene.ratio
        corner = corner_at(x * ratio, y * ratio, width, design_unit((width, height)))
        self._gesture = self._gesture.touched(corner, monotonic())
        if self._gesture.is_made:
            self._gesture = CornerGesture()
            self._question.ask("page")

    @Slot(str, str)
    def act(self, action: str, argument: str) -> None:
        """A button was touched, or chosen with the keyboard."""
        if action == "save":
            self._wall.save(self._knowledge.words.today(self._knowledge.now))
        if action == "digit":
            argument = digits_of(argument) or ""
        if action != "digit" or argument:
            self._take(act(self._visit, action, argument, monotonic()))

    @Slot()
    def stir(self) -> None:
        """The glass was touched where nothing is."""
        self._take(stirred(self._visit, monotonic()))

    @Slot(float, float)
    def mark(self, x: float, y: float) -> None:
        """The glass was touched in the touch test, in the scene's units."""
        self.stir()
        across, down = round(x * self._scene.ratio), round(y * self._scene.ratio)
        old, self._spot = self._spot, one(self._knowledge.words.spot(across, down), self)
        self.spotChanged.emit()
        for words in old:
            words.deleteLater()

    @Property(list, notify=spotChanged, final=True)
    def spot(self) -> list[WordsView]:
        """Where the glass was touched last in the touch test."""
        return self._spot

    @Property(TeamView, notify=viewChanged, final=True)
    def view(self) -> TeamView | None:
        """The page that stands; None while the loop does."""
        return self._view

    @Property(PadView, constant=True, final=True)
    def pad(self) -> PadView:
        """What changes on the PIN pad."""
        return self._pad

    @Property(str, notify=ticked, final=True)
    def countdown(self) -> str:
        """The seconds until the glass takes touches again, in the language's digits."""
        left = max(0, ceil((self._visit.next_deadline or 0) - monotonic()))
        return "".join(self._knowledge.words.digits[int(digit)] for digit in str(left))

    @Property(str, notify=previewChanged, final=True)
    def preview(self) -> str:
        """The address of the picture of a preview; "" while there is none."""
        return self._previews.source

    @Property(bool, notify=previewChanged, final=True)
    def isWithoutPreview(self) -> bool:
        """Whether the slide could not be drawn."""
        return self._previews.has_failed

    @Slot(str, int)
    def _guarded(self, leads_to: LeadsTo, wrong: int) -> None:
        if not self._visit.is_on:
            self.covered.emit()
        self._take(asked(self._visit, leads_to, wrong, monotonic()))

    @Slot(str)
    def _free(self, leads_to: LeadsTo) -> None:
        """No PIN is set: there is no page, and a key ends the program."""
        if leads_to == "ended":
            self.quit_approved.emit()

    @Slot(int, bool, int)
    def _answered(self, attempt: int, is_right: bool, wrong: int) -> None:
        self._take(checked(self._visit, attempt, wrong, monotonic(), is_right=is_right))

    @Slot()
    def _waited(self) -> None:
        self._take(waited(self._visit, monotonic()))

    def _take(self, visit: TeamVisit) -> None:
        if self._is_over:
            return
        before, self._visit = self._visit, visit
        if visit.place == "ended":
            self.quit_approved.emit()
            return
        if visit.is_checking and visit.attempt != before.attempt:
            self._question.desk.check(visit.attempt, visit.digits)
        if visit.place == "page" and before.place != "page":
            self._wall.count()
        if before.place == "preview" and visit.place != "preview":
            self._previews.clear()
        if visit.place == "preview" and (visit.place, visit.index) != (before.place, before.index):
            self._knowledge.preview(visit.index)
        self._patience.stop()
        if visit.next_deadline is not None:
            self._patience.start(max(0, ceil((visit.next_deadline - monotonic()) * 1000)))
        if (visit.place, visit.index, visit.leads_to) != (before.place, before.index, before.leads_to):
            self._show()
        self._tell()

    def _show(self) -> None:
        """Put the page of the moment on the glass, or take it away."""
        old, self._view = self._view, self._made() if self._visit.is_on else None
        if self._view is None:
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()
        self.viewChanged.emit()
        self._parting.let_go(old)

    def _made(self) -> TeamView:
        return TeamView(self._page(), self._scene.size)

    def _page(self) -> TeamPage:
        width, height = self._scene.size
        return team_page(self._visit, self._knowledge.state(), is_tall=height > width)

    @Slot()
    def _tell(self) -> None:
        """Tell anew what changes on the page that stands, once a second and with each touch."""
        if self._visit.place == "pin":
            self._pad.tell(self._visit, self._knowledge.words, monotonic())
        elif self._visit.place == "lock":
            self.ticked.emit()
        elif self._visit.place == "page" and self._view is not None and not self._view.tell(self._page()):
            self._show()
