"""The page of displays: which one is looked at, its form, what stands there, its help lines."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display.display import Display
from kiosk.content.language import regions
from kiosk.editing.displays import display_form as form
from kiosk.editing.displays.display_choices import campaign_choices, own_name
from kiosk.editing.displays.display_fields import FIELDS, Choice, FieldAbout
from kiosk.editing.displays.known_help import help_lines_of
from kiosk.editing.edits import Document
from kiosk.editing.table_text import CannotEdit
from kiosk.editing.venue_files import is_of_a_display
from kiosk.ui.editor.displays import display_rows as rows
from kiosk.ui.editor.displays.help_confirmation import HelpConfirmation
from kiosk.ui.editor.displays.standing_slides import StandingSlide, StandingSlides
from kiosk.ui.editor.displays.venue_places import VenuePlaces
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
BY_KEY = {rows.key_of(one.place): one for one in FIELDS}


@QmlElement
@QmlUncreatable("a window makes its own")
class DisplaysPage(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on the page of displays."""

    changed = Signal()
    stood = Signal()
    shaped = Signal()  # there are other displays, or other fields

    def __init__(self, session: EditingSession, offered: OfferedPictures) -> None:
        super().__init__()
        self._session, self._offered = session, offered
        self._current = ""
        self._faults: dict[str, str] = {}
        self._shape: tuple[list[str], list[str]] = ([], [])
        self._standing = StandingSlides(session)
        self._places = VenuePlaces(session)
        self._help = HelpConfirmation(session)
        self._standing.changed.connect(self.stood)
        offered.stills.arrived.connect(self.stood)
        session.changed.connect(self._renew)
        session.read.connect(self.changed)
        self._places.come.connect(self.look)
        self._renew()

    def close(self) -> None:
        """Look for nothing any more."""
        self._standing.close()

    places = Property(VenuePlaces, lambda self: self._places, constant=True, final=True)
    help = Property(HelpConfirmation, lambda self: self._help, constant=True, final=True)

    @Property(dict, notify=stood, final=True)
    def displays(self) -> dict[str, dict[str, Any]]:
        """All displays of the venue by their files, each with what stands there now."""
        return {name: self._row(name) for name in self._names()}

    names = Property(list, lambda self: self._shape[0], notify=shaped, final=True)
    keys = Property(list, lambda self: self._shape[1], notify=shaped, final=True)

    current = Property(str, lambda self: self._current, notify=changed, final=True)

    @Property(dict, notify=changed, final=True)
    def fields(self) -> dict[str, dict[str, Any]]:
        """The form of the display that is looked at: each field by its key."""
        document, now = self._document(), datetime.now().astimezone()
        return {
            (key := rows.key_of(one.about.place)): rows.field_row(
                one, document, self._campaigns(), self._faults.get(key, ""), now
            )
            for one in form.form_of(document)
        }

    faults = Property(list, lambda self: list(self._faults_beside()), notify=changed, final=True)
    languages = Property(list, lambda self: rows.language_rows(self._document()), notify=changed, final=True)
    moreLanguages = Property(
        list, lambda self: rows.more_languages(self._document()), notify=changed, final=True
    )

    @Property(list, notify=changed, final=True)
    def voices(self) -> list[str]:
        """The voices that somebody here listened to, in words."""
        heard = form.value_at(self._document(), ("heard",)) or []
        return [rows.voice_words(one) for one in heard if isinstance(one, dict)]

    @Property(str, notify=changed, final=True)
    def spot(self) -> str:
        """Where it hangs."""
        return str(self._document().get("place", ""))

    @Property(str, notify=changed, final=True)
    def countryName(self) -> str:
        """Whose help lines they are; "" where nobody says."""
        display = self._display()
        return regions.countries().get(display.country or "", "") if display else ""

    @Property(list, notify=changed, final=True)
    def helpLines(self) -> list[dict[str, Any]]:
        """The help lines of its country, those on its page first."""
        display = self._display()
        if display is None or display.country is None:
            return []
        now = datetime.now(ZoneInfo(display.timezone))
        return [rows.help_row(one, now) for one in help_lines_of(display, now.date())]

    @Property(dict, notify=stood, final=True)
    def standing(self) -> dict[str, Any]:
        """What stands there now: its picture, in words, and until when (ms since 1970)."""
        found, display = self._standing.found.get(self._current), self._display()
        if found is None or display is None:
            return {"still": "", "words": "", "until": 0, "ratio": 16 / 9}
        width, height = found.page.size
        still = self._offered.stills.address(found.page, is_large=True)
        until = found.now.showing.until.timestamp() * 1000 if found.now else 0
        return {"still": still, "words": self._said(found), "until": until, "ratio": width / height}

    @Slot(result=str)
    def clock(self) -> str:
        """What its clock says."""
        display = self._display()
        return f"{datetime.now(ZoneInfo(display.timezone)):%H:%M:%S}" if display else ""

    @Slot(str)
    def look(self, name: str) -> None:
        """Look at another display."""
        self._current, self._faults = name, {}
        self._renew()

    @Slot(str, str)
    def write(self, key: str, text: str) -> None:
        """Somebody wrote into a field."""
        about = BY_KEY[key]
        try:
            value = form.read_as(about, text)
        except CannotEdit as error:
            self._told(key, str(error))
            return
        self._do(about, form.with_value, about.place, value, field=f"{self._current} {key}")

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

    @Slot(int)
    def dropVoice(self, index: int) -> None:
        """A voice less."""
        self._do(BY_KEY["heard"], form.without_voice, index)

    def _do(self, about: FieldAbout, act: Any, *arguments: Any, field: str | None = None) -> None:
        """Try it first: what the display would refuse is told beside the field."""
        key = rows.key_of(about.place)
        try:
            act(self._document(), *arguments)
        except CannotEdit as error:
            self._told(key, str(error))
            return
        self._faults.pop(key, None)
        label = self.tr("{0} of {1}").format(about.label, self._name(self._current))
        if self._current:
            self._session.change(label, act, *arguments, name=self._current, field=field)

    def _told(self, key: str, fault: str) -> None:
        self._faults[key] = fault
        self.changed.emit()

    @Slot()
    def _renew(self) -> None:
        names = self._names()
        if self._current not in names:
            self._current = names[0] if names else ""
        is_booth = self._document().get("mode") == "booth"
        keys = [rows.key_of(one.place) for one in FIELDS if one.group != "Booth" or is_booth]
        if self._shape != (names, keys):
            self._shape = (names, keys)
            self.shaped.emit()
        self.changed.emit()
        self.stood.emit()

    def _names(self) -> list[str]:
        return sorted(name for name in self._session.draft.texts if is_of_a_display(name))

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

    def _display(self, name: str | None = None) -> Display | None:
        wanted = name or self._current
        return next((one for at, one in self._session.displays if at == wanted), None)

    def _name(self, name: str) -> str:
        display = self._display(name)
        return display.id if display else name.split("/")[1] if "/" in name else name

    def _campaigns(self) -> tuple[Choice, ...]:
        try:
            return campaign_choices(self._session.folder)
        except OSError:
            return ()

    def _row(self, name: str) -> dict[str, Any]:
        display, found = self._display(name), self._standing.found.get(name)
        width, height = found.page.size if found else (16, 9)
        return {
            "name": name,
            "title": self._name(name),
            "about": self._about(display) if display else self.tr("Its file has a fault"),
            "still": self._offered.stills.address(found.page) if found else "",
            "ratio": width / height,
            "isFaulty": display is None,
        }

    def _about(self, display: Display) -> str:
        width, height = display.shapes[0]
        shape = self.tr("landscape") if width > height else self.tr("portrait")
        inches = display.screen.diagonal_inches
        size = self.tr("{0:g} inch").format(inches) if inches else self.tr("{0} × {1}").format(width, height)
        kind = self.tr("touch booth") if display.mode == "booth" else shape
        return ", ".join(filter(None, (display.place, size, kind)))

    def _said(self, found: StandingSlide) -> str:
        if found.now is None:
            return self.tr("A notice")
        one, spoken = found.now, ", ".join(map(own_name, found.now.showing.locales))
        where = self.tr("{0}, slide {1} of {2}").format(one.showing.playlist, one.number, one.count)
        return ", ".join(filter(None, (where if one.number else one.showing.slide.id, spoken)))
