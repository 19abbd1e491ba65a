"""Views that go: QML may show them until Qt has let them go, and what they show goes after them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot


class PartingViews(QObject):
    """Holds each view until Qt has let it go; `gone` is called with it then."""

    def __init__(self, gone: Callable[[Any], None] = lambda _: None) -> None:
        super().__init__()
        self._gone = gone
        self._views: list[QObject] = []
        self._kept: list[QObject] = []

    def let_go(self, *views: QObject | None) -> None:
        """Have views destroyed; None is none."""
        for view in views:
            if view is not None:
                self._views.append(view)
                view.destroyed.connect(self._destroyed)
                view.deleteLater()

    def keep_once(self, *views: QObject) -> None:
        """Let go of those that were kept before, and keep these until then."""
        self.let_go_before(None)
        self._kept += views

    def keep(self, view: QObject | None) -> None:
        """Keep this one too, until `let_go_before`; None is none."""
        if view is not None:
            self._kept.append(view)

    def let_go_before(self, view: QObject | None) -> None:
        """Let go of those that were kept before this one was; of all, where it was not."""
        first = self._kept.index(view) if view in self._kept else len(self._kept)
        before, self._kept = self._kept[:first], self._kept[first:]
        self.let_go(*before)

    @Slot()  # a method that is none would be kept for every view, when it has long gone
    def _destroyed(self) -> None:
        self._gone(self._views.pop(0))
