"""What the child process does: it draws one picture after the other, without rights, and says why it cannot.

A request is one message: what is asked for, as JSON, and two open files, the picture's and the place for its
pixels. The answer is one message as well: the reason for which it is not drawn, "" where it is, and whether
the child ends.
"""

import json
import mmap
import os
import signal
import socket
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from kiosk.media.cropping import Frame
from kiosk.media.decoding import decoded, get_ready
from kiosk.media.drawing import FONT_FOLDERS, drawn
from kiosk.media.intake.confinement import confine
from kiosk.media.pdf_page import page_drawn
from kiosk.media.picture import Picture, PictureError

LARGEST_MESSAGE = 4096  # bytes
# Its own code and libraries take 130 MB of addresses; the rest is for one picture and its copies.
MEMORY = 640 * 1024**2  # bytes
# What a large picture took is not all given back: a child that holds more makes room for a new one.
# What draws a file whose name ends so; all else is a picture, whatever its name.
KINDS: dict[str, Callable[[BinaryIO, Frame], Picture]] = {".svg": drawn, ".pdf": page_drawn}
SWOLLEN = 160 * 1024**2  # bytes


def serve(requests: socket.socket) -> None:
    """Draw what is asked for until nobody asks any more."""
    get_ready()
    own_size = os.open("/proc/self/statm", os.O_RDONLY)  # before files are out of reach
    missing = confine(MEMORY, (*FONT_FOLDERS, *_code()))
    requests.send(json.dumps(missing).encode())
    is_swollen = False
    while not is_swollen:
        message, files, _, _ = socket.recv_fds(requests, LARGEST_MESSAGE, 2)
        if not message:
            return
        reason = _reason(json.loads(message), *files)
        is_swollen = int(os.pread(own_size, 100, 0).split()[1]) * mmap.PAGESIZE > SWOLLEN
        requests.send(json.dumps([reason, is_swollen]).encode())


def _code() -> set[Path]:
    """Where Python's own modules and the libraries lie: some of them are loaded when they are needed."""
    if folder := getattr(sys, "_MEIPASS", ""):  # of a built folder
        return {Path(folder)}
    return {Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib", "purelib", "platlib")}


def _reason(asked: dict[str, object], picture: int, place: int) -> str:
    # Who asks kills the child that is late; one whose parent is gone ends by itself.
    signal.setitimer(signal.ITIMER_REAL, float(str(asked.pop("limit"))) + 1)
    try:
        with os.fdopen(picture, "rb") as file, os.fdopen(place, "r+b", buffering=0) as pixels:
            file.seek(0)  # who asks has looked at its beginning
            kind = str(asked.pop("kind"))
            frame = Frame(**asked)  # type: ignore[arg-type]  # the fields of one, by name
            found = KINDS.get(kind, decoded)(file, frame)
            with mmap.mmap(pixels.fileno(), 0) as memory:
                memory[:] = found.pixels
    except PictureError as error:
        return error.reason
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return ""


def main(handle: int) -> None:
    """Begin with an end of a socket pair, by its number."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who asks
    sys.dont_write_bytecode = True
    with socket.socket(fileno=handle) as requests:
        serve(requests)


if __name__ == "__main__":
    main(int(sys.argv[1]))
