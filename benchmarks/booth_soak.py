"""Whether the memory of a booth grows while people touch it.

Run as `python -m benchmarks.booth_soak [--minutes 60] [--seed 1] [--inside]`. A booth plays on a private X
screen, and a hand does anything at all on it, the same for each seed: taps, drags, keys. Every hundred
acts the memory is read; the slope is that of a line through what came after the first five hundred. With
`--inside` the process says what it holds, which makes it slower.
"""

import argparse
import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import linear_regression
from tempfile import TemporaryDirectory

from benchmarks.processes import memory, parts, resident, tree
from tests.glass import Glass
from tests.ui.booth.visits import display_file

SIZE = (1080, 1920)
LANGUAGES = ("en", "ar", "ja", "hi", "zh-Hans", "ur")
SETTLED = 500  # acts, in which every page is made once, every face and pictogram loaded
EVERY = 100  # acts between two readings
PAUSE = 0.12  # seconds between two acts; a page takes no touch before it has stood for 0.35
GOAL = 1.0  # MB for a thousand acts
KEYS = ("Tab", "shift+Tab", "Return", "space", "Left", "Right", "Up", "Down", "Escape")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the program held after so many acts, in megabytes: PSS and RSS of its process, PSS of what it
    started; and its own by where it lies.
    """

    acts: int
    pss: float
    rss: float
    others: float
    parts: dict[str, float]


def main() -> None:
    """Touch, and print what the memory did."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--inside", action="store_true", help="say what the process holds")
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="soak-") as folder, Glass(*SIZE) as glass:
        display_file(Path(folder), *LANGUAGES)
        found = soak(Path(folder), glass, asked.minutes * 60, asked.seed, is_inside=asked.inside)
    report(found)


def soak(folder: Path, glass: Glass, seconds: float, seed: int, *, is_inside: bool) -> list[Reading]:
    """What was read while a booth was touched for so long."""
    program = "benchmarks.memory_probe" if is_inside else "kiosk"
    command = [sys.executable, "-m", program, "run", "--display", str(folder / "display.toml")]
    env = glass.environment | {"XDG_STATE_HOME": str(folder / "state")}
    with ExitStack() as ending:
        booth = ending.enter_context(
            subprocess.Popen(command, env=env, stdin=subprocess.PIPE if is_inside else None)
        )
        ending.callback(booth.terminate)
        glass.wait_for(lambda seen: seen.std() > 20)
        hand = ending.enter_context(
            subprocess.Popen(["xdotool", "-"], env=env, stdin=subprocess.PIPE, text=True)
        )
        found = []
        for reading in _readings(booth, hand, random.Random(seed), seconds):  # noqa: S311
            found.append(reading)
            tell(reading)
            if reading.acts >= SETTLED and reading.acts % SETTLED == 0:
                _ask(booth)
        _ask(booth)
        time.sleep(5 if is_inside else 0)
        return found


def _ask(booth: "subprocess.Popen[bytes]") -> None:
    """Have the process say what it holds."""
    if booth.stdin:
        booth.stdin.write(b"\n")
        booth.stdin.flush()


def _readings(
    booth: "subprocess.Popen[bytes]", hand: "subprocess.Popen[str]", dice: random.Random, seconds: float
) -> Iterator[Reading]:
    end, acts = time.monotonic() + seconds, 0
    assert hand.stdin
    while time.monotonic() < end and booth.poll() is None:
        hand.stdin.write(act(dice))
        hand.stdin.flush()
        acts += 1
        time.sleep(PAUSE)
        if acts % EVERY == 0:
            yield reading_of(booth.pid, acts)


def reading_of(process: int, acts: int) -> Reading:
    """What a process holds after so many acts."""
    own = memory(process, alone=True)
    others = sum(memory(one, alone=True) for one in tree(process) if one != process)
    return Reading(acts, own, resident(process), others, parts(process))


def act(dice: random.Random) -> str:
    """One thing that somebody does, as xdotool is told it."""
    x, y = dice.randrange(SIZE[0]), dice.randrange(SIZE[1])
    kind = dice.choices(("tap", "bar", "key", "drag"), (70, 12, 14, 4))[0]
    if kind == "key":
        return f"key {dice.choice(KEYS)}\n"
    if kind == "drag":
        to = f"{dice.randrange(SIZE[0])} {dice.randrange(SIZE[1])}"
        return f"mousemove {x} {y} mousedown 1 mousemove {to} mouseup 1\n"
    # The bar, but seldom the way out, or nobody would ever come far.
    return f"mousemove {x if kind == 'tap' else x // 2} {y if kind == 'tap' else SIZE[1] - 60} click 1\n"


def tell(reading: Reading) -> None:
    """Print what was read."""
    lie = json.dumps({name: round(size, 1) for name, size in reading.parts.items()})
    print(f"{reading.acts:6} {reading.pss:7.1f} {reading.rss:7.1f} {reading.others:7.1f}  {lie}", flush=True)


def report(found: list[Reading]) -> None:
    """Print the slopes, of all of it and of where it lies."""
    settled = [one for one in found if one.acts >= SETTLED]
    if len(settled) < 2:
        print(f"too short: {SETTLED + EVERY} acts are needed, and better several thousand")
        return
    acts = [one.acts / 1000 for one in settled]
    print(f"{found[-1].acts} acts; slopes after {SETTLED}, in MB for a thousand (goal: own under {GOAL})")
    rows = {"PSS": [one.pss for one in settled], "RSS": [one.rss for one in settled]}
    rows["own"] = [one.parts["heap"] + one.parts["anonymous"] for one in settled]
    rows |= {name: [one.parts[name] for one in settled] for name in settled[0].parts}
    for name, sizes in rows.items():
        print(
            f"{name:10} {linear_regression(acts, sizes).slope:+.2f}   from {sizes[0]:.1f} to {sizes[-1]:.1f}"
        )


if __name__ == "__main__":
    main()
