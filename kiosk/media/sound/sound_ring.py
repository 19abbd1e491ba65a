"""Keeps some seconds of a film's sound in memory that who decodes it and who plays it share."""

import struct
from mmap import mmap

RATE = 48_000  # samples a second
SAMPLE = 4  # bytes: left and right, 16 bits each, the low byte first
LONG = 8 * RATE  # samples that there is room for
_SPAN = struct.Struct("=qq")  # from which sample to which one it is filled

SIZE = _SPAN.size + LONG * SAMPLE  # bytes


class SoundRing:
    """The memory as samples, numbered from the instant at which the film first began, without end.

    One side writes and one reads, both as they like. Neither relies on what the other has written.
    """

    def __init__(self, memory: mmap) -> None:
        self._memory = memoryview(memory)
        self._samples = self._memory[_SPAN.size : SIZE]

    def write(self, at: int, samples: bytes) -> None:
        """Put samples, LONG of them at most, where the one numbered `at` belongs; earlier ones make room.

        A gap to those before is silent.
        """
        first, end = _SPAN.unpack_from(self._memory)
        if not first <= end <= at <= end + LONG // 2:
            first = end = at
        samples = bytes((at - end) * SAMPLE) + samples
        until = end + len(samples) // SAMPLE
        _SPAN.pack_into(self._memory, 0, max(first, until - LONG), end)
        for place, part in _parts(end, until):
            self._samples[place] = samples[part]
        _SPAN.pack_into(self._memory, 0, max(first, until - LONG), until)

    def read(self, at: int, count: int) -> bytes:
        """So many samples from the one numbered `at` on; silence where none are."""
        first, end = _SPAN.unpack_from(self._memory)
        begin = max(at, first)
        until = min(at + count, end)
        if begin >= until:
            return bytes(count * SAMPLE)
        found = b"".join(bytes(self._samples[place]) for place, _ in _parts(begin, until))
        return bytes((begin - at) * SAMPLE) + found + bytes((at + count - until) * SAMPLE)


def _parts(begin: int, until: int) -> list[tuple[slice, slice]]:
    """Where samples lie in the memory, and which bytes of them: two parts where they go over its end."""
    found, at = [], begin
    while at < until:
        place = at % LONG
        count = min(until - at, LONG - place)
        part = slice((at - begin) * SAMPLE, (at - begin + count) * SAMPLE)
        found.append((slice(place * SAMPLE, (place + count) * SAMPLE), part))
        at += count
    return found
