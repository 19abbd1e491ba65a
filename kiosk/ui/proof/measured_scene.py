"""Measures a scene that was drawn, before it is let go: its words, its code, its picture."""

from collections.abc import Iterator

from PIL import Image
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.proof.contrast import mark, plain_colour
from kiosk.proof.drawn_page import DrawnPage
from kiosk.proof.small_picture import small_picture
from kiosk.ui.proof.measured_images import codes, picture
from kiosk.ui.proof.measured_words import WordedPage, measured_words
from kiosk.ui.proof.pillow_picture import as_pillow
from kiosk.ui.render.drawing_result import Canvas


def measured(canvas: Canvas, longest: int) -> DrawnPage:
    """What there is on a page whose picture was taken; its words and its picture are hidden by it. Its small
    picture has so many pixels at most.
    """
    assert canvas.picture is not None
    items = list(_items(canvas.scene))
    texts = [item for item in items if item.inherits("QQuickText") and item.property("text")]
    drawn = as_pillow(canvas.picture)
    page = WordedPage(drawn.size, *_marked(texts, canvas))
    return DrawnPage(
        size=drawn.size,
        texts=measured_words(texts, page),
        codes=codes(items, drawn),
        picture=picture(items, canvas, page.bare),
        plain=plain_colour(drawn),
        faults=tuple(dict.fromkeys(canvas.view.faults)),
        small=small_picture(drawn, longest),
    )


def _marked(texts: list[QQuickItem], canvas: Canvas) -> tuple[list[QColor], Image.Image, Image.Image]:
    """The colours of texts; the page with each in a colour of its own, and without them."""
    colours = [QColor(item.property("color")) for item in texts]
    for number, item in enumerate(texts):
        item.setProperty("color", QColor(*mark(number)))
    marked = as_pillow(canvas.window.grabWindow())
    for item in texts:
        item.setOpacity(0)
    return colours, marked, as_pillow(canvas.window.grabWindow())


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that is seen below an item."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _items(child)
