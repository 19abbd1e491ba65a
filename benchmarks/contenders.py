"""The programs that are compared: how each is started for the same pictures on the same screen."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.material import Material
from tests.glass import Glass

LEAVING = 10  # seconds


@dataclass(frozen=True, slots=True)
class Contender:
    """A program: its name here, what it is, and the words that start it, given an empty folder of its own.

    `shows_pictures`: the same pictures as the others; `is_usual`: measured where nothing else is asked for.
    """

    name: str
    what: str
    command: Callable[[Material, Path], list[str]]
    is_ours: bool = False
    shows_pictures: bool = True
    is_usual: bool = True


def chromium(material: Material, files: Path) -> list[str]:
    """In kiosk mode, as venues set it up, without what calls home; with a profile of its own."""
    plain = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
    quiet = ["--disable-background-networking", "--disable-component-update"]
    place = ["--window-position=0,0", "--window-size=1920,1080"]  # a window manager would see to it
    return ["chromium", *plain, *quiet, f"--user-data-dir={files}", *place, "--kiosk", material.page.as_uri()]


def mpv(material: Material, _files: Path) -> list[str]:
    """Full screen; it cuts."""
    habits = ["--no-config", "--really-quiet", "--fs", "--geometry=100%x100%+0+0", "--loop-playlist=inf"]
    turned = [f"--video-rotate={material.rotation}", f"--image-display-duration={material.dwell}"]
    return ["mpv", *habits, *turned, *map(str, material.pictures)]


def feh(material: Material, _files: Path) -> list[str]:
    """Full screen; it cuts, and turns nothing: its pictures lie as the screen does."""
    habits = ["--fullscreen", "--hide-pointer", "--quiet", "--slideshow-delay", str(material.dwell)]
    return ["feh", *habits, *map(str, material.lying)]


def kiosk(campaign: Path, material: Material) -> list[str]:
    """Ours, from the start of the campaign's loop."""
    start = ["--at", "2026-06-01T00:00:00"]
    return [sys.executable, "-m", "kiosk", "run", str(campaign), "--display", str(material.display), *start]


def slides(material: Material, _files: Path) -> list[str]:
    """Ours, with words, numbers and codes."""
    return kiosk(material.slides, material)


def pictures(material: Material, _files: Path) -> list[str]:
    """Ours, with pictures alone."""
    return kiosk(material.campaign, material)


CONTENDERS = (
    Contender("pictures", "ours, the same pictures", pictures, is_ours=True),
    Contender("chromium", "Chromium, kiosk mode", chromium),
    Contender("slides", "ours, the built-in slides", slides, is_ours=True, shows_pictures=False),
    Contender("mpv", "mpv (it cuts)", mpv),
    Contender("feh", "feh (it cuts)", feh, is_usual=False),
)


@contextmanager
def started(contender: Contender, material: Material, glass: Glass) -> Iterator[subprocess.Popen[bytes]]:
    """The program, on the glass; ended with the `with`, together with all that it has started."""
    with tempfile.TemporaryDirectory(prefix="contender-", ignore_cleanup_errors=True) as files:
        command = contender.command(material, Path(files))
        process = subprocess.Popen(
            command,
            env=_environment(material, glass),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield process
        finally:
            _end(process)


def _environment(material: Material, glass: Glass) -> dict[str, str]:
    """With compiled Python files, as an installed program has them, but away from the tree."""
    kept = {name: value for name, value in glass.environment.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"HOME": str(material.home), "PYTHONPYCACHEPREFIX": str(material.home / "compiled")}


def _end(process: subprocess.Popen[bytes]) -> None:
    """Chromium's parts end with it; what does not is killed."""
    process.terminate()
    try:
        process.wait(LEAVING)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
