"""The words on the page of `kiosk rehearse`: those that stand on each picture, and no others."""

import re
from html import unescape
from pathlib import Path

import pytest
from PIL import Image

from tests.commands.calling import Caller

CREDIT = "With the Blue Heart."
CAMPAIGN = f"""\
format = 1
id = "hall"
title = "Hall"
source-language = "en"
credit = "{CREDIT}"

[[slides]]
id = "bare"
kind = "image"
image = "red.png"

[[slides]]
id = "told"
kind = "image"
image = "red.png"
headline = "Welcome"

[[slides]]
id = "day"
kind = "day"
day = "world-day"

[[slides]]
id = "lines"
kind = "help"

[[playlists]]
id = "everyday"
slides = ["bare", "told", "day", "lines"]
"""
DISPLAY = 'format = 1\nid = "HALL"\nvenue = "Hall"\nlocales = ["en"]\ncountry = "BE"\n[screen]\n'


def told(kiosk: Caller, folder: Path, pixels: str) -> dict[str, list[str]]:
    """What the page says of each slide on a screen of this size, text by text."""
    (folder / "campaign.toml").write_text(CAMPAIGN)
    Image.new("RGB", (480, 270), (200, 30, 40)).save(folder / "red.png")
    (folder / "display.toml").write_text(f"{DISPLAY}pixels = {pixels}\n")
    out = folder / "day.html"
    asked = ("--on", "2027-07-30", "--out", out)
    assert kiosk("rehearse", folder, "--display", folder / "display.toml", *asked).code == 0
    turns = re.findall(r"<li(?: class=insert)?><figure>.*?</li>", out.read_text(encoding="utf-8"), re.DOTALL)
    texts = [[unescape(one) for one in re.findall(r">([^<>]+)<", turn)] for turn in turns]
    return {one[1].rpartition(" · ")[2]: one[2:] for one in texts}


def test_a_picture_without_words_has_none(kiosk: Caller, tmp_path: Path) -> None:
    """The credit is not drawn over a bare photograph, so nobody signs for it."""
    said = told(kiosk, tmp_path, "[480, 270]")
    assert said["bare"] == ["without words"]
    assert said["told"] == ["English", "Welcome", "All its words", "Welcome", CREDIT]


def test_a_picture_is_known_by_what_it_is_about(kiosk: Caller, tmp_path: Path) -> None:
    """Its first words are the day's name, not the small line at its foot."""
    assert told(kiosk, tmp_path, "[480, 270]")["day"][1] == "World Day against Trafficking in Persons"


def test_whose_place_a_help_line_has_is_said(kiosk: Caller, tmp_path: Path) -> None:
    """Where it is stands on the glass, and so among its words."""
    lines = told(kiosk, tmp_path, "[480, 270]")["lines"]
    assert lines[lines.index("PAG-ASA") + 1] == "Brussel · Bruxelles"


@pytest.mark.parametrize("pixels", ["[1920, 300]", "[300, 1920]"])
def test_a_bar_has_no_credit(kiosk: Caller, tmp_path: Path, pixels: str) -> None:
    """It has no room for one."""
    assert told(kiosk, tmp_path, pixels)["told"] == ["English", "Welcome", "All its words", "Welcome"]
