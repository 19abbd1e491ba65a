"""The rows of the page of words, as QML's list sees them: what a row says is looked up when it is in view."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

from kiosk.editing.words.word_rows import WordRow

NOWHERE = QModelIndex()


class WordRole(IntEnum):
    """What a row has, by the number under which Qt asks for it."""

    HEADING = Qt.ItemDataRole.UserRole + 1
    LABEL = Qt.ItemDataRole.UserRole + 2
    NOTE = Qt.ItemDataRole.UserRole + 3
    WARNING = Qt.ItemDataRole.UserRole + 4
    STILL = Qt.ItemDataRole.UserRole + 5
    CELLS = Qt.ItemDataRole.UserRole + 6


NAMES = {
    WordRole.HEADING: b"isHeading",
    WordRole.LABEL: b"label",
    WordRole.NOTE: b"note",
    WordRole.WARNING: b"warning",
    WordRole.STILL: b"still",
    WordRole.CELLS: b"cells",
}


class WordGrid(QAbstractListModel):
    """The texts in view, each slide's below a row of its own. `shown` says what a row has, by its role."""

    def __init__(self, shown: Callable[[WordRow, WordRole], Any]) -> None:
        super().__init__()
        self._shown = shown
        self.rows: tuple[WordRow, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """What QML calls what a row has."""
        return {role.value: QByteArray(name) for role, name in NAMES.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = WordRole.LABEL) -> Any:
        """What a row has."""
        if not index.isValid() or role not in NAMES or index.row() >= len(self.rows):
            return None
        return self._shown(self.rows[index.row()], WordRole(role))

    def take(self, rows: Sequence[WordRow]) -> None:
        """Have these rows. Where they are of the same texts as before, they stay, and the list with them."""
        same = [_about(row) for row in rows] == [_about(row) for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = tuple(rows)
        if same:
            self.renew(WordRole.LABEL, WordRole.NOTE, WordRole.WARNING, WordRole.CELLS)
        else:
            self.endResetModel()

    def renew(self, *roles: WordRole) -> None:
        """What rows have may be something else."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1), [one.value for one in roles])


def _about(row: WordRow) -> tuple[str | None, str | None]:
    return row.slide.id, row.text.key if row.text is not None else None
