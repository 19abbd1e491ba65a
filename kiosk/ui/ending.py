"""Ends the program when the system or a terminal asks: SIGTERM, SIGINT.

Python runs a signal's handler only between two of its own steps, and while Qt waits for events there are
none. So the system writes a byte to a socket that Qt waits for as well: nothing has to look at a clock.
"""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot


class Ending(QObject):
    """Calls `end` within the event loop at the first signal that asks the program to end."""

    def __init__(self, end: Callable[[], None]) -> None:
        super().__init__()
        self._end = end
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._noted)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def _noted(self, number: int, frame: FrameType | None) -> None:
        """The byte in the socket says it all; without a handler the program would just be gone."""

    @Slot()
    def _woken(self) -> None:
        self._reader.recv(64)
        self._end()
