"""Ends the program: tidily, or at once where waiting for all that is at work could take for ever."""

import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import current_thread, main_thread
from types import FrameType
from typing import NoReturn

SHOWN_AGAIN = "\r\x1b[2K\x1b[?25h"  # an empty line, and the cursor, which a bar hides (xterm)


def end_at_once(code: int) -> NoReturn:
    """End with this exit code. What was logged is written; nothing else is tidied up, nothing waited for."""
    logging.shutdown()
    os._exit(code)


class Stopped(BaseException):
    """Somebody pressed Ctrl+C; says what that left undone. No error: nothing between catches it."""


@contextmanager
def stopped_saying(told: str) -> Iterator[None]:
    """Have Ctrl+C meanwhile end with these words, on a line of their own; what is ignored stays so.

    Raises:
        Stopped: it was pressed.
    """

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise Stopped(told)

    before = signal.getsignal(signal.SIGINT)
    if before not in (signal.SIG_DFL, signal.default_int_handler):
        yield
        return
    signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def dying_in_order(told: str = "Stopped: nothing was made.") -> Iterator[None]:
    """Have Ctrl+C meanwhile end the program by that signal, as shells and make look for, but on a terminal
    with its cursor there, no bar half drawn, and these words; what is ignored or heeded otherwise stays so.
    """
    is_seen = sys.stderr is not None and sys.stderr.isatty() and current_thread() is main_thread()
    if not is_seen or signal.getsignal(signal.SIGINT) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGINT, lambda number, _frame: _die(number, told))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _die(number: int, told: str) -> NoReturn:
    with suppress(OSError, ValueError):  # ValueError: it is closed
        os.write(sys.stderr.fileno(), f"{SHOWN_AGAIN}{told}\n".encode())
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    end_at_once(128 + number)  # where a debugger holds the signal back


def end_tidily(told: str = "") -> None:
    """Asked to end, as by a terminal that is closed, take away what is half written; `told` is said where it
    was Ctrl+C.

    Whoever has it ignore that, as nohup does, means it to go on.
    """
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, lambda number, _frame: _end(number, told))


def _end(number: int, told: str) -> NoReturn:
    if told and number == signal.SIGINT:
        raise Stopped(told)
    sys.exit(128 + number)
