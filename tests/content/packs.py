"""Packs to be read: a small campaign that is right, to which a test adds what is wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError

TOP = """\
format = 1
id = "test"
title = "A test"
source-language = "en"
"""
LINKS = """
[links]
hosts = ["www.un.org"]
donate = "https://www.un.org/give"
learn = "https://www.un.org/"
"""
SLIDES = """
[[slides]]
id = "picture"
kind = "image"
image = "images/terminal.svg"

[[slides]]
id = "words"
kind = "message"
headline = "Ask."
"""
# What makes a slide one of a picture.
PICTURE = ('kind = "image"', 'image = "images/terminal.svg"')
RIGHT = TOP + LINKS + SLIDES


def pack(folder: Path, text: str = RIGHT) -> Path:
    """A pack with two pictures and this campaign.toml in a folder; the folder."""
    images = folder / "images"
    images.mkdir(parents=True, exist_ok=True)
    for name in ("terminal.svg", "harbour.svg"):
        (images / name).write_text('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>')
    (folder / "campaign.toml").write_text(text, encoding="utf-8")
    return folder


def slide(*lines: str) -> str:
    """One more slide, with the id "more" unless the lines say another."""
    own = "" if any(line.startswith("id =") for line in lines) else '\nid = "more"'
    return "\n[[slides]]" + own + "\n" + "\n".join(lines) + "\n"


def playlist(*lines: str) -> str:
    """One more playlist, with the id "more" unless the lines say another."""
    return slide(*lines).replace("[[slides]]", "[[playlists]]")


def marked(text: str) -> list[int]:
    """The lines that a test has marked as wrong, with "# !"."""
    return [number for number, line in enumerate(text.split("\n"), 1) if "# !" in line]


def campaign_faults(folder: Path, text: str) -> list[tuple[int | None, str]]:
    """The line and the sentence of each fault of a pack with this campaign.toml."""
    pack(folder, text)
    return _faults(read_campaign, folder, folder / "campaign.toml")


def display_faults(folder: Path, text: str) -> list[tuple[int | None, str]]:
    """The line and the sentence of each fault of this display.toml."""
    file = folder / "display.toml"
    file.write_text(text, encoding="utf-8")
    return _faults(read_display, file, file)


def _faults(read: Callable[[Path], Any], path: Path, file: Path) -> list[tuple[int | None, str]]:
    with pytest.raises(ContentError) as caught:
        read(path)
    assert {fault.file for fault in caught.value.faults} == {file}
    return [(fault.line, fault.message) for fault in caught.value.faults]
