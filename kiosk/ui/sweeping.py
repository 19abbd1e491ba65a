"""Collects Python's cyclic garbage on the thread of the window alone, and only while nothing moves.

Left to itself, the collector runs on whichever thread happens to allocate; an object of Qt's that it frees on
another thread than its own takes the program down.
"""

import gc
from time import monotonic

from PySide6.QtCore import QObject, Slot

SELDOM = 60.0  # seconds


class Sweeping(QObject):
    """Collects at most once a minute, when told that nothing moves."""

    def __init__(self) -> None:
        super().__init__()
        self._last = monotonic()
        gc.collect()
        gc.freeze()
        gc.disable()

    @Slot()
    def sweep(self) -> None:
        """A good moment."""
        if monotonic() - self._last >= SELDOM:
            gc.collect()
            self._last = monotonic()
