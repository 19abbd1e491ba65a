"""Starts and ends a child process of this program that is asked one thing after the other."""

import socket
import subprocess
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENDS_IN = 10.0  # seconds in which a process that was killed is gone, also where the machine has other work


class AskedProcess:
    """One child process; it is started for its first question, and anew once it was ended."""

    def __init__(self, word: str, module: str) -> None:
        """By the word on the command line that begins one, and the module whose `main` it runs."""
        self._word, self._module = word, module
        self._process: subprocess.Popen[bytes] | None = None
        self._line: Connection | None = None

    @property
    def number(self) -> int | None:
        """Its number, once it was started."""
        return self._process.pid if self._process else None

    def line(self) -> Connection:
        """Where it is asked, and answers.

        Raises:
            OSError: there is no process.
        """
        return self._line or self._started()

    def stop(self) -> None:
        """Stop it, from any thread: nothing more comes from it."""
        process = self._process
        if process is not None:
            process.kill()

    def end(self) -> None:
        """Be done with it at once, whatever it does."""
        line, process = self._line, self._process
        self._line = self._process = None
        if line is not None:
            line.close()
        if process is not None:
            process.kill()
            with suppress(subprocess.TimeoutExpired):
                process.wait(ENDS_IN)

    def _started(self) -> Connection:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                self._command(theirs.fileno()),
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        self._line = Connection(ours.detach())
        return self._line

    def _command(self, handle: int) -> list[str]:
        """What starts it: this program, and nothing from the folder in which it was started."""
        if getattr(sys, "frozen", False):
            return [sys.executable, self._word, str(handle)]
        begin = f"from {self._module} import main; main({handle})"
        own = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {begin}"
        return [sys.executable, "-I", "-X", "utf8", "-c", own]
