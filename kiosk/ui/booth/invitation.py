"""The booth's invitation, "Touch to begin", in the language that stands on the loop."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language import booth_sentences, locales
from kiosk.content.language.texts import translate
from kiosk.ui.render.word_views import WordsView

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the booth has one")
class InvitationWords(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """The words of the invitation; `changed` says that they are in another language."""

    changed = Signal()

    def __init__(self, locale: str) -> None:
        super().__init__()
        self._locale, self._words = "", list[WordsView]()
        self.speak(locale)

    @Property(list, notify=changed, final=True)
    def words(self) -> list[WordsView]:
        """What it says."""
        return self._words

    @Property(bool, notify=changed, final=True)
    def rightToLeft(self) -> bool:
        """Whether that is read from right to left."""
        return locales.is_right_to_left(self._locale)

    def speak(self, locale: str) -> None:
        """Go on in this language."""
        if locale == self._locale:
            return
        said = WordsView(translate(booth_sentences.TOUCH_TO_BEGIN, locale), self)
        old, self._words, self._locale = self._words, [said], locale
        self.changed.emit()
        for one in old:
            one.deleteLater()
