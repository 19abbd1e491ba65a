"""Ends the program when the system or a terminal asks: SIGTERM, SIGINT.

Python runs a signal's handler only between two of its own steps, and while Qt waits for events there are
none. So the system writes a byte to a socket that Qt waits for as well: nothing has to look at a clock.
"""

import faulthandler
import os
import signal
import socket
from threading import Timer
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

from kiosk.ending import end_at_once

LIMIT = 0.8  # seconds from the signal to the end of the program, whatever it does


class SignalHandler(QObject):
    """Ends the event loop, with 0, at the first signal that asks the program to end; before there is one, the
    program itself. `has_loop` is set as soon as there is.
    """

    def __init__(self) -> None:
        super().__init__()
        self.has_loop = False
        self._is_ending = False
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._noted)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def end_in_time(self, code: int = 0) -> None:
        """Have the program end in time if it does not by itself, as a part of it may never return.

        It ends with `code`. Where something else has Python's lock and does not give it back, a clock of C's
        ends it, with 1 (faulthandler's documentation).
        """
        if not self._is_ending:
            self._is_ending = True
            last = Timer(LIMIT, os._exit, (code,))
            last.daemon = True
            last.start()
            nowhere = os.open(os.devnull, os.O_WRONLY)
            faulthandler.dump_traceback_later(LIMIT + 0.15, exit=True, file=nowhere)

    def stop(self) -> None:
        """Listen no more."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    @Slot()
    def _woken(self) -> None:
        self._reader.recv(64)
        QCoreApplication.exit(0)

    def _noted(self, _number: int, _frame: FrameType | None) -> None:
        """The byte in the socket says it all, as long as Qt reads it."""
        if not self.has_loop:
            end_at_once(0)
        self.end_in_time()
