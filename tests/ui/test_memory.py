"""Memory that a display gives back while it plays: on the window's thread, and at its idle moments alone."""

import gc
import weakref
from collections.abc import Iterator
from threading import Thread, current_thread

import pytest

from kiosk.ui.app.memory import IdleCollector


class Ring:
    """Something that holds itself, as a scene of Qt's with its objects does: only a collection frees it."""

    def __init__(self, freed_on: list[Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed_on.append(current_thread()))


@pytest.fixture
def collector() -> Iterator[IdleCollector]:
    """The collector of a display; the tests after it have Python's own back."""
    yield IdleCollector()
    gc.unfreeze()
    gc.enable()


def test_nothing_is_freed_on_another_thread(collector: IdleCollector) -> None:
    """A thread that reads files makes rubbish enough for a hundred collections, and frees none of Qt's."""
    freed_on: list[Thread] = []
    Ring(freed_on)

    def read() -> None:
        for _ in range(100 * gc.get_threshold()[0]):
            Ring([])

    reading = Thread(target=read)
    reading.start()
    reading.join()
    assert freed_on == []
    collector.collect()
    assert freed_on == [current_thread()]


def test_a_display_collects_no_more_than_once_a_minute(collector: IdleCollector) -> None:
    """Each time takes a moment in which nothing may move; at the start, with the first picture, comes one."""
    freed_on: list[Thread] = []
    Ring(freed_on)
    collector.collect()
    assert len(freed_on) == 1
    Ring(freed_on)
    collector.collect()
    assert len(freed_on) == 1
