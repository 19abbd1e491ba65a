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
        self._kept: tuple[QObject | None, ...] = ()

    def let_go(self, *views: QObject | None) -> None:
        """Have views destroyed; None is none."""
        for view in views:
            if view is not None:
                self._views.append(view)
                view.destroyed.connect(self._destroyed)
                view.deleteLater()

    def keep_once(self, *views: QObject | None) -> None:
        """Let go of those that were kept before, and keep these until then; None is none."""
        before, self._kept = self._kept, views
        self.let_go(*before)

    @Slot()  # a method that is none would be kept for every view, when it has long gone
    def _destroyed(self) -> None:
        self._gone(self._views.pop(0))
