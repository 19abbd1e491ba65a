"""The page of checking: what is found, where it is seen, what mends it, and what may stand."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display.accepted import NAME
from kiosk.content.folders.venue_folder import CAMPAIGN, CAMPAIGNS
from kiosk.content.page.page import Page
from kiosk.editing.checking.acceptance import accepted, no_longer_accepted
from kiosk.editing.checking.certain_mends import Mend, mend
from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.editing.checking.finding_places import place_of
from kiosk.editing.checking.window_place import WindowPlace
from kiosk.editing.faults.broken_line import BrokenLine, broken_line
from kiosk.editing.publishing.campaign_parts import titles_in
from kiosk.ui.editor.checking.check_map import columns, first_of, map_rows
from kiosk.ui.editor.checking.draft_checker import DraftChecker
from kiosk.ui.editor.checking.finding_telling import file_told
from kiosk.ui.editor.checking.finding_words import FindingWords
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.session.slide_stills import slide_page, still

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
FAULT = "file"  # the rule of what keeps a file from being read
DAYS = (30, 90, 180, 365)  # for how long a finding may be accepted


@QmlElement
@QmlUncreatable("a window makes its own")
class CheckPage(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on the page of checking."""

    changed = Signal()
    progressed = Signal()
    listed = Signal()
    stillsChanged = Signal()

    def __init__(self, session: EditingSession, offered: OfferedPictures, checker: DraftChecker) -> None:
        super().__init__()
        self._session, self._offered, self._checker = session, offered, checker
        self._words = FindingWords(self)
        self._findings: tuple[DraftFinding, ...] = ()
        self._current: DraftFinding | None = None
        self._is_all, self._is_chosen, self._stills = False, False, 0
        checker.changed.connect(self._take)
        checker.progressed.connect(self.progressed)
        self.changed.connect(self.progressed)
        offered.stills.arrived.connect(self._renew_stills)
        self._take()

    @Slot()
    def _take(self) -> None:
        """What was found last; what somebody chose stays, where it is still found, else it is the worst."""
        found = self._checker.found.findings if self._checker.found else ()
        if found is not self._findings:
            number = self._number()
            self._findings = found
            if self._current not in found:
                self._current = found[min(max(number, 0), len(found) - 1)] if found else None
            if not self._is_chosen:
                self._current = found[0] if found else None
            self.listed.emit()
        self.changed.emit()

    @Slot(str)
    def _renew_stills(self, _name: str) -> None:
        self._stills += 1
        self.stillsChanged.emit()

    def _number(self) -> int:
        return self._findings.index(self._current) if self._current in self._findings else -1

    def _titles(self) -> dict[str, str]:
        return titles_in(self._session.document)

    def _headings(self) -> dict[str, str]:
        """What findings stand under: titles of slides, names of displays, what other files are known for."""
        session = self._session
        own = {session.campaign_name: str(session.title)}
        files = {one.file for one in self._findings if one.file and not one.slide}
        displays = {name: one.id for name, one in session.displays}
        return {one: file_told(one, own) for one in files} | self._titles() | displays

    def _line(self) -> BrokenLine | None:
        one, texts = self._current, self._session.draft.texts
        return broken_line(texts, one.file, one.line, one.id) if one is not None else None

    def _mend(self) -> Mend | None:
        return mend(self._current, self._session.draft.texts) if self._current else None

    rows = Property(list, lambda self: self._told_rows(), notify=listed, final=True)
    counts = Property(list, lambda self: self._counts(), notify=changed, final=True)
    rest = Property(str, lambda self: self._rest(), notify=listed, final=True)
    current = Property(int, lambda self: self._number(), notify=changed, final=True)
    errors = Property(int, lambda self: self._errors(), notify=listed, final=True)
    isAll = Property(bool, lambda self: self._is_all, notify=listed, final=True)
    stills = Property(int, lambda self: self._stills, notify=stillsChanged, final=True)
    goLabel = Property(str, lambda self: self._words.going(self._place()), notify=changed, final=True)
    line = Property(list, lambda self: self._told_line(), notify=changed, final=True)
    mendLabel = Property(str, lambda self: self._mend_label(), notify=changed, final=True)

    def _told_line(self) -> list[dict[str, Any]]:
        """The line at which the file stops being readable; nothing where it can be read."""
        line = self._line()
        return [{"number": line.number, "text": line.text}] if line is not None else []

    def _told_rows(self) -> list[dict[str, Any]]:
        return self._words.rows(self._findings, self._headings())

    def _counts(self) -> list[dict[str, Any]]:
        """How many there are; that there are none is said once all was looked at."""
        is_all = not self._checker.is_busy and not self._is_cut()
        return [one for one in self._words.counts(self._findings) if one["count"] or is_all]

    def _rest(self) -> str:
        return self.tr("The rest is looked at once this is mended") if self._is_cut() else ""

    def _is_cut(self) -> bool:
        """Whether a file that cannot be read kept all else from being looked at."""
        found = self._checker.found
        return found is not None and any(one.rule == FAULT for one in found.findings)

    def _errors(self) -> int:
        return sum(one.severity == "error" and not one.is_accepted for one in self._findings)

    def _mend_label(self) -> str:
        found = self._mend()
        return found.label if found else ""

    @Property(str, notify=progressed, final=True)
    def note(self) -> str:
        """How far it is."""
        one = self._checker
        pages = one.found.pages if one.found else 0
        if self._is_cut() and not one.is_busy:
            return self._rest()
        return self._words.state(is_busy=one.is_busy, done=one.done, every=one.all_pages, pages=pages)

    @Property(list, notify=changed, final=True)
    def details(self) -> list[dict[str, Any]]:
        """What is looked at, in full; nothing where nothing was found."""
        return [self._words.detail(self._current, self._page(), self._titles())] if self._current else []

    @Property(list, notify=listed, final=True)
    def languages(self) -> list[str]:
        """The columns of the map."""
        found = self._checker.found
        return columns(found) if found and found.locales else []

    @Property(list, notify=listed, final=True)
    def map(self) -> list[dict[str, Any]]:
        """The rows of the map."""
        found = self._checker.found
        return map_rows(found, self._titles(), is_all=self._is_all) if found else []

    @Slot(str, int, result=str)
    def still(self, slide: str, _stills: int) -> str:
        """Where the picture of a slide is; "" while it is not drawn."""
        return still(self._session, self._offered, slide) if slide else ""

    @Slot(int, int, result=str)
    def picture(self, _current: int, _stills: int) -> str:
        """Where the picture is of what is looked at; "" while it is not drawn, or there is none."""
        page = self._page()
        return self._offered.stills.address(page, is_large=True) if page else ""

    def _page(self) -> Page | None:
        """Where it is seen: the page that was drawn for it, else the slide that it is about."""
        one = self._current
        if one is None or one.page is not None:
            return one.page if one else None
        on = one.displays[0] if one.displays else None
        return slide_page(self._session, one.slide, one.locale, on)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Look at a finding."""
        if 0 <= number < len(self._findings):
            self._current, self._is_chosen = self._findings[number], True
            self.changed.emit()

    @Slot(str, int)
    def chooseCell(self, slide: str, column: int) -> None:
        """Look at the worst finding of a cell of the map."""
        if self._checker.found:
            self.choose(first_of(self._checker.found, slide, column))

    @Slot(bool)
    def showAll(self, is_all: bool) -> None:
        """Have all slides in the map, or those with findings alone."""
        self._is_all = is_all
        self.listed.emit()

    @Slot()
    def go(self) -> None:
        """Go to the place in the window where it is mended."""
        place, one, session = self._place(), self._current, self._session
        own = session.campaign_name.removesuffix(CAMPAIGN)
        if (
            one is not None
            and (one.file or "").startswith(f"{CAMPAIGNS}/")
            and not str(one.file).startswith(own)
        ):
            session.tell(self.tr("It is in another campaign of this folder: open that one to mend it."))
        elif place is not None:
            session.go_to(place)

    def _place(self) -> WindowPlace | None:
        """Nowhere else, where its file cannot be read: no page has anything of it then."""
        one, session = self._current, self._session
        if one is None or self._line() is not None:
            return None
        return place_of(one, session.draft.texts, session.campaign_name)

    @Slot(str)
    def writeLine(self, text: str) -> None:
        """Have the line at which a file stops being readable say something else."""
        if (line := self._line()) is not None:
            whole = line.written(self._session.draft.texts, text)
            self._session.write(self.tr("Mend a line"), lambda: {line.file: whole})

    @Slot()
    def mend(self) -> None:
        """Do the one act that mends it, as a step that can be undone."""
        if (found := self._mend()) is not None:
            self._session.write(found.label, lambda: {found.file: found.text})

    @Slot(str, int)
    def accept(self, reason: str, duration: int) -> None:
        """Have it not count for a while, and say why."""
        if self._current is None or not reason.strip():
            return
        until = date.today() + timedelta(days=DAYS[duration])  # noqa: DTZ011  the day of who sits here
        texts, one = self._session.draft.texts, self._current
        self._session.write(self.tr("Accept a finding"), lambda: {NAME: accepted(texts, one, reason, until)})

    @Slot()
    def acceptNoMore(self) -> None:
        """Have it count again."""
        if self._current is not None:
            texts, one = self._session.draft.texts, self._current
            label = self.tr("Accept a finding no more")
            self._session.write(label, lambda: {NAME: no_longer_accepted(texts, one)})
