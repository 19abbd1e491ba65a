"""Runs `kiosk`, and says for each line on its input what it holds: objects, glibc's heap, Python's memory.

The first time it begins to follow where Python takes memory from; from the third on it says what came since
the second. A signal would do, but any ends the program.
"""

import ctypes
import gc
import os
import sys
import threading
import tracemalloc
from collections import Counter

from kiosk.command_line import run_command

SHOWN = 12
HERE = os.fdopen(os.dup(2), "w")  # the program takes what libraries write to standard error into its log
counts: Counter[str] = Counter()
before: list[tracemalloc.Snapshot] = []


class Mallinfo2(ctypes.Structure):
    """glibc's struct mallinfo2 (malloc.h): bytes."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    ]


def look(_nothing: object) -> int:
    """Say what is held, and what came since the last time. On the main thread: others must free nothing."""
    gc.collect()
    now = Counter(type(one).__name__ for one in gc.get_objects())
    info = ctypes.CDLL(None).mallinfo2
    info.restype = Mallinfo2
    heap = info()
    say(f"threads {threading.active_count()}, objects {sum(now.values())}, more of: {more_of(now)}")
    say(
        f"glibc: in use {heap.uordblks / 1e6:.2f} MB, free in its heap {heap.fordblks / 1e6:.2f} MB, "
        f"large blocks {heap.hblkhd / 1e6:.2f} MB in {heap.hblks}"
    )
    if not tracemalloc.is_tracing():
        tracemalloc.start()
        return 0
    before.append(tracemalloc.take_snapshot())
    del before[1:-1]
    if before[1:]:
        for one in before[-1].compare_to(before[0], "lineno")[:SHOWN]:
            say(f"  {one}")
    return 0


CALLED = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(look)


def listen() -> None:
    """Have it looked at for each line."""
    for _ in sys.stdin:
        ctypes.pythonapi.Py_AddPendingCall(CALLED, None)


def more_of(now: Counter[str]) -> str:
    """The types of which there are most more than the last time."""
    grown = (now - counts).most_common(SHOWN)
    counts.clear()
    counts.update(now)
    return ", ".join(f"{name} {number:+}" for name, number in grown)


def say(line: str) -> None:
    """Past the program's own log."""
    print(f"probe: {line}", file=HERE, flush=True)


if __name__ == "__main__":
    threading.Thread(target=listen, daemon=True).start()
    run_command()
