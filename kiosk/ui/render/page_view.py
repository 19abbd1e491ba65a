"""A Page as QML sees it: typed, constant, and alive as long as Python holds it."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language import locales
from kiosk.content.language.direction import facing
from kiosk.content.language.line_breaks import NUMBER, phrased, pieces, plain
from kiosk.content.language.texts import Words
from kiosk.content.page.page import (
    Ask,
    DayBody,
    FactBody,
    HelpBody,
    HelpLine,
    InvitationBody,
    LinesBody,
    Page,
    Phrase,
    SelfCheckBody,
    SignsBody,
    StepCard,
    StepsBody,
)
from kiosk.media.qr import QrCode
from kiosk.ui.render.fonts import LATIN, face, natural_line, spaced

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

Value = TypeVar("Value")
Getter = Callable[[Any], Any]


def constant(kind: Any, get: Getter) -> Any:
    """A property that never changes."""
    return Property(kind, get, constant=True, final=True)


@QmlElement
@QmlUncreatable("words come from a page")
class WordsView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """A text with the face and line height of its locale; `spoken` is without what lays it out."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._face, self._spoken = face(words.locale), plain(words.text)
        towards = facing(words.text, right_to_left=locales.is_right_to_left(words.locale))
        self._text = spaced(phrased(towards, words.locale), self._face)
        self._pieces = pieces(self._text, words.locale)

    text = constant(str, lambda self: self._text)
    spoken = constant(str, lambda self: self._spoken)
    pieces = constant(list, lambda self: self._pieces)
    family = constant(str, lambda self: self._face.family)
    scale = constant(float, lambda self: self._face.size)
    # What cannot be seen beside a number would be moved together as well.
    spacing = constant(float, lambda self: 0.0 if NUMBER.search(self._text) else self._face.spacing)
    natural = constant(float, lambda self: natural_line(self._face.family))
    headlineLine = constant(float, lambda self: self._face.headline_line)
    bodyLine = constant(float, lambda self: self._face.body_line)


@QmlElement
@QmlUncreatable("an item comes from a page")
class ItemView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """One card, step, question, help line or language of a page: words, a number, a pictogram."""

    def __init__(self, parent: QObject, **parts: Any) -> None:
        super().__init__(parent)
        self._words = _views(parts.get("words", ()), self)
        self._more = _views(parts.get("more", ()), self)
        self._danger = _views(parts.get("danger", ()), self)
        self._parts = parts

    words = constant(list, lambda self: self._words)
    more = constant(list, lambda self: self._more)
    danger = constant(list, lambda self: self._danger)
    tag = constant(str, lambda self: self._parts.get("tag", ""))
    number = constant(str, lambda self: self._parts.get("number", ""))
    pictogram = constant(str, lambda self: self._parts.get("pictogram", ""))
    mirrored = constant(bool, lambda self: self._parts.get("mirrored", False))
    rightToLeft = constant(bool, lambda self: self._parts.get("right_to_left", False))


@QmlElement
@QmlUncreatable("pages come from a campaign")
class PageView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """One page. QML tells it which of its pictures are on their way, and which words came out too small."""

    settled = Signal(object)
    inspected = Signal()

    def __init__(
        self, page: Page, picture_key: str = "", code_key: str = "", code: QrCode | None = None
    ) -> None:
        super().__init__()
        self._page, self._body = page, page.body
        self.picture_key, self.code_key, self._code = picture_key, code_key, code
        self._headline, self._text = _views(page.headline, self), _views(page.text, self)
        self._credit = _views(page.credit, self)
        self._parts = _body_views(page.body, self)
        self._waiting = 0
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
    leadPictogram = constant(str, lambda self: self._parts.get("leadPictogram", ""))

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

    def waits(self) -> bool:
        """Whether a picture is still on its way."""
        return self._waiting > 0


def _views(words: Sequence[Words], parent: QObject) -> list[WordsView]:
    return [WordsView(one, parent) for one in words]


def _module_needed(page: Page, code: QrCode | None) -> int:
    return code.module_needed(page.scanning_distance_m, page.pixels_per_mm) if code else 0


def _body_views(body: object, owner: QObject) -> dict[str, Any]:
    match body:
        case SignsBody():
            return _signs(body, owner)
        case HelpBody():
            lines, asks = [_line(owner, one) for one in body.lines], [_ask(owner, one) for one in body.asks]
            return {"items": lines, "others": asks, "number": body.emergency}
        case StepsBody():
            return {"items": _steps(owner, body.do), "others": _steps(owner, body.do_not)}
        case SelfCheckBody():
            asked = [_item(owner, one) for one in body.questions]
            return {"items": asked, "lead": _views(body.closing, owner), "number": body.number}
        case FactBody():
            return _fact(body, owner)
        case InvitationBody():
            lead, note = _views(body.invite, owner), _views(body.check, owner)
            return {"lead": lead, "note": note, "number": body.host}
        case LinesBody():
            return {"items": [_item(owner, one) for one in body.lines]}
        case DayBody():
            return _day(body, owner)
    return {}


def _signs(body: SignsBody, owner: QObject) -> dict[str, Any]:
    cards = [_item(owner, one.label, pictogram=one.pictogram, mirrored=one.mirrored) for one in body.cards]
    words = {"lead": _views(body.action, owner), "note": _views(body.caveat, owner)}
    return {"items": cards, "leadPictogram": body.pictogram, **words}


def _fact(body: FactBody, owner: QObject) -> dict[str, Any]:
    share = -1.0 if body.share is None else body.share
    words = {"lead": _views(body.text, owner), "note": _views(body.source, owner)}
    return {"figure": _views((body.number,), owner), "share": share, **words}


def _day(body: DayBody, owner: QObject) -> dict[str, Any]:
    words: dict[str, Any] = {
        "lead": _views(body.name, owner),
        "note": _views(body.counted or body.theme, owner),
    }
    if body.count:
        words |= {"number": body.count.text, "numberFamily": face(body.count.locale).family}
    return {"figure": _views((body.date,), owner), **words}


def _steps(owner: QObject, steps: Sequence[StepCard]) -> list[ItemView]:
    return [_item(owner, one.text, pictogram=one.pictogram, mirrored=one.mirrored) for one in steps]


def _item(owner: QObject, words: Phrase, **parts: Any) -> ItemView:
    return ItemView(owner, words=words, **parts)


def _line(owner: QObject, line: HelpLine) -> ItemView:
    place = (Words(line.area, line.name.locale),) if line.area else ()
    kind = _in_one_face(line.kind)
    return ItemView(owner, words=(line.name,), more=kind or place, danger=place, number=line.number)


def _in_one_face(words: Phrase) -> Phrase:
    """One text of what stands in the face of the first, in two languages at most: no face has all letters."""
    alike = [one for one in words if face(one.locale) == face(words[0].locale)][:2]
    return (Words(" · ".join(one.text for one in alike), alike[0].locale),) if alike else ()


def _ask(owner: QObject, ask: Ask) -> ItemView:
    claims = (ask.claims,) if ask.claims else ()
    flipped = locales.is_right_to_left(ask.question.locale)
    parts = {"words": (ask.question,), "more": claims, "danger": (ask.danger,), "tag": ask.tag}
    return ItemView(owner, right_to_left=flipped, **parts)
