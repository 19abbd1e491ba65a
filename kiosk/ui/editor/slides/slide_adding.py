"""Slides that come into a playlist: of files, of what was put aside, of the campaign's own."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.beginning.taking.named_files import counted
from kiosk.content.display.screen import USUAL, Size
from kiosk.content.errors import WrongUse
from kiosk.content.language.direction import in_sentence
from kiosk.editing import campaign_changes
from kiosk.editing.checking.window_place import WindowPlace
from kiosk.editing.slides.carried_slides import FORMAT, brought, carried
from kiosk.editing.slides.new_slides import NewSlides, own_slide, slides_of
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.editing.slides.slide_fields import fields_of
from kiosk.editing.slides.slide_name import slide_name
from kiosk.editing.words.campaign_texts import source_language
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.slides.slide_pages import SlidePages

Place = tuple[str, int]  # a playlist, and the index in it


class SlideAdding(QObject):
    """`landed(row, count)` says where slides came to stand."""

    landed = Signal(int, int)

    def __init__(self, session: EditingSession, pages: SlidePages) -> None:
        super().__init__()
        self._session, self._pages = session, pages
        self._place: Place = ("", 0)
        self._is_written = False
        self._taking = Background[NewSlides](self)
        self._taking.done.connect(self._take)
        self._taking.failed.connect(self._tell_failed)

    def close(self) -> None:
        """Take nothing more."""
        self._taking.close()

    @property
    def folder(self) -> Path:
        """The folder of the campaign that is edited."""
        return (self._session.folder / self._session.campaign_name).parent

    def files(self, named: Sequence[Path], place: Place) -> None:
        """Have pictures and films of files, or of folders with them, in the order of their names."""
        ordered, panel = sorted(named, key=counted), self._panel()
        self._ask(place, lambda: slides_of(ordered, self.folder, self._session.document, panel))
        self._is_written = True

    def dropped(self, urls: Sequence[QUrl], place: Place) -> None:
        """The same, of what was dropped or pasted."""
        named = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if named:
            self.files(named, place)
        else:
            self._session.tell(self.tr("Only files of this computer can be taken: save the picture first."))

    def own(self, kind: str, place: Place) -> None:
        """Have a slide whose words and pictures are the program's."""
        self._put([own_slide(self._session.document, kind)], place, is_written=True)

    def of_campaign(self, slide: str, place: Place) -> None:
        """Have a slide of the campaign in this playlist as well."""
        tables = self._session.document.get("slides", [])
        table: Mapping[str, Any] = next((one for one in tables if one.get("id") == slide), {})
        title = slide_name(table, source_language(self._session.document))
        label = self.tr("Add “{0}” to {1}").format(in_sentence(title), playlist_name(place[0]))
        if self._session.change(label, campaign_changes.in_playlist, *place, [slide]):
            self.landed.emit(place[1], 1)

    def copy(self, slides: list[str]) -> None:
        """Put slides aside, for this campaign or another."""
        data = QMimeData()
        data.setData(FORMAT, carried(self.folder, self._session.document, slides))
        QGuiApplication.clipboard().setMimeData(data)

    def paste(self, place: Place) -> None:
        """Have what was put aside: slides, files, a picture."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasFormat(FORMAT):
            content, document = bytes(data.data(FORMAT).data()), self._session.document
            self._ask(place, lambda: NewSlides(tuple(brought(content, self.folder, document)), ()))
        elif data.hasUrls():
            self.dropped(data.urls(), place)
        elif data.hasImage():
            picture = QImage(data.imageData())
            self._ask(place, lambda: self._of_picture(picture))
        else:
            self._session.tell(self.tr("There is no slide and no picture to paste."))

    def _of_picture(self, picture: QImage) -> NewSlides:
        with TemporaryDirectory() as folder:
            file = Path(folder, "pasted.png")
            picture.save(str(file))
            return slides_of([file], self.folder, self._session.document, self._panel())

    def _panel(self) -> Size:
        return next(iter(self._pages.shapes()), USUAL[0])

    def _ask(self, place: Place, work: Callable[[], NewSlides]) -> None:
        self._place, self._is_written = place, False
        self._taking.ask(lambda: _told(work))

    @Slot(object)
    def _take(self, found: NewSlides) -> None:
        if found.slides:
            self._put(found.slides, self._place, is_written=self._is_written)
        if found.refused:
            name, reason = found.refused[0]
            more = len(found.refused) - 1
            others = self.tr(" And {0} more.").format(more) if more else ""
            told = self.tr("{0} {1}.").format(name, reason.rstrip(".")) if name else reason
            self._session.tell(told + others)

    @Slot()
    def _tell_failed(self) -> None:
        self._session.tell(
            self.tr("Nothing was added: the files could not be read. Look whether they open elsewhere.")
        )

    def _put(self, slides: Sequence[Mapping[str, Any]], place: Place, *, is_written: bool) -> None:
        """Have new slides. Of one that comes alone the words come next: its first field has the keyboard."""
        count = len(slides)
        label = self.tr("Add a slide") if count == 1 else self.tr("Add {0} slides").format(count)
        playlist, index = place
        if self._session.change(label, campaign_changes.with_slides, slides, playlist or None, index):
            self.landed.emit(index, len(slides))
            if count == 1 and is_written:
                self._session.go_to(self._first_field(slides[0]))

    def _first_field(self, slide: Mapping[str, Any]) -> WindowPlace:
        keys = [one.key for one in fields_of(slide)]
        field = "headline" if "headline" in keys else next(iter(keys), "")
        spoken, source = self._pages.locales(), source_language(self._session.document)
        locale = source if source in spoken else next(iter(spoken), "")
        return WindowPlace("slides", item=slide["id"], field=field, locale=locale)


def _told(work: Callable[[], NewSlides]) -> NewSlides:
    """What comes of it; where nothing could be taken at all, why."""
    try:
        return work()
    except WrongUse as error:
        return NewSlides((), (("", str(error)),))
    except OSError as error:
        return NewSlides((), (("", f"{error.filename or ''}: {error.strerror}."),))
