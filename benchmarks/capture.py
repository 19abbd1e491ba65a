"""Captures the screen: frames with the time they were seen, the frames of a change, the first slide.

Only a part of the screen is captured, because copying whole frames 60 times a second would take the
processor from what is measured. Each frame comes as a hash; two are the same where all their pixels are.
"""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from tests.glass import Glass

RATE = 60
# Where the part begins, and how large it is, in pixels: the middle of the screen.
LEFT, TOP, WIDTH, HEIGHT = 640, 360, 640, 360
STANDS = 0.7  # seconds without a change after which a picture stands
SELDOM = 10  # frames between two looks at the whole screen, which are dear
LATE = 0.004  # seconds
EVEN = 8  # of 255: a screen whose pixels deviate less shows no picture


@dataclass(frozen=True, slots=True)
class Frame:
    """What was seen: `time` in seconds since 1970."""

    time: float
    pixels: str


@contextmanager
def frames(glass: Glass, rate: int = RATE) -> Iterator[Iterator[Frame]]:
    """What is seen on the glass, `rate` times a second, as it is seen."""
    source = [
        "-f",
        "x11grab",
        "-framerate",
        str(rate),
        "-draw_mouse",
        "0",
        "-video_size",
        f"{WIDTH}x{HEIGHT}",
    ]
    source += ["-i", f"{glass.display}+{LEFT},{TOP}"]
    # Each frame once, with the microsecond at which it was grabbed.
    result = ["-fps_mode", "passthrough", "-enc_time_base", "-1", "-copyts", "-flush_packets", "1"]
    result += ["-f", "framehash", "-hash", "murmur3", "-"]
    command = ["ffmpeg", "-nostdin", "-loglevel", "error", *source, *result]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as grabbing:
        assert grabbing.stdout
        try:
            yield (_frame(line) for line in grabbing.stdout if not line.startswith("#"))
        finally:
            grabbing.kill()


def _frame(line: str) -> Frame:
    _stream, _dts, microseconds, _duration, _size, pixels = line.split(",")
    return Frame(int(microseconds) / 1e6, pixels.strip())


def first_stood(seen: Iterator[Frame], is_shown: Callable[[], bool], seconds: float = 30) -> float:
    """When the first frame came that then stood, and for which `is_shown` holds, in seconds since 1970.

    Raises:
        TimeoutError: none did.
    """
    since = first = next(seen)
    shown_at = None  # frames come later than they were seen: one from after the look has to be the same
    for number, frame in enumerate(seen):
        if frame.pixels != since.pixels:
            since, shown_at = frame, None
        elif shown_at is not None and frame.time > shown_at:
            return since.time
        elif frame.time - since.time > STANDS and number % SELDOM == 0 and is_shown():
            shown_at = time.time()
        if frame.time - first.time > seconds:
            break
    raise TimeoutError(f"nothing that was to be shown stands on the glass within {seconds} seconds")


def is_picture(glass: Glass) -> bool:
    """Whether the part of the screen shows more than one colour."""
    part = glass.pixels()[TOP : TOP + HEIGHT : 7, LEFT : LEFT + WIDTH : 7]
    return bool(np.std(part, axis=(0, 1)).max() > EVEN)


def changes(seen: list[Frame]) -> list[int]:
    """How many of the 60 frames from each change's first one on differ from one another.

    A change is what comes after at least a second without one; one that has not 60 frames is left out.
    """
    found = []
    still = 0
    for number, (before, frame) in enumerate(pairwise(seen), 1):
        if frame.pixels == before.pixels:
            still += 1
            continue
        if still >= RATE and len(seen) >= number + RATE:
            found.append(len({one.pixels for one in seen[number : number + RATE]}))
        still = 0
    return found


def lateness(seen: list[Frame]) -> float:
    """The share of frames that were grabbed later than their time, from 0 to 1."""
    begin = seen[0].time
    late = sum(frame.time - begin - number / RATE > LATE for number, frame in enumerate(seen))
    return late / len(seen)
