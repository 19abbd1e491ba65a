"""The pages of the operator's window, each made when the window is."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editing.checking.window_place import HELP, WindowPlace
from kiosk.editing.venue_files import journal_file
from kiosk.ui.editor.checking.check_page import CheckPage
from kiosk.ui.editor.checking.draft_checker import DraftChecker
from kiosk.ui.editor.displays.displays_page import DisplaysPage
from kiosk.ui.editor.notice.notices_page import NoticesPage
from kiosk.ui.editor.publishing.publish_page import PublishPage
from kiosk.ui.editor.schedule.schedule_page import SchedulePage
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.edited_words import EditedWords
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.session.told_later import ToldLater
from kiosk.ui.editor.session.when_seen import WhenSeen
from kiosk.ui.editor.slides.slides_page import SlidesPage
from kiosk.ui.editor.words.words_page import WordsPage

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class EditorPages(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on each page. `asked` names a page that somebody wants to go to from another; `sought` is
    what is to have the keyboard there, as items of the scene say it by `place`, until it was `reached`.
    """

    asked = Signal(str)
    soughtChanged = Signal()

    def __init__(self, session: EditingSession, offered: OfferedPictures, state: Path | None) -> None:
        super().__init__()
        self.edited = EditedWords(session)
        self.of_slides = SlidesPage(session, offered, self.edited)
        self._schedule = SchedulePage(session, offered)
        self._words = WordsPage(session, offered, self.edited)
        self._displays = DisplaysPage(session, offered)
        self._notices = NoticesPage(session, state)
        self.checker = DraftChecker(session, state)
        self.checker.changed.connect(self._take_too_long)
        kept = journal_file(state or session.folder / ".edited", session.folder).with_name("states")
        self._publishing = PublishPage(session, offered, self.checker, kept)
        self._checking = CheckPage(session, offered, self.checker)
        self._publishing.placeAsked.connect(self._go)
        self._sought, self._later = list[str](), ToldLater()
        self._later.told.connect(self.soughtChanged)
        session.placeAsked.connect(self._go_to)
        # What a page alone says, and what is found out for it, waits until somebody looks at it.
        self._resting: dict[str, Sequence[WhenSeen | Background[Any]]] = {
            "slides": self.of_slides.resting,
            "schedule": self._schedule.resting,
            "words": self._words.resting,
            "displays": self._displays.resting,
            "publish": self._publishing.resting,
        }
        self.look("slides")

    @Slot(str)
    def look(self, page: str) -> None:
        """Somebody looks at a page, and at no other."""
        for name, resting in self._resting.items():
            for one in resting:
                one.rest(is_resting=name != page)

    @Slot(str, str)
    def _go(self, page: str, slide: str) -> None:
        self._go_to(WindowPlace("slides" if page == "slides" else "check", item=slide))

    @Slot(object)
    def _go_to(self, place: WindowPlace) -> None:
        """Have a page show what is meant, and have its field looked for in the scene."""
        self.look(place.page)  # it finds what is meant in what stands there now
        pages = {
            "slides": self.of_slides.go_to,
            "schedule": self._schedule.go_to,
            "words": self._words.go_to,
            "displays": self._displays.go_to,
            "notice": self._notices.go_to,
        }
        if place.page in pages:
            pages[place.page](place)
        self.asked.emit(place.page)
        self._sought = sought_in_scene(place)
        self._later.say()

    @Slot()
    def _take_too_long(self) -> None:
        """What was drawn last tells which words do not fit, until newer is drawn."""
        if (found := self.checker.found) is not None and found.is_drawn:
            self.edited.take_too_long(found.too_long)

    @Slot(str)
    def come(self, page: str) -> None:
        """Somebody comes to a page by keyboard: its work goes on where its list or its first field is."""
        self._sought = ["playlists" if page == "schedule" else page]
        self._later.say()

    @Slot()
    def reached(self) -> None:
        """It has the keyboard, or is not there."""
        self._sought = []
        self._later.say()

    def close(self) -> None:
        """Work on nothing more beside the window's thread."""
        working = (self.of_slides, self._schedule, self._words, self._displays, self._notices)
        for page in (*working, self._publishing):
            page.close()
        self.checker.close()

    sought = Property(list, lambda self: self._sought, notify=soughtChanged, final=True)
    slides = Property(SlidesPage, lambda self: self.of_slides, constant=True, final=True)
    schedule = Property(SchedulePage, lambda self: self._schedule, constant=True, final=True)
    words = Property(WordsPage, lambda self: self._words, constant=True, final=True)
    checking = Property(CheckPage, lambda self: self._checking, constant=True, final=True)
    displays = Property(DisplaysPage, lambda self: self._displays, constant=True, final=True)
    notices = Property(NoticesPage, lambda self: self._notices, constant=True, final=True)
    publishing = Property(PublishPage, lambda self: self._publishing, constant=True, final=True)


def sought_in_scene(place: WindowPlace) -> list[str]:
    """What items of the scene say by `place` that may have the keyboard, the one that is meant first."""
    usual = {"words": ["words"], "schedule": ["playlists"], "notice": ["notice"], "displays": ["mode"]}
    named = [f"{place.field} {place.locale}"] if place.page == "slides" and place.locale else []
    if place.page in ("slides", "displays"):
        named += [one for one in (place.item if place.field == HELP else "", place.field) if one]
    return [*named, *usual.get(place.page, [])] if named or place.page != "displays" else []
