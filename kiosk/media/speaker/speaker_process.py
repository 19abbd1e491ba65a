"""Starts and ends the process that plays a film's sound, and talks with it."""

import contextlib
import json
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

from kiosk.content.attempt import Attempt
from kiosk.media.intake.child_process import ANSWER, AT_ONCE

SPEAKER = "loudspeaker"  # the word on the command line that begins one
ROOT = Path(__file__).parents[3]
HANGS = "the sound server does not answer"
FAILS = "the process that plays it has failed"


class SpeakerProcess:
    """One loudspeaker for the samples in a ring, whose first one is heard at `origin`; silent at first."""

    def __init__(self, ring: int, origin: float) -> None:
        """Start it.

        Raises:
            OSError: there is no process.
        """
        self.requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            try:
                self._process = subprocess.Popen(
                    _command(theirs.fileno()),
                    pass_fds=[theirs.fileno()],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,  # where ALSA says what it misses
                )
            except OSError:
                self.requests.close()
                raise
        socket.send_fds(self.requests, [json.dumps({"origin": origin}).encode()], [ring])
        self.requests.setblocking(False)
        self.is_over = False
        self.is_ending = False  # told to be over

    @property
    def number(self) -> int:
        """The number of its process."""
        return self._process.pid

    def ask(self, **asked: Any) -> None:
        """Tell it something; where it is gone, nothing happens."""
        self.is_ending = self.is_ending or "end" in asked
        with contextlib.suppress(OSError):
            self.requests.send(json.dumps(asked).encode())

    def news(self) -> str | None:
        """Why nothing is heard, if it says so now, or "" that something is; None where it says nothing."""
        if self.is_over:
            return None
        with contextlib.suppress(BlockingIOError):
            try:
                found = self.requests.recv(ANSWER)
            except ConnectionError:
                found = b""
            if found:
                return str(json.loads(found)["reason"])
            reason = self._why_over()
            self.end()
            return None if self.is_ending else reason
        return None

    def _why_over(self) -> str:
        with contextlib.suppress(subprocess.TimeoutExpired):
            if self._process.wait(AT_ONCE) == -signal.SIGALRM:  # the system's, to what waits for a server
                return HANGS
        return FAILS

    def end(self) -> None:
        """Be done with it at once."""
        if self.is_over:
            return
        self.is_over = True
        self._process.kill()
        self.requests.close()
        try:
            self._process.wait(AT_ONCE)
        except subprocess.TimeoutExpired:
            Attempt(self._process.wait)


def _command(handle: int) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, SPEAKER, str(handle)]
    begin = f"from kiosk.media.speaker.loudspeaker import main; main({handle})"
    own = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {begin}"
    return [sys.executable, "-I", "-X", "utf8", "-c", own]
