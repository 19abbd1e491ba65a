"""Memory that a display gives back while it plays: on the window's thread, and at its idle moments alone."""

import ctypes
import gc
import re
import weakref
from collections.abc import Iterator
from pathlib import Path
from threading import Thread, current_thread

import pytest

from kiosk.content.page.page import Page
from kiosk.ui.app.memory import IdleCollector
from kiosk.ui.app.offscreen import drawings
from tests.ui.pages import page


class Ring:
    """Something that holds itself, as a scene of Qt's with its objects does: only a collection frees it."""

    def __init__(self, freed_on: list[Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed_on.append(current_thread()))


@pytest.fixture
def collector() -> Iterator[IdleCollector]:
    """The collector of a display, in a program whose own collector is on, as Python starts it."""
    gc.enable()
    yield IdleCollector()
    gc.unfreeze()
    gc.disable()


def read_files() -> None:
    """What a thread does that reads files: it makes rubbish enough for a hundred collections."""

    def read() -> None:
        for _ in range(100 * gc.get_threshold()[0]):
            Ring([])

    reading = Thread(target=read)
    reading.start()
    reading.join()


def test_nothing_is_freed_on_another_thread(collector: IdleCollector) -> None:
    """A thread that reads files frees nothing of Qt's."""
    freed_on: list[Thread] = []
    Ring(freed_on)
    read_files()
    assert freed_on == []
    collector.collect()
    assert freed_on == [current_thread()]


@pytest.mark.usefixtures("qapp")
def test_nor_is_it_while_pictures_are_drawn() -> None:
    """What a scene leaves behind goes on the thread that draws, between two pages, also in a check."""
    gc.enable()
    freed_on: list[Thread] = []

    def pages() -> Iterator[Page]:
        for _ in range(2):
            Ring(freed_on)
            read_files()
            yield page("travel-signs", (640, 360), "en")

    try:
        assert len(list(drawings(pages()))) == 2
        assert gc.isenabled()
    finally:
        gc.disable()
    assert freed_on == [current_thread()] * 2


def resident() -> float:
    """The pages of this process that are in memory, in megabytes."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024 / 1e6  # type: ignore[index]


def test_holes_in_the_heap_go_back(collector: IdleCollector) -> None:
    """What was taken in small pieces and let go is the system's again, though what lies behind is held."""
    libc = ctypes.CDLL(None)
    libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    libc.malloc_trim(0)  # of what other tests left
    before = resident()
    pieces = [libc.malloc(ctypes.c_size_t(16_000)) for _ in range(4000)]
    for piece in pieces:
        ctypes.memset(piece, 1, 16_000)
    *holes, last = pieces
    for piece in holes:
        libc.free(piece)
    full = resident()
    collector.collect()
    after = resident()
    libc.free(last)
    assert full - before > 50
    assert after - before < 10


def test_a_display_collects_no_more_than_once_a_minute(collector: IdleCollector) -> None:
    """Each time takes a moment in which nothing may move; at the start, with the first picture, comes one."""
    freed_on: list[Thread] = []
    Ring(freed_on)
    collector.collect()
    assert len(freed_on) == 1
    Ring(freed_on)
    collector.collect()
    assert len(freed_on) == 1
