"""What the child process does for a film's sound: decodes it some seconds ahead of the clock, into a ring."""

import contextlib
import json
import mmap
import signal
import socket
from collections.abc import Iterator
from select import select
from time import monotonic
from typing import Any

from kiosk.media.picture import PictureError
from kiosk.media.sound.film_sound import FilmSound, Samples
from kiosk.media.sound.own_place import OwnPlace
from kiosk.media.sound.sound_ring import LONG, RATE, SoundRing

FULL, AGAIN = LONG // 2, LONG // 4  # samples ahead: of the first it rests, from the second on it goes on
LONGEST = 60.0  # seconds for what is decoded in one step


def decode(requests: socket.socket, asked: dict[str, Any], file: int, memory: mmap.mmap) -> None:
    """Decode what is asked for until nobody asks any more, or until it cannot be: then say why."""
    reason = ""
    try:
        signal.setitimer(signal.ITIMER_REAL, LONGEST)
        sound = FilmSound(OwnPlace(file), asked["first"], asked["length"])
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
