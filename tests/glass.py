"""A private X screen for tests that play for real: what stands on the glass, as numbers, and a hand on it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageGrab

Pixels = NDArray[np.uint8]
Seen = TypeVar("Seen")


HEART = (0x0A, 0x4B, 0xC2)


def invites(seen: Pixels) -> bool:
    """Whether the invitation lies over the loop: its upper rim goes from side to side, in the lower half."""
    return bool((seen[len(seen) // 2 :] == HEART).all(axis=(1, 2)).any())


class Glass:
    """An X server of its own without a window manager, on a free display number, from `with` to its end.

    Raises:
        AssertionError: from `wait_for`, when it did not come to stand on the glass.
    """

    def __init__(self, width: int = 1920, height: int = 1080) -> None:
        self.width = width
        self.height = height

    def __enter__(self) -> Self:
        # Not -displayfd: it takes no lock, and a server that ends beside it takes the socket away.
        first = os.getpid() % 10000 + 100
        for number in range(first, first + 100):
            self.display = f":{number}"
            self._server = self._start()
            if self._is_up(Path(f"/tmp/.X{number}-lock")):  # noqa: S108 - where X servers keep their locks
                return self
            self._end()  # another has this number; ours may still be finding out
        raise AssertionError("no X server came up")

    def __exit__(self, *_error: object) -> None:
        self._end()

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which a program draws on this glass with its own choice of renderer."""
        left_out = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"}
        kept = {name: value for name, value in os.environ.items() if name not in left_out}
        return kept | {"DISPLAY": self.display}

    def pixels(self) -> Pixels:
        """What stands on the glass now: height × width × red, green, blue; 0 to 255.

        Asked of the server, which answers between two drawings and never in one; takes about 25 ms.
        """
        return np.asarray(ImageGrab.grab(xdisplay=self.display))

    def wait_for(self, look: Callable[[Pixels], Seen], *, seconds: float = 30) -> Seen:
        """Look at the glass again and again until `look` finds something in it, and return what it found."""
        end = time.monotonic() + seconds
        while not (seen := look(self.pixels())):
            assert time.monotonic() < end, f"not on the glass within {seconds} seconds"
            time.sleep(0.02)
        return seen

    def save(self, file: Path) -> None:
        """Keep what stands on the glass as a picture, for the eyes of a person."""
        Image.fromarray(self.pixels()).save(file)

    def press(self, key: str) -> None:
        """Press a key, by its X name: "Escape", "ctrl+q"."""
        self.hand("key", key)

    def tap(self, x: int, y: int) -> None:
        """Tap at a place, in pixels from the top left."""
        self.hand("mousemove", str(x), str(y), "click", "1")

    def tap_twice(self, x: int, y: int, milliseconds: int) -> None:
        """Tap twice at a place, the second time so many milliseconds after the first."""
        taps = ("click", "--repeat", "2", "--delay", str(milliseconds), "1")
        self.hand("mousemove", str(x), str(y), *taps)

    def put_down(self, x: int, y: int) -> None:
        """Put a finger down at a place, and leave it there."""
        self.hand("mousemove", str(x), str(y), "mousedown", "1")

    def lift(self, x: int, y: int) -> None:
        """Draw the finger to a place, and lift it there."""
        self.hand("mousemove", str(x), str(y), "mouseup", "1")

    def hand(self, *action: str) -> None:
        """What a hand does at this glass, in the words of xdotool."""
        subprocess.run(["xdotool", *action], env=self.environment, check=True, timeout=20)

    @contextmanager
    def playing(self, *arguments: str, env: dict[str, str] | None = None) -> Iterator[subprocess.Popen[str]]:
        """`kiosk` with these arguments on this glass, or in `env`; ended with the `with`, if it has not ended
        itself.
        """
        command = [sys.executable, "-m", "kiosk", *arguments]
        with subprocess.Popen(
            command, env=env or self.environment, text=True, stderr=subprocess.PIPE
        ) as process:
            try:
                yield process
            finally:
                process.terminate()
                process.communicate(timeout=20)

    def _start(self) -> subprocess.Popen[bytes]:
        habits = ["-nolisten", "tcp", "-noreset", "-nocursor"]
        screen = ["-screen", "0", f"{self.width}x{self.height}x24"]
        return subprocess.Popen(["Xvfb", self.display, *screen, *habits], stderr=subprocess.DEVNULL)

    def _end(self) -> None:
        self._server.terminate()
        self._server.wait(20)

    def _is_up(self, lock: Path) -> bool:
        """Whether the server answers; not, when it has ended because another had the lock."""
        while self._server.poll() is None:
            try:
                ImageGrab.grab(xdisplay=self.display)
            except OSError:
                time.sleep(0.02)
            else:
                return lock.read_text().strip() == str(self._server.pid)
        return False
