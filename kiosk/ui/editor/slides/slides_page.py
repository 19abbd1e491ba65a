"""The page of slides: which playlist and slide are looked at, in which language and shape."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language import locales
from kiosk.editing.checking.window_place import WindowPlace
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.editing.slides.selection import back, landed
from kiosk.editing.slides.slide_summary import SlideSummary, summaries
from kiosk.ui.editor.session.edited_words import EditedWords
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.session.told_later import ToldLater
from kiosk.ui.editor.session.when_seen import WhenSeen
from kiosk.ui.editor.slides.field_words import FieldWords
from kiosk.ui.editor.slides.living_preview import LivingPreview
from kiosk.ui.editor.slides.slide_acts import SlideActs
from kiosk.ui.editor.slides.slide_faults import SlideFaults
from kiosk.ui.editor.slides.slide_inspector import SlideInspector
from kiosk.ui.editor.slides.slide_judging import SlideJudging
from kiosk.ui.editor.slides.slide_pages import SlidePages
from kiosk.ui.editor.slides.slide_rows import SlideRow, SlideRows
from kiosk.ui.editor.slides.whole_picture import WholePicture

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class SlidesPage(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on the page of slides."""

    changed = Signal()
    stillsChanged = Signal()

    def __init__(self, session: EditingSession, offered: OfferedPictures, edited: EditedWords) -> None:
        super().__init__()
        self._telling, self._stills = ToldLater(), ToldLater()
        self._telling.told.connect(self.changed)
        self._stills.told.connect(self.stillsChanged)
        self._session, self._offered, self._pages = session, offered, SlidePages(session)
        self._locale, self._listed, self._shape, self._words = "", "", 0, FieldWords()
        self._told_shapes: list[dict[str, Any]] | None = None
        self.resting = self._showing, self._drawing = WhenSeen(self._show_slide), WhenSeen(self._draw)
        self._rows, self._judging = SlideRows(self._still), SlideJudging(self._pages, offered.stills)
        self.living, self._faults = LivingPreview(offered), SlideFaults(session)
        self.of_slide = SlideInspector(session, edited, self._pages, self._faults)
        self._whole, self.acting = WholePicture(offered), SlideActs(session, self._rows, self._pages)
        self._whole.changed.connect(self._telling.said)
        self.acting.landed.connect(self._land)
        session.changed.connect(self._renew_rows)
        self._faults.changed.connect(self._renew_rows)
        session.read.connect(self._renew)
        session.walked.connect(self._come_back)
        offered.stills.arrived.connect(self._drawing.ask)
        self._renew_rows()

    rows = Property(QObject, lambda self: self._rows, constant=True, final=True)
    acts = Property(SlideActs, lambda self: self.acting, constant=True, final=True)
    preview = Property(LivingPreview, lambda self: self.living, constant=True, final=True)
    inspector = Property(SlideInspector, lambda self: self.of_slide, constant=True, final=True)
    wholePicture = Property(str, lambda self: self._whole.source, notify=changed, final=True)
    wholeRatio = Property(float, lambda self: self._whole.ratio, notify=changed, final=True)
    title = Property(str, lambda self: self._rows.looked_at.title, notify=changed, final=True)
    note = Property(str, lambda self: self._rows.looked_at.note, notify=changed, final=True)
    playlist = Property(str, lambda self: self._rows.playlist, notify=changed, final=True)
    current = Property(int, lambda self: self._rows.current, notify=changed, final=True)
    locale = Property(str, lambda self: self._locale, notify=changed, final=True)
    shape = Property(int, lambda self: self._shape, notify=changed, final=True)
    chosenCount = Property(int, lambda self: len(self._rows.chosen), notify=changed, final=True)
    playlists = Property(list, lambda self: self._playlists(), notify=changed, final=True)
    playlistNames = Property(
        list, lambda self: [playlist_name(one) for one in self._playlists()], notify=changed, final=True
    )

    @Property(list, notify=changed, final=True)
    def languages(self) -> list[dict[str, str]]:
        """The languages of the venue's displays, each by its code and its own name."""
        spoken = self._pages.locales()
        return [{"code": one, "name": locales.endonym(one)} for one in spoken]

    @Property(list, notify=stillsChanged, final=True)
    def shapes(self) -> list[dict[str, Any]]:
        """The shapes of the venue's displays: pixels, which displays have it, the slide as it stands."""
        if self._told_shapes is None:  # QML asks for them a dozen times
            self._told_shapes = self._told_of_shapes()
        return self._told_shapes

    def _told_of_shapes(self) -> list[dict[str, Any]]:
        slide = self._rows.looked_at.slide
        return [
            {
                "width": width,
                "height": height,
                "displays": ", ".join(names),
                "still": self._address(slide, index, self._locale),
                **self._judging.card(slide, self._locale, index),
            }
            for index, ((width, height), names) in enumerate(self._pages.shapes().items())
        ]

    @Property(list, notify=stillsChanged, final=True)
    def reaches(self) -> list[dict[str, Any]]:
        """From how far the words of the slide are read in the language and the shape that are looked at."""
        return self._judging.told(self._rows.looked_at.slide, self._locale, self._shape)

    @Property(str, notify=changed, final=True)
    def length(self) -> str:
        """How many slides the playlist has, and how long one turn of each takes together."""
        rows = self._rows.rows
        return self._words.length(len(rows), sum(row.seconds for row in rows))

    @Slot(str)
    def choosePlaylist(self, name: str) -> None:
        """Look at another playlist."""
        self._rows.playlist = name
        self._renew_rows()
        self._land(0, 1)

    def goTo(self, slide: str) -> None:
        """Look at a slide by its id, in the playlist that stands, else in the first that has it."""
        lists = {
            one.get("id", ""): one.get("slides", []) for one in self._session.document.get("playlists", [])
        }
        having = [name for name, slides in lists.items() if slide in slides]
        if having and self.playlist not in having:
            self.choosePlaylist(having[0])
        rows = [row.slide for row in self._rows.rows]
        if slide in rows:
            self.choose(rows.index(slide), False, False)

    def go_to(self, place: WindowPlace) -> None:
        """Look at a slide, in the language that is meant."""
        if place.item:
            self.goTo(place.item)
        if place.locale in self._pages.locales():
            self.speak(place.locale)

    @Slot(int, bool, bool)
    def choose(self, row: int, is_more: bool, is_range: bool) -> None:
        """Look at a row; with the others that are chosen, or with all between."""
        rows = self._rows
        if is_range:
            chosen = frozenset(range(min(row, rows.anchor), max(row, rows.anchor) + 1))
            rows.current = row
        else:
            chosen = (rows.chosen ^ {row} if is_more else frozenset({row})) or frozenset({row})
            rows.current = rows.anchor = row if row in chosen else min(chosen)
        rows.choose(chosen)
        self._show()

    @Slot(str)
    def speak(self, locale: str) -> None:
        """Look at the slides in another language."""
        self._locale = self._listed = locale
        self._show()
        self._drawing.ask()

    @Slot(str)
    def follow(self, locale: str) -> None:
        """Look at the slide in the language in which somebody writes; the list stays in its own."""
        if locale != self._locale:
            self._locale = locale
            self._show()

    @Slot(int)
    def shapeAs(self, shape: int) -> None:
        """Look at the slide in another of the shapes."""
        self._shape = shape
        self._show()

    def close(self) -> None:
        """Take nothing more, and look for nothing."""
        self.acting.close()
        self._whole.close()

    @Slot(int, int)
    def _land(self, row: int, count: int) -> None:
        self._rows.select(landed(len(self._rows.rows), row, count))
        self._show()

    @Slot()
    def _come_back(self) -> None:
        """Select what undo or redo brought, and nothing else."""
        found = back(self._rows.before, [row.slide for row in self._rows.rows])
        if found is not None:
            self._rows.select(found)
        self._show()

    @Slot()
    def _renew_rows(self) -> None:
        names = self._playlists()
        is_read = not self._session.property("isUnreadable")
        if is_read and self._rows.playlist not in names:
            self._rows.playlist = names[0] if names else ""
        found = summaries(self._session.document, self._rows.playlist)
        self._rows.take([self._row(one) for one in found] if is_read else None)
        self.acting.changed.emit()
        self._telling.say()

    def _row(self, one: SlideSummary) -> SlideRow:
        is_faulty = self._faults.has(one.slide)
        note = self._words.note(one, is_faulty=is_faulty)
        return SlideRow(one.slide, one.name, note, one.seconds, is_faulty)

    @Slot()
    def _renew(self) -> None:
        spoken = self._pages.locales()
        if self._locale not in spoken:
            self._locale = self._listed = spoken[0] if spoken else ""
        self._show()
        self._drawing.ask()

    def _draw(self) -> None:
        self._rows.renew_stills()
        self._judge()

    def _show(self) -> None:
        self._session.slide_looked_at = self._rows.looked_at.slide
        self._showing.ask()

    def _show_slide(self) -> None:
        slide = self._rows.looked_at.slide
        page = self._pages.page(slide, self._locale, self._shape)
        self.living.show(page)
        self._whole.show(page.picture if page else None)
        self.of_slide.show(slide, self._pages.locales())
        self._telling.say()
        self._judge()

    def _judge(self) -> None:
        slide, shapes = self._rows.looked_at.slide, len(self._pages.shapes())
        self._told_shapes = None
        self._judging.have_drawn(slide, self._locale, shapes)
        self.of_slide.judge(self._judging.too_far(slide, self._locale, shapes))
        self._stills.say()

    def _still(self, slide: str) -> str:
        return self._address(slide, 0, self._listed)

    def _address(self, slide: str, shape: int, locale: str) -> str:
        page = self._pages.page(slide, locale, shape)
        return self._offered.stills.address(page) if page else ""

    def _playlists(self) -> list[str]:
        return [one.get("id", "") for one in self._session.document.get("playlists", [])]
