"""Starts and ends a child process that draws pages one after the other and measures them."""

import os
import socket
import subprocess
import sys
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.content.page.page import Page
from kiosk.proof.drawn_page import DrawnPage
from kiosk.proof.small_picture import THUMBNAIL

CHILD = "proof-child"  # the word on the command line that begins one
ROOT = Path(__file__).parents[2]
LONGEST = 120.0  # seconds that a page may take, its pictures and the start of the child with it
AT_ONCE = 1.0  # seconds in which a process ends that is not held by the system
FALLS_OVER = "makes the program that draws it fail"
LATE = f"was not drawn within {LONGEST:g} seconds"


class ProofProcess:
    """One child process; it is started for its first page, and anew where it failed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._pages: Connection | None = None

    @property
    def number(self) -> int | None:
        """Its number, once it was started."""
        return self._process.pid if self._process else None

    def drawn(self, page: Page, longest: int = THUMBNAIL) -> DrawnPage:
        """A page, drawn and measured, with a picture whose longer side has so many pixels at most; with the
        reason where that was not possible.
        """
        try:
            pages = self._pages or self._started()
            pages.send((page, longest))
            if pages.poll(LONGEST):
                found = pages.recv()
                assert isinstance(found, DrawnPage)
                return found
            reason = LATE
        except (EOFError, OSError):
            reason = FALLS_OVER
        self.end()
        return DrawnPage(page.size, failure=reason)

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
        self._pages = Connection(ours.detach())
        return self._pages

    def end(self) -> None:
        """Be done with it at once, whatever it does."""
        pages, process = self._pages, self._process
        self._pages = self._process = None
        if pages is not None:
            pages.close()
        if process is not None:
            process.kill()
            process.wait(AT_ONCE)


def _command(handle: int) -> list[str]:
    """What starts a child: this program, and nothing from the folder in which it was started."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD, str(handle)]
    begin = f"from kiosk.ui.proof.proof_child import main; main({handle})"
    own = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {begin}"
    return [sys.executable, "-I", "-X", "utf8", "-c", own]


def cores() -> int:
    """How many cores this program may use."""
    return len(os.sched_getaffinity(0))
