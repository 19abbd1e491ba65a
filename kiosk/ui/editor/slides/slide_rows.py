"""The slides of a playlist, a row each, as QML's list sees them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt, Signal

from kiosk.editing.slides.selection import Selection, kept

NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a row has, by the number under which Qt asks for it."""

    SLIDE = Qt.ItemDataRole.UserRole + 1
    TITLE = Qt.ItemDataRole.UserRole + 2
    NOTE = Qt.ItemDataRole.UserRole + 3
    STILL = Qt.ItemDataRole.UserRole + 4
    CHOSEN = Qt.ItemDataRole.UserRole + 5
    FAULTY = Qt.ItemDataRole.UserRole + 6


NAMES = {
    Role.SLIDE: b"slide",
    Role.TITLE: b"title",
    Role.NOTE: b"note",
    Role.STILL: b"still",
    Role.CHOSEN: b"isChosen",
    Role.FAULTY: b"isFaulty",
}


@dataclass(frozen=True, slots=True)
class SlideRow:
    """One slide of a playlist: its id, what it is called, a line about it, how long a turn of it stands, and
    whether it has to be mended before a display takes it.
    """

    slide: str = ""
    title: str = ""
    note: str = ""
    seconds: float = 0
    is_faulty: bool = False


class SlideRows(QAbstractListModel):
    """The rows of a `playlist`, the one that is looked at, those that are chosen; `anchor` is where a range
    of them begins. `still` says where the picture of a slide is, by its id, "" while there is none.
    """

    countChanged = Signal()

    def __init__(self, still: Callable[[str], str]) -> None:
        super().__init__()
        self._still = still
        self.rows: list[SlideRow] = []
        self.chosen: frozenset[int] = frozenset()
        self.playlist, self.current, self.anchor = "", 0, 0
        self.before: list[str] = []  # the slides of the list before this one
        self._away: tuple[list[str], Selection] | None = None

    @property
    def looked_at(self) -> SlideRow:
        """The row that is looked at; one of nothing where there is none."""
        return self.rows[self.current] if self.current < len(self.rows) else SlideRow()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """What QML calls what a row has."""
        return {role.value: QByteArray(name) for role, name in NAMES.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Role.TITLE) -> Any:
        """What a row has."""
        if not index.isValid() or role not in NAMES:
            return None
        row = self.rows[index.row()]
        if role == Role.STILL:
            return self._still(row.slide)
        if role == Role.CHOSEN:
            return index.row() in self.chosen
        shown = {Role.SLIDE: row.slide, Role.TITLE: row.title, Role.NOTE: row.note}
        return row.is_faulty if role == Role.FAULTY else shown[Role(role)]

    def take(self, rows: Sequence[SlideRow] | None) -> None:
        """Have these rows: those that are the same stay, so that the list does not jump. With None, where it
        cannot be said which there are, it has none, and those that come next stand for those before.
        """
        if rows is None:
            self._away = self._away or self._standing()
            self._replace(0, len(self.rows), [])
            self.select(Selection())
            return
        same = next((at for at, (a, b) in enumerate(zip(self.rows, rows, strict=False)) if a != b), None)
        same = min(len(self.rows), len(rows)) if same is None else same
        tail = 0
        while tail < min(len(self.rows), len(rows)) - same and self.rows[-1 - tail] == rows[-1 - tail]:
            tail += 1
        self.before, now = self._away or self._standing()
        self._away = None
        self._replace(same, len(self.rows) - tail, list(rows[same : len(rows) - tail]))
        self.select(kept(now, self.before, [row.slide for row in rows]))

    def _standing(self) -> tuple[list[str], Selection]:
        return [row.slide for row in self.rows], Selection(self.chosen, self.current, self.anchor)

    def select(self, selection: Selection) -> None:
        """Have other rows chosen, and one of them looked at."""
        self.current, self.anchor = selection.current, selection.anchor
        self.choose(selection.chosen)

    def choose(self, rows: frozenset[int]) -> None:
        """Have other rows chosen."""
        changed, self.chosen = self.chosen ^ rows, rows
        for row in changed:
            if row < len(self.rows):
                self.dataChanged.emit(self.index(row), self.index(row), [Role.CHOSEN])

    def renew_stills(self) -> None:
        """Pictures arrived, or are others."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1), [Role.STILL])

    def _replace(self, start: int, stop: int, rows: list[SlideRow]) -> None:
        shared = min(stop - start, len(rows))
        self.rows[start : start + shared] = rows[:shared]
        if shared:
            self.dataChanged.emit(self.index(start), self.index(start + shared - 1))
        if stop > start + shared:
            self.beginRemoveRows(NOWHERE, start + shared, stop - 1)
            del self.rows[start + shared : stop]
            self.endRemoveRows()
        elif len(rows) > shared:
            self.beginInsertRows(NOWHERE, start + shared, start + len(rows) - 1)
            self.rows[start + shared : start + shared] = rows[shared:]
            self.endInsertRows()
        self.countChanged.emit()
