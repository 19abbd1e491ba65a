"""Ours beside what a venue would otherwise use, on one virtual screen: smoothness, processor, memory, start.

Run as `python benchmarks/side_by_side.py [--rotation 0] [--only slides chromium]`. Needs Xvfb, ffmpeg and the
programs it compares with. README.md beside it says what each figure is.
"""

import argparse
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.contenders import CONTENDERS, Contender
from benchmarks.material import material
from benchmarks.measuring import Figures, play, stand
from benchmarks.pattern import verify
from benchmarks.table import table
from tests.glass import Glass

DWELL = 5  # seconds: the shortest that a campaign may say
ALONE = 600  # seconds: a slide that stands


def main() -> None:
    """Measure, and print a table for each rotation."""
    asked = _asked()
    chosen = [one for one in CONTENDERS if one.name in asked.only]
    begin = time.monotonic()
    with TemporaryDirectory(prefix="side-by-side-") as folder, Glass() as glass:
        verify(glass)
        for rotation in asked.rotation:
            figures = measured(chosen, rotation, Path(folder, str(rotation)), glass, asked)
            print(table(rotation, asked.seconds, asked.seconds // DWELL, figures))
    print(f"\n{time.monotonic() - begin:.0f} s in all")


def measured(
    chosen: list[Contender], rotation: int, folder: Path, glass: Glass, asked: argparse.Namespace
) -> dict[Contender, Figures]:
    """The figures of the programs at one rotation. They take turns, the first one first and last by turns."""
    figures = {one: Figures() for one in chosen}
    shown = material(folder / "shown", rotation, DWELL)
    for number in range(asked.rounds):
        for one in chosen if number % 2 == 0 else reversed(chosen):
            told(f"rotation {rotation}, round {number + 1}: {one.what}")
            play(one, shown, glass, asked.seconds, figures[one])
    told(f"rotation {rotation}: a slide that stands")
    stand(material(folder / "alone", rotation, ALONE), figures)
    return figures


def told(what: str) -> None:
    """For whoever waits."""
    print(what, file=sys.stderr, flush=True)


def _asked() -> argparse.Namespace:
    names = [one.name for one in CONTENDERS]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--seconds",
        type=int,
        default=2 * DWELL,
        metavar="N",
        help=f"of each measurement, a multiple of {DWELL}",
    )
    parser.add_argument("--rounds", type=int, default=2, metavar="N", help="how many turns each program has")
    parser.add_argument("--rotation", type=int, nargs="+", choices=(0, 90, 180, 270), default=[0, 90])
    usual = [one.name for one in CONTENDERS if one.is_usual]
    parser.add_argument("--only", nargs="+", choices=names, default=usual)
    asked = parser.parse_args()
    if asked.seconds < DWELL or asked.seconds % DWELL:
        parser.error(f"--seconds {asked.seconds}: write a multiple of {DWELL}")
    return asked


if __name__ == "__main__":
    main()
