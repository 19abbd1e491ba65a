"""Plays samples through PulseAudio, or through PipeWire, which answers in its place."""

import ctypes

from kiosk.media.sound.sound_ring import RATE, SAMPLE

LIBRARY = "libpulse-simple.so.0"
NAME = b"Blue Heart Kiosk"
# pulse/def.h, pulse/sample.h
PLAYBACK, S16LE, UNSAID = 1, 3, 0xFFFFFFFF
AHEAD, STEP = RATE // 5, RATE // 50  # samples that the server has, and that it asks for at a time


class NoDevice(Exception):
    """Nothing on this machine takes sound, for a reason."""


class _Kind(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Buffer(ctypes.Structure):
    _fields_ = tuple(
        (name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")
    )


class PulseDevice:
    """The server's default device."""

    def __init__(self) -> None:
        """Open it.

        Raises:
            NoDevice: there is no server, or no library to ask it.
        """
        try:
            self._library = ctypes.CDLL(LIBRARY)
        except OSError as error:
            raise NoDevice(f"{LIBRARY} is not installed") from error
        self._library.pa_simple_new.restype = ctypes.c_void_p
        self._library.pa_simple_get_latency.restype = ctypes.c_uint64
        self._library.pa_strerror.restype = ctypes.c_char_p
        self._error = ctypes.c_int()
        kind = ctypes.byref(_Kind(S16LE, RATE, 2))
        room = ctypes.byref(_Buffer(UNSAID, AHEAD * SAMPLE, 0, STEP * SAMPLE, UNSAID))
        found = self._library.pa_simple_new(
            None, NAME, PLAYBACK, None, b"film", kind, None, room, ctypes.byref(self._error)
        )
        if not found:
            raise NoDevice(self._reason())
        self._stream = ctypes.c_void_p(found)

    def delay(self) -> float:
        """After how many seconds the next sample is heard."""
        found: int = self._library.pa_simple_get_latency(self._stream, ctypes.byref(self._error))
        self._check(found if found == ctypes.c_uint64(-1).value else 0)
        return found / 1e6

    def write(self, samples: bytes) -> None:
        """Hand over samples, as soon as there is room for them.

        Raises:
            NoDevice: the server is gone.
        """
        size = ctypes.c_size_t(len(samples))
        self._check(self._library.pa_simple_write(self._stream, samples, size, ctypes.byref(self._error)))

    def close(self) -> None:
        """Let it go."""
        self._library.pa_simple_free(self._stream)

    def _check(self, failed: int) -> None:
        if failed:
            raise NoDevice(self._reason())

    def _reason(self) -> str:
        return f"PulseAudio: {self._library.pa_strerror(self._error).decode()}"
