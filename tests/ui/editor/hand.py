"""Somebody before the operator's window on a real screen, with a pointer and keys."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.glass import Glass

ROOT = Path(__file__).parents[3]
PATIENCE = 60  # seconds
DRAWN = 180  # seconds in which all is checked, on a machine that has much to do
STEPS = 10  # places between the two ends of a drag


class Hand:
    """Clicks, drags and types on a glass at what has a name there, once it is there and stands still."""

    def __init__(self, glass: Glass, window: subprocess.Popen[str]) -> None:
        self._glass, self._window = glass, window

    def names(self) -> list[str]:
        """All that the windows say they have."""
        return [str(name) for name in self._asked("") or []]

    def sees(self, name: str) -> bool:
        """Whether something of that name, a regular expression, is there now."""
        return self._asked(name) is not None

    def waits_for(self, name: str, patience: int = PATIENCE) -> None:
        """Look until something of that name is there and stands still, so many seconds at most."""
        self._at(name, patience=patience)

    def clicks(self, *names: str, keys: str = "") -> None:
        """Click at one after another, holding keys meanwhile by their X names."""
        for name in names:
            place = self._at(name)
            held = ("keydown", keys) if keys else ()
            let_go = ("keyup", keys) if keys else ()
            self._glass.hand(*held, "mousemove", *map(str, place), "click", "1", *let_go)

    def drags(self, name: str, over: str) -> None:
        """Press at what has a name, move to the upper edge of what has another, and let go."""
        start, end = self._at(name), self._at(over, high=0.1)
        self._glass.put_down(*start)
        for step in range(1, STEPS + 1):
            places = [a + (b - a) * step // STEPS for a, b in zip(start, end, strict=True)]
            self._glass.hand("mousemove", *map(str, places))
        self._glass.lift(*end)

    def presses(self, *keys: str) -> None:
        """Press keys, by their X names."""
        for key in keys:
            self._glass.press(key)

    def types(self, text: str) -> None:
        """Type into what has the focus."""
        self._glass.hand("type", "--delay", "15", text)

    def writes(self, field: str, text: str) -> None:
        """Click into a field and write over what stands there."""
        self.clicks(field)
        self.presses("ctrl+a")
        self.types(text)

    def _at(self, name: str, high: float = 0.5, patience: int = PATIENCE) -> tuple[int, int]:
        end, before = time.monotonic() + patience, None
        while (place := self._asked(name)) is None or place != before:
            assert time.monotonic() < end, f"never: {name}; there is {self.names()}"
            before = place
            time.sleep(0.1)
        left, top, width, height = place
        return round(left + width / 2), round(top + height * high)

    def _asked(self, name: str) -> list[Any] | None:
        assert self._window.stdin
        assert self._window.stdout
        print(name, file=self._window.stdin, flush=True)
        answer: list[Any] | None = json.loads(self._window.stdout.readline())
        return answer


@contextmanager
def window_on(glass: Glass, home: Path, *arguments: str, at: Path) -> Iterator[Hand]:
    """`kiosk edit` with these arguments on a glass, for a person whose home is `home`, started in `at`."""
    own = {"HOME": str(home), "PYTHONPATH": str(ROOT)}
    own |= {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("STATE", "CONFIG", "CACHE")}
    command = [sys.executable, "-m", "tests.ui.editor.eyes", "edit", *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=at, env=glass.environment | own, text=True, stdin=pipe, stdout=pipe
    ) as window:
        try:
            yield Hand(glass, window)
        finally:
            window.terminate()
            window.wait(20)
