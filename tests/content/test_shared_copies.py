"""Two programs play one campaign while it changes and while they are killed: none lacks a picture it had.

Run as a program, this file is one of them: it looks, and says of what it plays whether all of it is there.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.campaign.slides import ImageSlide
from kiosk.content.storage.sources import Content, Sources
from kiosk.media.intake.proof import picture_fault

HASTE = 40  # how many of the program's seconds pass in one: two seconds of rest are a twentieth of one
PICTURES = 6
CAMPAIGN = """
format = 1
id = "hall"
title = "{title}"
source-language = "en"
"""
SLIDE = """
[[slides]]
id = "picture-{number}"
kind = "image"
image = "images/{number}.png"
"""


def title(content: Content) -> str:
    """Which change is played; each slide's picture is there and whole, or this ends the program."""
    for slide in content.campaign.slides:
        assert isinstance(slide, ImageSlide)
        fault = picture_fault(content.campaign.folder / slide.image)
        if fault is not None:
            sys.exit(f"{content.campaign.folder}: {slide.image} {fault}")
    return content.campaign.title


def play(pack: Path, state: Path) -> None:
    """Look without end, and say what is played after each look."""
    sources = Sources(pack, None, state, picture_fault, lambda: time.monotonic() * HASTE)
    content = sources.first(strict=False)
    if content.campaign is built_in():
        sys.exit("the built-in campaign is played")
    while True:
        played = title(content)
        sys.stdout.write(f"{played}\n" if content.campaign.folder != pack else "no copy yet\n")
        sys.stdout.flush()
        before, look = content, sources.look()
        content = look.value or content
        title(before)  # it may still be on the glass
        time.sleep(min(look.again, 2) / HASTE)


class Player:
    """One of the programs, begun again when it is killed."""

    def __init__(self, pack: Path, state: Path, folder: Path) -> None:
        self._command = [sys.executable, __file__, str(pack), str(state)]
        self._out = folder
        self._begin()

    def _begin(self) -> None:
        environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
        with self._out.open("ab") as out:
            self.process = subprocess.Popen(self._command, stdout=out, stderr=out, env=environment)

    def kill(self) -> None:
        """As a power cut does, and then the power is back."""
        assert self.process.poll() is None, self.said()
        self.process.kill()
        self.process.wait()
        self._begin()

    def said(self) -> str:
        """All that it wrote."""
        return self._out.read_text()

    def plays(self, wanted: str, seconds: float = 60) -> None:
        """Wait until it plays that change."""
        end = time.monotonic() + seconds
        while self.said().splitlines()[-1:] != [wanted]:
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < end, self.said()[-2000:]
            time.sleep(0.02)


@contextmanager
def players(pack: Path, state: Path, folder: Path) -> Iterator[list[Player]]:
    """Two programs that play one campaign with one state folder."""
    found = [Player(pack, state, folder / f"{number}.log") for number in range(2)]
    try:
        yield found
    finally:
        for player in found:
            player.process.kill()
            player.process.wait()


def change(pack: Path, turn: int, chance: random.Random) -> None:
    """Another text and some other pictures, each written in one of the ways in which people write them."""
    text = CAMPAIGN.format(title=f"change {turn}")
    text += "".join(SLIDE.format(number=number) for number in range(PICTURES))
    (pack / "images").mkdir(parents=True, exist_ok=True)
    for number in range(PICTURES):
        file = pack / "images" / f"{number}.png"
        if file.exists() and chance.random() < 0.5:
            continue
        Image.effect_noise((160, 90), 90).save(whole := file.with_suffix(".whole"), "PNG")
        if chance.random() < 0.5:
            whole.replace(file)
        else:
            write_slowly(file, whole.read_bytes(), chance)
            whole.unlink()
    (pack / "campaign.toml").write_text(text)


def write_slowly(file: Path, content: bytes, chance: random.Random) -> None:
    """Begin anew, stop on the way, go on."""
    with file.open("wb") as target:
        half = chance.randrange(len(content))
        target.write(content[:half])
        target.flush()
        time.sleep(chance.choice([0, 0, 0.01, 0.12]))
        target.write(content[half:])


def move_away_and_back(pack: Path, chance: random.Random) -> None:
    """As a stick that is pulled out, and put in again."""
    away = pack.with_name("away")
    pack.rename(away)
    time.sleep(chance.choice([0, 0.05]))
    away.rename(pack)


@pytest.mark.parametrize("changes", [20, pytest.param(200, marks=pytest.mark.slow)])
def test_no_display_ever_lacks_a_picture_it_had(tmp_path: Path, changes: int) -> None:
    """Changes by a slow hand, a folder that vanishes, programs killed at any moment: what plays is whole."""
    pack, state, chance = tmp_path / "pack", tmp_path / "state", random.Random(changes)  # noqa: S311
    change(pack, 0, chance)
    with players(pack, state, tmp_path) as both:
        for player in both:
            player.plays("change 0")
        for turn in range(1, changes + 1):
            if chance.random() < 0.1:
                move_away_and_back(pack, chance)
            change(pack, turn, chance)
            if chance.random() < 0.3:
                chance.choice(both).kill()
            if turn % 10 == 0:
                for player in both:
                    player.plays(f"change {turn}")
            time.sleep(chance.random() * 0.1)
        for player in both:
            player.plays(f"change {changes}")


if __name__ == "__main__":
    play(Path(sys.argv[1]), Path(sys.argv[2]))
