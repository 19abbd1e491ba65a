"""Gives QML the points of a page of the booth, and what to do and what not to do, each in its panel."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language.texts import Words
from kiosk.ui.render.word_views import WordsView, constant
from kiosk.visit.booth_page import Steps

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a step comes from a page of the booth")
class StepView(QObject):  # type: ignore[operator]
    """One thing to do or not to do, or one point of a page."""

    def __init__(self, words: Words, pictogram: str, mirrored: bool, owner: QObject) -> None:
        super().__init__(owner)
        self._words, self._pictogram, self._mirrored = [WordsView(words, self)], pictogram, mirrored

    words = constant(list, lambda self: self._words)
    pictogram = constant(str, lambda self: self._pictogram)
    mirrored = constant(bool, lambda self: self._mirrored)


@QmlElement
@QmlUncreatable("steps come from a page of the booth")
class StepsView(QObject):  # type: ignore[operator]
    """What to do, or what not to do: a heading (a list of none or one), and the steps."""

    def __init__(self, steps: Steps, owner: QObject) -> None:
        super().__init__(owner)
        self._heading = [WordsView(steps.heading, self)] if steps.heading else []
        self._is_advised = steps.is_advised
        self._steps = [StepView(*one, self) for one in steps.steps]

    heading = constant(list, lambda self: self._heading)
    steps = constant(list, lambda self: self._steps)
    isAdvised = constant(bool, lambda self: self._is_advised)
