"""Starts and ends the child process that opens strangers' files, and talks with it."""

import json
import logging
import os
import socket
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import Any, Literal

from kiosk.content.attempt import Attempt
from kiosk.media.picture import PictureError

log = logging.getLogger(__name__)

CHILD = "intake-child"  # the word on the command line that begins one
ROOT = Path(__file__).parents[3]
ANSWER = 4096  # bytes
AT_ONCE = 0.1  # seconds, in which a process ends that is not held by the system
FALLS_OVER = "makes the program that reads it fail: save it anew, as JPEG, PNG or plain SVG"


class LatePicture(PictureError):
    """A picture was not there in time."""

    def __init__(self, limit: float) -> None:
        super().__init__(f"could not be drawn in {limit:g} seconds: save it smaller or simpler")


class ChildProcess:
    """One child process, confined before it sees its first file; requests and answers are JSON."""

    def __init__(self, subject: Literal["pictures", "film"]) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.requests = ours
        with theirs:
            self._process = subprocess.Popen(
                _command(theirs.fileno(), subject),
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env={"LC_ALL": "C.UTF-8", "PATH": os.defpath, "HOME": "/"},
            )

    @property
    def number(self) -> int:
        """The number of its process."""
        return self._process.pid

    @property
    def is_there(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def ask(self, request: dict[str, Any], *files: int) -> None:
        """Send a request with open files.

        Raises:
            OSError: it is gone.
        """
        socket.send_fds(self.requests, [json.dumps(request).encode()], files)

    def answer(self, until: float, limit: float) -> Any:
        """What it says next.

        Raises:
            PictureError: it ended instead; a `LatePicture` if nothing came by `until`, an instant of
                time.monotonic(), when the `limit` is over.
        """
        self.requests.settimeout(max(0.001, until - monotonic()))
        try:
            found = self.requests.recv(ANSWER)
        except OSError:
            found = b""
        # A machine may have stood still in between: the child has ended for being late, or answered since.
        if monotonic() >= until:
            raise LatePicture(limit)
        if not found:
            raise PictureError(FALLS_OVER)
        return json.loads(found)

    def end(self) -> None:
        """Be done with it at once, whatever it does."""
        self._process.kill()
        self.requests.close()
        try:
            self._process.wait(AT_ONCE)
        except subprocess.TimeoutExpired:  # it waits for a share that does not answer
            Attempt(self._process.wait)


def warn_of_missing(missing: list[str]) -> None:
    """Say in the log what the first answer of a child names: what this kernel cannot keep it from."""
    if missing:
        log.warning("pictures are opened by a process that is not kept from %s", " or ".join(missing))


def _command(handle: int, subject: str) -> list[str]:
    """What starts a child: this program, and nothing from the folder in which it was started."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD, str(handle), subject]
    begin = f"from kiosk.media.intake.child import main; main({handle}, {subject!r})"
    own = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {begin}"
    return [sys.executable, "-I", "-X", "utf8", "-c", own]
