"""Gives memory back: Python's cyclic garbage, on the thread that draws alone, and what lies free in C's heap.
In a display only while nothing moves.

Left to itself, the collector runs on whichever thread happens to allocate; an object of Qt's that it frees on
another thread than its own takes the program down.
"""

import ctypes
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from PySide6.QtCore import QObject, Slot

from kiosk.ui.optional_service import start_optional

SELDOM = 60.0  # seconds

M_MMAP_THRESHOLD = -3  # glibc's malloc.h
M_ARENA_MAX = -8
LARGE = 1 << 20  # bytes; every picture of a screen is larger


def return_freed_memory() -> None:
    """Have each picture's memory returned to the system as soon as the picture is let go.

    glibc raises its threshold to the size of the first large block that is freed; from then on pictures live
    in the heap, which only shrinks at its end: 20 to 50 MB more after an hour. And the threads that decode
    pictures need no heaps of their own. A Linux with another C library has no mallopt.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, LARGE)
        mallopt(M_ARENA_MAX, 1)


def _malloc_trim() -> Callable[[ctypes.c_size_t], int] | None:
    """The function of glibc that returns free pages from anywhere in its heap; None in another C library."""
    return getattr(ctypes.CDLL(None), "malloc_trim", None)


class IdleCollector(QObject):
    """Collects at most once a minute, when told that nothing moves, and has what is free returned.

    By itself glibc's heap shrinks at its end alone. What touches at a booth let go, page by page, stays in it
    as holes, 30 to 40 MB of them: the heap stayed as large as in its busiest minute.
    """

    def __init__(self) -> None:
        super().__init__()
        self._last: float | None = None
        self._trim = start_optional("returning what is free in the heap", _malloc_trim)
        gc.disable()

    @Slot()
    def collect(self) -> None:
        """A good moment; the first one comes when the first picture stands."""
        if self._last is None:
            gc.collect()
            gc.freeze()
        elif monotonic() - self._last < SELDOM:
            return
        else:
            gc.collect()
        if self._trim is not None:
            self._trim(ctypes.c_size_t(0))
        self._last = monotonic()


@contextmanager
def collected_here() -> Iterator[Callable[[], object]]:
    """Collect what comes from now on, whenever what this gives is called, and at no other time.

    What there is already, and what is left the first time, is not looked through again: that would take a
    tenth of a second each time.
    """
    was_enabled, is_first = gc.isenabled(), True
    gc.disable()
    gc.freeze()

    def collect() -> None:
        nonlocal is_first
        gc.collect()
        if is_first:
            gc.freeze()
        is_first = False

    try:
        yield collect
    finally:
        gc.unfreeze()
        if was_enabled:
            gc.enable()
