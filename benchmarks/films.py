"""Films beside mpv and Chromium, on one virtual screen: frames seen, longest gap, processor, memory.

Run as `python -m benchmarks.films [--rotation 0] [--only 1080p30]`. Needs Xvfb, ffmpeg, mpv and chromium.
README.md beside it says what each figure is.
"""

import argparse
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import capture, processes
from benchmarks.contenders import Contender, chromium, kiosk, started
from benchmarks.material import DISPLAY, Material
from benchmarks.pattern import verify
from kiosk.media.intake.film_reviews import FilmReviews
from tests.glass import Glass
from tests.media.one_film import campaign_of

SECONDS = 10  # of each film, and of it twice each measurement: a seam lies in it
SETTLE = 4  # seconds after its first picture
FILMS = {"1080p30": (1920, 1080, 30), "1080p60": (1920, 1080, 60), "4k30": (3840, 2160, 30)}
PAGE = """\
<!DOCTYPE html>
<meta charset="utf-8">
<title>Film</title>
<style>
  html, body {{ margin: 0; width: 100vw; height: 100vh; overflow: hidden; background: #000; cursor: none }}
  video {{ position: absolute; left: 50%; top: 50%; width: {width}px; height: {height}px; object-fit: cover;
           transform: translate(-50%, -50%) rotate({rotation}deg) }}
</style>
<video src="{film}" autoplay loop muted playsinline></video>
"""


@dataclass(frozen=True, slots=True)
class Seen:
    """Of one program: frames a second that differ, the longest time without a new one in milliseconds,
    seconds of processor a second, the X server's, and memory in megabytes.
    """

    frames: float
    gap: float
    processor: float
    server: float
    memory: float


def mpv(material: Material, _files: Path) -> list[str]:
    """Full screen through X11, as this program draws: no graphics processor, no sound."""
    habits = ["--no-config", "--really-quiet", "--fs", "--vo=x11", "--loop=inf", "--no-audio", "--no-osc"]
    return ["mpv", *habits, f"--video-rotate={material.rotation}", "--panscan=1.0", str(material.pictures[0])]


def ours(material: Material, _files: Path) -> list[str]:
    """A campaign with one film."""
    return kiosk(material.campaign, material)


CONTENDERS: tuple[Contender, ...] = (
    Contender("ours", "ours", ours, is_ours=True),
    Contender("mpv", "mpv --vo=x11", mpv),
    Contender("chromium", "Chromium, kiosk mode", chromium),
)


def material(folder: Path, film: str, rotation: int) -> Material:
    """A film, and what each program needs to play it."""
    width, height, rate = FILMS[film]
    folder.mkdir(parents=True)
    file = folder / "film.mp4"
    source = f"mandelbrot=size={width}x{height}:rate={rate}"
    encoded = ["-t", str(SECONDS), "-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", str(file)]
    subprocess.run(["ffmpeg", "-loglevel", "error", "-f", "lavfi", "-i", source, *encoded], check=True)
    campaign_of(file)
    (folder / "display.toml").write_text(DISPLAY.format(rotation=rotation))
    across, down = (1080, 1920) if rotation in (90, 270) else (1920, 1080)
    page = folder / "page.html"
    page.write_text(PAGE.format(width=across, height=down, rotation=rotation, film=file.name))
    home = folder / "home"
    # Ours does so before it plays a film for the first time, and meanwhile something else stands there.
    FilmReviews(home / ".local/state/blue-heart-kiosk/prepared").reviewed(file)
    return Material(
        rotation=rotation,
        dwell=SECONDS,
        pictures=(file,),
        lying=(file,),
        page=page,
        campaign=folder,
        slides=folder,
        display=folder / "display.toml",
        home=home,
    )


def measured(one: Contender, shown: Material, glass: Glass) -> Seen:
    """A program from some seconds after its first picture on, through twice its film."""
    with started(one, shown, glass) as process, capture.frames(glass) as seen:
        begin = next(frame.time for frame in seen if capture.is_picture(glass))
        before: tuple[float, float] | None = None
        frames: list[capture.Frame] = []
        memory = 0.0
        for frame in seen:
            if frame.time - begin < SETTLE:
                continue
            before = before or _spent(process.pid, glass)
            frames.append(frame)
            if frame.time - frames[0].time >= 2 * SECONDS:
                break
            if len(frames) % (2 * capture.RATE) == 0:
                memory = max(memory, processes.memory(process.pid))
        assert before is not None
        spent = [end - start for start, end in zip(before, _spent(process.pid, glass), strict=True)]
    new = [after.time for last, after in pairwise(frames) if after.pixels != last.pixels]
    took = frames[-1].time - frames[0].time
    gap = max((later - earlier for earlier, later in pairwise(new)), default=took)
    return Seen(len(new) / took, 1000 * gap, spent[0] / took, spent[1] / took, memory)


def _spent(process: int, glass: Glass) -> tuple[float, float]:
    return (
        processes.processor_seconds(process),
        processes.processor_seconds(processes.named("Xvfb", glass.display)),
    )


FIGURES: tuple[tuple[str, Callable[[Seen], float], int], ...] = (
    ("frames a second that differ", lambda seen: seen.frames, 1),
    ("longest time without a new one, ms", lambda seen: seen.gap, 0),
    ("processor, cores", lambda seen: seen.processor, 2),
    ("  the X server's", lambda seen: seen.server, 2),
    ("memory (PSS), MB", lambda seen: seen.memory, 0),
)


def main() -> None:
    """Measure, and print a table for each film and rotation."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rotation", type=int, nargs="+", choices=(0, 90), default=[0, 90])
    parser.add_argument("--only", nargs="+", choices=[*FILMS], default=[*FILMS])
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="films-") as top, Glass() as glass:
        verify(glass)
        for film in asked.only:
            for rotation in asked.rotation:
                shown = material(Path(top, f"{film}-{rotation}"), film, rotation)
                found = [measured(one, shown, glass) for one in CONTENDERS]
                print(f"\n{film}, rotation {rotation:<22}", *(f"{one.name:>10}" for one in CONTENDERS))
                for title, value, places in FIGURES:
                    print(f"{title:40}", *(f"{value(one):>10.{places}f}" for one in found), flush=True)


if __name__ == "__main__":
    main()
