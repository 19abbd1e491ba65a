"""The lists on the page of publishing: each tells QML only of what is other in it, so that focus stays."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
Rows = list[dict[str, Any]]


@QmlElement
@QmlUncreatable("a window makes its own")
class PublishLists(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What changes, what holds it back, where it goes, what stood there, what others changed."""

    rowsChanged = Signal()
    errorsChanged = Signal()
    displaysChanged = Signal()
    statesChanged = Signal()
    outsideChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, Rows] = {}

    def show(self, **lists: Rows) -> None:
        """Have lists say this, by their names."""
        for name, rows in lists.items():
            if self._shown.get(name, []) != rows:
                self._shown[name] = rows
                getattr(self, f"{name}Changed").emit()

    rows = Property(list, lambda self: self._shown.get("rows", []), notify=rowsChanged, final=True)
    errors = Property(list, lambda self: self._shown.get("errors", []), notify=errorsChanged, final=True)
    displays = Property(
        list, lambda self: self._shown.get("displays", []), notify=displaysChanged, final=True
    )
    states = Property(list, lambda self: self._shown.get("states", []), notify=statesChanged, final=True)
    outside = Property(list, lambda self: self._shown.get("outside", []), notify=outsideChanged, final=True)
