"""A private X screen for tests that play for real: what stands on the glass, as numbers, and a hand on it."""

import os
import subprocess
import sys
import tempfile
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

# Xvfb keeps its screen in a file of the X window dump format: a header of big-endian words, then the colour
# map, twelve bytes an entry, then rows of blue, green, red, unused. (XWDFile.h of X11)
HEADER_SIZE, BYTES_PER_LINE, COLOURS = 0, 12, 19


class Glass:
    """An X server of its own without a window manager, on a free display number, from `with` to its end.

    Raises:
        AssertionError: from `wait_for`, when it did not come to stand on the glass.
    """

    def __init__(self, width: int = 1920, height: int = 1080) -> None:
        self.width = width
        self.height = height

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="glass-")
        said, says = os.pipe()
        size = f"{self.width}x{self.height}x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(says), "-screen", "0", size, *self._habits()],
            pass_fds=[says],
            stderr=subprocess.DEVNULL,
        )
        os.close(says)
        with os.fdopen(said) as pipe:
            self.display = f":{pipe.readline().strip()}"
        _until(self._answers, 20, "the X server never answered")
        self._rows = self._framebuffer()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.terminate()
        self._server.wait(20)
        del self._rows
        self._folder.cleanup()

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which a program draws on this glass with its own choice of renderer."""
        left_out = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"}
        kept = {name: value for name, value in os.environ.items() if name not in left_out}
        return kept | {"DISPLAY": self.display}

    def pixels(self) -> Pixels:
        """What stands on the glass now: height × width × red, green, blue; 0 to 255."""
        shape = (self.height, self.width, 4)
        return self._rows[:, : self.width * 4].reshape(shape)[:, :, 2::-1].copy()

    def wait_for(self, look: Callable[[Pixels], Seen], *, seconds: float = 30) -> Seen:
        """Look at the glass again and again until `look` finds something in it, and return what it found."""
        return _until(lambda: look(self.pixels()), seconds, f"not on the glass within {seconds} seconds")

    def save(self, file: Path) -> None:
        """Keep what stands on the glass as a picture, for the eyes of a person."""
        Image.fromarray(self.pixels()).save(file)

    def press(self, key: str) -> None:
        """Press a key, by its X name: "Escape", "ctrl+q"."""
        self._hand("key", key)

    def tap(self, x: int, y: int) -> None:
        """Tap at a place, in pixels from the top left."""
        self._hand("mousemove", str(x), str(y), "click", "1")

    @contextmanager
    def playing(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """`kiosk` with these arguments on this glass; ended with the `with`, if it has not ended itself."""
        command = [sys.executable, "-m", "kiosk", *arguments]
        with subprocess.Popen(command, env=self.environment, text=True, stderr=subprocess.PIPE) as process:
            try:
                yield process
            finally:
                process.terminate()
                process.communicate(timeout=20)

    def _habits(self) -> list[str]:
        return ["-fbdir", self._folder.name, "-nolisten", "tcp", "-noreset", "-nocursor"]

    def _hand(self, *action: str) -> None:
        subprocess.run(["xdotool", *action], env=self.environment, check=True, timeout=20)

    def _answers(self) -> bool:
        assert self._server.poll() is None, "the X server ended at once"
        try:
            ImageGrab.grab(xdisplay=self.display)
        except OSError:
            return False
        return True

    def _framebuffer(self) -> Pixels:
        file = Path(self._folder.name) / "Xvfb_screen0"
        header = np.fromfile(file, dtype=">u4", count=25)
        start = int(header[HEADER_SIZE] + 12 * header[COLOURS])
        shape = (self.height, int(header[BYTES_PER_LINE]))
        return np.memmap(file, dtype=np.uint8, mode="r", offset=start, shape=shape)


def _until(look: Callable[[], Seen], seconds: float, complaint: str) -> Seen:
    end = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < end, complaint
        time.sleep(0.02)
    return seen
