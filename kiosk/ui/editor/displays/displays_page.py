"""The page of displays: which one is looked at, its form, what stands there, its help lines."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display.display import Display
from kiosk.content.display.screen import is_bar
from kiosk.content.language import regions
from kiosk.editing.checking.window_place import WindowPlace
from kiosk.editing.displays.display_choices import own_name
from kiosk.editing.displays.known_help import help_lines_of
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.editing.venue_files import is_of_a_display
from kiosk.ui.editor.displays import display_rows as rows
from kiosk.ui.editor.displays.display_forming import DisplayForming
from kiosk.ui.editor.displays.help_confirmation import HelpConfirmation
from kiosk.ui.editor.displays.standing_slides import StandingSlide, StandingSlides
from kiosk.ui.editor.displays.venue_places import VenuePlaces
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.session.when_seen import WhenSeen

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class DisplaysPage(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on the page of displays."""

    changed = Signal()
    stood = Signal()
    shaped = Signal()  # there are other displays
    linesShaped = Signal()  # there are other help lines
    linesChanged = Signal()

    def __init__(self, session: EditingSession, offered: OfferedPictures) -> None:
        super().__init__()
        self._session, self._offered = session, offered
        self._current = ""
        self._names: list[str] = []
        self._lines: list[rows.Row] = []
        self._looked_at: tuple[object, ...] = ()
        self._form = DisplayForming(session)
        self.slides_there = StandingSlides(session)
        self._places = VenuePlaces(session)
        self._help = HelpConfirmation(session)
        renewing, telling, drawing = WhenSeen(self._renew), WhenSeen(self._read), WhenSeen(self.stood.emit)
        self.slides_there.changed.connect(drawing.ask)
        offered.stills.arrived.connect(drawing.ask)
        session.changed.connect(renewing.ask)
        session.read.connect(telling.ask)
        self.resting = (renewing, telling, drawing, self.slides_there.working)
        self._places.come.connect(self.look)
        self._renew()

    def close(self) -> None:
        """Look for nothing any more."""
        self.slides_there.close()

    places = Property(VenuePlaces, lambda self: self._places, constant=True, final=True)
    help = Property(HelpConfirmation, lambda self: self._help, constant=True, final=True)

    @Property(dict, notify=stood, final=True)
    def displays(self) -> dict[str, dict[str, Any]]:
        """All displays of the venue by their files, each with what stands there now."""
        return {name: self._row(name) for name in self._there()}

    form = Property(DisplayForming, lambda self: self._form, constant=True, final=True)
    names = Property(list, lambda self: self._names, notify=shaped, final=True)

    current = Property(str, lambda self: self._current, notify=changed, final=True)

    @Property(str, notify=changed, final=True)
    def countryName(self) -> str:
        """Whose help lines they are; "" where nobody says."""
        display = self._display()
        return regions.countries().get(display.country or "", "") if display else ""

    # Of which the list is made: what is open in a row stays so while the lines are read anew.
    noLine = Property(dict, lambda _: rows.NO_LINE, constant=True, final=True)
    helpNames = Property(list, lambda self: self._line_names(), notify=linesShaped, final=True)
    # The help lines of its country, those on its page first.
    helpLines = Property(list, lambda self: self._lines, notify=linesChanged, final=True)

    @Property(dict, notify=stood, final=True)
    def standing(self) -> dict[str, Any]:
        """What stands there now: its picture, in words, and until when (ms since 1970)."""
        found, display = self.slides_there.found.get(self._current), self._display()
        if found is None or display is None:
            width, height = display.page_sizes[0] if display else (16, 9)
            return {"still": "", "words": "", "until": 0, "ratio": width / height}
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
        self._current = name
        self._renew()

    def go_to(self, place: WindowPlace) -> None:
        """Look at a display by its file."""
        if place.file:
            self.look(place.file)

    @Slot()
    def _renew(self) -> None:
        names = self._there()
        if self._current not in names:
            self._current = names[0] if names else ""
        if self._names != names:
            self._names = names
            self.shaped.emit()
        self._form.take(self._current)
        self._told()

    @Slot()
    def _read(self) -> None:
        self._form.tell()
        self._told()

    def _told(self) -> None:
        """The displays read as something else: what is another for it alone, since each letter comes here."""
        names, lines = self._line_names(), self._help_rows()
        if lines != self._lines:
            self._lines = lines
            if names != self._line_names():
                self.linesShaped.emit()
            self.linesChanged.emit()
        looked_at = self._current, self.displays, self.standing, self.countryName
        if looked_at != self._looked_at:
            self._looked_at = looked_at
            self.changed.emit()
            self.stood.emit()

    def _line_names(self) -> list[str]:
        return [str(one["id"]) for one in self._lines]

    def _help_rows(self) -> list[rows.Row]:
        display = self._display()
        if display is None or display.country is None:
            return []
        now = datetime.now(ZoneInfo(display.timezone))
        return [rows.help_row(one, now) for one in help_lines_of(display, now.date())]

    def _there(self) -> list[str]:
        return sorted(name for name in self._session.draft.texts if is_of_a_display(name))

    def _display(self, name: str | None = None) -> Display | None:
        wanted = name or self._current
        return next((one for at, one in self._session.displays if at == wanted), None)

    def _name(self, name: str) -> str:
        display = self._display(name)
        return display.id if display else name.split("/")[1] if "/" in name else name

    def _row(self, name: str) -> dict[str, Any]:
        display, found = self._display(name), self.slides_there.found.get(name)
        width, height = found.page.size if found else (16, 9)
        is_twin = display is not None and [one.id for _, one in self._session.displays].count(display.id) > 1
        return {
            "name": name,
            "title": self._name(name),
            "about": self.tr("Another one has this name, too") if is_twin else self._about(display),
            "still": self._offered.stills.address(found.page) if found else "",
            "ratio": width / height,
            "isFaulty": display is None or is_twin,
        }

    def _about(self, display: Display | None) -> str:
        if display is None:
            return self.tr("Its file has a fault")
        width, height = display.shapes[0]
        shape = self.tr("landscape") if width > height else self.tr("portrait")
        shape = self.tr("bar") if is_bar((width, height)) else shape
        inches = display.screen.diagonal_inches
        size = self.tr("{0:g} inch").format(inches) if inches else self.tr("{0} × {1}").format(width, height)
        kind = self.tr("touch booth") if display.mode == "booth" else shape
        return ", ".join(filter(None, (display.place, size, kind)))

    def _said(self, found: StandingSlide) -> str:
        if found.now is None:
            return self.tr("A notice")
        one, spoken = found.now, ", ".join(map(own_name, found.now.showing.locales))
        where = self.tr("{0}, slide {1} of {2}").format(
            playlist_name(one.showing.playlist), one.number, one.count
        )
        return ", ".join(filter(None, (where if one.number else one.showing.slide.id, spoken)))
