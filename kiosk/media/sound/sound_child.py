"""What the child process does for a film's sound: decodes it some seconds ahead of the clock, into a ring."""

import contextlib
import io
import json
import mmap
import os
import signal
import socket
from collections.abc import Iterator
from select import select
from time import monotonic
from typing import Any

from kiosk.media.picture import PictureError
from kiosk.media.sound.film_sound import FilmSound, Samples
from kiosk.media.sound.sound_ring import LONG, RATE, SoundRing

FULL, AGAIN = LONG // 2, LONG // 4  # samples ahead: of the first it rests, from the second on it goes on
LONGEST = 60.0  # seconds for what is decoded in one step


class OwnPlace(io.RawIOBase):
    """An open file that somebody else reads as well: it keeps its own place in it."""

    def __init__(self, file: int) -> None:
        super().__init__()
        self._file, self._at = file, 0

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read into a buffer; how many bytes."""
        count = os.preadv(self._file, [buffer], self._at)
        self._at += count
        return count

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place."""
        begin = {os.SEEK_SET: 0, os.SEEK_CUR: self._at}.get(whence)
        self._at = (os.fstat(self._file).st_size if begin is None else begin) + offset
        return self._at

    def tell(self) -> int:
        """The place where it is."""
        return self._at


def decode(requests: socket.socket, asked: dict[str, Any], file: int, memory: mmap.mmap) -> None:
    """Decode what is asked for until nobody asks any more, or until it cannot be: then say why."""
    reason = ""
    try:
        signal.setitimer(signal.ITIMER_REAL, LONGEST)
        sound = FilmSound(io.BufferedReader(OwnPlace(file)), asked["first"], asked["length"])
        position = max(0.0, monotonic() - asked["origin"])
        _fill(requests, SoundRing(memory), sound.samples(position), asked["origin"])
    except EOFError:
        return
    except PictureError as error:
        reason = error.reason
    except MemoryError:
        reason = "has sound that needs more memory than there is"
    with contextlib.suppress(OSError):
        requests.send(json.dumps({"reason": reason}).encode())


def _fill(requests: socket.socket, ring: SoundRing, found: Iterator[Samples], origin: float) -> None:
    """Write what is found into the ring, not too far ahead.

    Raises:
        EOFError: nobody listens any more.
    """
    for at, samples in found:
        ahead = at - (monotonic() - origin) * RATE
        while ahead > FULL:
            _rest(requests, (ahead - AGAIN) / RATE)
            ahead = at - (monotonic() - origin) * RATE
        _rest(requests, 0)
        ring.write(at, samples)


def _rest(requests: socket.socket, seconds: float) -> None:
    signal.setitimer(signal.ITIMER_REAL, 0)
    if select([requests], [], [], seconds)[0]:
        raise EOFError  # nothing is ever said
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
