"""Holds the capturing itself against a film of known frames, before anything is measured with it."""

import subprocess

from benchmarks import capture
from tests.glass import Glass

# Frames a second of the film, and how few and how many of 60 captured ones may differ: two clocks drift.
KNOWN = {30: (29, 31), 60: (57, 60)}


def verify(glass: Glass) -> None:
    """Capture a film whose frames are known.

    Raises:
        RuntimeError: other frames were captured, three times in a row; this machine cannot do it, or is busy.
    """
    for rate, (fewest, most) in KNOWN.items():
        found = [_captured(glass, rate) for _ in range(3)]
        if not any(fewest <= one <= most for one in found):
            raise RuntimeError(f"of a film of {rate} frames a second {found} of 60 captured frames differ")


def _captured(glass: Glass, rate: int) -> int:
    """How many of the frames captured in a second differ."""
    film = f"av://lavfi:testsrc2=size={capture.WIDTH}x{capture.HEIGHT}:rate={rate}"
    command = ["mpv", "--no-config", "--really-quiet", "--fs", film]
    with subprocess.Popen(command, env=glass.environment, stderr=subprocess.DEVNULL) as playing:
        try:
            with capture.frames(glass) as seen:
                while len({next(seen).pixels for _ in range(capture.RATE)}) < capture.RATE // 3:
                    pass  # it has not begun
                return len({next(seen).pixels for _ in range(capture.RATE)})
        finally:
            playing.terminate()
