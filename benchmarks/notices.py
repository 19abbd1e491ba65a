"""How soon a notice stands on the glass, from the end of the command that writes it; none may be lost.

Run as `python -m benchmarks.notices [--times 100]`, on a machine that does nothing else. A display plays on a
private X screen; a notice comes, stands, and is taken away, again and again. README.md beside it says what
each figure is.
"""

import argparse
import os
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import numpy as np

from tests.glass import Glass, Pixels

SIZE = (1280, 720)
PATIENCE = 10.0  # seconds after which a notice counts as lost
LASTS = 8  # seconds of a notice that ends by itself
STEP = 8  # pixels between two that are compared
CHANGED = 0.02  # share of them that are others
ALIKE, FEW = 12, 4  # of 255
NIGHT, SUN = (0x0C, 0x21, 0x52), (0xFF, 0xC8, 0x3D)
DISPLAY = 'format = 1\nid = "HALL-1"\ncountry = "BE"\ntimezone = "Europe/Brussels"\nlocales = ["en"]\n'
CAMPAIGN = (
    'format = 1\nid = "hall"\ntitle = "Hall"\nsource-language = "en"\n[[slides]]\nid = "words"\n'
    'kind = "message"\nseconds = 600\nheadline = "Welcome."\ntone = "heart"\n'
)


@dataclass
class Found:
    """Seconds from the end of a command: to the first other pixel, to the whole notice, to the loop."""

    first: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    gone: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    lost: int = 0


class Display:
    """A display that plays on a glass."""

    def __init__(self, glass: Glass, folder: Path) -> None:
        self._glass, self.file = glass, folder / "display.toml"
        self._environment = {**glass.environment, "XDG_STATE_HOME": str(folder / "state")}

    @property
    def environment(self) -> dict[str, str]:
        """That of its commands."""
        return self._environment

    def say(self, *words: str) -> float:
        """Run `kiosk notice`; the instant of its end, by the clock that only runs forward."""
        command = [sys.executable, "-m", "kiosk", "notice", *words, "--display", str(self.file)]
        subprocess.run(command, env=self._environment, check=True, stdout=subprocess.DEVNULL)
        return time.monotonic()

    def seen(self) -> Pixels:
        """What stands, coarsely."""
        return self._glass.pixels()[::STEP, ::STEP]

    def until(self, look: Callable[[Pixels], bool], start: float) -> float | None:
        """Seconds from an instant until it stands; None where it does not in time."""
        while not look(self.seen()):
            if time.monotonic() - start > PATIENCE:
                return None
        return time.monotonic() - start


def differs(before: Pixels, seen: Pixels) -> bool:
    """Whether more than noise is another."""
    return bool((abs(seen.astype(int) - before.astype(int)).max(axis=2) > ALIKE).mean() > CHANGED)


def is_whole(seen: Pixels) -> bool:
    """Whether an urgent notice stands, and nothing of what was before: night above, and sun below."""
    top, foot = seen[1:3].astype(int), seen[-6:-5, len(seen[0]) * 2 // 3 :].astype(int)
    return bool((abs(top - NIGHT) < FEW).all() and (abs(foot - SUN) < FEW).all())


def measure(display: Display, times: int) -> Found:
    """Have notices come and go."""
    found = Found()
    for number in range(times):
        loop = _at_rest(display)
        start = display.say(*_words(number))
        _note(found, display.until(partial(differs, loop), start), found.first)
        _note(found, display.until(is_whole, start), found.whole)
        stands = _at_rest(display)
        start = display.say("--clear")
        _note(found, display.until(partial(differs, stands), start), found.gone)
    return found


def measure_ends(display: Display, found: Found, times: int) -> None:
    """Have notices end by themselves: how long after their end the glass has begun to change."""
    for number in range(times):
        display.say(*_words(number), "--for", f"{LASTS}s")
        text = display.file.with_name("notice.toml").read_text(encoding="utf-8")
        ends = _instant(text)
        stands = _at_rest(display)
        while not differs(stands, display.seen()):
            if time.time() - ends > PATIENCE:
                found.lost += 1
                break
        found.late.append(time.time() - ends)
        _at_rest(display)


def _instant(text: str) -> float:
    return float(tomllib.loads(text)["until"].timestamp())


def _words(number: int) -> tuple[str, ...]:
    return (f"Please leave by gate {number % 9 + 1}.", "--style", "urgent", "--yes")


def _note(found: Found, seconds: float | None, into: list[float]) -> None:
    if seconds is None:
        found.lost += 1
    else:
        into.append(seconds)


def _at_rest(display: Display) -> Pixels:
    """What stands, once nothing moves for half a second."""
    before, since = display.seen(), time.monotonic()
    while time.monotonic() - since < 0.5:
        if differs(before, seen := display.seen()):
            before, since = seen, time.monotonic()
    return before


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=100, metavar="N")
    times = parser.parse_args().times
    with TemporaryDirectory(prefix="notices-") as name, Glass(*SIZE) as glass:
        folder = Path(name)
        (folder / "campaign.toml").write_text(CAMPAIGN)
        display = Display(glass, folder)
        display.file.write_text(DISPLAY)
        command = ("run", str(folder), "--display", str(display.file))
        with glass.playing(*command, env=os.environ | display.environment):
            glass.wait_for(lambda seen: len(np.unique(seen[::40, ::40].reshape(-1, 3), axis=0)) > 1)
            found = measure(display, times)
            measure_ends(display, found, max(1, times // 10))
    for title, measured in (
        ("first other pixel", found.first),
        ("the whole notice", found.whole),
        ("taken away", found.gone),
        ("after its end", found.late),
    ):
        print(f"{title}: median {median(measured):.2f} s, most {max(measured):.2f} s, {len(measured)} times")
    print(f"lost: {found.lost}")


if __name__ == "__main__":
    main()
