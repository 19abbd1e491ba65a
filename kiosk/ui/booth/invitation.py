"""The booth's invitation, "Touch to begin", in the display's languages by turns."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.content.language import booth_sentences
from kiosk.content.language.texts import translate
from kiosk.ui.render.word_views import WordsView

STANDS = 6000  # milliseconds in one language


class InvitationWords(QObject):
    """The words of the invitation; `changed` says that they are in another language."""

    changed = Signal()

    def __init__(self, shown: tuple[str, ...]) -> None:
        super().__init__()
        self._shown, self._turn = shown, 0
        self.words: list[WordsView] = []
        self._say()
        self._timer = QTimer(self)
        self._timer.setInterval(STANDS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    @property
    def locale(self) -> str:
        """The language it stands in."""
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
        old, self.words = (
            self.words,
            [WordsView(translate(booth_sentences.TOUCH_TO_BEGIN, self.locale), self)],
        )
        self.changed.emit()
        for one in old:
            one.deleteLater()
