"""One field of a display's form as QML has it: told of alone when it is another, and not with all others."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a form makes its own")
class ShownField(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`row` has its words, its value, what can be chosen, what is wrong; it may have a hundred choices, which
    are handed to QML only where they are others.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._row: dict[str, Any] = {}

    row = Property(dict, lambda self: self._row, notify=changed, final=True)

    def take(self, row: dict[str, Any]) -> None:
        """Be this one."""
        if row != self._row:
            self._row = row
            self.changed.emit()
