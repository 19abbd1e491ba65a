"""Keeps what C libraries write to standard error apart from what the program says there.

libtiff, Mesa, libwayland and their kin write to the file descriptor 2, in words that name no file and no
remedy. It leads into a pipe here, whose lines are logged under this module's name; what the program itself
says, and Python's account of a crash, go where the descriptor led before.
"""

import faulthandler
import io
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

log = logging.getLogger(__name__)

STANDARD_ERROR = 2
LONGEST = 1000  # bytes of a line
MOST = 200  # lines, each of them once: a library that repeats itself fills no log
LAST = 0.3  # seconds for what was written last; a program that was started may hold the pipe open


@contextmanager
def native_output_apart() -> Iterator[None]:
    """While this lasts, `sys.stderr` alone reaches standard error."""
    spoken = sys.stderr
    if spoken is not sys.__stderr__ or not spoken or spoken.fileno() != STANDARD_ERROR:
        yield  # it is closed, or somebody else has a hand on it
        return
    real = os.dup(STANDARD_ERROR)
    reader, writer = os.pipe()
    # A library that writes while it holds Python's lock would wait for ever for the thread that reads.
    os.set_blocking(writer, False)
    os.dup2(writer, STANDARD_ERROR)
    os.close(writer)
    thread = Thread(target=_read, args=(reader,), name="native output", daemon=True)
    thread.start()
    faulthandler.enable(real)
    sys.stderr = io.TextIOWrapper(
        io.FileIO(real, "w", closefd=False), spoken.encoding, spoken.errors, line_buffering=True
    )
    try:
        yield
    finally:
        sys.stderr.flush()
        os.dup2(real, STANDARD_ERROR)
        sys.stderr = spoken
        thread.join(LAST)


def _read(reader: int) -> None:
    told: set[bytes] = set()
    with open(reader, "rb") as lines:
        while line := lines.readline(LONGEST):
            if line.strip() and line not in told and len(told) < MOST:
                told.add(line)
                log.info("a library: %s", line.decode(errors="replace").strip())
