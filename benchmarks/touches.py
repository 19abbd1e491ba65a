"""How soon the glass answers a touch: the way out, the next visit after it, a heart for the wall.

Run as `python -m benchmarks.touches [--times 30]`, on a machine that does nothing else. A booth plays on a
private X screen, and a real pointer touches it; from the press on, the middle of the screen is captured.
README.md beside it says what each figure is.
"""

import argparse
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from benchmarks.capture import Frame, frames
from tests.glass import Glass
from tests.ui.booth.bench import NOON, Bench
from tests.ui.booth.visitor import Visitor
from tests.ui.booth.visits import booth_display

SIZE = (1920, 1080)
RATE = 120  # looks a second: what is said is at most 8 ms more than what was
TAPS = 0.05  # seconds between two touches of somebody who comes next
WAITS = 6  # seconds for an answer
REST = 1.0  # seconds before a touch: what moved has come to rest, and a first page takes touches
WAY = ("go help", "go home", "go support", "go wall")


@dataclass(frozen=True, slots=True)
class Answers:
    """Milliseconds from each press of a kind to the first other pixel."""

    leaving: list[float]
    next_visit: list[float]
    heart: list[float]


class Hand:
    """One xdotool that stays: a press reaches the server when it is told."""

    def __init__(self, glass: Glass) -> None:
        command = ["xdotool", "-"]
        self._tool = subprocess.Popen(command, env=glass.environment, stdin=subprocess.PIPE, text=True)

    def press(self, at: tuple[int, int]) -> float:
        """Put the pointer there and tap; the time in seconds since 1970."""
        assert self._tool.stdin
        self._tool.stdin.write(f"mousemove {at[0]} {at[1]} click 1\n")
        self._tool.stdin.flush()
        return time.time()

    def end(self) -> None:
        """Nothing is touched any more."""
        self._tool.terminate()
        self._tool.wait()


def main() -> None:
    """Touch, and print how long each answer took."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=30, metavar="N")
    times = parser.parse_args().times
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}  # for the bench alone
    app = QApplication([])
    with TemporaryDirectory(prefix="touches-") as folder:
        found = answers(Path(folder), times)
    del app
    for name, measured in (
        ("Hide this page", found.leaving),
        ("the next visit, from that press on", found.next_visit),
        ("a heart", found.heart),
    ):
        print(
            f"{name:36} median {median(measured):6.0f} ms, longest {max(measured):6.0f} ms, {len(measured)}"
        )


def answers(folder: Path, times: int) -> Answers:
    """What was measured in so many visits."""
    display = booth_display(folder, "en")
    file = str(folder / "display.toml")
    found = Answers([], [], [])
    with Glass(*SIZE) as glass, Bench(display, SIZE) as bench, booth(glass, file, folder), hand(glass) as tap:
        glass.wait_for(lambda seen: seen.std() > 20)
        for number in range(times):
            visitor = Visitor(glass, bench, hearts=number)
            visitor.begin()
            visitor.go(*WAY)
            found.heart.append(_answer(glass, tap, visitor.at("heart ")))
            time.sleep(REST)
            away = _away(glass, tap, visitor.at("leave "), visitor.at(None))
            found.leaving.append(away[0])
            found.next_visit.append(away[1])
            time.sleep(REST)
            tap.press(visitor.at("leave "))
            time.sleep(WAITS)
    return found


@contextmanager
def booth(glass: Glass, file: str, folder: Path) -> Iterator[None]:
    """A booth that plays with a state of its own."""
    env = glass.environment | {"XDG_STATE_HOME": str(folder / "state")}
    with glass.playing("run", "--display", file, "--at", f"{NOON:%Y-%m-%dT%H:%M}", env=env):
        yield


@contextmanager
def hand(glass: Glass) -> Iterator[Hand]:
    """A hand on the glass."""
    one = Hand(glass)
    try:
        yield one
    finally:
        one.end()


def _answer(glass: Glass, tap: Hand, at: tuple[int, int]) -> float:
    """Milliseconds from a press to the first other pixel."""
    with frames(glass, RATE) as seen:
        before = _standing(seen)
        pressed = tap.press(at)
        return (_other(seen, before, pressed).time - pressed) * 1000


def _away(glass: Glass, tap: Hand, leave: tuple[int, int], begin: tuple[int, int]) -> tuple[float, float]:
    """Milliseconds from the press of the way out to the picture without words, and to the next visit of
    somebody who taps all the while.
    """
    with frames(glass, RATE) as seen:
        before = _standing(seen)
        pressed = tap.press(leave)
        away = _other(seen, before, pressed)
        tapped = away.time
        for frame in seen:
            if frame.time - tapped >= TAPS:
                tap.press(begin)
                tapped = frame.time
            if frame.pixels != away.pixels:
                return (away.time - pressed) * 1000, (frame.time - pressed) * 1000
    raise TimeoutError("the capture ended")


def _standing(seen: Iterator[Frame]) -> Frame:
    """A frame that was the same half a second long."""
    since = next(seen)
    for frame in seen:
        if frame.pixels != since.pixels:
            since = frame
        elif frame.time - since.time > REST:
            return frame
    raise TimeoutError("the capture ended")


def _other(seen: Iterator[Frame], before: Frame, pressed: float) -> Frame:
    """The first frame that differs."""
    for frame in seen:
        if frame.pixels != before.pixels:
            return frame
        if frame.time - pressed > WAITS:
            break
    raise TimeoutError(f"no answer within {WAITS} seconds")


if __name__ == "__main__":
    main()
