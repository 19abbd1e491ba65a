"""How soon a picture stands after a program was killed while it wrote.

Run as `python -m benchmarks.starts [--times 200]`. A display plays a campaign that a slow hand changes all
the time, and is killed at a random moment, again and again. Between two starts the files that lock its screen
are emptied, filled with garbage or with what another machine wrote.
"""

import argparse
import os
import random
import sys
import time
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import Event, Thread

from tests.content.test_shared_copies import change
from tests.glass import Glass, Pixels

SOON = 2  # seconds
LONGEST = 4.0  # seconds that a display plays before it is killed
GARBAGE = (b"", b"\0\xff" * 500, b"4711\nkiosk\nanother-machine\n0000\n", b"1\ninit\nlocalhost\n")


def main() -> None:
    """Measure, and print how long each start took."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=200, metavar="N")
    times = parser.parse_args().times
    with TemporaryDirectory(prefix="starts-") as folder, Glass(1280, 720) as glass:
        found = sorted(starts(Path(folder), glass, times))
    late, slow = sum(seconds > SOON for seconds in found), quantiles(found, n=20)[-1]
    print(f"{times} starts after kill -9: median {median(found):.2f} s, 95 % within {slow:.2f} s,")
    print(f"longest {found[-1]:.2f} s, {late} later than {SOON} s")


def starts(folder: Path, glass: Glass, times: int) -> list[float]:
    """The seconds from each start to its first picture."""
    pack, chance, is_over = folder / "pack", random.Random(times), Event()  # noqa: S311
    os.environ["XDG_STATE_HOME"] = str(folder / "state")
    change(pack, 0, chance)
    hand = Thread(target=_write, args=(pack, is_over), daemon=True)
    hand.start()
    try:
        return [_start(glass, folder / "state", pack, chance) for _ in range(times)]
    finally:
        is_over.set()
        hand.join()


def _start(glass: Glass, state: Path, pack: Path, chance: random.Random) -> float:
    for lock in (state / "blue-heart-kiosk" / "screens").glob("*"):
        lock.write_bytes(chance.choice(GARBAGE))
    glass.wait_for(lambda pixels: not is_lit(pixels))
    begin = time.monotonic()
    with glass.playing("run", str(pack), "--speed", "5") as process:
        glass.wait_for(is_lit)
        taken = time.monotonic() - begin
        time.sleep(chance.random() * LONGEST)
        assert process.poll() is None, "it has ended by itself"
        process.kill()
    print(f"{taken:.2f}", end=" ", file=sys.stderr, flush=True)
    return taken


def is_lit(pixels: Pixels) -> bool:
    """Whether something stands on the glass."""
    return bool(pixels.max() > 30)


def _write(pack: Path, is_over: Event) -> None:
    chance = random.Random(1)  # noqa: S311
    turn = 0
    while not is_over.wait(chance.random() * 2):
        turn += 1
        change(pack, turn, chance)


if __name__ == "__main__":
    main()
