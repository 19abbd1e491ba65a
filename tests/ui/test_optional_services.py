"""What a display can do without: each part starts by itself, fails by itself, and the loop goes on."""

import logging
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.ui.optional_service import start_optional
from tests.glass import Glass, Pixels
from tests.ui.booth.visits import display_file

# Python's and Qt's own parts, out of order: whatever goes wrong below ours.
OUT_OF_ORDER = """
import ctypes, logging.handlers, sqlite3, sys
from PySide6.QtCore import QProcess, QThread

def fail(*_, **__):
    raise RuntimeError("it is out of order")

ctypes.CDLL = sqlite3.connect = logging.handlers.RotatingFileHandler = fail
QProcess.start = QThread.start = fail
from kiosk.command_line import run_command
run_command()
"""
SERVICES = [
    "giving memory back",
    "the log file",
    "the wall of hearts",
    "holding off the screen saver",
    "watching the files",
    "reading aloud",
]
HEARD = """
[[heard]]
locale = "en"
synthesiser = "espeak-ng"
voice = "English (America)"
heard-on = 2026-11-22
heard-by = "Desk"
"""
# No system makes a folder of that name: for root, too, nothing below it can be read or written.
NOWHERE = "x" * 300


def paint(pack: Path, colour: tuple[int, int, int]) -> None:
    """A campaign of one picture, of one colour."""
    Image.new("RGB", (1920, 1080), colour).save(pack / f"{colour[0]}.png")
    (pack / "campaign.toml").write_text(
        'format = 1\nid = "hall"\ntitle = "Hall"\nsource-language = "en"\n'
        f'[[slides]]\nid = "only"\nkind = "image"\nimage = "{colour[0]}.png"\nseconds = 5\n'
    )


@pytest.fixture(scope="module")
def crippled(glass: Glass, tmp_path_factory: pytest.TempPathFactory) -> "subprocess.CompletedProcess[str]":
    """A booth on a machine on which all that it can do without is out of order."""
    folder = tmp_path_factory.mktemp("crippled")
    (folder / "spd-say").write_text("#!/bin/sh\n")
    (folder / "spd-say").chmod(0o755)
    env = glass.environment | {
        "PATH": f"{folder}:{os.environ['PATH']}",
        "XDG_STATE_HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
    }
    display = display_file(folder, "en")
    display.write_text(display.read_text() + HEARD)
    command = [sys.executable, "-c", OUT_OF_ORDER, "run", "--display", str(display), "--for", "2"]
    return subprocess.run(command, env=env, text=True, capture_output=True, check=False, timeout=60)


@pytest.mark.parametrize("service", SERVICES)
def test_one_line_says_what_is_missing(crippled: "subprocess.CompletedProcess[str]", service: str) -> None:
    """However many fail, each is named, and none takes another or the loop with it."""
    lines = [line for line in crippled.stderr.splitlines() if service in line]
    assert lines == [f"WARNING: {service} does not work here, all else does: it is out of order"]
    assert crippled.returncode == 0


def test_nothing_else_is_wrong(crippled: "subprocess.CompletedProcess[str]") -> None:
    """The booth's page is prepared, the slide is on, and no part of the program has failed."""
    assert "Traceback" not in crippled.stderr
    assert "failed" not in crippled.stderr


def test_folders_that_cannot_be_entered_keep_no_edit_out(glass: Glass, tmp_path: Path) -> None:
    """Without a state folder and one of the session a booth plays, and what an operator saves comes in."""
    nowhere = str(tmp_path / NOWHERE)
    env = glass.environment | {"XDG_STATE_HOME": nowhere, "XDG_RUNTIME_DIR": nowhere}
    pack = tmp_path / "pack"
    pack.mkdir()

    def shows(red: int, pixels: Pixels) -> bool:
        return bool((np.abs(pixels[500:580, 900:1000, 0].astype(int) - red) <= 3).all())

    paint(pack, (200, 30, 40))
    display = str(display_file(tmp_path, "en"))
    with glass.playing("run", str(pack), "--display", display, "--speed", "5", env=env):
        glass.wait_for(lambda pixels: shows(200, pixels))
        paint(pack, (20, 160, 60))
        glass.wait_for(lambda pixels: shows(20, pixels))


def test_a_failure_is_told_in_a_line(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    """Which file, and what the system says of it; whatever is raised, with its words or without."""
    for fail in ((tmp_path / "none").read_text, partial(int, "x"), partial(next, iter(()))):
        assert start_optional("the lamp", fail) is None
    told = [record.getMessage().removeprefix("the lamp does not work here, all else does: ")
            for record in caplog.records]  # fmt: skip
    assert told == [
        f"{tmp_path / 'none'}: No such file or directory",
        "invalid literal for int() with base 10: 'x'",
        "StopIteration",
    ]
    assert {record.levelno for record in caplog.records} == {logging.WARNING}


def test_what_starts_is_handed_on(caplog: pytest.LogCaptureFixture) -> None:
    """A part that works says nothing, and an answer of it that is no failure reaches who asked."""
    assert start_optional("the lamp", lambda: 7) == 7
    with pytest.raises(KeyError):
        start_optional("the lamp", partial(os.environ.__getitem__, "no such name"), but=KeyError)
    assert not caplog.records
