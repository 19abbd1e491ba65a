"""An item that is no field and still takes what an input method composes, as of Chinese or Japanese words."""

from typing import Any

from PySide6.QtCore import Property, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ComposingItem(QQuickItem):
    """While it `composes` and has the keyboard, an input method is asked first, and may open its list of
    words beside `composedAt`. `composed` is what stands there until it is chosen; `written` comes with that.
    """

    composesChanged = Signal()
    composedAtChanged = Signal()
    composedChanged = Signal()
    written = Signal(str)

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._composes, self._place, self._composed = False, QRectF(), ""
        self.setFlag(QQuickItem.Flag.ItemAcceptsInputMethod, True)
        self.setActiveFocusOnTab(True)  # QML knows no revised property of Python's types

    @Property(bool, notify=composesChanged, final=True)
    def composes(self) -> bool:
        """Whether an input method is asked."""
        return self._composes

    @composes.setter  # type: ignore[no-redef]
    def composes(self, composes: bool) -> None:
        if composes != self._composes:
            self._composes = composes
            self.composesChanged.emit()
            self.updateInputMethod(Qt.InputMethodQuery.ImEnabled)

    @Property(QRectF, notify=composedAtChanged, final=True)
    def composedAt(self) -> QRectF:
        """Where what is composed stands, in the item."""
        return self._place

    @composedAt.setter  # type: ignore[no-redef]
    def composedAt(self, place: QRectF) -> None:
        if place != self._place:
            self._place = place
            self.composedAtChanged.emit()
            self.updateInputMethod(Qt.InputMethodQuery.ImCursorRectangle)

    composed = Property(str, lambda self: self._composed, notify=composedChanged, final=True)

    @Slot()
    def finish(self) -> None:
        """Have what is composed written as it stands."""
        QGuiApplication.inputMethod().commit()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """What an input method asks of it."""
        if query == Qt.InputMethodQuery.ImEnabled:
            return self._composes
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self._place
        return super().inputMethodQuery(query)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """An input method composes, or writes what was chosen."""
        if event.commitString():
            self.written.emit(event.commitString())
        if event.preeditString() != self._composed:
            self._composed = event.preeditString()
            self.composedChanged.emit()
        event.accept()
