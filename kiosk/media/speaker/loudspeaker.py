"""The process that plays a film's sound: it sees samples in a ring, and is told how loud to be.

It ends when whoever has started it is gone, and the system ends it where the sound server does not answer.
"""

import contextlib
import json
import mmap
import os
import signal
import socket
import sys
from select import select
from time import monotonic
from typing import Any, Protocol

from kiosk.media.sound.sound_ring import RATE, SIZE, SoundRing
from kiosk.media.speaker.alsa import AlsaDevice
from kiosk.media.speaker.pulse import NoDevice, PulseDevice
from kiosk.media.speaker.sound_track import SoundTrack

MESSAGE = 4096  # bytes
CHUNK = RATE // 50  # samples
HANGS = 5.0  # seconds in which a sound server has to answer
AGAIN = 1.0  # seconds until it is tried again


class Device(Protocol):
    """What takes samples."""

    def delay(self) -> float:
        """After how many seconds the next sample is heard."""

    def write(self, samples: bytes) -> None:
        """Hand over samples."""

    def close(self) -> None:
        """Let it go."""


class Loudspeaker:
    """Plays a track until nobody asks any more, or until it has fallen silent for good."""

    def __init__(self, requests: socket.socket, track: SoundTrack) -> None:
        self._requests, self._track = requests, track
        self._is_wanted = self._ends = False
        self._is_mute: bool | None = None  # as far as that was said

    def run(self) -> None:
        """Play, once that is wanted; where nothing takes it, say so once, and try again."""
        while not self._is_wanted:
            self._listen(AGAIN)
        while not self._has_ended():
            try:
                self._play(opened_device())
            except NoDevice as error:
                self._say(str(error))
                self._listen(AGAIN)

    def _has_ended(self) -> bool:
        return self._ends and self._track.volume.is_silent

    def _play(self, device: Device) -> None:
        """Play until the end.

        Raises:
            NoDevice: it is gone.
        """
        with contextlib.closing(device):
            silent_at: float | None = None
            begun = monotonic()
            while silent_at is None or monotonic() < silent_at:
                signal.setitimer(signal.ITIMER_REAL, HANGS)
                self._listen(0)
                delay = device.delay()
                device.write(self._track.chunk(monotonic() + delay, CHUNK))
                if monotonic() - begun > AGAIN:
                    self._say("")
                if silent_at is None and self._has_ended():
                    silent_at = monotonic() + delay

    def _listen(self, seconds: float) -> None:
        """Do what is asked; wait for it so long."""
        signal.setitimer(signal.ITIMER_REAL, seconds + HANGS)
        until = monotonic() + seconds
        while select([self._requests], [], [], max(0.0, until - monotonic()))[0]:
            message = self._requests.recv(MESSAGE)
            if not message:
                os._exit(0)  # at once: whoever asked is gone
            self._do(json.loads(message))

    def _do(self, asked: dict[str, Any]) -> None:
        self._track.origin = asked.get("origin", self._track.origin)
        if "volume" in asked:
            self._track.volume.go_to(asked["volume"], asked["seconds"])
        self._is_wanted = self._is_wanted or "open" in asked
        self._ends = self._ends or "end" in asked

    def _say(self, reason: str) -> None:
        """Why nothing is heard, the first one until something is; "" once it is."""
        if bool(reason) != self._is_mute:
            self._is_mute = bool(reason)
            with contextlib.suppress(OSError):
                self._requests.send(json.dumps({"reason": reason}).encode())


def opened_device() -> Device:
    """The machine's default device.

    Raises:
        NoDevice: there is none.
    """
    reasons = []
    for kind in (PulseDevice, AlsaDevice):  # a server has the card for itself
        try:
            return kind()
        except NoDevice as error:
            reasons.append(str(error))
    raise NoDevice("; ".join(reasons))


def main(handle: int) -> None:
    """Begin with an end of a socket pair, by its number; the first request has the ring with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who asks
    signal.setitimer(signal.ITIMER_REAL, HANGS)
    sys.dont_write_bytecode = True
    with socket.socket(fileno=handle) as requests:
        message, files, _, _ = socket.recv_fds(requests, MESSAGE, 1)
        if message:
            ring = SoundRing(mmap.mmap(files[0], SIZE, prot=mmap.PROT_READ))
            Loudspeaker(requests, SoundTrack(ring, json.loads(message)["origin"])).run()


if __name__ == "__main__":
    main(int(sys.argv[1]))
