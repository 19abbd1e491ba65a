"""The pages of the operator's window, each made when the window is."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

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
from kiosk.ui.editor.slides.slides_page import SlidesPage
from kiosk.ui.editor.words.words_page import WordsPage

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class EditorPages(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on each page. `asked` names a page that somebody wants to go to from another."""

    asked = Signal(str)

    def __init__(self, session: EditingSession, offered: OfferedPictures, state: Path | None) -> None:
        super().__init__()
        self.edited = EditedWords(session)
        self.of_slides = SlidesPage(session, offered, self.edited)
        self._schedule = SchedulePage(session, offered)
        self._words = WordsPage(session, offered, self.edited)
        self._displays = DisplaysPage(session, offered)
        self._notices = NoticesPage(session)
        self.checker = DraftChecker(session, state)
        kept = journal_file(state or session.folder / ".edited", session.folder).with_name("states")
        self._publishing = PublishPage(session, offered, self.checker, kept)
        self._checking = CheckPage(session, offered, self.checker)
        self._publishing.placeAsked.connect(self._go)
        self._checking.placeAsked.connect(self._go)
        # What is found out for a page alone waits until somebody looks at it.
        self._working: dict[str, Background[Any]] = {
            "schedule": self._schedule.working,
            "words": self._words.working,
            "displays": self._displays.slides_there.working,
            "publish": self._publishing.working,
        }
        self.look("slides")

    @Slot(str)
    def look(self, page: str) -> None:
        """Somebody looks at a page, and at no other."""
        for name, working in self._working.items():
            working.rest(is_resting=name != page)

    @Slot(str, str)
    def _go(self, page: str, slide: str) -> None:
        if page == "slides" and slide:
            self.of_slides.goTo(slide)
        self.asked.emit(page)

    def close(self) -> None:
        """Work on nothing more beside the window's thread."""
        working = (self.of_slides, self._schedule, self._words, self._displays, self._notices)
        for page in (*working, self._publishing):
            page.close()
        self.checker.close()

    slides = Property(SlidesPage, lambda self: self.of_slides, constant=True, final=True)
    schedule = Property(SchedulePage, lambda self: self._schedule, constant=True, final=True)
    words = Property(WordsPage, lambda self: self._words, constant=True, final=True)
    checking = Property(CheckPage, lambda self: self._checking, constant=True, final=True)
    displays = Property(DisplaysPage, lambda self: self._displays, constant=True, final=True)
    notices = Property(NoticesPage, lambda self: self._notices, constant=True, final=True)
    publishing = Property(PublishPage, lambda self: self._publishing, constant=True, final=True)
