"""Ends the program when the system or a terminal asks: SIGTERM, SIGINT.

Python runs a signal's handler only between two of its own steps, and while Qt waits for events there are
none. So the system writes a byte to a socket that Qt waits for as well: nothing has to look at a clock.
"""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot


class SignalHandler(QObject):
    """Ends the event loop, with 0, at the first signal that asks the program to end."""

    def __init__(self) -> None:
        super().__init__()
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, _noted)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

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


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The byte in the socket says it all; without a handler the program would just be gone."""
