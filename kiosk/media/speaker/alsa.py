"""Plays samples through ALSA, on machines without a sound server."""

import ctypes

from kiosk.media.sound.sound_ring import RATE, SAMPLE
from kiosk.media.speaker.pulse import NoDevice

LIBRARY = "libasound.so.2"
DEVICE = b"default"
# alsa/pcm.h
PLAYBACK, NOT_WAITING, S16LE, INTERLEAVED = 0, 1, 2, 3
AHEAD = 200_000  # microseconds that the device has


class AlsaDevice:
    """The system's default device."""

    def __init__(self) -> None:
        """Open it.

        Raises:
            NoDevice: there is none, another program has it, or there is no library to ask for it.
        """
        try:
            self._library = ctypes.CDLL(LIBRARY)
        except OSError as error:
            raise NoDevice(f"{LIBRARY} is not installed") from error
        self._library.snd_strerror.restype = ctypes.c_char_p
        self._library.snd_pcm_writei.restype = ctypes.c_long
        self._device = ctypes.c_void_p()
        self._check(self._library.snd_pcm_open(ctypes.byref(self._device), DEVICE, PLAYBACK, NOT_WAITING))
        try:
            self._check(self._library.snd_pcm_nonblock(self._device, 0))
            kind = (S16LE, INTERLEAVED, 2, RATE, 1, AHEAD)
            self._check(self._library.snd_pcm_set_params(self._device, *kind))
        except NoDevice:
            self.close()
            raise

    def delay(self) -> float:
        """After how many seconds the next sample is heard."""
        found = ctypes.c_long()
        failed = self._library.snd_pcm_delay(self._device, ctypes.byref(found))
        return max(0, found.value) / RATE if not failed else 0.0

    def write(self, samples: bytes) -> None:
        """Hand over samples, as soon as there is room for them.

        Raises:
            NoDevice: it is gone.
        """
        taken = self._library.snd_pcm_writei(self._device, samples, ctypes.c_ulong(len(samples) // SAMPLE))
        if taken < 0:  # it ran dry, or the machine slept
            self._check(self._library.snd_pcm_recover(self._device, ctypes.c_int(taken), 1))

    def close(self) -> None:
        """Let it go."""
        self._library.snd_pcm_close(self._device)

    def _check(self, answer: int) -> None:
        if answer < 0:
            raise NoDevice(f"ALSA: {self._library.snd_strerror(answer).decode()}")
