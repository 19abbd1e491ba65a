"""The booth's invitation, "Touch to begin", in the display's languages by turns."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language import booth_sentences, locales
from kiosk.content.language.texts import translate
from kiosk.ui.render.word_views import WordsView

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

STANDS = 6000  # milliseconds in one language


@QmlElement
@QmlUncreatable("the booth has one")
class InvitationWords(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """The words of the invitation; `changed` says that they are in another language."""

    changed = Signal()

    def __init__(self, shown: tuple[str, ...]) -> None:
        super().__init__()
        self._shown, self._turn = shown, 0
        self._words: list[WordsView] = []
        self._say()
        self._timer = QTimer(self)
        self._timer.setInterval(STANDS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    @Property(list, notify=changed, final=True)
    def words(self) -> list[WordsView]:
        """What it says, in the language whose turn it is."""
        return self._words

    @Property(bool, notify=changed, final=True)
    def rightToLeft(self) -> bool:
        """Whether that is read from right to left."""
        return locales.is_right_to_left(self._locale)

    @property
    def _locale(self) -> str:
        return self._shown[self._turn % len(self._shown)]

    def speak(self, shown: tuple[str, ...]) -> None:
        """Go on in these languages."""
        self._shown = shown
        self._say()

    @Slot()
    def _next(self) -> None:
        self._turn += 1
        self._say()

    def _say(self) -> None:
        said = WordsView(translate(booth_sentences.TOUCH_TO_BEGIN, self._locale), self)
        old, self._words = self._words, [said]
        self.changed.emit()
        for one in old:
            one.deleteLater()
