"""The page of notices: what is up, what is kept ready, what is written."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.announcing.other_notices import first_words
from kiosk.announcing.prepared_notices import KeptReady, bring_back, delete_ready, kept_ready
from kiosk.content.errors import WrongUse
from kiosk.content.notice.notice import PreparedNotice
from kiosk.editing.checking.window_place import WindowPlace
from kiosk.editing.venue_files import journal_file
from kiosk.ui.editor.notice.notice_writing import NoticeWriting
from kiosk.ui.editor.notice.notices_up import NoticesUp
from kiosk.ui.editor.notice.written_notice import (
    NAME,
    WrittenNotice,
    WrittenNotices,
    keep_written,
    written_before,
)
from kiosk.ui.editor.session.editing_session import EditingSession

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
PAUSE = 300  # milliseconds after which what was typed is kept


@QmlElement
@QmlUncreatable("a window makes its own")
class NoticesPage(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on the page of notices."""

    changed = Signal()

    def __init__(self, session: EditingSession, state: Path | None) -> None:
        super().__init__()
        self._session = session
        self._written_file = journal_file(state, session.folder).with_name(NAME) if state else None
        self._kept: tuple[KeptReady, ...] = ()
        self._up, self._writing = NoticesUp(session), NoticeWriting(session)
        self._current, self._is_begun = -1, False
        self._deleted: tuple[Path, bytes, str] | None = None
        self._writing.put.connect(self._up.look)
        self._writing.kept.connect(self._renew)
        self._done: WrittenNotice | None = None  # as it stands, or is kept ready
        self._aside: tuple[WrittenNotice, ...] = ()  # the one that was left last is the first
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._keep_written)
        self._writing.changed.connect(self._pause.start)
        self._writing.stood.connect(self._be_done)
        self._writing.kept.connect(self._be_done)
        session.read.connect(self._begin)

    up = Property(NoticesUp, lambda self: self._up, constant=True, final=True)
    writing = Property(NoticeWriting, lambda self: self._writing, constant=True, final=True)
    current = Property(int, lambda self: self._current, notify=changed, final=True)

    @Property(list, notify=changed, final=True)
    def kept(self) -> list[dict[str, Any]]:
        """The notices that are kept ready."""
        return [self._row(one) for one in self._kept]

    @Slot(int)
    def choose(self, index: int) -> None:
        """Write in one that is kept ready."""
        found = self._kept[index]
        if isinstance(found.read, PreparedNotice):
            self._set_aside()
            self._current = index
            self._writing.begin(found.read, found.file)
            self._be_done()
            self.changed.emit()
        else:
            self._session.tell(str(found.read))

    def go_to(self, place: WindowPlace) -> None:
        """Write in the one that a file keeps ready."""
        names = [f"notices/{one.file.name}" for one in self._kept]
        if place.file in names:
            self.choose(names.index(place.file))

    @Property(str, notify=changed, final=True)
    def deleted(self) -> str:
        """What the one says that was deleted last; "" where none can be brought back."""
        return self._deleted[2] if self._deleted else ""

    @Slot(int)
    def delete(self, index: int) -> None:
        """Keep one ready no more; what is written of it stays in the form."""
        one = self._kept[index]
        try:
            self._deleted = one.file, delete_ready(one.file), self._row(one)["title"]
        except WrongUse as error:
            self._session.tell(str(error))
        else:
            self._writing.forget(one.file)
        self._renew()

    @Slot()
    def bringBack(self) -> None:
        """Keep the one that was deleted last ready again."""
        if self._deleted is not None:
            try:
                bring_back(*self._deleted[:2])
            except WrongUse as error:
                self._session.tell(str(error))
            else:
                self._deleted = None
        self._renew()

    @Property(str, notify=changed, final=True)
    def aside(self) -> str:
        """What the one says that was left last when another was begun; "" where none was."""
        said = self._aside[0].draft.said if self._aside else ()
        return next((words for one in said if (words := one.headline.strip() or one.text.strip())), "")

    @Slot()
    def goOn(self) -> None:
        """Go on with the one that was left last; what is written now waits behind the others."""
        if self._aside:
            before, *others = self._aside
            self._aside = (*others, *self._unfinished())
            self._writing.go_on(before)
            self._renew()

    def _set_aside(self) -> None:
        self._aside = (*self._unfinished(), *self._aside)

    def _unfinished(self) -> tuple[WrittenNotice, ...]:
        """What is written now, where it would be lost."""
        one = self._writing.written
        return (one,) if one.has_words and one != self._done else ()

    @Slot()
    def new(self) -> None:
        """Write a new one."""
        self._set_aside()
        self._current = -1
        self._writing.begin(None, None)
        self.changed.emit()

    def close(self) -> None:
        """Look for nothing any more."""
        if self._pause.isActive():
            self._pause.stop()
            self._keep_written()
        self._up.close()
        self._writing.close()

    @Slot()
    def _begin(self) -> None:
        """The languages of the displays are known once they are read."""
        if not self._is_begun and self._session.displays:
            self._is_begun = True
            self.new()
            kept = written_before(self._written_file) if self._written_file else WrittenNotices()
            self._aside = kept.aside
            if kept.current:
                self._writing.go_on(kept.current)
        self._renew()

    @Slot()
    def _renew(self) -> None:
        self._kept = kept_ready(self._session.folder)
        names = [one.file.name for one in self._kept]
        file = self._writing.property("file")
        self._current = names.index(file) if file in names else -1
        self.changed.emit()

    @Slot()
    def _be_done(self) -> None:
        """What is written can be lost from here without a loss."""
        self._done = self._writing.written
        self._pause.start()

    @Slot()
    def _keep_written(self) -> None:
        """Keep what is written, so that it is there when the folder is opened again."""
        if self._written_file and self._is_begun and self._session.draft.can_change:
            current = next(iter(self._unfinished()), None)
            keep_written(self._written_file, WrittenNotices(current, self._aside))

    def _row(self, one: KeptReady) -> dict[str, Any]:
        if not isinstance(one.read, PreparedNotice):
            return {
                "title": one.file.stem,
                "about": self.tr("Has a fault"),
                "isUrgent": False,
                "isFaulty": True,
            }
        first = next((display.locales[0] for _, display in self._session.displays), "en")
        count = len(one.read.words(first))
        style = self.tr("Urgent") if one.read.is_urgent else self.tr("Notice")
        spoken = self.tr("1 language") if count == 1 else self.tr("{0} languages").format(count)
        return {
            "title": first_words(one.read, first),
            "about": f"{style}, {spoken}",
            "isUrgent": one.read.is_urgent,
            "isFaulty": False,
        }
