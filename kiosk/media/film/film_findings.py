"""What is found out of a film by going through it once."""

import os
from dataclasses import dataclass

DECODERS = 2  # threads that decode a film


@dataclass(frozen=True, slots=True)
class FilmReview:
    """What was found out of a film.

    Attributes:
        length: how long it takes once, in seconds.
        width, height: as it is seen, upright and with square pixels.
        rate: frames a second.
        fastest: frames a second where they follow closest on one another.
        flashes_at: the second at which it begins to flash too often, from `length` on where it begins anew.
        decoding, drawing: seconds of a processor's core for a second of film.
        pixels: of the frame that it was drawn for.
        fault: why it is not played, but for flashes, said after its name; "" where it is.
        sound: why its sound is not heard, said after its name; "" where it is, None where there is none.
        lost_at, lost: when its picture is left out or smeared for the first time, how many seconds in all.
        sound_lost_at, sound_lost: the same of its sound.
        is_changed: whether it says itself that bytes of it were changed.
    """

    length: float
    width: int
    height: int
    rate: float
    fastest: float
    flashes_at: float | None
    decoding: float
    drawing: float
    pixels: int
    fault: str
    sound: str | None = None
    lost_at: float | None = None
    lost: float = 0.0
    sound_lost_at: float | None = None
    sound_lost: float = 0.0
    is_changed: bool = False

    @property
    def damage(self) -> str:
        """What of its picture is damaged, said after its name; "" where nothing is."""
        if self.lost_at is None and self.is_changed:
            return "seems to be damaged: some of its bytes were changed"
        return _damage("is damaged", self.lost_at, self.lost, self.length)

    @property
    def sound_damage(self) -> str:
        """What of its sound is damaged, said after its name; "" where nothing is."""
        return _damage("has sound that is damaged", self.sound_lost_at, self.sound_lost, self.length)

    @property
    def flashing(self) -> str:
        """Why it is not played, said after its name, where it flashes too often; "" where it does not."""
        if self.flashes_at is None:
            return ""
        is_anew = self.flashes_at >= self.length
        place = "where it begins anew" if is_anew else f"at {clock(self.flashes_at)}"
        return (
            f"flashes more than three times within a second, {place}: "
            "that can bring on a seizure, and it is not played"
        )

    def work(self, size: tuple[int, int]) -> float:
        """The seconds that this machine needs for a second of the film in a frame of a size, at least."""
        at_once = min(DECODERS, os.cpu_count() or 1)
        return self.decoding / at_once + self.drawing * size[0] * size[1] / self.pixels


def clock(seconds: float) -> str:
    """An instant of a film as players show it: 1:05."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _damage(what: str, at: float | None, seconds: float, length: float) -> str:
    if at is None:
        return ""
    long = f"{seconds:.1f}" if seconds >= 0.05 else "less than 0.1"
    return f"{what}, first at {clock(at)}, for {long} of its {length:.1f} seconds in all"
