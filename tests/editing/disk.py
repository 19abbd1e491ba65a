"""A disk at a test's command: it takes its time, or takes nothing."""

import os
from pathlib import Path
from threading import Event

PATIENCE = 20  # seconds


class Disk:
    """A disk that takes all; once told to `hold_up` whoever has something brought to it, nothing until it is
    `let_on`.
    """

    def __init__(self) -> None:
        self.asked, self.is_let_on = Event(), Event()
        self.is_let_on.set()
        self.had: list[bytes] = []
        self.failure: OSError | None = None
        self._fsync = os.fsync

    def fsync(self, handle: int) -> None:
        """As the system's."""
        self.asked.set()
        assert self.is_let_on.wait(PATIENCE)
        if self.failure is not None:
            raise self.failure
        if (file := Path(f"/proc/self/fd/{handle}")).is_file():
            self.had.append(file.read_bytes())
        self._fsync(handle)

    def hold_up(self) -> None:
        """Take nothing for now."""
        self.is_let_on.clear()

    def let_on(self) -> None:
        """Take all from now on."""
        self.is_let_on.set()
