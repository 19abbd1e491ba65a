"""What stands on a drawn slide, read from its scene before it is let go: words where their ink is, images."""

import re
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEventLoop, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGlyphRun, QTextLayout, QTextLine, QTextOption
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.content.page.page import Page
from kiosk.ui.render.drawing_result import Drawing
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.qml_engine import engine
from tests.ui.standing import Box, Curve, Glyph, Shown, Written, around

LINE_SEPARATOR = "\u2028"  # how a text layout breaks a line by hand
READY = 1  # QQuickImageBase::Status


@dataclass(frozen=True, slots=True)
class Scene:
    """A slide as it was drawn, and what stands on it."""

    drawing: Drawing
    texts: tuple[Written, ...]
    images: tuple[Shown, ...]
    sheets: tuple[Curve, ...]

    @property
    def page(self) -> Page:
        """The page that was drawn."""
        return self.drawing.page

    def __str__(self) -> str:
        width, height = self.page.size
        return f"{self.page.slide}.{'+'.join(self.page.locales)}.{width}x{height}"

    def images_of(self, kind: str) -> list[Shown]:
        """The images of a kind: picture, pictogram or code."""
        return [image for image in self.images if image.source.startswith(f"image://{kind}/")]


def scenes(pages: Iterable[Page]) -> Iterator[Scene]:
    """Each page as it is drawn, with what stands on it."""
    with closing(WatchedRenderer()) as renderer:
        for page in pages:
            yield renderer.scene(page)


class WatchedRenderer(PageRenderer):
    """A renderer whose scenes are looked at once they are drawn, before they go."""

    def __init__(self) -> None:
        super().__init__(engine())
        self._loop = QEventLoop()
        self._found = Findings()
        self._drawings: list[Drawing] = []
        self._error: Exception | None = None
        self.drawn.connect(self._drawings.append)
        self.drawn.connect(self._loop.quit)

    def scene(self, page: Page) -> Scene:
        """A page, drawn while this waits for it."""
        self._found = Findings()
        self.draw(page, QSize(*page.size))
        while not self._drawings:
            self._loop.exec()
        if self._error:
            raise self._error
        return self._found.scene(self._drawings.pop())

    def _clear(self, canvas: Any) -> None:
        try:
            self._found.read(canvas.scene)
        except Exception as error:  # noqa: BLE001  Qt would drop it, and the loop would wait for ever
            self._error = error
        super()._clear(canvas)


@dataclass(slots=True)
class Findings:
    """Everything that is seen of an item: read it, then take the scene of its drawing."""

    texts: list[Written] = field(default_factory=list)
    images: list[Shown] = field(default_factory=list)
    sheets: list[Curve] = field(default_factory=list)

    def scene(self, drawing: Drawing) -> Scene:
        """A drawing, with what stands on it."""
        return Scene(drawing, tuple(self.texts), tuple(self.images), tuple(self.sheets))

    def read(self, item: QQuickItem, place: str = "") -> None:
        """Go through what is seen of an item and all within it."""
        if not item.isVisible() or item.opacity() == 0:
            return
        name = type_of(item)
        if not name.startswith("QQuick"):
            place = f"{place} › {name}" if place else name
        if item.inherits("QQuickText") and item.property("text"):
            self.texts.append(_written(item, place))
        elif item.inherits("QQuickImageBase") and item.width() > 0 < item.height():
            self.images.append(_shown(item, place))
        elif name == "Sheet":
            self.sheets.append(_curve(item))
        for child in item.childItems():
            self.read(child, place)


def _written(item: QQuickItem, place: str) -> Written:
    """A Text, shaped once more as Qt Quick shapes it, because its lines cannot be asked for."""
    shaping = _Shaping(item)
    glyphs = tuple(shaping.glyphs())
    return Written(
        text=shaping.text,
        place=place,
        font=shaping.font,
        colour=QColor(item.property("color")),
        ink=around(glyph.ink for glyph in glyphs if not glyph.ink.is_empty),
        glyphs=glyphs,
        starts=tuple(shaping.starts()),
        content_width=float(item.property("contentWidth")),
        width=item.width(),
        is_truncated=bool(item.property("truncated")),
        is_flipped=_is_flipped(item),
        is_known=len(shaping.lines) == item.property("lineCount"),
    )


class _Shaping:
    def __init__(self, item: QQuickItem) -> None:
        self.text, self.font = str(item.property("text")), QFont(item.property("font"))
        if _number(item, "fontSizeMode"):  # it makes itself smaller to fit
            self.font.setPixelSize(_number(item, "fontInfo.pixelSize"))
        left, right = float(item.property("leftPadding")), float(item.property("rightPadding"))
        self._right = item.mapToScene(QPointF(left, 0)).x()
        self._down = item.mapRectToScene(item.boundingRect()).top()
        option = QTextOption(Qt.AlignmentFlag(_number(item, "effectiveHorizontalAlignment") | ABSOLUTE))
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._layout = QTextLayout(self.text.replace("\n", LINE_SEPARATOR), self.font)
        self._layout.setTextOption(option)
        # Qt Quick lets a line be a fraction of a pixel wider than its room.
        room = max(item.width() - left - right, float(item.property("contentWidth")))
        self.lines = list(self._break(room, float(item.property("lineHeight"))))

    def _break(self, room: float, line_height: float) -> Iterator[QTextLine]:
        below = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, below))
            below += line.height() * line_height
            yield line
        self._layout.endLayout()

    def glyphs(self) -> Iterator[Glyph]:
        for line in self.lines:
            for run in line.glyphRuns():
                yield from self._inked(run)

    def _inked(self, run: QGlyphRun) -> Iterator[Glyph]:
        face = run.rawFont()
        family = face.familyName()
        for number, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            ink = face.boundingRect(number)
            left, top = self._right + at.x() + ink.left(), self._down + at.y() + ink.top()
            yield Glyph(number, family, Box(left, top, left + ink.width(), top + ink.height()))

    def starts(self) -> Iterator[float]:
        for index in range(len(self.text)):
            found: Any = self._layout.lineForTextPosition(index).cursorToX(index)
            yield self._right + found[0]  # the index comes back as well, of which the stubs know nothing


ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute.value


def _curve(item: QQuickItem) -> Curve:
    """The circle of which a sheet's edge is a part, as Sheet.qml draws it."""
    edge, radius = float(item.property("edge")), float(item.property("radius"))
    starts, ends = item.property("side") == 0, item.property("side") == 1
    if starts or ends:
        front = QPointF(edge, item.height() * 0.56)
        middle = front + QPointF(radius if ends else -radius, 0)
    else:
        front = QPointF(item.width() * 0.56, edge)
        middle = front + QPointF(0, radius)
    front, middle = item.mapToScene(front), item.mapToScene(middle)  # mirrored where the sheet is
    return Curve(middle.x(), middle.y(), front.x(), front.y())


def _shown(item: QQuickItem, place: str) -> Shown:
    return Shown(
        source=item.property("source").toString(),
        place=place,
        box=_box(item),
        card=_box(item.parentItem()),
        is_there=_number(item, "status") == READY,
        is_flipped=_is_flipped(item),
    )


def _box(item: QQuickItem) -> Box:
    box = item.mapRectToScene(item.boundingRect())
    return Box(box.left(), box.top(), box.right(), box.bottom())


def _is_flipped(item: QQuickItem) -> bool:
    return item.mapToScene(QPointF(1, 0)).x() < item.mapToScene(QPointF(0, 0)).x()


def type_of(item: QQuickItem) -> str:
    """The name of an item's type. QML's own types come and go, and PySide would take a new item at the place
    of one that is gone for its meta-object, if it had been asked for that.
    """
    if QQmlEngine.contextForObject(item) is None:  # an item of Qt's own, made by no QML
        return item.metaObject().className()
    return re.split("[_(]", str(_evaluated(item, "String(this)")))[0]


def border_of(item: QQuickItem) -> int:
    """How wide a border is drawn round an item, in pixels; 0 where none is, of which a pen of 1 tells."""
    if not item.inherits("QQuickRectangle") or QQmlEngine.contextForObject(item) is None:
        return 0
    return round(float(_evaluated(item, "border.color.a > 0 && border.width > 1 ? border.width : 0")))


def _number(item: QQuickItem, name: str) -> int:
    """A property of a type that Python cannot read, such as an enumeration of Qt Quick's."""
    return int(_evaluated(item, name))


def _evaluated(item: QQuickItem, expression: str) -> Any:
    found: Any = QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()
    return found[0] if isinstance(found, tuple) else found
