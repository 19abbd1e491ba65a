"""What is seen of a display from its first picture to its last: slides, and between two only their blends.

Run as a program, this file is a window that shows the pictures whose files are named on its standard input.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import dropwhile, pairwise, takewhile
from pathlib import Path
from select import select
from time import monotonic
from typing import Self

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QQmlEngine
from PySide6.QtSvg import QSvgRenderer

from kiosk import paths
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.timeline.eligibility import DataCurrency
from kiosk.timeline.schedule import Schedule, Showing
from kiosk.ui.app.application import made_application
from kiosk.ui.window.display_window import DisplayWindow
from kiosk.ui.window.renderer import choose
from tests.glass import Glass, Pixels

TOLERANCE = 3  # of 255: what blending two pixels in whole numbers may be off
STANDS = 0.2  # seconds without a change after which a picture stands
MIDNIGHT = datetime.fromisoformat("2026-12-07T00:00:00+01:00")  # of a day on which the everyday loop plays
SPEED = 5
FADE = 120  # milliseconds


@dataclass(frozen=True, slots=True)
class Change:
    """Two pictures that stood one after the other, and each that was seen between them."""

    before: Pixels
    between: list[Pixels]
    after: Pixels

    @property
    def is_clean(self) -> bool:
        """Whether all that was seen are blends of the two."""
        return not any(outside(frame, self.before, self.after).any() for frame in self.between)


@pytest.fixture
def display(tmp_path: Path) -> Path:
    """The file of a display in one language, in a country with help lines."""
    file = tmp_path / "display.toml"
    file.write_text('format = 1\ncountry = "BE"\ntimezone = "Europe/Brussels"\nlocales = ["en"]\n')
    return file


def test_what_is_darker_or_brighter_than_both_pictures_is_found() -> None:
    """Three of 255 darker than both passes for a blend of them, four does not, nor does black."""
    values = np.arange(256, dtype=np.uint8)
    found = outside(values, np.full_like(values, 40), np.full_like(values, 200))
    assert [int(value) for value in values[~found]] == list(range(37, 204))


@pytest.fixture
def still(tmp_path: Path) -> Path:
    """The built-in campaign without its film, whose frames are no blends of two slides.

    Its drawings are pictures here: a copy's are drawn as a stranger's, and take longer than a slide stands.
    """
    pack = shutil.copytree(paths.BUILT_IN, tmp_path / "still")
    for drawing in (pack / "images").rglob("*.svg"):
        renderer = QSvgRenderer(str(drawing))
        picture = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        picture.save(str(drawing.with_suffix(".png")))
    file = pack / "campaign.toml"
    whole = file.read_text()
    still = whole.replace('[[playlists]]\nid = "film"\nslides = ["film"]\nevery = 16\n', "")
    assert still != whole
    file.write_text(still.replace(".svg", ".png"))
    return file


@pytest.mark.slow
def test_a_loop_is_slides_and_blends_of_two_that_follow_each_other(display: Path, still: Path) -> None:
    """All of the everyday loop and into the next, nothing bare, black or foreign is in any frame."""
    entries = loop(display, still)
    seconds = (entries[-1].until - MIDNIGHT).total_seconds() / SPEED
    words = ["--at", MIDNIGHT.isoformat(), "--speed", str(SPEED), "--for", str(seconds)]
    words += ["--display", str(display), str(still)]
    fades = 0
    with Glass(1280, 720) as glass, glass.playing("run", *words) as player:
        for change in changes(first_to_last(player, glass)):
            assert change.is_clean
            fades += len(change.between) > 3
        assert player.wait(20) == 0
    assert fades > len(entries) // 2


@pytest.mark.slow
def test_every_change_between_two_slides_lies_between_them(display: Path, tmp_path: Path) -> None:
    """Whichever slide follows whichever, no frame is brighter or darker than both; the new one ends it."""
    with Glass(960, 540) as glass, Performance(glass) as window:
        pictures = {file: read(file) for file in drawn(display, tmp_path / "pictures", glass)}
        walk = every_pair(list(pictures))
        list(window.seen_while_showing(walk[0], 0))
        for old, new in pairwise(walk):
            for frame in window.seen_while_showing(new, FADE):
                assert not outside(frame, pictures[old], pictures[new]).any(), f"{old.name} to {new.name}"
            assert np.array_equal(glass.pixels(), pictures[new])


def outside(frame: Pixels, one: Pixels, other: Pixels) -> NDArray[np.bool_]:
    """Which of its values lie more than the tolerance below or above both pictures."""
    low = np.maximum(np.minimum(one, other), TOLERANCE) - TOLERANCE
    high = np.minimum(np.maximum(one, other), 255 - TOLERANCE) + TOLERANCE
    return (frame < low) | (frame > high)


def loop(display: Path, pack: Path) -> list[Showing]:
    """The entries of the everyday loop, inserts included, and the first two of the next."""
    shown_on = read_display(display)
    campaign = read_campaign(pack)
    schedule = Schedule(campaign, shown_on, fallback=campaign, in_date=DataCurrency(shown_on).in_date)
    entries = list(schedule.entries(MIDNIGHT, MIDNIGHT + timedelta(hours=1)))
    again = next(n for n, entry in enumerate(entries) if n and entry.slide.id == entries[0].slide.id)
    return entries[: again + 2]


def seen_until_the_end(player: "subprocess.Popen[str]", glass: Glass) -> Iterator[Pixels]:
    """What stands on the glass, again and again, until the player has ended."""
    while player.poll() is None:
        yield glass.pixels()


def first_to_last(player: "subprocess.Popen[str]", glass: Glass) -> Iterator[Pixels]:
    """What stands on the glass, again and again, from the first picture until the bare screen is back."""
    bare = glass.pixels()

    def is_bare(frame: Pixels) -> bool:
        return np.array_equal(frame, bare)

    frames = seen_until_the_end(player, glass)
    yield from takewhile(lambda frame: not is_bare(frame), dropwhile(is_bare, frames))
    assert all(is_bare(frame) for frame in frames), "the screen was bare between two pictures"


def changes(seen: Iterator[Pixels]) -> Iterator[Change]:
    """The changes in what was seen, each once its second picture stands."""
    before = latest = next(seen)
    between, since = list[Pixels](), monotonic()
    for frame in seen:
        if not np.array_equal(frame, latest):
            latest, since = frame, monotonic()
            between.append(frame)
        elif between and monotonic() - since > STANDS:
            yield Change(before, between, frame)
            before, between = frame, []


def drawn(display: Path, folder: Path, glass: Glass) -> list[Path]:
    """A file of each built-in slide, drawn for the glass."""
    size = f"{glass.width}x{glass.height}"
    words = ["--display", str(display), "--at", MIDNIGHT.isoformat(), "--size", size, "--out", str(folder)]
    subprocess.run([sys.executable, "-m", "kiosk", "snapshot", *words], check=True, timeout=120)
    files = sorted(folder.glob("*.png"))
    assert len(files) == len(built_in().slides)
    return files


def read(file: Path) -> Pixels:
    """The pixels of a picture."""
    return np.asarray(Image.open(file).convert("RGB"))


def every_pair(of: list[Path]) -> list[Path]:
    """A walk in which each is followed once by each of the others, back to the first."""
    walk = of[:1]
    for number, one in enumerate(of):
        for other in of[number + 2 :]:
            walk += [other, one]
        walk += of[number + 1 : number + 2]
    return walk + of[-2::-1]


class Performance:
    """A window in a process of its own, on a glass, from `with` to its end."""

    def __init__(self, glass: Glass) -> None:
        self._glass = glass

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, __file__],
            env=self._glass.environment | {"PYTHONPATH": str(Path(__file__).parents[2])},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.terminate()
        self._process.wait(20)
        self._process.communicate(timeout=20)

    def seen_while_showing(self, file: Path, fade: int) -> Iterator[Pixels]:
        """What stands on the glass, again and again, until the picture of the file stands alone."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{fade} {file}\n")
        self._process.stdin.flush()
        while not select([self._process.stdout], [], [], 0)[0]:
            yield self._glass.pixels()
        assert self._process.stdout.readline() == "stands\n"


def perform() -> None:
    """Be a full-screen window that shows what it reads; the other end of a `Performance`."""
    application = made_application()
    choose("auto")
    window = DisplayWindow(QQmlEngine(), application.primaryScreen())
    window.settled.connect(lambda *_: (sys.stdout.write("stands\n"), sys.stdout.flush()))

    def act() -> None:
        fade, _, file = sys.stdin.readline().strip().partition(" ")
        if file:
            window.show(QImage(file).convertToFormat(QImage.Format.Format_RGB32), int(fade))
        else:
            application.exit()

    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.activated.connect(act)
    application.exec()


if __name__ == "__main__":
    perform()
