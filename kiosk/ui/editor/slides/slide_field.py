"""One thing that may be said of a slide, as QML sees it; it stays while it is typed in."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language import locales
from kiosk.ui.editor.slides.field_words import FieldWords

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("fields come from a slide")
class SpokenField(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """The words of a field in one language. `instead` is what stands on the glass where it says nothing."""

    changed = Signal()

    def __init__(self, locale: str, say: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self.spoken_in, self._say = locale, say
        self.words, self.instead, self.state, self.told = "", "", "", ""

    locale = Property(str, lambda self: self.spoken_in, constant=True, final=True)
    name = Property(str, lambda self: locales.endonym(self.spoken_in), constant=True, final=True)
    isRightToLeft = Property(
        bool, lambda self: locales.is_right_to_left(self.spoken_in), constant=True, final=True
    )
    value = Property(str, lambda self: self.words, notify=changed, final=True)
    placeholder = Property(str, lambda self: self.instead, notify=changed, final=True)
    standing = Property(str, lambda self: self.state, notify=changed, final=True)
    tooFar = Property(str, lambda self: self.told, notify=changed, final=True)

    @Slot(str)
    def say(self, words: str) -> None:
        """Have it say something else."""
        self._say(words)

    def take(self, words: str, instead: str, state: str) -> None:
        """What it says now."""
        if (words, instead, state) != (self.words, self.instead, self.state):
            self.words, self.instead, self.state = words, instead, state
            self.changed.emit()

    def judge(self, told: str) -> None:
        """What is wrong with it as it is drawn, "" for nothing."""
        if told != self.told:
            self.told = told
            self.changed.emit()


@QmlElement
@QmlUncreatable("fields come from a slide")
class SlideField(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """A key of a slide: `form` says how it is asked for, `label` what it is called, `hint` what it does.
    `slide` is the one that it is of: what is typed goes there, also when another is looked at by then.
    """

    changed = Signal()
    leaving = Signal()  # another slide is about to be looked at: what is typed is to be taken now

    def __init__(
        self, slide: str, key: str, form: str, put: Callable[["SlideField", Any], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.slide = slide
        self.key, self.asked_as, self._put, words = key, form, put, FieldWords()
        self._label, self._hint = words.label(key), words.hint(key)
        self.shown: Any = ""
        self.choices: list[dict[str, str]] = []
        self.spoken: list[SpokenField] = []
        self.told, self.apart, self.instead = "", "", ""

    form = Property(str, lambda self: self.asked_as, constant=True, final=True)
    label = Property(str, lambda self: self._label, constant=True, final=True)
    hint = Property(str, lambda self: self._hint, constant=True, final=True)
    name = Property(str, lambda self: self.key, constant=True, final=True)
    value = Property("QVariant", lambda self: self.shown, notify=changed, final=True)  # type: ignore[arg-type]
    fault = Property(str, lambda self: self.told or self.apart, notify=changed, final=True)
    isRefused = Property(bool, lambda self: bool(self.told), notify=changed, final=True)
    standIn = Property(str, lambda self: self.instead, notify=changed, final=True)
    options = Property(list, lambda self: self.choices, constant=True, final=True)
    languages = Property(list, lambda self: self.spoken, constant=True, final=True)

    @Slot("QVariant")
    def put(self, value: Any) -> None:
        """Have it another value; what cannot be meant is told beside it."""
        fault = self._put(self, value)
        if fault != self.told:
            self.told = fault
            self.changed.emit()

    def take(self, value: Any) -> None:
        """What it is now."""
        if value != self.shown:
            self.shown, self.told = value, ""
            self.changed.emit()

    def turn_to(self, slide: str) -> None:
        """It is another slide's from now on."""
        self.slide, self.shown, self.told = slide, None, ""
        for spoken in self.spoken:
            spoken.judge("")

    def judge(self, apart: str, instead: str) -> None:
        """What is wrong with it beside other fields, "" for nothing; what counts where it says nothing."""
        if (apart, instead) != (self.apart, self.instead):
            self.apart, self.instead = apart, instead
            self.changed.emit()
