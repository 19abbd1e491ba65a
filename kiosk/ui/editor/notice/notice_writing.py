"""A notice that is being written: in which languages, where and until when; and how it is put up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.announcing.notice_draft import NoticeDraft, SaidIn
from kiosk.announcing.notice_end import end_said, time_told
from kiosk.announcing.prepared_notices import keep_ready
from kiosk.announcing.standing_notices import put_up
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.content.notice.notice import PreparedNotice
from kiosk.editing.displays.display_choices import language_choices
from kiosk.ui.editor.notice.notice_drawing import NoticeDrawing, look_row
from kiosk.ui.editor.notice.said_rows import said_rows
from kiosk.ui.editor.notice.written_notice import WrittenNotice
from kiosk.ui.editor.session.editing_session import EditingSession

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
USUAL = 30  # minutes


@QmlElement
@QmlUncreatable("a window makes its own")
class NoticeWriting(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`put` says that it was put up, `kept` that it is kept ready. With 0 `minutes` a time is written."""

    changed = Signal()
    shaped = Signal()  # there are other languages
    put = Signal()
    stood = Signal()  # as it is written
    kept = Signal()

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session
        self._file: Path | None = None
        self._draft = NoticeDraft("notice", ())
        self._on: frozenset[str] | None = None
        self._minutes, self._until = USUAL, ""
        self._drawing = NoticeDrawing()
        self._drawing.changed.connect(self.changed)
        session.read.connect(self._renew)

    def close(self) -> None:
        """Draw nothing more."""
        self._drawing.close()

    style = Property(str, lambda self: self._draft.style, notify=changed, final=True)
    codes = Property(list, lambda self: [one.locale for one in self._draft.said], notify=shaped, final=True)
    isAll = Property(bool, lambda self: self._on is None, notify=changed, final=True)
    minutes = Property(int, lambda self: self._minutes, notify=changed, final=True)
    untilText = Property(str, lambda self: self._until or self._time(), notify=changed, final=True)
    untilTold = Property(str, lambda self: self._until or self._told(), notify=changed, final=True)
    untilFault = Property(str, lambda self: self._ends()[1], notify=changed, final=True)
    isDrawn = Property(bool, lambda self: self._drawing.is_done, notify=changed, final=True)
    file = Property(str, lambda self: self._file.name if self._file else "", notify=changed, final=True)

    @Property(dict, notify=changed, final=True)
    def said(self) -> dict[str, dict[str, Any]]:
        """What is said by the code of each language, with what is wrong and from where it is read."""
        return said_rows(self._draft, self._drawing.looks)

    @Property(list, notify=changed, final=True)
    def more(self) -> list[dict[str, str]]:
        """Languages in which nothing is said yet."""
        found = language_choices(one.locale for one in self._draft.said)
        return [{"code": str(one.value), "name": one.label, "about": one.about} for one in found]

    @Property(list, notify=changed, final=True)
    def displays(self) -> list[dict[str, Any]]:
        """The displays of the venue, and on which it is to stand."""
        return [
            {"id": one.id, "about": one.place or "", "isOn": self._on is None or one.id in self._on}
            for _, one in self._session.displays
        ]

    @Property(list, notify=changed, final=True)
    def looks(self) -> list[dict[str, Any]]:
        """How it will stand, each shape of screen once."""
        return [look_row(one) for one in self._drawing.looks]

    @Slot(str, str, str)
    def write(self, code: str, key: str, text: str) -> None:
        """Somebody wrote the headline or the text of a language."""
        said = (replace(one, **{key: text}) if one.locale == code else one for one in self._draft.said)
        self._take(replace(self._draft, said=tuple(said)))

    @Slot(str)
    def dress(self, style: str) -> None:
        """In the colours of safety, or of the campaign."""
        self._take(replace(self._draft, style="urgent" if style == "urgent" else "notice"))

    @Slot(str)
    def add(self, code: str) -> None:
        """A language more."""
        self._take(replace(self._draft, said=(*self._draft.said, SaidIn(code, ""))))

    @Slot(str)
    def drop(self, code: str) -> None:
        """A language less."""
        self._take(replace(self._draft, said=tuple(one for one in self._draft.said if one.locale != code)))

    @Slot(bool)
    def standOnAll(self, is_all: bool) -> None:
        """On all displays, or on those that are chosen."""
        self._on = None if is_all else frozenset(one.id for _, one in self._session.displays)
        self._renew()

    @Slot(str)
    def toggle(self, name: str) -> None:
        """On a display or not."""
        self._on = (self._on or frozenset()) ^ {name}
        self._renew()

    @Slot(int)
    def last(self, minutes: int) -> None:
        """For so many minutes."""
        self._minutes, self._until = minutes, ""
        self.changed.emit()

    @Slot(str)
    def endAt(self, text: str) -> None:
        """Until a time of the displays' clocks."""
        self._minutes, self._until = 0, text
        self.changed.emit()

    def begin(self, notice: PreparedNotice | None, file: Path | None) -> None:
        """Write a notice that is kept ready, or a new one."""
        spoken = [tag for _, one in self._session.displays for tag in one.locales]
        self._file, self._on = file, None
        empty = tuple(SaidIn(tag, "") for tag in list(dict.fromkeys(spoken or ["en"]))[:4])
        draft = NoticeDraft.of(notice, (spoken or ["en"])[0]) if notice else NoticeDraft("notice", empty)
        if notice and draft.displays:
            self._on = frozenset(one.id for _, one in self._session.displays if notice.is_on(one.id))
        self._take(replace(draft, displays=()))

    def forget(self, file: Path) -> None:
        """Have what is written be a new notice, where it was that of a file which was deleted."""
        if self._file == file:
            self._file = None
            self.changed.emit()

    @Slot()
    def putUp(self) -> None:
        """Have it stand, at once."""
        made, _ = self._draft.made()
        ends, fault = self._ends()
        if made is None or fault or self._fault() or not self._drawing.is_done:
            return
        folder, on = self._session.folder, self._on
        files = None if on is None else [folder / at for at, one in self._session.displays if one.id in on]
        try:
            put_up(folder, made, files, (self._now(), ends))
        except WrongUse as error:
            self._session.tell(str(error))
        except OSError as error:
            self._session.tell(self.tr("It could not be put up: {0}.").format(error.strerror))
        else:
            self.stood.emit()
            self._session.tell(self.tr("It stands from now on, until {0}.").format(self._told()))
        self.put.emit()

    @Slot()
    def keep(self) -> None:
        """Keep it ready."""
        made, faults = self._draft.made()
        if made is None:
            self._session.tell(next(iter(faults.values())))
            return
        try:
            words = next(one.headline for one in self._draft.said if one.headline.strip())
            chosen = () if self._on is None else tuple(one.id for one in self._chosen())
            self._file = keep_ready(
                self._session.folder, made.model_copy(update={"displays": chosen}), words, self._file
            )
        except WrongUse as error:
            self._session.tell(str(error))
            return
        self._session.tell(self.tr("It is kept ready."))
        self.kept.emit()

    def _fault(self) -> str:
        """Why it cannot be put up; "" where it can."""
        made, faults = self._draft.made()
        if made is None:
            return next(iter(faults.values()), "")
        if not self._chosen():
            return self.tr("Choose a display at least.")
        problems = [told for one in self._drawing.looks for told in one.problems]
        return problems[0] if problems else self._ends()[1]

    fault = Property(str, _fault, notify=changed, final=True)

    def _take(self, draft: NoticeDraft) -> None:
        has_same_languages = [one.locale for one in draft.said] == [one.locale for one in self._draft.said]
        self._draft = draft
        if not has_same_languages:
            self.shaped.emit()
        self._renew()

    @Slot()
    def _renew(self) -> None:
        self._drawing.ask(self._draft.made()[0], self._chosen(), self._now())
        self.changed.emit()

    def _chosen(self) -> Sequence[Display]:
        return [one for _, one in self._session.displays if self._on is None or one.id in self._on]

    def _zone(self) -> ZoneInfo:
        return ZoneInfo(next((one.timezone for one in self._chosen()), "UTC"))

    def _now(self) -> datetime:
        return datetime.now(self._zone()).replace(microsecond=0)

    def _time(self) -> str:
        return f"{self._ends()[0]:%H:%M}"

    def _told(self) -> str:
        return time_told(self._ends()[0], self._chosen())

    def _ends(self) -> tuple[datetime, str]:
        """When it ends, and what is wrong with that."""
        now, lasts = self._now(), timedelta(minutes=self._minutes)
        try:
            return (now + lasts if lasts else end_said(self._until, now, self._chosen())), ""
        except WrongUse as error:
            return now, str(error)

    @property
    def written(self) -> WrittenNotice:
        """All that is written, to be kept."""
        on = None if self._on is None else tuple(sorted(self._on))
        return WrittenNotice(self._draft, on, self._minutes, self._until, self.property("file"))

    def go_on(self, kept: WrittenNotice) -> None:
        """Go on with what was written."""
        file = self._session.folder / "notices" / kept.file
        self._file = file if kept.file and file.is_file() else None
        self._on = None if kept.on is None else frozenset(kept.on)
        self._minutes, self._until = kept.minutes, kept.until
        self._take(kept.draft)
