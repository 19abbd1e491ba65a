"""What is on and what follows by the display's clock, named for people; and pictures of slides to look at."""

from dataclasses import replace
from datetime import datetime
from itertools import count

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.content.language.line_breaks import plain
from kiosk.content.page.page import Page
from kiosk.team.known_state import NamedTurn
from kiosk.timeline.schedule import Showing
from kiosk.ui.player.programme import Programme
from kiosk.ui.render.drawing_result import Drawing
from kiosk.ui.render.page_renderer import PageRenderer

LONGEST_NAME = 32  # characters; a slide with a longer headline is called by its id
MOST_NAMED = 8  # languages of a turn: a help page has no more together, a notice may
PATIENCE = 3.0  # seconds that a picture may take: the loop's own are drawn after it


class PreviewPictures(QQuickImageProvider):
    """The picture of a preview: `image://preview/<number>`, the number being another for each."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.picture = QImage()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803 - Qt's names
        """The picture, called on the thread of the window."""
        return self.picture


class SlidePreviews(QObject):
    """Draws slides of a programme. `source` is the address of the latest picture, "" while there is none, and
    `has_failed` says that there will be none; `changed` says that they are others.
    """

    changed = Signal()

    def __init__(self, page_renderer: PageRenderer) -> None:
        super().__init__()
        self.provider = PreviewPictures()
        self.source, self.has_failed = "", False
        self.turn: NamedTurn | None = None
        self._renderer = page_renderer
        self._numbers = count(1)
        self._wanted: Page | None = None
        self._names: dict[tuple[datetime, str], str] = {}
        page_renderer.drawn.connect(self._drawn)

    def named(self, programme: Programme, entry: Showing, locale: str, size: tuple[int, int]) -> NamedTurn:
        """A turn, with its slide's headline in a language, or its id, and the languages that it stands in."""
        key = (entry.start, entry.slide.id)
        if key not in self._names:
            if len(self._names) > 8:  # those of now and then, over and over
                self._names.clear()
            self._names[key] = _name(programme, entry, locale, size)
        more = ["…"] if len(entry.locales) > MOST_NAMED else []
        spoken = f" ({', '.join([*entry.locales[:MOST_NAMED], *more])})" if entry.locales else ""
        return NamedTurn(f"{self._names[key]}{spoken}", entry.start, entry.until)

    def show(self, programme: Programme, entry: Showing, locale: str, size: tuple[int, int]) -> None:
        """Draw the slide of a turn, in the languages of that turn, upright."""
        self.turn = self.named(programme, entry, locale, size)
        self.source, self.has_failed = "", False
        try:
            self._wanted = programme.page_of(entry, size)
        except Exception:  # noqa: BLE001 - whatever is wrong with a slide, the team is told that it is
            self._wanted, self.has_failed = None, True
        else:
            self._renderer.draw(self._wanted, QSize(*size), PATIENCE)
        self.changed.emit()

    def clear(self) -> None:
        """Let the picture go."""
        self.source, self.turn, self._wanted, self.has_failed = "", None, None, False
        self.provider.picture = QImage()
        self.changed.emit()

    def forget_names(self) -> None:
        """Other content is played."""
        self._names.clear()

    @Slot(object)
    def _drawn(self, drawing: Drawing) -> None:
        if self._wanted is None or drawing.page is not self._wanted:
            return
        self._wanted = None
        self.has_failed = drawing.picture is None
        if drawing.picture is not None:
            self.provider.picture = drawing.picture
            self.source = f"image://preview/{next(self._numbers)}"
        self.changed.emit()


def _name(programme: Programme, entry: Showing, locale: str, size: tuple[int, int]) -> str:
    own = replace(entry, locales=(locale,)) if entry.locales else entry
    try:
        headline = programme.page_of(own, size).headline
    except Exception:  # noqa: BLE001 - the log says what is wrong with it
        headline = ()
    said = " ".join(plain(headline[0].text).split()) if headline else ""
    return said if said and len(said) <= LONGEST_NAME else entry.slide.id
