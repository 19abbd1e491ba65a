"""The cell of the page of words that is looked at, and what is done to it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language import locales
from kiosk.editing.words.campaign_texts import CampaignText
from kiosk.editing.words.campaign_words import Cell, WordState
from kiosk.editing.words.pasted_cells import cells_in, pasted
from kiosk.editing.words.program_words import own_words
from kiosk.editing.words.word_acts import reviewed, still_right
from kiosk.editing.words.word_rows import next_draft
from kiosk.ui.editor.session.edited_words import EditedWords
from kiosk.ui.editor.words.word_cells import cell_heard, state_of
from kiosk.ui.editor.words.word_grid import WordGrid
from kiosk.ui.editor.words.word_labels import WordLabels
from kiosk.ui.render.fonts import face

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a page makes its own")
class WordCursor(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """Where it is: a row of the list and a column, each from 0. `columns` are the locales in view.

    Signals: `moving`, it is about to go elsewhere; `changed`, it did, or what it looks at is other.
    """

    changed = Signal()
    moving = Signal()

    def __init__(
        self, edited: EditedWords, grid: WordGrid, labels: WordLabels, columns: Callable[[], list[str]]
    ) -> None:
        super().__init__()
        self._edited, self._grid, self._labels, self._columns = edited, grid, labels, columns
        self._row, self._column, self._is_emptied = 0, 0, False

    row = Property(int, lambda self: self._row, notify=changed, final=True)
    column = Property(int, lambda self: self._column, notify=changed, final=True)
    isThere = Property(bool, lambda self: self._text is not None, notify=changed, final=True)
    words = Property(str, lambda self: self._said(), notify=changed, final=True)
    family = Property(str, lambda self: face(self._locale).family, notify=changed, final=True)
    isRightToLeft = Property(
        bool, lambda self: locales.is_right_to_left(self._locale), notify=changed, final=True
    )
    name = Property(str, lambda self: self._name(), notify=changed, final=True)
    heard = Property(str, lambda self: self._heard(), notify=changed, final=True)
    told = Property(str, lambda self: self._told(), notify=changed, final=True)
    state = Property(str, lambda self: state_of(self._cell) if self._cell else "", notify=changed, final=True)
    review = Property(str, lambda self: self._review(), notify=changed, final=True)
    ownWords = Property(str, lambda self: self._own(), notify=changed, final=True)
    slide = Property(str, lambda self: (self._text and self._text.slide) or "", notify=changed, final=True)

    @property
    def _text(self) -> CampaignText | None:
        return self._grid.rows[self._row].text if self._row < len(self._grid.rows) else None

    @property
    def _locale(self) -> str:
        columns = self._columns()
        return columns[min(self._column, len(columns) - 1)]

    @property
    def _cell(self) -> Cell | None:
        text = self._text
        return self._edited.words.cell(text, self._locale) if text is not None else None

    def renew(self) -> None:
        """Rows or words are others."""
        rows = self._grid.rows
        self._row = max(0, min(self._row, len(rows) - 1))
        if self._text is None:
            self._row = next((at for at in range(self._row, len(rows)) if rows[at].text), self._row)
        self._column = max(0, min(self._column, len(self._columns()) - 1))
        self.changed.emit()

    @Slot(int, int)
    def go(self, row: int, column: int) -> None:
        """Look at another cell; nothing where there is none."""
        if 0 <= row < len(self._grid.rows) and self._grid.rows[row].text is not None:
            self.moving.emit()
            self.leave()
            self._row, self._column = row, max(0, min(column, len(self._columns()) - 1))
            self.changed.emit()

    @Slot(int)
    def down(self, step: int) -> None:
        """Look at the text below, or with -1 above."""
        rows = range(self._row + step, len(self._grid.rows) if step > 0 else -1, step)
        self.go(next((at for at in rows if self._grid.rows[at].text is not None), -1), self._column)

    @Slot(int)
    def leap(self, step: int) -> None:
        """Look at a text so many rows further down, or up."""
        at, last = self._row + step, len(self._grid.rows) - 1
        for row in range(max(0, min(at, last)), last + 1 if step > 0 else -1, 1 if step > 0 else -1):
            if self._grid.rows[row].text is not None:
                self.go(row, self._column)
                return

    @Slot(int)
    def onward(self, step: int) -> None:
        """Look at the next cell, from the end of a row at the beginning of the one below; with -1 back."""
        column = self._column + step
        if 0 <= column < len(self._columns()):
            self.go(self._row, column)
        else:
            self._column = 0 if step > 0 else len(self._columns()) - 1
            self.down(step)
            self.changed.emit()

    @Slot(str)
    def type(self, words: str) -> None:
        """Have the cell say this; a campaign's own language says nothing only when somebody leaves it so."""
        self._is_emptied = not words.strip() and self._locale == self._edited.words.source
        if not self._is_emptied and words != self._said():
            self._say(words)

    @Slot()
    def leave(self) -> None:
        """Typing ends: what is typed from now on is another step."""
        if self._is_emptied:
            self._is_emptied = False
            self._say("")
        self._edited.leave()

    @Slot(str)
    def reviewAs(self, level: str) -> None:
        """Keep who has read these words."""
        if (text := self._text) is not None and self._review():
            label = self.tr("Reviewed: {0}").format(self._name())
            self._edited.do(label, reviewed, [text.place], self._locale, level)

    @Slot()
    def reviewAndOn(self) -> None:
        """A native speaker has read these words: on to the next that nobody has."""
        self.leave()
        text, cell = self._text, self._cell
        if text is None or cell is None:
            return
        if cell.review is not None and cell.is_own and cell.state in (WordState.draft, WordState.changed):
            self.reviewAs("native" if cell.review == "draft" else cell.review)
        words, rows = self._edited.words, self._grid.rows
        following = next_draft(words, rows, text, self._locale)
        if following is not None:
            self.go([row.text and row.text.place for row in rows].index(following.place), self._column)

    @Slot()
    def keepAll(self) -> None:
        """The words of all languages are right, though the campaign's own changed."""
        if (text := self._text) is not None:
            self._edited.do(
                self.tr("Keep all languages of “{0}”").format(self._labels.text(text)),
                still_right,
                text.place,
            )

    @Slot()
    def useOwn(self) -> None:
        """Say it in the words of the built-in campaign."""
        if own := self._own():
            self.leave()
            self._say(own)
            self.leave()

    @Slot()
    def paste(self) -> None:
        """Put in cells that were copied in a spreadsheet, from this one down and beside it."""
        cells = cells_in(QGuiApplication.clipboard().text())
        rows = self._grid.rows[self._row :]
        places = [row.text.place for row in rows if row.text is not None]
        columns = self._columns()[self._column :]
        if cells and places:
            self._edited.do(self.tr("Paste"), pasted, places, columns, cells)

    def _say(self, words: str) -> None:
        if (text := self._text) is not None:
            self._edited.say(self.tr("Words: {0}").format(self._name()), text.place, self._locale, words)

    def _said(self) -> str:
        cell = self._cell
        return cell.words if cell is not None and cell.is_own else ""

    def _name(self) -> str:
        text = self._text
        return self._labels.cell(text, self._locale) if text is not None else ""

    def _heard(self) -> str:
        if self._text is None or self._cell is None:
            return ""
        return cell_heard(self._cell, self._text, self._locale, self._labels)

    def _told(self) -> str:
        return self._labels.told(self._cell, self._edited.words.source) if self._cell else ""

    def _review(self) -> str:
        return (self._cell.review or "") if self._cell and self._cell.is_own else ""

    def _own(self) -> str:
        text, source = self._text, self._edited.words.source
        if text is None or self._locale == source:
            return ""
        found: Any = own_words(text.said.get(source, ""), source, self._locale)
        return found.text if found is not None and found.text != self._said() else ""
