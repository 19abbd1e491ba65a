"""The booth's invitation: the way in, and chips of its languages, in the language that stands on the loop."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display.band import OTHERS, Band
from kiosk.content.language import locales
from kiosk.content.language.texts import Words, translate
from kiosk.content.sentences import booth_sentences
from kiosk.ui.booth.booth_view import ButtonView
from kiosk.ui.parting_views import PartingViews
from kiosk.ui.render.word_views import WordsView
from kiosk.visit.booth_page import Button
from kiosk.visit.pages.page_context import in_itself

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

# Languages whose names say, each to its readers, that there are more: of scripts that differ at a glance.
MORE = ("ar", "zh-Hans", "hi", "ja", "ru", "fr", "es", "en")
# From so many of the display's own, and so many in all, those are taken that have room.
OWN, NAMED = 3, 8


def _without(left_out: Sequence[str], names: Sequence[str]) -> list[str]:
    return [one for one in names if one not in left_out]


@QmlElement
@QmlUncreatable("the booth has one")
class InvitationWords(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """The words of the invitation; `changed` says that they are in another language, or others."""

    changed = Signal()
    opened = Signal()
    placed = Signal()

    def __init__(self, locale: str) -> None:
        super().__init__()
        self._locale, self._languages, self._chips = locale, tuple[str, ...](), 0
        self._band, self._height = Band(0, 1, OTHERS), 0.0
        self._words = list[WordsView]()
        self._more = list[WordsView]()
        self._ways = list[ButtonView]()
        self._names = list[WordsView]()
        self._old, self._parting = list[QObject](), PartingViews()
        self._is_open = True
        self._say()

    @Property(list, notify=changed, final=True)
    def words(self) -> list[WordsView]:
        """What it says."""
        return self._words

    @Property(list, notify=changed, final=True)
    def more(self) -> list[WordsView]:
        """What there is to find."""
        return self._more

    @Property(list, notify=changed, final=True)
    def ways(self) -> list[ButtonView]:
        """Its chips: a language each, all languages, what makes it easier."""
        return self._ways

    @Property(list, notify=changed, final=True)
    def names(self) -> list[WordsView]:
        """Names of some of the languages that have no chip of their own, for the chip of all languages."""
        return self._names

    height = Property(float, lambda self: self._height, notify=placed, final=True)
    rows = Property(int, lambda self: self._band.rows, notify=placed, final=True)
    columns = Property(int, lambda self: self._band.columns, notify=placed, final=True)

    @Property(bool, notify=changed, final=True)
    def rightToLeft(self) -> bool:
        """Whether it is read from right to left."""
        return locales.is_right_to_left(self._locale)

    isOpen = Property(bool, lambda self: self._is_open, notify=opened, final=True)

    def invite(self, is_open: bool) -> None:
        """Whether anybody is invited: not while an urgent notice stands, which nothing is to cover."""
        if is_open != self._is_open:
            self._is_open = is_open
            self.opened.emit()

    def speak(self, locale: str) -> None:
        """Go on in this language."""
        if locale != self._locale:
            self._locale = locale
            self._say()

    def stand(self, band: Band, height: float, languages: Sequence[str]) -> None:
        """Stand in this band, so high in the window's units, with a chip for as many of the languages."""
        self._band, self._height = band, height
        self.placed.emit()
        if (tuple(languages), band.languages) != (self._languages, self._chips):
            self._languages, self._chips = tuple(languages), band.languages
            self._say()

    @Slot()
    def taken(self) -> None:
        """The scene has taken over what is said now. What it said before goes with the next: chips that are
        held in their places may show it until then.
        """
        self._parting.keep_once(*self._old)
        self._old = []

    def _say(self) -> None:
        self._old += [*self._words, *self._more, *self._ways, *self._names]
        chips = self._languages[: self._chips]
        others = _without((*chips, self._locale), self._languages)[:OWN]
        others = [*others, *_without((*chips, self._locale, *others), MORE)][:NAMED]
        self._words = [WordsView(translate(booth_sentences.TOUCH_TO_BEGIN, self._locale), self)]
        self._more = [WordsView(translate(booth_sentences.WHAT_IT_HAS, self._locale), self)]
        self._names = [WordsView(Words(in_itself(one), one), self) for one in others]
        self._ways = [ButtonView(one, self) for one in self._buttons(chips, others)]
        self.changed.emit()

    def _buttons(self, chips: Sequence[str], others: Sequence[str]) -> list[Button]:
        choose = translate(booth_sentences.CHOOSE_LANGUAGE, self._locale)
        named = f"{' · '.join(map(in_itself, others))}. {choose.text}"
        return [
            *(Button("begin", one, Words(in_itself(one), one), is_on=one == self._locale) for one in chips),
            Button("languages", self._locale, choose, pictogram="act-language", speaks=named),
            Button(
                "easier",
                self._locale,
                translate(booth_sentences.EASIER, self._locale),
                pictogram="act-accessibility",
                is_main=True,
            ),
        ]
