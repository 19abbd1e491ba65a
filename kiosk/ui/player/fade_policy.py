"""How long a change from one picture to the next may take: a fade where the machine keeps up, else a cut."""

import logging
from datetime import timedelta

log = logging.getLogger(__name__)

FADE = 1000  # milliseconds
LARGEST_SHARE = 0.4  # of what is left of an entry that is short, or runs fast
SHORTEST = 50  # milliseconds; what is shorter is three frames, and a cut

FEWEST_FRAMES = 24  # a second
SHORTEST_RECORDED = 500  # milliseconds; a shorter fade says little about the machine
TOO_OFTEN = 2  # fades in a row that missed it; a single one may have met a backup or an update


class FadePolicy:
    """Measures the fades of this machine, and says how long the next one is to be."""

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed
        self._missed = 0

    def fade(self, remaining: timedelta, *, reduced: bool) -> int:
        """The milliseconds of the fade to an entry that has `remaining` of the display's time; 0 is a cut."""
        if reduced or self._missed >= TOO_OFTEN:
            return 0
        fade = min(FADE, LARGEST_SHARE * 1000 * remaining.total_seconds() / self._speed)
        return int(fade) if fade >= SHORTEST else 0

    def record(self, frames: int, milliseconds: int) -> None:
        """Take note of a fade; none at all was drawn where the screen is off, which says nothing."""
        if milliseconds < SHORTEST_RECORDED or frames == 0 or self._missed >= TOO_OFTEN:
            return
        rate = frames * 1000 / milliseconds
        self._missed = self._missed + 1 if rate < FEWEST_FRAMES else 0
        if self._missed >= TOO_OFTEN:
            log.warning("fades reach only %.0f frames a second: from now on slides change by a cut", rate)
