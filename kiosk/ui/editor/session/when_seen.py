"""Has what a page says renewed while somebody looks at it; what comes meanwhile, once they come to it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot


class WhenSeen(QObject):
    """`ask` has something done: at once, or, while the page rests, when somebody comes to it."""

    def __init__(self, renew: Callable[[], None]) -> None:
        super().__init__()
        self._renew = renew
        self._is_resting, self._is_due = False, False

    @Slot()
    def ask(self) -> None:
        """What the page says may be something else."""
        self._is_due = True
        self._do()

    def rest(self, *, is_resting: bool) -> None:
        """Nobody looks at the page any more, or somebody comes to it."""
        self._is_resting = is_resting
        self._do()

    def _do(self) -> None:
        if self._is_due and not self._is_resting:
            self._is_due = False
            self._renew()
