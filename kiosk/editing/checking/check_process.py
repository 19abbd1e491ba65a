"""Has a draft checked by a child process, which can be stopped at any moment: no window waits for it."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.editing.checking.draft_finding import CheckedDraft
from kiosk.editing.steps import Texts

CHILD = "check-child"  # the word on the command line that begins one
ROOT = Path(__file__).parents[3]
ENDS_IN = 10.0  # seconds in which a process that was killed is gone, also where the machine has other work


@dataclass(frozen=True, slots=True)
class CheckQuestion:
    """What is to be checked: the texts of a folder's files at an aware instant.

    What is drawn for it is kept in the state folder.
    """

    folder: Path
    texts: Texts
    at: datetime
    state: Path | None


class DrawnSoFar(NamedTuple):
    """How far the drawing is: so many pages of so many."""

    done: int
    all: int


class CheckProcess:
    """One child process; it is started for its first question, and anew where it was stopped or failed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: Connection | None = None

    def answers(self, question: CheckQuestion) -> Iterator[CheckedDraft | DrawnSoFar]:
        """What is found without drawing, how far the drawing is, and last what is found with it.

        They end early where the process was stopped.
        """
        try:
            answers = self._answers or self._started()
            answers.send(question)
            while True:
                found: Any = answers.recv()
                yield found
                if isinstance(found, CheckedDraft) and found.is_drawn:
                    return
        except (EOFError, OSError):
            self.end()

    def stop(self) -> None:
        """Stop what runs, from another thread; its answers end."""
        process = self._process
        if process is not None:
            process.kill()

    def end(self) -> None:
        """Be done with it at once; from the thread of its answers, or once that has ended."""
        answers, process = self._answers, self._process
        self._answers = self._process = None
        if answers is not None:
            answers.close()
        if process is not None:
            process.kill()
            with suppress(subprocess.TimeoutExpired):
                process.wait(ENDS_IN)

    def _started(self) -> Connection:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                _command(theirs.fileno()),
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        self._answers = Connection(ours.detach())
        return self._answers


def _command(handle: int) -> list[str]:
    """What starts a child: this program, and nothing from the folder in which it was started."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD, str(handle)]
    begin = f"from kiosk.ui.editor.checking.check_child import main; main({handle})"
    own = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {begin}"
    return [sys.executable, "-I", "-X", "utf8", "-c", own]
