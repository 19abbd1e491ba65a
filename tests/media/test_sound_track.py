"""What a loudspeaker is given: what is due when it is heard, without a step, whatever its clock does."""

from array import array
from itertools import pairwise
from math import pi, sin
from mmap import mmap
from random import Random

import pytest

from kiosk.media.sound.sound_ring import LONG, RATE, SAMPLE, SIZE, SoundRing
from kiosk.media.speaker.loudspeaker import CHUNK
from kiosk.media.speaker.sound_track import SoundTrack, Volume

SECOND = RATE // CHUNK  # chunks
BEGUN = 100.0  # the instant at which a film's position was 0
SLOPE = 8  # samples after which a ramp is one higher


def ramp(at: int) -> int:
    """A value that tells which sample it is of, within some seconds."""
    return at // SLOPE % 30_000


def written(ring: SoundRing, begin: int, count: int) -> None:
    """Write a ramp."""
    values = array("h", bytes(count * SAMPLE))
    values[::2] = values[1::2] = array("h", map(ramp, range(begin, begin + count)))
    ring.write(begin, values.tobytes())


@pytest.fixture
def ring() -> SoundRing:
    """An empty one."""
    return SoundRing(mmap(-1, SIZE))


def left(samples: bytes) -> "array[int]":
    """The samples of the left side."""
    return array("h", samples)[::2]


def test_a_ring_gives_back_what_was_written(ring: SoundRing) -> None:
    """Each sample under its number, also over the end of the memory, and silence around."""
    for begin in range(0, 2 * LONG, LONG // 7):
        written(ring, begin, LONG // 7)
    found = left(ring.read(2 * LONG - 5000, 4000))
    assert list(found) == [ramp(at) for at in range(2 * LONG - 5000, 2 * LONG - 1000)]
    end = 14 * (LONG // 7) + LONG // 7
    after = left(ring.read(end - 10, 20))
    assert list(after) == [ramp(at) for at in range(end - 10, end)] + [0] * 10
    assert not any(ring.read(0, 1000))


def test_a_gap_in_a_ring_is_silent(ring: SoundRing) -> None:
    """Nothing that was there before is heard in it."""
    written(ring, 0, LONG)
    written(ring, LONG + 1000, 1000)
    assert not any(ring.read(LONG, 1000))
    assert list(left(ring.read(LONG + 1000, 9))) == [ramp(LONG + 1000 + at) for at in range(9)]


def test_what_was_written_by_another_is_not_relied_on() -> None:
    """It decodes strangers' films."""
    memory = mmap(-1, SIZE)
    memory[:16] = b"\xff" * 7 + b"\x80" + b"\xff" * 7 + b"\x7f"  # from the lowest number to the highest
    assert len(SoundRing(memory).read(10**12, CHUNK)) == CHUNK * SAMPLE


class Simulated:
    """A device whose clock is wrong by parts of a million, and whose delay is known to some milliseconds."""

    def __init__(self, ring: SoundRing, wrong: float = 0.0, noise: float = 0.0) -> None:
        self.track = SoundTrack(ring, BEGUN)
        self._ring, self._wrong, self._noise = ring, wrong, noise
        self._random = Random(7)  # noqa: S311  the same each time
        self.began, self._given, self._end = BEGUN, 0, 0

    def plays(self, chunks: int) -> tuple[list[float], bytes]:
        """By how much each chunk is off when it is heard, in seconds; and all of them."""
        offs, heard = [], b""
        for _ in range(chunks):
            at = self.began + self._given / RATE * (1 + self._wrong / 1e6)
            while self._end < (at - BEGUN + 1) * RATE:
                written(self._ring, self._end, RATE)
                self._end += RATE
            found = self.track.chunk(at + self._random.uniform(-self._noise, self._noise), CHUNK)
            self._given += CHUNK
            value = left(found)[CHUNK // 2]
            due = (at - BEGUN) * RATE + CHUNK / 2
            off = (value * SLOPE - due + 15_000 * SLOPE) % (30_000 * SLOPE) - 15_000 * SLOPE
            offs.append(off / RATE)
            heard += found
        return offs, heard


@pytest.mark.parametrize("wrong", [-300, 0, 300])
def test_a_clock_that_goes_wrong_is_followed(ring: SoundRing, wrong: float) -> None:
    """In half a minute a cheap card would be 9 milliseconds away; a reading of it is never exact."""
    device = Simulated(ring, wrong, noise=0.004)
    device.track.volume.go_to(1, 0)
    offs, _ = device.plays(30 * SECOND)
    assert max(map(abs, offs[SECOND:])) < 0.003


def test_a_clock_is_followed_without_a_step(ring: SoundRing) -> None:
    """A tone stays even: where a sample were left out, it would jump by up to 262."""
    tone = array("h", bytes(LONG * SAMPLE))
    tone[::2] = array("h", (round(20_000 * sin(2 * pi * 100 * at / RATE)) for at in range(LONG)))
    ring.write(0, tone.tobytes())
    track = SoundTrack(ring, BEGUN)
    track.volume.go_to(1, 0)
    heard = b""
    for number in range(7 * SECOND):
        heard += track.chunk(BEGUN + number * CHUNK / RATE * 1.0005, CHUNK)
    steps = [after - before for before, after in pairwise(left(heard)[1000:])]
    assert max(abs(after - before) for before, after in pairwise(steps)) <= 8


def test_a_device_that_stood_still_is_caught_up_with(ring: SoundRing) -> None:
    """As where the sound server was held up for a second."""
    device = Simulated(ring)
    device.track.volume.go_to(1, 0)
    device.plays(SECOND)
    device.began += 1.0
    offs, _ = device.plays(SECOND)
    assert max(map(abs, offs[10:])) < 0.003


def test_a_clock_that_was_set_is_followed(ring: SoundRing) -> None:
    """The picture goes to where it belongs at once."""
    device = Simulated(ring)
    device.track.volume.go_to(1, 0)
    device.plays(SECOND)
    device.track.origin -= 0.2
    offs, _ = device.plays(SECOND)
    assert offs[-1] == pytest.approx(0.2, abs=0.003)


def test_it_is_silent_until_it_is_told(ring: SoundRing) -> None:
    """A film is got ready while another slide stands."""
    assert not any(Simulated(ring).plays(SECOND)[1])


def test_it_rises_and_falls_evenly() -> None:
    """As loud at the end of the way as it is meant, and no step that is heard as a click."""
    volume = Volume()
    constant = array("h", [30_000] * 2 * RATE).tobytes()
    volume.go_to(1, 1)
    up = left(volume.applied(constant))
    assert (up[0], up[-1]) == (0, 30_000)
    assert up[RATE // 2] == pytest.approx(15_000, abs=2)
    assert max(after - before for before, after in pairwise(up)) <= 1
    volume.go_to(0, 0.5)
    down = left(volume.applied(constant))
    assert down[RATE // 4] == pytest.approx(15_000, abs=4)
    assert not any(down[RATE // 2 + 1 :])
    assert volume.is_silent
