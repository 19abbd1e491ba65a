"""Gives a loudspeaker the samples that are to be heard at each instant, however the device's clock goes."""

from array import array

from kiosk.media.sound.sound_ring import RATE, SAMPLE, SoundRing

JUMPED = RATE // 33  # samples: what is further off is gone to, what is less is caught up with
EXACT, FAR = RATE // 1000, RATE // 200  # samples: what is left as it is; from when on it is done faster
STRANGE = 3  # readings in a row after which a device is believed that its delay has jumped
EVEN = 0.05  # the share of a reading in what is believed


class DeviceClock:
    """When a device plays its n-th sample, of readings that each are off by some milliseconds."""

    def __init__(self) -> None:
        self._begin = 0.0
        self._readings = self._strange = 0

    def heard_at(self, number: int, reading: float) -> float:
        """When the sample of that number is heard, where a reading of the device says `reading`.

        Both are instants of time.monotonic().
        """
        off = reading - number / RATE - self._begin
        self._strange = self._strange + 1 if abs(off) > JUMPED / RATE else 0
        if not self._readings or self._strange >= STRANGE:
            self._begin, self._readings, self._strange = self._begin + off, 0, 0
        elif not self._strange:
            self._begin += off * max(EVEN, 1 / (self._readings + 1))
        self._readings += 1
        return self._begin + number / RATE


class Volume:
    """How loud it is, from 0 to 1, and how it changes."""

    def __init__(self) -> None:
        self._level, self._target, self._step = 0.0, 0.0, 0.0

    @property
    def is_silent(self) -> bool:
        """Whether nothing is heard, and nothing begins to be."""
        return self._level == self._target == 0.0

    def go_to(self, level: float, seconds: float) -> None:
        """Be so loud, evenly in so many seconds for the whole way."""
        self._target, self._step = level, 1 / max(1.0, seconds * RATE)

    def applied(self, samples: bytes) -> bytes:
        """Samples, as loud as it is while they are heard."""
        if self._level == self._target:
            return samples if self._level else bytes(len(samples))
        found = array("h", samples)
        for at in range(0, len(found), 2):
            way = self._target - self._level
            self._level = (
                self._target
                if abs(way) <= self._step
                else self._level + (self._step if way > 0 else -self._step)
            )
            found[at], found[at + 1] = int(found[at] * self._level), int(found[at + 1] * self._level)
        return found.tobytes()


class SoundTrack:
    """The sound of a film whose position was 0 at `origin`, an instant of time.monotonic()."""

    def __init__(self, ring: SoundRing, origin: float) -> None:
        self.origin = origin
        self.volume = Volume()
        self._ring = ring
        self._clock = DeviceClock()
        self._given = 0
        self._next: int | None = None

    def chunk(self, reading: float, count: int) -> bytes:
        """The next samples for a device, of which a reading says when the first of them is heard."""
        heard_at = self._clock.heard_at(self._given, reading)
        self._given += count
        if self.volume.is_silent:
            self._next = None
            return bytes(count * SAMPLE)
        due = round((heard_at - self.origin) * RATE)
        return self.volume.applied(self._taken(due, count))

    def _taken(self, due: int, count: int) -> bytes:
        """So many samples, made of some more or fewer where others than the next are due."""
        at = due if self._next is None else self._next
        late = due - at
        if abs(late) > JUMPED:
            self._next = due + count
            return _blended(self._ring.read(at, count), self._ring.read(due, count))
        step = 0 if abs(late) <= EXACT else 1 if abs(late) <= FAR else 4
        used = count + (step if late > 0 else -step)
        self._next = at + used
        return _stretched(self._ring.read(at, used), count)


def _stretched(samples: bytes, count: int) -> bytes:
    """As many samples as asked for, of some more or fewer, on lines between them."""
    if len(samples) == count * SAMPLE:
        return samples
    told, found = array("h", samples), array("h", bytes(count * SAMPLE))
    used = len(told) // 2
    for number in range(count):
        at, rest = divmod(number * (used - 1), count - 1)
        left, share = 2 * at, rest / (count - 1)
        right = min(left + 2, len(told) - 2)
        for channel in (0, 1):
            begin = told[left + channel]
            found[2 * number + channel] = round(begin + share * (told[right + channel] - begin))
    return found.tobytes()


def _blended(before: bytes, after: bytes) -> bytes:
    """From the first to the second, so that no step is heard."""
    old, new = array("h", before), array("h", after)
    for at in range(len(new)):
        share = (at // 2 + 1) / (len(new) // 2)
        new[at] = round(old[at] * (1 - share) + new[at] * share)
    return new.tobytes()
