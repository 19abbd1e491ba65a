"""All that may be said of the slide that is looked at."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language.locales import canonical
from kiosk.editing import campaign_changes
from kiosk.editing.schedule.dates_typed import day_typed
from kiosk.editing.schedule.refusals import Refused
from kiosk.editing.slides.slide_fields import FieldOfSlide, fields_of, seconds_typed
from kiosk.editing.slides.slide_summary import seconds_of
from kiosk.editing.words.word_acts import text_at
from kiosk.ui.editor.session.edited_words import EditedWords
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.told_later import ToldLater
from kiosk.ui.editor.slides.field_words import FieldWords
from kiosk.ui.editor.slides.slide_faults import SlideFaults
from kiosk.ui.editor.slides.slide_field import SlideField, SpokenField
from kiosk.ui.editor.slides.slide_judging import Verdicts
from kiosk.ui.editor.slides.slide_pages import SlidePages

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class SlideInspector(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """The fields of one slide. They stay the same objects for another that has the same: to make a row for
    each takes long.
    """

    changed = Signal()

    def __init__(
        self, session: EditingSession, edited: EditedWords, pages: SlidePages, faults: SlideFaults
    ) -> None:
        super().__init__()
        self._edited, self._pages, self._faults = edited, pages, faults
        self._programs: dict[tuple[str, str], str] = {}
        self._telling = ToldLater()
        self._telling.told.connect(self.changed)
        self._session, self._words = session, FieldWords()
        self._slide, self._faulty, self._spoken = "", "", list[str]()
        self.shown, self._before = list[SlideField](), list[SlideField]()
        session.changed.connect(self._renew)
        session.read.connect(self._read)

    fields = Property(list, lambda self: self.shown, notify=changed, final=True)
    fault = Property(str, lambda self: self._faulty, notify=changed, final=True)

    def show(self, slide: str, spoken: list[str]) -> None:
        """Have another slide's fields, in these languages."""
        if (slide, spoken) == (self._slide, self._spoken):
            return
        for field in self.shown:
            field.leaving.emit()
        has_same_languages = spoken == self._spoken
        self._slide, self._spoken = slide, spoken
        self._programs.clear()
        if has_same_languages and self._has_same_fields():
            for field in self.shown:
                field.turn_to(slide)
            self._fill()
        else:
            self._make()

    def judge(self, told: Verdicts) -> None:
        """What is wrong with words as they are drawn; what has no verdict yet keeps the one before."""
        for field in self.shown:
            for spoken in field.spoken:
                if (place := (field.key, canonical(spoken.spoken_in))) in told:
                    spoken.judge(told[place])

    def _table(self) -> Mapping[str, Any] | None:
        found = (one for one in self._session.document.get("slides", []) if one.get("id") == self._slide)
        return next(found, None)

    def _make(self) -> None:
        # QML lets a row go when it comes to it: those of the slide before this one stay until then.
        leaving, self._before = self._before, self.shown
        table = self._table()
        self.shown = [self._made(one) for one in (fields_of(table) if table else [])]
        self._fill()
        self._telling.say(*leaving)

    def _made(self, one: FieldOfSlide) -> SlideField:
        made = SlideField(self._slide, one.key, one.form, self._put, self)
        made.choices = self._words.choices(one.key)
        if one.form == "words":
            made.spoken = [SpokenField(to, partial(self._say, made, to), made) for to in self._spoken]
        return made

    @Slot()
    def _read(self) -> None:
        self._programs.clear()
        self._renew()

    @Slot()
    def _renew(self) -> None:
        if self._has_same_fields():
            self._fill()
        else:
            self._make()

    def _has_same_fields(self) -> bool:
        table = self._table()
        wanted = [(one.key, one.form) for one in fields_of(table)] if table else []
        return wanted == [(field.key, field.asked_as) for field in self.shown]

    def _fill(self) -> None:
        table = self._table()
        faulty = self._faults.others(self._slide, {field.key for field in self.shown})
        if faulty != self._faulty:
            self._faulty = faulty
            self._telling.say()
        for one, field in zip(fields_of(table) if table else [], self.shown, strict=True):
            field.take(self._words.shown(one))
            field.judge(self._apart(one.key, table or {}), self._instead(one.key, table or {}))
            for spoken in field.spoken:
                spoken.take(*self._said(one.key, spoken.spoken_in))

    def _apart(self, key: str, table: Mapping[str, Any]) -> str:
        """What is wrong with it that no typing there told."""
        ends = [str(table.get(end) or "") for end in ("first-day", "last-day")]
        if key not in ("first-day", "last-day") or not all(ends) or ends[0] <= ends[1]:
            return self._faults.told(self._slide, key)
        return self.tr("The last day is before the first: it would never be shown. Change one of the two.")

    def _instead(self, key: str, table: Mapping[str, Any]) -> str:
        unsaid = {name: value for name, value in table.items() if name != "seconds"}
        return f"{seconds_of(unsaid):g}" if key == "seconds" else ""

    def _said(self, key: str, locale: str) -> tuple[str, str, str]:
        """What is written in a language, what stands instead where nothing is, and how far it is."""
        words, text = self._edited.words, text_at(self._session.document, self._place(self._slide, key))
        if not text.said:
            found = self._of_program(key, locale)
            if not found and self._is_required(key):
                return "", self.tr("Write the words here"), self.tr("Missing")
            return "", found, self.tr("From the program") if found else ""
        cell = words.cell(text, locale)
        if cell.is_own:
            return cell.words, "", self._words.standing(cell)
        return "", cell.words or words.cell(text, words.source).words, self._words.standing(cell)

    def _is_required(self, key: str) -> bool:
        table = self._table()
        return key == "headline" and table is not None and table.get("kind") == "message"

    def _of_program(self, key: str, locale: str) -> str:
        """The program's own words, which stand on the glass where the campaign has none."""
        if (key, locale) not in self._programs:
            self._programs[key, locale] = self._pages.program_words(self._slide, key, locale)
        return self._programs[key, locale]

    def _say(self, field: SlideField, locale: str, words: str) -> None:
        if self._has(field.slide):
            label = self.tr("Words of “{0}”").format(self._words.label(field.key))
            self._edited.say(label, self._place(field.slide, field.key), canonical(locale), words)

    def _put(self, field: SlideField, value: Any) -> str:
        """Put a value there; why not, where it cannot be meant."""
        key, form, meant = field.key, field.asked_as, value
        if form == "seconds" and value and (meant := seconds_typed(str(value))) is None:
            return self.tr("From 5 to 600 seconds, as 12 or 12.5; or empty.")
        if form == "day" and value:
            try:
                meant = day_typed(str(value), _today())
            except Refused:
                return self.tr("A day as 18 December 2026, 18/12/2026 or 18.12.; or empty.")
        if form == "seconds" and meant and float(meant).is_integer():
            meant = int(meant)
        if form == "switch":
            meant = self._words.switched(key, bool(value))
        label = self.tr("Change “{0}”").format(self._words.label(key))
        known = None if meant in ("", None) else meant
        if self._has(field.slide):
            place = self._place(field.slide, key)
            self._session.change(label, campaign_changes.with_key, place, known, field=None)
        return ""

    def _has(self, slide: str) -> bool:
        """Whether it is still there: what was typed may be taken when it has gone."""
        return any(one.get("id") == slide for one in self._session.document.get("slides", []))

    def _place(self, slide: str, key: str) -> tuple[str | int, ...]:
        return ("slides", campaign_changes.slide_index(self._session.document, slide), key)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
