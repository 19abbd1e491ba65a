"""Whether the operator's window stays quick, and its memory flat, while somebody edits.

Run as `python -m benchmarks.editing [--minutes 60] [--seed 1] [--slides 0]`. `kiosk edit` stands on a private
X screen, over a venue with the built-in campaign and pictures of its own, and a hand does what people do, at
random, the same for each seed. Every hundred acts the memory is read. The window's thread has a heartbeat; so
has a program beside it that does nothing else. With `--slides` the campaign has so many slides more.
"""

import argparse
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.booth_soak import EVERY, Reading, reading_of, report, tell
from benchmarks.editing_hand import Hand
from benchmarks.late_beats import Act, late_in, tell_late
from benchmarks.material import picture
from kiosk import paths
from tests.glass import Glass

SIZE = (1440, 900)
PAUSE = 0.15  # seconds between two acts
PICTURES = 4
OWN_SLIDES = """
[[slides]]
id = "own-{number}"
kind = "image"
image = "images/own-{picture}.jpg"
headline = {{ en = "Our own {number}", de = "Unser {number}." }}
alt = "Colours that flow into one another."
"""
PLAYLISTS = """
[[playlists]]
id = "ours"
slides = [{slides}]
when = {{ days = ["mon-fri"], hours = ["09:00-12:00"] }}
"""
DISPLAY = """\
format = 1
id = "{id}"
country = "BE"
timezone = "Europe/Brussels"
locales = ["en", "de", "fr", "ar"]
campaign = "ours"

[screen]
pixels = [{width}, {height}]
"""
SHAPES = {"hall": (1920, 1080), "pillar": (1080, 1920), "bar": (1920, 540)}


def main() -> None:
    """Edit, and print what the memory and the heartbeat did."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--slides", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="a picture of the window at the end")
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="editing-") as folder, Glass(*SIZE) as glass:
        top = Path(folder)
        made_venue(top / "venue", asked.slides)
        found, acts = edited(top, glass, asked.minutes * 60, Hand(asked.seed), asked.keep)
        late, control = late_in(top / "window"), late_in(top / "control")
    if not acts:
        print("the window was not there")
        return
    print(f"{len(acts)} acts in {(acts[-1].at - acts[0].at) / 60:.1f} minutes")
    report(found)
    tell_late(late, control, acts)


def made_venue(folder: Path, slides: int) -> None:
    """A venue's folder: the built-in campaign with pictures and slides of the venue's own, three displays."""
    campaign = folder / "campaigns" / "ours"
    shutil.copytree(paths.BUILT_IN, campaign)
    for number in range(PICTURES):
        picture(number, (1600, 900)).save(campaign / "images" / f"own-{number}.jpg", quality=90)
    count = max(PICTURES, slides)
    own = [OWN_SLIDES.format(number=number, picture=number % PICTURES) for number in range(count)]
    names = ", ".join(f'"own-{number}"' for number in range(count))
    with (campaign / "campaign.toml").open("a", encoding="utf-8") as file:
        file.write("".join(own) + PLAYLISTS.format(slides=names))
    for name, (width, height) in SHAPES.items():
        display = folder / "displays" / name / "display.toml"
        display.parent.mkdir(parents=True)
        display.write_text(DISPLAY.format(id=name, width=width, height=height), encoding="utf-8")


def edited(
    top: Path, glass: Glass, seconds: float, hand: Hand, kept: Path | None
) -> tuple[list[Reading], list[Act]]:
    """What was read while somebody edited for so long, and what was done; a picture of the end is `kept`."""
    env = glass.environment | {"XDG_STATE_HOME": str(top / "state"), "XDG_CONFIG_HOME": str(top / "config")}
    found: list[Reading] = []
    acts: list[Act] = []
    with (
        _beating(top / "control", (), env),
        _beating(top / "window", ("edit", str(top / "venue")), env) as window,
        subprocess.Popen(["xdotool", "-"], env=env, stdin=subprocess.PIPE, text=True) as doing,
    ):
        glass.wait_for(lambda seen: seen.std() > 20)
        time.sleep(5)  # its pictures are drawn
        assert doing.stdin
        end = time.monotonic() + seconds
        while time.monotonic() < end and window.poll() is None:
            name, lines = hand.act()
            acts.append(Act(time.monotonic(), name))
            doing.stdin.write(lines)
            doing.stdin.flush()
            time.sleep(PAUSE + _length(lines))
            if len(acts) % EVERY == 0:
                found.append(reading_of(window.pid, len(acts)))
                tell(found[-1])
        if window.poll() is not None:
            print(f"the window ended by itself, with {window.returncode}")
        doing.stdin.close()
        if kept:
            glass.save(kept)
    return found, acts


def _length(lines: str) -> float:
    """How long xdotool takes for what it is told, in seconds."""
    return sum(float(line.split()[1]) for line in lines.splitlines() if line.startswith("sleep"))


@contextmanager
def _beating(
    file: Path, arguments: tuple[str, ...], env: dict[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "benchmarks.heartbeat", str(file), *arguments]
    with ExitStack() as ending:
        process = ending.enter_context(subprocess.Popen(command, env=env))
        ending.callback(process.terminate)
        yield process


if __name__ == "__main__":
    main()
