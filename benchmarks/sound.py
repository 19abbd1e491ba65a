"""How far the sound of a film is from its picture: white flashes and beeps that are at the same instants.

The screen is an X server of its own, the loudspeaker a PulseAudio of its own whose device nobody hears. What
is heard is known to about 10 ms, the parts in which PulseAudio hands it over, what is seen to about 10 ms.
"""

import argparse
import os
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Thread

import numpy as np
from PIL import ImageGrab

from benchmarks import processes
from kiosk.media.intake.film_reviews import FilmReviews
from tests.glass import Glass
from tests.media.beeping_films import beeping
from tests.media.one_film import campaign_of
from tests.sound_server import SoundServer

EVERY = 2.0  # seconds from flash to flash
NEAR = EVERY / 2  # seconds by which a beep is still of a flash
BRIGHT = 128
STARTS = 12  # seconds that the program has before it is looked at
DISPLAY = 'format = 1\ncountry = "BE"\ntimezone = "UTC"\nlocales = ["en"]\n'
# How long the film and its slide are, when of the slide the display is started, and for how long: seconds.
RUNS = {
    "from its beginning": (60, 62, 0, 60),
    "begun in its middle": (300, 302, 152, 40),
    "a short one that begins anew": (10, 600, 0, 60),
    "ten minutes": (598, 600, 0, 595),
}
# Of flashes and of beeps also by how much the most uneven of them is off its place among the others.
HEADINGS = ("flashes", "beeps", "median", "largest", "flashes", "beeps", "MB")


class Watching:
    """Looks at the middle of the glass as often as it can; when it turned bright."""

    def __init__(self, glass: Glass) -> None:
        self._glass = glass
        self._is_on = True
        self.flashes: list[float] = []
        self._thread = Thread(target=self._look)
        self._thread.start()

    def _look(self) -> None:
        was_bright = False
        while self._is_on:
            before = time.monotonic()
            pixels = np.asarray(ImageGrab.grab(xdisplay=self._glass.display))
            is_bright = bool(pixels[pixels.shape[0] // 2, pixels.shape[1] // 2].min() > BRIGHT)
            if is_bright and not was_bright:
                self.flashes.append((before + time.monotonic()) / 2)
            was_bright = is_bright
            time.sleep(0.004)

    def end(self) -> None:
        """Look no more."""
        self._is_on = False
        self._thread.join()


def played(run: tuple[int, int, int, int], folder: Path) -> tuple[list[float], list[float], float]:
    """The instants of the flashes, of the beeps, and the memory in MB that all processes took."""
    length, seconds, begin, during = run
    campaign_of(beeping(folder / "film.mp4", length, EVERY), seconds=seconds, is_heard=True)
    (folder / "display.toml").write_text(DISPLAY)
    FilmReviews(folder / "state/blue-heart-kiosk/prepared").reviewed(folder / "film.mp4")
    # The slide begins with the day, and again as often as it is long.
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1_796_083_200 + begin))
    command = ["run", str(folder), "--display", str(folder / "display.toml"), "--at", at]
    with Glass(320, 180) as glass, SoundServer() as server:
        environment = glass.environment | server.environment | {"XDG_STATE_HOME": str(folder / "state")}
        with server.listening() as heard, glass.playing(*command, env=environment) as process:
            watching = Watching(glass)
            time.sleep(STARTS)
            memory = processes.memory(process.pid)
            time.sleep(during - STARTS)
            watching.end()
        return watching.flashes, heard.sounds(), memory


def offsets(flashes: list[float], beeps: list[float]) -> list[float]:
    """By how many milliseconds each beep comes after its flash; a flash without one is left out."""
    found = []
    for flash in flashes if beeps else ():
        off = min((beep - flash for beep in beeps), key=abs)
        found += [1000 * off] * (abs(off) < NEAR)
    return found


def uneven(instants: list[float]) -> float:
    """By how many milliseconds the worst of them is off where it would be if they came evenly."""
    offs = [instant % EVERY for instant in instants]
    usual = median(offs) if offs else 0.0
    return 1000 * max((min(abs(off - usual), EVERY - abs(off - usual)) for off in offs), default=0.0)


def main() -> None:
    """Play, and print a line for each way to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", choices=[*RUNS], default=[*RUNS])
    parser.add_argument("--each", action="store_true", help="print the offset of each flash")
    asked = parser.parse_args()
    os.environ.pop("WAYLAND_DISPLAY", None)
    print(f"{'ms by which beeps come after flashes':40}", *(f"{one:>8}" for one in HEADINGS), sep="")
    for name in asked.only:
        with TemporaryDirectory(prefix="sound-") as top:
            flashes, beeps, memory = played(RUNS[name], Path(top))
        found = offsets(flashes, beeps)
        middle, largest = (median(found), max(found, key=abs)) if found else (float("nan"),) * 2
        figures = (len(flashes), len(found), middle, largest, uneven(flashes), uneven(beeps), memory)
        print(f"{name:40}", *(f"{figure:8.0f}" for figure in figures), sep="", flush=True)
        if asked.each:
            print("  " + " ".join(f"{one:.0f}" for one in found), flush=True)


if __name__ == "__main__":
    main()
