"""Measures the images of a scene: its code, and how much of its picture is seen."""

from math import floor

from PIL import Image, ImageChops
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.proof.code_on_page import code_on
from kiosk.proof.code_readers import codes_in
from kiosk.proof.contrast import part, plain_colour
from kiosk.proof.drawn_page import GRID, DrawnCode, DrawnPicture, Place
from kiosk.ui.proof.pillow_picture import as_pillow
from kiosk.ui.render.drawing_result import Canvas

# Behind a picture that is taken away it shows where that was seen: nothing in our scenes has this colour.
BEHIND = Qt.GlobalColor.magenta


def codes(items: list[QQuickItem], page: Image.Image) -> tuple[DrawnCode, ...]:
    """The codes of a scene, read from its finished picture."""
    shown = (one for one in items if _source(one).startswith("image://code/"))
    return tuple(code_on(page, _place(one), int(one.property("side"))) for one in shown)


def picture(items: list[QQuickItem], canvas: Canvas, bare: Image.Image) -> DrawnPicture | None:
    """The picture of a scene that has no words any more, which is gone afterwards; None where it has none."""
    meant = canvas.view.picture_place
    shown = [one for one in items if _source(one).startswith("image://picture/")]
    if meant is None or not shown:
        return None
    place = _place(shown[0])
    shown[0].setOpacity(0)
    canvas.window.setColor(BEHIND)
    without = as_pillow(canvas.window.grabWindow())
    red, green, blue = part(without, place).split()
    seen = ImageChops.darker(ImageChops.darker(red, ImageChops.invert(green)), blue)
    mask = seen.point([0] * 255 + [255])  # a sheet's shadow lets some of it through
    shown_part = part(bare, place)
    return DrawnPicture(
        place, meant.target, _rows(mask), plain_colour(shown_part, mask), codes_in(shown_part.convert("L"))
    )


def _rows(mask: Image.Image) -> tuple[str, ...]:
    """A mask in few words: of each part what stands in its middle."""
    small = mask.resize((GRID, GRID), Image.Resampling.NEAREST)
    signs = "".join("#" if value else "." for value in small.tobytes())
    return tuple(signs[at : at + GRID] for at in range(0, GRID * GRID, GRID))


def _source(item: QQuickItem) -> str:
    source = item.property("source")
    return source.toString() if hasattr(source, "toString") else str(source or "")


def _place(item: QQuickItem) -> Place:
    """Where it stands on the page, in whole pixels, to which Qt Quick moves images."""
    found = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    # Half a pixel goes up, as in Qt; Python's round() takes it to the even number.
    left, top, width, height = (
        floor(one + 0.5) for one in (found.left(), found.top(), found.width(), found.height())
    )
    return (left, top, width, height)
