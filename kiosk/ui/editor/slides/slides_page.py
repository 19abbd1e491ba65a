"""The page of slides: which playlist and slide, in which language and shape; what is done with them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.campaign.slides import Slide
from kiosk.content.display.display import Display
from kiosk.content.display.screen import Size
from kiosk.content.language import locales
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.editing import campaign_changes
from kiosk.editing.slides.slide_summary import SlideSummary, summaries
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.slides.living_preview import LivingPreview
from kiosk.ui.editor.slides.slide_inspector import SlideInspector
from kiosk.ui.editor.slides.slide_rows import SlideRow, SlideRows
from kiosk.ui.editor.slides.whole_picture import WholePicture

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class SlidesPage(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on the page of slides."""

    changed = Signal()

    def __init__(self, session: EditingSession, offered: OfferedPictures) -> None:
        super().__init__()
        self._session, self._offered = session, offered
        self._playlist, self._current, self._locale, self._shape = "", 0, "", 0
        self._rows = SlideRows(self._still)
        self._preview, self._inspector = LivingPreview(offered), SlideInspector(session)
        self._whole = WholePicture(offered)
        self._whole.changed.connect(self.changed)
        session.changed.connect(self._renew_rows)
        session.read.connect(self._renew)
        offered.stills.arrived.connect(lambda _: self._rows.renew_stills())
        self._renew_rows()

    rows = Property(QObject, lambda self: self._rows, constant=True, final=True)
    preview = Property(LivingPreview, lambda self: self._preview, constant=True, final=True)
    inspector = Property(SlideInspector, lambda self: self._inspector, constant=True, final=True)
    wholePicture = Property(str, lambda self: self._whole.source, notify=changed, final=True)
    wholeRatio = Property(float, lambda self: self._whole.ratio, notify=changed, final=True)
    title = Property(str, lambda self: self._row().title, notify=changed, final=True)
    note = Property(str, lambda self: self._row().note, notify=changed, final=True)
    playlist = Property(str, lambda self: self._playlist, notify=changed, final=True)
    current = Property(int, lambda self: self._current, notify=changed, final=True)
    locale = Property(str, lambda self: self._locale, notify=changed, final=True)
    shape = Property(int, lambda self: self._shape, notify=changed, final=True)
    chosenCount = Property(int, lambda self: len(self._rows.chosen), notify=changed, final=True)

    playlists = Property(list, lambda self: self._playlists(), notify=changed, final=True)

    @Property(list, notify=changed, final=True)
    def languages(self) -> list[dict[str, str]]:
        """The languages of the venue's displays, each by its code and its own name."""
        return [{"code": one, "name": locales.babel(one).display_name or one} for one in self._locales()]

    @Property(list, notify=changed, final=True)
    def shapes(self) -> list[dict[str, int]]:
        """The shapes of the venue's displays: width and height in pixels, and how many displays have it."""
        sizes = [size for _, size in self._places()]
        return [
            {"width": width, "height": height, "displays": sizes.count((width, height))}
            for width, height in dict.fromkeys(sizes)
        ]

    @Slot(str)
    def choosePlaylist(self, name: str) -> None:
        """Look at another playlist."""
        self._playlist, self._current = name, 0
        self._renew_rows()

    @Slot(int, bool, bool)
    def choose(self, row: int, is_more: bool, is_range: bool) -> None:
        """Look at a row; with the others that are chosen, or with all between."""
        chosen = self._rows.chosen
        if is_range:
            chosen = frozenset(range(min(row, self._current), max(row, self._current) + 1))
        elif is_more:
            chosen ^= {row}
        else:
            chosen = frozenset({row})
        self._rows.choose(chosen or frozenset({row}))
        self._current = row if not is_range else self._current
        self._show()

    @Slot(str)
    def speak(self, locale: str) -> None:
        """Look at the slides in another language."""
        self._locale = locale
        self._rows.renew_stills()
        self._show()

    @Slot(int)
    def shapeAs(self, shape: int) -> None:
        """Look at the slide in another of the shapes."""
        self._shape = shape
        self._show()

    @Slot(int)
    def moveTo(self, place: int) -> None:
        """Put what is chosen before the row that stands at a place, or behind all."""
        order, first = campaign_changes.gathered(len(self._rows.rows), sorted(self._rows.chosen), place)
        label = self.tr("Move %n slide(s)", "", len(self._rows.chosen))
        count = len(self._rows.chosen)
        if self._session.change(label, campaign_changes.ordered_in_playlist, self._playlist, order):
            self._rows.choose(frozenset(range(first, first + count)))
            self._current = first
            self.changed.emit()

    @Slot(int)
    def moveBy(self, steps: int) -> None:
        """Put what is chosen a few places further down, or up."""
        chosen = sorted(self._rows.chosen)
        first, last = chosen[0], chosen[-1]
        place = first + steps if steps < 0 else last + 1 + steps
        if 0 <= place <= len(self._rows.rows):
            self.moveTo(place)

    @Slot()
    def takeOut(self) -> None:
        """Take what is chosen out of this playlist; the slides stay in the campaign."""
        chosen = sorted(self._rows.chosen)
        label = self.tr("Take out %n slide(s)", "", len(chosen))
        if len(chosen) == len(self._rows.rows):
            self._session.tell(self.tr("A playlist needs a slide at least. Turn the playlist off instead."))
        elif self._session.change(label, campaign_changes.out_of_playlist, self._playlist, chosen):
            self._land(min(chosen[0], len(self._rows.rows) - 1))

    @Slot()
    def duplicate(self) -> None:
        """Put a copy of what is looked at behind it."""
        if not self._rows.rows:
            return
        row = self._rows.rows[self._current]
        label = self.tr("Duplicate “{0}”").format(row.title)
        if self._session.change(
            label, campaign_changes.with_copy, row.slide, self._playlist, self._current + 1
        ):
            self._land(self._current + 1)

    def _land(self, row: int) -> None:
        self._current = row
        self._rows.choose(frozenset({row}))
        self._show()

    def _summaries(self) -> list[SlideSummary]:
        return summaries(self._session.document, self._playlist)

    @Slot()
    def _renew_rows(self) -> None:
        names = self._playlists()
        if self._playlist not in names:
            self._playlist = names[0] if names else ""
        rows = [SlideRow(one.slide, one.title, self._note(one)) for one in self._summaries()]
        self._rows.take(rows)
        self._current = max(0, min(self._current, len(rows) - 1))
        self._rows.choose(frozenset(row for row in self._rows.chosen if row < len(rows)) or frozenset({0}))
        self.changed.emit()

    def _note(self, one: SlideSummary) -> str:
        kinds = {
            "image": self.tr("Picture"),
            "video": self.tr("Film"),
            "signs": self.tr("Signs"),
            "help": self.tr("Help lines"),
            "steps": self.tr("What to do"),
            "self-check": self.tr("Questions"),
            "fact": self.tr("Figure"),
            "donate": self.tr("Code for giving"),
            "learn": self.tr("Code to learn more"),
            "day": self.tr("Day of the year"),
            "message": self.tr("Words"),
            "wall": self.tr("Wall of hearts"),
        }
        return self.tr("{0}, {1:g} s").format(kinds.get(one.kind, one.kind), one.seconds)

    @Slot()
    def _renew(self) -> None:
        spoken = self._locales()
        if self._locale not in spoken:
            self._locale = spoken[0] if spoken else ""
        self._rows.renew_stills()
        self._show()

    def _show(self) -> None:
        rows = self._rows.rows
        page = self._page(rows[self._current].slide, self._shape) if rows else None
        self._preview.show(page)
        self._whole.show(page.picture if page else None)
        self._inspector.show(self._row().slide, self._locales())
        self.changed.emit()

    def _row(self) -> SlideRow:
        rows = self._rows.rows
        return rows[self._current] if self._current < len(rows) else SlideRow("", "", "")

    def _still(self, slide: str) -> str:
        page = self._page(slide, 0)
        return self._offered.stills.address(page) if page else ""

    def _page(self, slide: str, shape: int) -> Page | None:
        """A slide in the language that is looked at, on a display of that shape; None until it is read."""
        campaign, places = self._session.campaign, self._places()
        if campaign is None or not places:
            return None
        sizes = list(dict.fromkeys(size for _, size in places))
        display, size = next(one for one in places if one[1] == sizes[min(shape, len(sizes) - 1)])
        try:
            found: Slide = campaign.slide(slide)
        except KeyError:
            return None
        today = datetime.now(ZoneInfo(display.timezone)).date()
        shown = (self._locale or display.locales[0],)
        return PageBuilder(display, size, lambda: 1234).page(campaign, found, shown, today)

    def _playlists(self) -> list[str]:
        return [one.get("id", "") for one in self._session.document.get("playlists", [])]

    def _places(self) -> list[tuple[Display, Size]]:
        return [(display, display.shapes[0]) for _, display in self._session.displays]

    def _locales(self) -> list[str]:
        return list(dict.fromkeys(one for _, display in self._session.displays for one in display.locales))
