"""Defines a page that is to be drawn, what its drawing needs, and what comes of it."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.page.page import Caption, Page
from kiosk.media.cropping import Frame
from kiosk.ui.render.page_view import PageView
from kiosk.ui.render.strips import Strip


@dataclass(frozen=True, slots=True)
class Task:
    """A page, its size in pixels, the seconds its picture may take, and whether what moves will be played."""

    page: Page
    size: QSize
    limit: float
    plays: bool


@dataclass(slots=True)
class Canvas:
    """What one drawing needs while it is made, and what is done of it."""

    view: PageView
    window: QQuickWindow
    scene: QQuickItem
    unfitted: list[Caption] | None  # what is said over its film, until there is a place for all of it
    picture: QImage | None = None
    over: QImage | None = None
    said: list[Caption] = field(default_factory=list)
    captions: list[tuple[Caption, Strip]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class MovingPart:
    """What moves on a page: the film, or picture, at `path` fills `frame`, whose corner is at `at` (pixels).

    `over` is the page with a hole there: what stands over the film, and beside it; `captions` are those that
    stand by turns, each with what each changes in `over`; `is_heard` says that the film's sound is wanted.
    """

    path: Path
    frame: Frame
    at: QPoint
    over: QImage
    is_film: bool = True
    captions: tuple[tuple[Caption, Strip], ...] = ()
    is_heard: bool = False

    @property
    def place(self) -> QRect:
        """Where it moves."""
        return QRect(self.at, QSize(*self.frame.size))

    @property
    def area(self) -> QRect:
        """Where it moves, and where captions stand."""
        area, width = self.place, self.over.width()
        for _, strip in self.captions:
            area = area.united(QRect(0, strip.top, width, strip.height))
        return area


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page as it was drawn: `picture` is None where that was not possible, `faults` say why.

    `is_late` says that it took too long; `moving` is what moves on it, where what moves was asked for.
    """

    page: Page
    picture: QImage | None
    faults: tuple[str, ...]
    is_late: bool = False
    moving: MovingPart | None = None


def moving_part(canvas: Canvas, page: Page) -> MovingPart | None:
    """What moves on a page that was drawn; None where nothing does."""
    place, picture = canvas.view.picture_place, page.picture
    if canvas.over is None or place is None or picture is None:
        return None
    frame = Frame(place.size, picture.focus, place.target, picture.mirrored, place.ground, picture.is_whole)
    ratio = canvas.window.devicePixelRatio()
    at = QPoint(round(place.x * ratio), round(place.y * ratio))
    captions = tuple(canvas.captions)
    return MovingPart(picture.path, frame, at, canvas.over, picture.is_film, captions, picture.is_heard)
