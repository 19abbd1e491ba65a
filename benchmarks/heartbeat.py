"""The heartbeat of a program's main thread: each beat that comes late is written to a file, with why.

Run as `python -m benchmarks.heartbeat FILE edit FOLDER`, it is `kiosk edit FOLDER` with a heartbeat; as
`python -m benchmarks.heartbeat FILE`, a program that has nothing else, by which it is told when the machine
was late. Nothing of it is in the product.
"""

import ctypes
import faulthandler
import json
import os
import re
import signal
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from benchmarks.late_beats import Late

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

BEAT = 10  # milliseconds
WRITTEN = 0.04  # seconds that a beat comes late at least, to be written
LOOKED = 0.02  # seconds between two looks at what a thread does that is late
SHOWN = 6  # calls
OURS = re.compile(r"/kiosk/(?:[^/\"]+/)*(?P<file>[^/\"]+)\", line (?P<line>\d+) in (?P<name>.+)")


class Heartbeat:
    """Beats on the thread that begins it, and writes what came late."""

    def __init__(self, into: IO[str]) -> None:
        self._into = into
        self._thread = threading.get_ident()
        self._seen: Counter[str] = Counter()
        self._calls = _Calls()
        self._last = _Clocks()
        self._timer: QTimer | None = None

    def begin(self) -> None:
        """Beat from now on."""
        from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415  the program loads Qt when it wants to

        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)
        self._last = _Clocks()
        threading.Thread(target=self._look, daemon=True).start()

    def _beat(self) -> None:
        before, now = self._last, _Clocks()
        late = now.time - before.time - BEAT / 1000
        if late > WRITTEN:
            where = self._seen.most_common(1)[0][0] if self._seen else ""
            found = Late(
                before.time, now.time, now.thread - before.thread, now.all - before.all,
                now.waited - before.waited, where,
            )  # fmt: skip
            print(json.dumps(found), file=self._into, flush=True)
        self._seen.clear()
        self._last = _Clocks()

    def _look(self) -> None:
        while True:
            time.sleep(LOOKED)
            if time.monotonic() - self._last.time > LOOKED + BEAT / 1000:
                self._seen[self._calls.of(self._thread)] += 1


class _Calls:
    """The innermost calls of our own in a thread, the innermost first.

    The thread tells them itself, on a signal: whoever holds its frames last lets go what is in them, on a
    thread of its own, and whoever reads those of all threads meets some that are just being made.
    """

    def __init__(self) -> None:
        self._told = os.fdopen(os.memfd_create("calls"), "r+")
        faulthandler.register(signal.SIGUSR2, self._told, all_threads=False)

    def of(self, thread: int) -> str:
        """What it tells; what is told too late is found by the next look."""
        signal.pthread_kill(thread, signal.SIGUSR2)
        time.sleep(LOOKED / 10)
        self._told.seek(0)
        lines = self._told.read().splitlines()
        self._told.seek(0)
        self._told.truncate()
        ours = [found for line in lines if (found := OURS.search(line))]
        return " < ".join(f"{one['file']}:{one['line']} {one['name']}" for one in ours[:SHOWN])


class _Clocks:
    """Now: the time, what the thread and the whole process took of the processor, how long the thread waited
    for one. In seconds; the last of the kernel's schedstat.
    """

    def __init__(self) -> None:
        self.time = time.monotonic()
        self.thread, self.all = time.thread_time(), time.process_time()
        self.waited = int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9


def alone(heart: Heartbeat) -> None:
    """Nothing but the heartbeat, until the end."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415  as above

    application = QCoreApplication([])
    heart.begin()
    application.exec()


def beside(heart: Heartbeat) -> None:
    """`kiosk` with its arguments, and the heartbeat from its first window on."""
    from kiosk.command_line import run_command  # noqa: PLC0415  not where it beats alone

    def begin(_nothing: Any) -> int:
        heart.begin()
        return 0

    called = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(begin)

    def wait() -> None:
        while not ((qt := sys.modules.get("PySide6.QtGui")) and qt.QGuiApplication.instance()):
            time.sleep(LOOKED)
        ctypes.pythonapi.Py_AddPendingCall(called, None)  # on the main thread

    threading.Thread(target=wait, daemon=True).start()
    run_command()


if __name__ == "__main__":
    file = sys.argv.pop(1)
    beating = Heartbeat(os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND), "w"))
    (beside if sys.argv[1:] else alone)(beating)
