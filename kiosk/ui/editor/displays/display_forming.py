"""The form of one display: what its fields say, and what somebody writes and chooses in them."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.editing.displays import display_form as form
from kiosk.editing.displays.display_choices import campaign_choices
from kiosk.editing.displays.display_fields import FIELDS, Choice, FieldAbout
from kiosk.editing.edits import Document
from kiosk.editing.table_text import CannotEdit
from kiosk.ui.editor.displays import display_rows as rows
from kiosk.ui.editor.displays.shown_field import ShownField
from kiosk.ui.editor.session.editing_session import EditingSession

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
BY_KEY = {rows.key_of(one.place): one for one in FIELDS}
FIRST = {one.group: rows.key_of(one.place) for one in reversed(FIELDS)}.values()  # of their groups


@QmlElement
@QmlUncreatable("a window makes its own")
class DisplayForming(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`keys` are the fields that stand, in their order."""

    changed = Signal()
    spoken = Signal()  # there are other languages
    shaped = Signal()  # there are other fields

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session
        self._current = ""
        self._faults: dict[str, str] = {}
        self._typed: dict[str, str] = {}
        self._keys: list[str] = []
        self._shown = {key: ShownField(self) for key in BY_KEY}
        self._languages: tuple[list[rows.Row], list[rows.Row]] = ([], [])
        self._around: tuple[Any, ...] = ()

    def take(self, name: str) -> None:
        """Be the form of the display of that file, as it is now."""
        if self._current != name:
            self._current, self._faults, self._typed = name, {}, {}
        is_booth = self._document().get("mode") == "booth"
        keys = [rows.key_of(one.place) for one in FIELDS if one.group != "Booth" or is_booth]
        if self._keys != keys:
            self._keys = keys
            self.shaped.emit()
        self.tell()

    keys = Property(list, lambda self: self._keys, notify=shaped, final=True)

    @Slot(str, result=ShownField)
    def field(self, key: str) -> ShownField:
        """One field of the form of the display that is looked at."""
        return self._shown[key]

    def tell(self) -> None:
        """Say what is another than it was: with each letter one field, and no list of a hundred choices."""
        document = self._document()
        for key, row in self._formed(document).items():
            self._shown[key].take(row)
        languages = rows.language_rows(document)
        if languages != self._languages[0] or not self._languages[1]:
            self._languages = languages, rows.more_languages(document)
            self.spoken.emit()
        around = self._faults_beside(), self.voices, self.spot
        if around != self._around:
            self._around = around
            self.changed.emit()

    def _formed(self, document: Document) -> dict[str, dict[str, Any]]:
        campaigns, now = self._campaigns(), datetime.now().astimezone()
        return {
            (key := rows.key_of(one.about.place)): rows.field_row(
                one, document, campaigns, self._faults.get(key) or self._twin(key), now
            )
            | self._as_typed(key, one)
            | {"isFirst": key in FIRST}
            for one in form.form_of(document)
        }

    faults = Property(list, lambda self: list(self._faults_beside()), notify=changed, final=True)
    languages = Property(list, lambda self: self._languages[0], notify=spoken, final=True)
    moreLanguages = Property(list, lambda self: self._languages[1], notify=spoken, final=True)

    @Property(list, notify=changed, final=True)
    def voices(self) -> list[str]:
        """The voices that somebody here listened to, in words."""
        heard = form.value_at(self._document(), ("heard",)) or []
        return [rows.voice_words(one) for one in heard if isinstance(one, dict)]

    @Property(str, notify=changed, final=True)
    def spot(self) -> str:
        """Where it hangs."""
        return str(self._document().get("place", ""))

    @Slot(str, str)
    def write(self, key: str, text: str) -> None:
        """Somebody wrote into a field."""
        about = BY_KEY[key]
        self._typed[key] = text
        try:
            value = form.read_as(about, text)
        except CannotEdit as error:
            self._told(key, str(error))
            return
        self._do(about, form.with_value, about.place, value, field=f"{self._current} {key}")

    @Slot(str)
    def leave(self, key: str) -> None:
        """Somebody left a field: it stands as the file has it."""
        self._typed.pop(key, None)
        self._faults.pop(key, None)
        self.tell()

    @Slot(str, int)
    def pick(self, key: str, index: int) -> None:
        """Somebody chose one of the choices of a field."""
        about, document = BY_KEY[key], self._document()
        field = next(one for one in form.form_of(document) if one.about is about)
        value = rows.choices_of(field, document, self._campaigns(), datetime.now().astimezone())[index].value
        if about.kind == "country":
            self._do(about, form.with_country, value)
        else:
            self._do(about, form.with_value, about.place, value)

    @Slot(str)
    def addLanguage(self, tag: str) -> None:
        """A language more."""
        self._do(BY_KEY["locales"], form.with_language, tag)

    @Slot(int)
    def dropLanguage(self, index: int) -> None:
        """A language less."""
        self._do(BY_KEY["locales"], form.without_language, index)

    @Slot(int, int)
    def moveLanguage(self, index: int, steps: int) -> None:
        """A language earlier or later."""
        if 0 <= index + steps < len(self._document().get("locales", ())):
            self._do(BY_KEY["locales"], form.moved_language, index, index + steps)

    @Slot(int, str, str, str, result=bool)
    def addVoice(self, language: int, program: str, voice: str, by: str) -> bool:
        """A voice that somebody listened to today, in the language of that index; whether it was taken."""
        heard = {
            "locale": self._document()["locales"][language],
            "synthesiser": program.strip(),
            "voice": voice.strip(),
            "heard-on": datetime.now().astimezone().date(),
            "heard-by": by.strip(),
        }
        return self._do(BY_KEY["heard"], form.with_voice, heard)

    @Slot(int)
    def dropVoice(self, index: int) -> None:
        """A voice less."""
        self._do(BY_KEY["heard"], form.without_voice, index)

    def _do(self, about: FieldAbout, act: Any, *arguments: Any, field: str | None = None) -> bool:
        """Try it first: what the display would refuse is told beside the field. Whether it was done."""
        key = rows.key_of(about.place)
        try:
            act(self._document(), *arguments)
        except CannotEdit as error:
            self._told(key, str(error))
            return False
        self._faults.pop(key, None)
        label = self.tr("{0} of {1}").format(about.label, self._document().get("id", ""))
        return bool(self._current) and self._session.change(
            label, act, *arguments, name=self._current, field=field
        )

    def _twin(self, key: str) -> str:
        """That another display of the venue has this name."""
        named = self._document().get("id")
        others = [name for name, one in self._session.displays if one.id == named and name != self._current]
        if key != "id" or not others:
            return ""
        return self.tr("Another display has this name, too. Give each one of its own.")

    def _as_typed(self, key: str, field: form.DisplayField) -> dict[str, str]:
        """What stands in the field that somebody is in: what was typed, as long as it means what is there."""
        try:
            if key in self._typed and form.read_as(field.about, self._typed[key]) == field.value:
                return {"text": self._typed[key], "pixels": self._typed[key]}
        except CannotEdit:
            pass
        return {}

    def _told(self, key: str, fault: str) -> None:
        self._faults[key] = fault
        self.tell()

    def _document(self) -> Document:
        try:
            return self._session.draft.document(self._current) if self._current else {}
        except ValueError:
            return {}

    def _faults_beside(self) -> tuple[str, ...]:
        try:
            return form.faults_beside(self._session.draft.document(self._current)) if self._current else ()
        except ValueError as error:
            return (str(error),)

    def _campaigns(self) -> tuple[Choice, ...]:
        try:
            return campaign_choices(self._session.folder)
        except OSError:
            return ()
