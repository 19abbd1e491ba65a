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


def test_who_asks_goes_on_before_the_work_begins(qtbot: QtBot) -> None:
    """It would take Python's lock from what is shown in the same turn of the loop."""
    begun = threading.Event()

    def work() -> int:
        begun.set()
        return 1

    with background(shares=True) as one:
        one.ask(work)
        with background(shares=True):
            pass  # which waits for all that the thread has to do
        assert not begun.is_set()
        qtbot.waitUntil(begun.is_set)


def test_what_is_found_while_nobody_looks_is_told_once_somebody_does(qtbot: QtBot) -> None:
    """A page is not made anew behind another one."""
    begun, let_on = threading.Event(), threading.Event()
    told: list[bool] = []

    def work() -> bool:
        begun.set()
        return let_on.wait(10)

    with background(shares=True) as one, background(shares=True) as other:
        one.done.connect(told.append)
        one.ask(work)
        qtbot.waitUntil(begun.is_set)
        one.rest(is_resting=True)
        let_on.set()
        with qtbot.waitSignal(other.done):
            other.ask(threading.get_native_id)
        assert told == []
        one.rest(is_resting=False)
        qtbot.waitUntil(lambda: told == [True])


def test_what_is_closed_works_no_more(qtbot: QtBot) -> None:
    """It is over once it is closed, and what it found is told to nobody."""
    begun, let_on, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> int:
        begun.set()
        let_on.wait(10)
        ended.set()
        return 1

    with background(shares=True) as closed, background(shares=True) as other:
        closed.done.connect(lambda _: pytest.fail("it is closed"))
        closed.ask(work)
        qtbot.waitUntil(begun.is_set)
        let_on.set()
        closed.close()
        assert ended.is_set()
        with qtbot.waitSignal(other.done):
            other.ask(threading.get_native_id)
