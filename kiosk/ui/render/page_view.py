"""A Page as QML sees it: typed, constant, and alive as long as Python holds it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language.line_breaks import plain
from kiosk.content.page.page import Page, Phrase
from kiosk.media.qr import QrCode
from kiosk.ui.captions.caption_parts import said_over
from kiosk.ui.render.body_views import body_views
from kiosk.ui.render.fonts import LATIN
from kiosk.ui.render.word_views import WordsView, constant, views

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PicturePlace:
    """Where a page's picture stands: its corner in the window's units, its size in pixels; the point to which
    its focus is brought, as shares; the colour around it.
    """

    x: float
    y: float
    size: tuple[int, int]
    target: tuple[float, float]
    ground: str


@QmlElement
@QmlUncreatable("pages come from a campaign")
class PageView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """One page. QML tells it which of its pictures are on their way, and which words came out too small."""

    settled = Signal(object)
    inspected = Signal()
    bareChanged = Signal()
    captionChanged = Signal()
    gauging = Signal()
    captionHeightsChanged = Signal()

    def __init__(
        self, page: Page, picture_key: str = "", code_key: str = "", code: QrCode | None = None
    ) -> None:
        super().__init__()
        self._page, self._body = page, page.body
        self.picture_key, self.code_key, self._code = picture_key, code_key, code
        self._headline, self._text = views(page.headline, self), views(page.text, self)
        self._credit = views(page.credit, self)
        self._parts = body_views(page.body, self)
        self._caption: list[WordsView] = []
        self._gauged: dict[Phrase, list[float]] = {}  # what was measured, by the words
        self._last_gauged: tuple[list[float], float] = ([], inf)
        self._room = inf
        self._heights: list[float] = []
        self._waiting = 0
        self.is_bare = False
        self.picture_place: PicturePlace | None = None
        self.faults: list[str] = []

    slide = constant(str, lambda self: self._page.slide)
    kind = constant(str, lambda self: self._page.kind)
    tone = constant(str, lambda self: self._page.tone)
    rightToLeft = constant(bool, lambda self: self._page.right_to_left)
    headline = constant(list, lambda self: self._headline)
    text = constant(list, lambda self: self._text)
    credit = constant(list, lambda self: self._credit)
    picture = constant(str, lambda self: self.picture_key)
    code = constant(str, lambda self: self.code_key)
    codeSide = constant(int, lambda self: self._code.side if self._code else 0)
    codeNeeded = constant(int, lambda self: _module_needed(self._page, self._code))
    items = constant(list, lambda self: self._parts.get("items", []))
    others = constant(list, lambda self: self._parts.get("others", []))
    lead = constant(list, lambda self: self._parts.get("lead", []))
    note = constant(list, lambda self: self._parts.get("note", []))
    number = constant(str, lambda self: self._parts.get("number", ""))
    numberFamily = constant(str, lambda self: self._parts.get("numberFamily", LATIN))
    figure = constant(list, lambda self: self._parts.get("figure", []))
    share = constant(float, lambda self: self._parts.get("share", -1.0))
    hearts = constant(int, lambda self: self._parts.get("hearts", 0))
    leadPictogram = constant(str, lambda self: self._parts.get("leadPictogram", ""))

    @Property(bool, notify=bareChanged, final=True)
    def isBare(self) -> bool:
        """Whether nothing is drawn where the picture is: a hole, for what is played below the page."""
        return self.is_bare

    @Property(list, notify=captionChanged, final=True)
    def caption(self) -> list[WordsView]:
        """The words that stand over a film."""
        return self._caption

    def say(self, words: Phrase) -> None:
        """Put other words over the film; its headline for none."""
        self._caption = views(words, self) or self._headline
        self.captionChanged.emit()

    hasCaptions = constant(bool, lambda self: said_over(self._page) is not None)
    isWhole = constant(bool, lambda self: bool(self._page.picture and self._page.picture.is_whole))

    @Property(list, notify=captionHeightsChanged, final=True)
    def captionHeights(self) -> list[float]:
        """How high the highest of all captions stands at each size that QML tried; empty until then."""
        return self._heights

    def takes(self, words: Phrase) -> float:
        """How much of the most room for captions these words take at their smallest: 1 for all of it."""
        if words not in self._gauged:
            self.say(words)
            self.gauging.emit()
            self._gauged[words], self._room = self._last_gauged
        return self._gauged[words][-1] / self._room

    @Slot(list, float)
    def gauged(self, heights: list[float], room: float) -> None:
        """How high a caption stands at each size, from the largest on, and the most room that there is."""
        self._last_gauged = (heights, room)

    def fit(self, captions: Sequence[Phrase]) -> None:
        """Find the size and the sheet for all these captions, of which each was asked what it `takes`."""
        if self._page.headline:
            self.takes(self._page.headline)
        phrases = (*captions, *filter(None, [self._page.headline]))
        self._heights = [max(at) for at in zip(*(self._gauged[one] for one in phrases), strict=True)]
        self.captionHeightsChanged.emit()
        self.say(() if self.is_bare or self._headline else next(iter(captions), ()))

    def bare(self) -> None:
        """Leave the picture out, and what is said over it."""
        self.say(())
        self.is_bare = True
        self.bareChanged.emit()

    @Slot(float, float, int, int, float, float, str)
    def placePicture(  # noqa: PLR0913, PLR0917  as many as QML has to say
        self, x: float, y: float, width: int, height: int, target_x: float, target_y: float, ground: str
    ) -> None:
        """Where the picture stands in the window, in its units, its size in pixels, and how it lies there."""
        self.picture_place = PicturePlace(x, y, (width, height), (target_x, target_y), ground)

    @Slot()
    def wait(self) -> None:
        """A picture of this page is on its way."""
        self._waiting += 1

    @Slot()
    def arrived(self) -> None:
        """A picture of this page is there, or will never be."""
        self._waiting -= 1
        if not self._waiting:
            self.settled.emit(self)

    @Slot(str, float, float)
    def tooSmall(self, words: str, size: float, minimum: float) -> None:
        """Words had to be drawn smaller than legible to stand whole; sizes in pixels."""
        self.faults.append(
            f'the words "{plain(words)}" fit only at {size:.0f} px, under the legible {minimum:.0f} px'
        )

    @Slot(str)
    def fault(self, message: str) -> None:
        """Something else that an operator should know of this page."""
        self.faults.append(message)

    @property
    def said(self) -> Page:
        """What stands on it."""
        return self._page

    @Slot(result=bool)
    def waits(self) -> bool:
        """Whether a picture is still on its way."""
        return self._waiting > 0


def _module_needed(page: Page, code: QrCode | None) -> int:
    return code.module_needed(page.scanning_distance_m, page.pixels_per_mm) if code else 0
