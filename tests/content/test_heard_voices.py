"""Voices that somebody has heard: who, when, in which language; without one nothing is read aloud."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.spoken.heard_voices import heard_voices
from tests.content.packs import display_faults

DAY = date(2026, 11, 22)
BOOTH = 'format = 1\nmode = "booth"\nheadphones = true\n'
FRENCH = """
[[heard]]
locale = "fr"
synthesiser = "espeak-ng"
voice = "French (France)"
heard-on = 2026-11-22
heard-by = "Information desk"
"""


def display(folder: Path, text: str) -> Display:
    """The display of a file with this text."""
    file = folder / "display.toml"
    file.write_text(text, encoding="utf-8")
    return read_display(file)


def test_the_program_names_no_voice_that_nobody_heard() -> None:
    """Each has a day that has passed and a name; today nobody has listened to any."""
    assert heard_voices() == ()


def test_a_venue_hears_for_itself(tmp_path: Path) -> None:
    """What it heard counts from that day on."""
    found = display(tmp_path, BOOTH + FRENCH)
    assert [one.voice for one in found.voices(DAY)] == ["French (France)"]
    assert found.voices(date(2026, 11, 21)) == ()


@pytest.mark.parametrize("text", ['format = 1\nmode = "booth"\n', "format = 1\nheadphones = true\n"])
def test_no_loudspeaker_reads_a_page(tmp_path: Path, text: str) -> None:
    """Without headphones, or where nobody touches, no voice speaks."""
    assert display(tmp_path, text + FRENCH).voices(DAY) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        'locale = "klingon"',
        'synthesiser = "espeak; rm"',
        'voice = "--help"',
        'heard-on = "22 November"',
        'heard-by = ""',
    ],
)
def test_what_is_no_entry_is_told_with_its_line(tmp_path: Path, wrong: str) -> None:
    """Somebody mends it without reading the program."""
    key = wrong.partition(" ")[0]
    lines = [wrong if line.startswith(f"{key} =") else line for line in (BOOTH + FRENCH).splitlines()]
    ((line, told),) = display_faults(tmp_path, "\n".join(lines))
    assert line == lines.index(wrong) + 1
    assert told
