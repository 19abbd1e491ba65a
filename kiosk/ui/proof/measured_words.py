"""Measures the words of a scene: how high they are, how well they stand out, whether all of them are seen."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextLayout
from PySide6.QtQuick import QQuickItem

from kiosk.content.language.line_breaks import plain
from kiosk.proof.contrast import contrast, ink, mark
from kiosk.proof.drawn_page import DrawnText, Place

# What no face has a shape for, and needs none: formats, marks that choose a shape, and spaces. A control that
# breaks no line stands as a box.
SHAPELESS = frozenset({"Cf", "Zs", "Zl", "Zp"})
SLACK = 2.0  # pixels by which a line may be wider than its room: Qt rounds on the way
REACH = 0.15  # of a face's size: how far letters may reach out of their lines
NO_INK = 21.0  # the most that a contrast may be: that nothing is seen is said of it otherwise
NOT_SEEN = "stands where nothing of it is seen"
ELIDED = "is cut short with dots"
OFF_THE_PAGE = "reaches out of the page"
OUT_OF_ITS_ROOM = "reaches out of its room"


@dataclass(frozen=True, slots=True)
class WordedPage:
    """A page of a size: the colours of its texts, it with each text in a colour of its own, and without."""

    size: tuple[int, int]
    colours: list[QColor]
    marked: Image.Image
    bare: Image.Image


def measured_words(texts: list[QQuickItem], page: WordedPage) -> tuple[DrawnText, ...]:
    """The texts of a scene that are hidden by now."""
    return tuple(_measured(item, number, page) for number, item in enumerate(texts))


def _measured(item: QQuickItem, number: int, page: WordedPage) -> DrawnText:
    font, text = QFont(item.property("font")), str(item.property("text"))
    colour = page.colours[number]
    place = _reached(_room(item), font.pixelSize(), page.size)
    mask = ink(page.marked, page.bare, place, mark(number))
    found = _found(place, mask)
    shade = (colour.red(), colour.green(), colour.blue())
    return DrawnText(
        words=" ".join(plain(text).split()),
        role=_role(item),
        place=found or place,
        px=font.pixelSize(),
        least=_least(item),
        capitals=round(_capitals(font.family(), font.weight()) * font.pixelSize(), 2),
        contrast=contrast(shade, page.bare, place, mask) if found else NO_INK,
        cut=_cut(item, found, page.size),
        missing=without_face(text, font.family()),
    )


def without_face(text: str, family: str) -> str:
    """The characters of a text for which neither this face nor one that stands in for it has a shape."""
    return "".join(sorted({sign for sign in text if not _has(family, sign)}))


def _room(item: QQuickItem) -> QRectF:
    """Where its lines may stand on the page."""
    width = max(item.width(), float(item.property("contentWidth")))
    height = max(item.height(), float(item.property("contentHeight")))
    return item.mapRectToScene(QRectF(0, 0, width, height))


def _reached(room: QRectF, px: int, size: tuple[int, int]) -> Place:
    """That place as far as letters reach out of it, within the page."""
    reach = round(px * REACH)
    left, top = max(0, int(room.left()) - reach // 4), max(0, int(room.top()) - reach)
    right, bottom = min(size[0], round(room.right()) + reach // 4), min(size[1], round(room.bottom()) + reach)
    return (left, top, max(1, right - left), max(1, bottom - top))


def _found(place: Place, mask: Image.Image) -> Place | None:
    """Where the ink of a place is; None where there is none."""
    box = mask.getbbox()
    return box and (place[0] + box[0], place[1] + box[1], box[2] - box[0], box[3] - box[1])


def _cut(item: QQuickItem, place: Place | None, size: tuple[int, int]) -> str:
    """Why not all of it is seen, whose ink was found in a place."""
    if item.property("truncated"):
        return ELIDED
    if place is None:
        return NOT_SEEN
    left, top, width, height = place
    if not (left > 0 and top > 0 and left + width < size[0] and top + height < size[1]):
        return OFF_THE_PAGE
    phrase = item.parentItem()
    most = phrase.property("maximumHeight")
    if most is not None and phrase.implicitHeight() > float(most) + SLACK:
        return OUT_OF_ITS_ROOM
    return OUT_OF_ITS_ROOM if float(item.property("contentWidth")) > item.width() + SLACK else ""


def _least(item: QQuickItem) -> float:
    """Its phrase's minimum, for a face and a language that are set larger or smaller than the phrase."""
    phrase = item.parentItem()
    minimum, px = phrase.property("minimum"), phrase.property("px")
    return round(float(minimum) * QFont(item.property("font")).pixelSize() / float(px), 1) if px else 0.0


def _role(item: QQuickItem | None) -> str:
    """What its phrase or number says that it is; a text without one is a label."""
    while item is not None:
        if role := item.property("role"):
            return str(role)
        item = item.parentItem()
    return "label"


@lru_cache(maxsize=64)
def _capitals(family: str, weight: QFont.Weight) -> float:
    """How high an H stands in a face, or in the one that stands in for its Latin, in em.

    What a face says of its capitals is no measure: Noto Sans Arabic says 0.416, its alef stands 0.714 high.
    """
    font = QFont(family)
    font.setWeight(weight)
    font.setPixelSize(1000)
    return -QFontMetricsF(font).tightBoundingRect("H").top() / 1000


@lru_cache(maxsize=8192)
def _has(family: str, sign: str) -> bool:
    """Whether a face, or another that stands in for it, has a shape for a character."""
    if sign in "\t\n\r" or unicodedata.category(sign) in SHAPELESS:
        return True
    layout = QTextLayout(sign, QFont(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())
