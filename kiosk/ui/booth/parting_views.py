"""Pages of the booth that go: what they show goes after them."""

from PySide6.QtCore import QObject, Slot

from kiosk.ui.booth.booth_view import BoothView


class PartingViews(QObject):
    """Holds each page until Qt has let it go."""

    def __init__(self) -> None:
        super().__init__()
        self._views: list[BoothView] = []

    def let_go(self, view: BoothView | None) -> None:
        """Have a page destroyed; None is none."""
        if view is not None:
            self._views.append(view)
            view.destroyed.connect(self._destroyed)
            view.deleteLater()

    @Slot()  # a method that is none would be kept for every page, when it has long gone
    def _destroyed(self) -> None:
        """Its codes go after it: one that is on its way when its page goes would be missed, and logged."""
        self._views.pop(0).withdraw()
