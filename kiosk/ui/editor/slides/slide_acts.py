"""What is done with the slides of a playlist: each act is one step that can be undone."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language.direction import in_sentence
from kiosk.editing import campaign_changes
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.editing.slides.slide_summary import summaries
from kiosk.ui.editor.choosing.files_in_view import FilesInView
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.slides.field_words import FieldWords
from kiosk.ui.editor.slides.slide_adding import Place, SlideAdding
from kiosk.ui.editor.slides.slide_pages import SlidePages
from kiosk.ui.editor.slides.slide_rows import SlideRows

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class SlideActs(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """Acts on what is chosen in the list. `landed(row, count)` says what is to be looked at afterwards; whose
    rows these are says when they `changed`.
    """

    landed = Signal(int, int)
    changed = Signal()

    def __init__(self, session: EditingSession, rows: SlideRows, pages: SlidePages) -> None:
        super().__init__()
        self._session, self._rows, self._words = session, rows, FieldWords()
        self._adding = SlideAdding(session, pages)
        self._adding.landed.connect(self.landed)
        self.in_view = FilesInView()
        self.in_view.taken.connect(self._take_files)

    files = Property(FilesInView, lambda self: self.in_view, constant=True, final=True)

    def close(self) -> None:
        """Take nothing more."""
        self._adding.close()
        self.in_view.close()

    @Slot(int)
    def moveTo(self, place: int) -> None:
        """Put what is chosen before the row that stands at a place, or behind all."""
        order, first = campaign_changes.gathered(len(self._rows.rows), sorted(self._rows.chosen), place)
        count = len(self._rows.chosen)
        label = self.tr("Move a slide") if count == 1 else self.tr("Move {0} slides").format(count)
        if self._session.change(label, campaign_changes.ordered_in_playlist, self._rows.playlist, order):
            self.landed.emit(first, count)

    @Slot(int)
    def moveBy(self, steps: int) -> None:
        """Put what is chosen a few places further down, or up."""
        chosen = sorted(self._rows.chosen)
        if not chosen:
            return
        first, last = chosen[0], chosen[-1]
        place = first + steps if steps < 0 else last + 1 + steps
        if 0 <= place <= len(self._rows.rows):
            self.moveTo(place)

    @Slot()
    def takeOut(self) -> None:
        """Take what is chosen out of this playlist; the slides stay in the campaign."""
        chosen, playlist = sorted(self._rows.chosen), self._rows.playlist
        label = self.tr("Take out a slide")
        if len(chosen) > 1:
            label = self.tr("Take out {0} slides").format(len(chosen))
        if len(chosen) == len(self._rows.rows):
            self._session.tell(self.tr("A playlist needs a slide at least. Turn the playlist off instead."))
            return
        told = self.tr(
            "{0} taken out of {1}. The campaign still has it: Add brings it into a playlist again."
        )
        if len(chosen) > 1:
            told = self.tr("{0} taken out of {1}. The campaign still has them: Add brings them in again.")
        said = told.format(self._named(chosen), playlist_name(playlist))
        if self._session.change(label, campaign_changes.out_of_playlist, playlist, chosen):
            self.landed.emit(min(chosen[0], len(self._rows.rows) - 1), 1)
            self._session.tell_done(said)

    @Slot()
    def duplicate(self) -> None:
        """Put a copy of what is looked at behind it."""
        if not self._rows.rows:
            return
        row = self._rows.looked_at
        label = self.tr("Duplicate “{0}”").format(in_sentence(row.title))
        place = (self._rows.playlist, self._rows.current + 1)
        if self._session.change(label, campaign_changes.with_copy, row.slide, *place):
            self.landed.emit(self._rows.current + 1, 1)

    @Property(bool, notify=changed, final=True)
    def hasOthers(self) -> bool:
        """Whether there are slides of the campaign that are not in this playlist."""
        here = {row.slide for row in self._rows.rows}
        return any(one.get("id") not in here for one in self._session.document.get("slides", []))

    @Property(list, notify=changed, final=True)
    def others(self) -> list[dict[str, str]]:
        """The slides of the campaign that are not in this playlist."""
        here = {row.slide for row in self._rows.rows}
        known = summaries(self._session.document, "")
        left = [one for one in known if one.slide not in here]
        return [{"slide": one.slide, "title": one.name} for one in left]

    @Slot()
    def askFiles(self) -> None:
        """Have pictures and films chosen among the files of this computer."""
        self.in_view.asked.emit()

    @Slot(list)
    def _take_files(self, files: list[Path]) -> None:
        self._adding.files(files, self._place(-1))

    @Slot(list)
    @Slot(list, int)
    def addFiles(self, urls: list[QUrl], place: int = -1) -> None:
        """Have pictures and films of files at a place; -1 is behind what is looked at."""
        self._adding.dropped(urls, self._place(place))

    @Slot(str)
    def addOwn(self, kind: str) -> None:
        """Have one of the program's own slides behind what is looked at."""
        self._adding.own(kind, self._place(-1))

    @Slot(str)
    def addFromCampaign(self, slide: str) -> None:
        """Have a slide of the campaign in this playlist, behind what is looked at."""
        self._adding.of_campaign(slide, self._place(-1))

    @Slot()
    def copy(self) -> None:
        """Put what is chosen aside."""
        self._adding.copy([self._rows.rows[row].slide for row in sorted(self._rows.chosen)])

    @Slot()
    def cut(self) -> None:
        """Put what is chosen aside, and take it out of this playlist."""
        self.copy()
        self.takeOut()

    @Slot()
    def paste(self) -> None:
        """Have what was put aside behind what is looked at."""
        self._adding.paste(self._place(-1))

    @Slot()
    def deleteSlide(self) -> None:
        """Take what is chosen out of every playlist and out of the campaign."""
        chosen, document = sorted(self._rows.chosen), self._session.document
        if not chosen or not self._rows.rows:
            return
        slides, named = [self._rows.rows[row].slide for row in chosen], self._named(chosen)
        if emptied := campaign_changes.emptied_without(document, slides):
            told = self.tr(
                "{0} cannot be deleted: {1} would have no slide left. Add another one there first."
            )
            self._session.tell(told.format(named, ", ".join(map(playlist_name, emptied))))
            return
        lists = campaign_changes.playlists_with(document, slides)
        if self._session.change(self.tr("Delete {0}").format(named), campaign_changes.without_slides, slides):
            self.landed.emit(max(0, min(chosen[0], len(self._rows.rows) - 1)), 1)
            told, where = self.tr("{0} deleted from {1}."), ", ".join(map(playlist_name, lists))
            self._session.tell_done(told.format(named, where or self.tr("the campaign")))

    def _named(self, rows: Sequence[int]) -> str:
        if len(rows) > 1:
            return self.tr("{0} slides").format(len(rows))
        return self.tr("“{0}”").format(in_sentence(self._rows.rows[rows[0]].title))

    def _place(self, place: int) -> Place:
        behind = self._rows.current + 1 if self._rows.rows else 0
        return (self._rows.playlist, behind if place < 0 else place)
