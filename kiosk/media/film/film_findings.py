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
        flashes_at: the second at which it begins to flash too often, from `length` on where it begins anew.
        decoding, drawing: seconds of a processor's core for a second of film.
        pixels: of the frame that it was drawn for.
        fault: why it does not go on to its end, said after its name; "" where it does.
        sound: why its sound is not heard, said after its name; "" where it is, None where there is none.
    """

    length: float
    width: int
    height: int
    rate: float
    flashes_at: float | None
    decoding: float
    drawing: float
    pixels: int
    fault: str
    sound: str | None = None

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
