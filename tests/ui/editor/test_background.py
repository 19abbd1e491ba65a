"""Work beside the window's thread: what reads the draft is done one after the other, all else by itself."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.editor.session.background import Background

pytestmark = pytest.mark.usefixtures("qapp")


@contextmanager
def background(*, shares: bool) -> Iterator[Background[int]]:
    """One that works until the end."""
    work = Background[int](shares=shares)
    try:
        yield work
    finally:
        work.close()


def test_what_reads_the_draft_shares_a_thread(qtbot: QtBot) -> None:
    """Two that compute at once would keep Python's lock from the window twice as long."""
    with background(shares=True) as one, background(shares=True) as other:
        threads: list[int] = []
        one.done.connect(threads.append)
        other.done.connect(threads.append)
        with qtbot.waitSignals([one.done, other.done]):
            one.ask(threading.get_native_id)
            other.ask(threading.get_native_id)
    assert len({*threads}) == 1
    assert threading.get_native_id() not in threads


def test_all_else_goes_on_while_the_draft_is_read(qtbot: QtBot) -> None:
    """Pictures are taken in, and a draft is put on the displays, whatever is read meanwhile."""
    let_on = threading.Event()
    with background(shares=True) as reading, background(shares=False) as other:
        reading.ask(let_on.wait)
        with qtbot.waitSignal(other.done):
            other.ask(threading.get_native_id)
        let_on.set()


def test_what_is_closed_works_no_more(qtbot: QtBot) -> None:
    """It is over once it is closed, and what it found is told to nobody."""
    begun, ended = threading.Event(), threading.Event()

    def work() -> int:
        begun.set()
        ended.set()
        return 1

    with background(shares=True) as closed, background(shares=True) as other:
        closed.done.connect(lambda _: pytest.fail("it is closed"))
        closed.ask(work)
        assert begun.wait(10)
        closed.close()
        assert ended.is_set()
        with qtbot.waitSignal(other.done):
            other.ask(threading.get_native_id)
