"""What changes on the PIN pad while it stands: how many digits were typed, and what is said of them."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language.texts import Words
from kiosk.content.sentences import booth_sentences
from kiosk.content.sentences import team_sentences as say
from kiosk.team.team_visit import TeamVisit
from kiosk.team.team_words import TeamWords
from kiosk.ui.render.word_views import WordsView
from kiosk.ui.team.team_view import one

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the team's page has one")
class PadView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """The state of the pad; of the digits it knows only how many there are."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._dots, self._is_open, self._has_failed = 0, True, False
        self._said: tuple[Words | None, Words | None] = (None, None)
        self._title, self._text = list[WordsView](), list[WordsView]()

    @Property(int, notify=changed, final=True)
    def dots(self) -> int:
        """How many digits were typed."""
        return self._dots

    @Property(bool, notify=changed, final=True)
    def isOpen(self) -> bool:
        """Whether it takes digits."""
        return self._is_open

    @Property(bool, notify=changed, final=True)
    def hasFailed(self) -> bool:
        """Whether the last PIN was wrong."""
        return self._has_failed

    @Property(list, notify=changed, final=True)
    def title(self) -> list[WordsView]:
        """That the PIN was wrong, or that it is being looked at; nothing while somebody types."""
        return self._title

    @Property(list, notify=changed, final=True)
    def text(self) -> list[WordsView]:
        """When the next one is taken."""
        return self._text

    def tell(self, visit: TeamVisit, words: TeamWords, now: float) -> None:
        """Show where a visit at the pad is."""
        said, is_open = _said(visit, words, now), visit.takes_digits(now)
        if (said, is_open, len(visit.digits)) == (self._said, self._is_open, self._dots):
            return
        old = [*self._title, *self._text] if said != self._said else []
        if said != self._said:
            self._title, self._text = one(said[0], self), one(said[1], self)
        self._said, self._is_open, self._dots = said, is_open, len(visit.digits)
        self._has_failed = visit.has_failed and not visit.is_checking
        self.changed.emit()
        for view in old:
            view.deleteLater()


def _said(visit: TeamVisit, words: TeamWords, now: float) -> tuple[Words | None, Words | None]:
    if visit.is_checking:
        return words.say(booth_sentences.ONE_MOMENT), None
    waits = (
        words.say(say.NEXT_TRY_IN, time=words.seconds(visit.free_at - now)) if now < visit.free_at else None
    )
    if visit.has_failed:
        return words.say(say.NOT_THE_PIN), waits
    return waits, None
