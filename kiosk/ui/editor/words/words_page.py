"""The page of words: which languages and which texts are looked at, and how far they are."""

from collections import Counter
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language.direction import in_sentence
from kiosk.editing.checking.window_place import WindowPlace
from kiosk.editing.words.campaign_words import CampaignWords, WordState
from kiosk.editing.words.word_rows import WordFilter, WordRow, filter_counts, rows_of
from kiosk.ui.editor.session.background import SELDOM, Background
from kiosk.ui.editor.session.edited_words import EditedWords
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.session.told_later import ToldLater
from kiosk.ui.editor.session.when_seen import WhenSeen
from kiosk.ui.editor.slides.slide_pages import SlidePages
from kiosk.ui.editor.words.composing_item import ComposingItem  # noqa: F401  QML knows it by this
from kiosk.ui.editor.words.word_cells import cell_shown
from kiosk.ui.editor.words.word_cursor import WordCursor
from kiosk.ui.editor.words.word_grid import WordGrid, WordRole
from kiosk.ui.editor.words.word_labels import WordLabels
from kiosk.ui.editor.words.word_sign import DrawnSign  # noqa: F401  QML knows it by this

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

FIRST = 3  # languages beside the campaign's own, until somebody chooses others
Counts = tuple[Counter[WordFilter], dict[str, Counter[WordState]]]


@QmlElement
@QmlUncreatable("a window makes its own")
class WordsPage(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on the page of words."""

    changed = Signal()
    counted = Signal()
    findAsked = Signal()

    def __init__(self, session: EditingSession, offered: OfferedPictures, edited: EditedWords) -> None:
        super().__init__()
        self._session, self._offered, self._pages = session, offered, SlidePages(session)
        self._edited, self._labels = edited, WordLabels()
        self._chosen: tuple[str, ...] | None = None
        self._kept, self._sought = WordFilter.every, ""
        self._texts: list[tuple[str | None, str]] = []
        self._grid = WordGrid(self._shown)
        self._cursor = WordCursor(self._edited, self._grid, self._labels, lambda: self.locales)
        self.working = Background[Counts](self, seldom=SELDOM, shares=True)
        self._counts: Counts = (Counter(), {})
        self.working.done.connect(self._take_counts)
        self._stills = ToldLater()
        self._stills.told.connect(self._renew_stills)
        renewing, drawing = WhenSeen(self._renew), WhenSeen(self._stills.said.emit)
        self._edited.changed.connect(renewing.ask)
        offered.stills.arrived.connect(drawing.ask)
        self.resting = (renewing, drawing, self.working)
        self._renew()

    rows = Property(QObject, lambda self: self._grid, constant=True, final=True)
    cursor = Property(WordCursor, lambda self: self._cursor, constant=True, final=True)
    kept = Property(str, lambda self: self._kept.value, notify=changed, final=True)
    sought = Property(str, lambda self: self._sought, notify=changed, final=True)
    languageCount = Property(int, lambda self: len(self._words.locales), notify=changed, final=True)

    @property
    def _words(self) -> CampaignWords:
        return self._edited.words

    @property
    def locales(self) -> list[str]:
        """The columns: the campaign's own language, and those that are looked at."""
        source, *others = self._words.locales
        chosen = self._chosen if self._chosen is not None else others[:FIRST]
        return [source, *(one for one in others if one in chosen)]

    @Property(list, notify=counted, final=True)
    def columns(self) -> list[dict[str, Any]]:
        """The columns: what each language is called, and how far its words are."""
        return [self._column(locale) for locale in self.locales]

    @Property(list, notify=changed, final=True)
    def choices(self) -> list[dict[str, Any]]:
        """All languages but the campaign's own, and whether each is looked at."""
        shown = self.locales
        return [
            {"code": one, "name": self._labels.language(one), "isShown": one in shown}
            for one in self._words.locales[1:]
        ]

    @Property(list, notify=counted, final=True)
    def filters(self) -> list[dict[str, Any]]:
        """What may be looked at, and how many there are of each."""
        names = {
            WordFilter.every: self.tr("Every text"),
            WordFilter.missing: self.tr("Missing"),
            WordFilter.draft: self.tr("Draft"),
            WordFilter.too_long: self.tr("Too long"),
            WordFilter.changed: self.tr("Source changed"),
        }
        return [{"code": one.value, "name": names[one], "count": self._counts[0][one]} for one in WordFilter]

    @Slot(str)
    def keep(self, kept: str) -> None:
        """Look at other texts."""
        self._kept = WordFilter(kept)
        self._look()

    @Slot(str)
    def seek(self, sought: str) -> None:
        """Look at texts that say this."""
        self._sought = sought
        self._look()

    @Slot(str)
    def toggle(self, locale: str) -> None:
        """Look at a language, or not any more."""
        shown = self.locales[1:]
        self._chosen = tuple(one for one in shown if one != locale) if locale in shown else (*shown, locale)
        self._look()

    def go_to(self, place: WindowPlace) -> None:
        """Look at a text in a language, among all texts where it is not in view."""
        if place.locale in self._words.locales[1:] and place.locale not in self.locales:
            self.toggle(place.locale)
        row = self._row_of(place)
        if row < 0:
            self._kept, self._sought = WordFilter.every, ""
            self._look()
            row = self._row_of(place)
        columns = self.locales
        self._cursor.go(row, columns.index(place.locale) if place.locale in columns else 0)

    def _row_of(self, place: WindowPlace) -> int:
        meant = place.item or None, place.field
        rows = enumerate(self._grid.rows)
        return next((at for at, row in rows if row.text and (row.text.slide, row.text.key) == meant), -1)

    def close(self) -> None:
        """Count nothing more."""
        self.working.close()

    @Slot()
    def _renew(self) -> None:
        """Words are others: rows stay while somebody works on them, but for texts that came and went."""
        words = self._words
        texts = {
            (text.slide, text.key): WordRow(slide, text) for slide in words.slides for text in slide.texts
        }
        if [*texts] != self._texts:
            self._texts = [*texts]
            self._look()
            return
        slides = {slide.id: slide for slide in words.slides}
        self._grid.take(
            [
                WordRow(slides[row.slide.id], texts[row.slide.id, row.text.key].text if row.text else None)
                for row in self._grid.rows
            ]
        )
        self._tell()

    def _look(self) -> None:
        self._grid.take(rows_of(self._words, self.locales, self._kept, self._sought))
        self._tell()

    def _tell(self) -> None:
        words, shown = self._words, self.locales
        self.working.ask(lambda: self._counted(words, shown))
        self._cursor.renew()
        self.changed.emit()
        self.counted.emit()

    @Slot()
    def _renew_stills(self) -> None:
        self._grid.renew(WordRole.STILL)

    def _counted(self, words: CampaignWords, columns: list[str]) -> Counts:
        """How far all texts are in these languages. All catalogs are read here, so that no key that is typed
        waits for them.
        """
        for locale in words.locales:
            words.catalog(locale)
        return filter_counts(words, columns), {locale: words.counts(locale) for locale in columns}

    @Slot(object)
    def _take_counts(self, found: Counts) -> None:
        self._counts = found
        self._grid.renew(WordRole.WARNING, WordRole.CELLS)
        self._cursor.renew()
        self.changed.emit()
        self.counted.emit()

    def _column(self, locale: str) -> dict[str, Any]:
        counts = self._counts[1].get(locale, Counter())
        return {
            "name": self._labels.language(locale),
            "note": self._column_note(locale, counts),
            "isSource": locale == self._words.source,
            "all": max(1, len(self._words.texts)),
            "ready": counts[WordState.ready] + counts[WordState.source],
            "draft": counts[WordState.draft],
            "changed": counts[WordState.changed],
        }

    def _column_note(self, locale: str, counts: Counter[WordState]) -> str:
        if locale == self._words.source:
            return self.tr("source, {0} texts").format(len(self._words.texts))
        ready = self.tr("{0} ready").format(counts[WordState.ready])
        if missing := counts[WordState.missing]:
            return self.tr("{0}, {1} missing").format(ready, missing)
        return ready

    def _shown(self, row: WordRow, role: WordRole) -> Any:
        words = self._words
        if role is WordRole.HEADING:
            return row.text is None
        if row.text is not None:
            if role is WordRole.CELLS:
                return [cell_shown(words, row.text, one, self._labels) for one in self.locales]
            return self._labels.text(row.text) if role is WordRole.LABEL else ""
        if role is WordRole.STILL:
            return self._still(row)
        if role is WordRole.WARNING:
            return self._warning(row, words)
        if role is WordRole.CELLS:
            return []
        return (
            self._labels.slide(row.slide) if role is WordRole.LABEL else self._labels.note(row.slide, words)
        )

    def _warning(self, row: WordRow, words: CampaignWords) -> str:
        if not words.has_changed(row.slide):
            return ""
        return self.tr("The {0} changed in this draft").format(
            in_sentence(self._labels.language(words.source))
        )

    def _still(self, row: WordRow) -> str:
        page = self._pages.page(row.slide.id or "", self._words.source, 0)
        return self._offered.stills.address(page) if page else ""
