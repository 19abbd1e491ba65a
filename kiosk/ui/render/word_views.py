"""Words and items of a page as QML sees them: typed, constant, and alive as long as Python holds them."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language import locales
from kiosk.content.language.direction import facing
from kiosk.content.language.line_breaks import NUMBER, phrased, pieces
from kiosk.content.language.texts import Words
from kiosk.content.spoken.spoken_words import spoken
from kiosk.ui.render.fonts import breadth, face, ink, line_growth, natural_line, spaced

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

BREAK = re.compile("[ \n\u200b]")  # where a line may end; one with a hyphen is as long as its whole word
MARKED = 1.38  # em from line to line, of which those of letters without marks have less

Getter = Callable[[Any], Any]


def constant(kind: Any, get: Getter) -> Any:
    """A property that never changes."""
    return Property(kind, get, constant=True, final=True)


@QmlElement
@QmlUncreatable("words come from a page")
class WordsView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """A text with the face and line height of its locale; `spoken` is without what cannot be said."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._face, self._spoken = face(words.locale), spoken(words.text)
        self._is_climbing = words.locale in locales.CLIMBING
        towards = facing(words.text, right_to_left=locales.is_right_to_left(words.locale))
        self._text = spaced(phrased(towards, words.locale), self._face)
        self._pieces = pieces(self._text, words.locale)

    # How wide they are on one line of bold, in em.
    breadth = constant(float, lambda self: breadth(self._text, self._face.family))
    longest = constant(float, lambda self: max(breadth(one, self._face.family) for one in self._unbroken()))
    # How far their letters reach up and down from where they stand, in em; of each word the same, after how
    # wide it is by itself and with the space after it.
    ink = constant(list, lambda self: [*ink(self._text, self._face.family)])
    inks = constant(list, lambda self: [self._inked(one) for one in BREAK.split(self._text)])
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
    # Whether many letters of its language have a mark above them, for which its lines are higher than others.
    isMarked = constant(bool, lambda self: self._face.body_line > MARKED)
    # The same with what stands in them of another face.
    fullLine = constant(float, lambda self: self._face.body_line * line_growth(self._text, self._face.family))
    # Its lines take twice the height of others.
    isClimbing = constant(bool, lambda self: self._is_climbing)

    def _inked(self, word: str) -> list[float]:
        family = self._face.family
        return [breadth(word, family), breadth(f"{word} ", family), *ink(word, family)]

    def _unbroken(self) -> list[str]:
        """The parts of it that stand on one line each at least."""
        return [part.strip() for part in self._pieces or BREAK.split(self._text)]


@QmlElement
@QmlUncreatable("an item comes from a page")
class ItemView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """One card, step, question, help line or language of a page: words, a number, a pictogram."""

    def __init__(self, parent: QObject, **parts: Any) -> None:
        super().__init__(parent)
        self._words = views(parts.get("words", ()), self)
        self._more = views(parts.get("more", ()), self)
        self._danger = views(parts.get("danger", ()), self)
        self._parts = parts

    words = constant(list, lambda self: self._words)
    more = constant(list, lambda self: self._more)
    danger = constant(list, lambda self: self._danger)
    tag = constant(str, lambda self: self._parts.get("tag", ""))
    number = constant(str, lambda self: self._parts.get("number", ""))
    pictogram = constant(str, lambda self: self._parts.get("pictogram", ""))
    mirrored = constant(bool, lambda self: self._parts.get("mirrored", False))
    rightToLeft = constant(bool, lambda self: self._parts.get("right_to_left", False))


def views(words: Sequence[Words], parent: QObject) -> list[WordsView]:
    """Each of these texts, held by its parent."""
    return [WordsView(one, parent) for one in words]
