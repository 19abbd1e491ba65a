"""Visits that stand on each of the booth's pages, in a language and with what makes it easier."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.content.directory.signs import signs
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.visit.transitions import begin
from kiosk.visit.visit import STORY, Accessibility, BoothPlace, BoothSettings, HeartState, Visit

PLACES: tuple[BoothPlace, ...] = (
    "home", "languages", "signs", "about-you", "help", "countries", "support", "give", "follow", "easier",
    "wear", *STORY,
)  # fmt: skip
HEARTS: tuple[HeartState, ...] = ("none", "asked", "given", "more", "failed")
DAY = date(2026, 11, 22)
DISPLAY = """
format = 1
id = "hall"
country = "BE"
timezone = "Europe/Brussels"
locales = [{locales}]
mode = "booth"
idle-seconds = 10
rotation = {rotation}
headphones = true

[screen]
diagonal-inches = 32
"""


def display_file(folder: Path, *locales: str, rotation: int = 0) -> Path:
    """The file of a booth in Brussels with a screen of 32 inches."""
    file = folder / "display.toml"
    named = ", ".join(f'"{locale}"' for locale in locales)
    file.write_text(DISPLAY.format(locales=named, rotation=rotation))
    return file


def booth_display(folder: Path, *locales: str, rotation: int = 0) -> Display:
    """That file, read."""
    return read_display(display_file(folder, *locales, rotation=rotation))


def booth_settings(display: Display) -> BoothSettings:
    """What the booth itself decides on a display."""
    country = display.country or ""
    return BoothSettings(display.locales[0], country, display.idle_seconds, can_speak=display.headphones)


def first_line(display: Display) -> str:
    """The help line that stands first."""
    return next(display.help_lines.shown(DAY)).contact.id


def everywhere(display: Display, accessibility: Accessibility) -> Iterator[Visit]:
    """A visit on every page, and before the question whether somebody is still there."""
    visit = replace(begin(booth_settings(display)), accessibility=accessibility)
    for place in PLACES:
        yield replace(visit, place=place)
    concerned = next(sign.id for sign in signs().values() if sign.to_person)
    yield replace(visit, place="sign", sign="papers-held", setting="airport")
    yield replace(visit, place="sign", sign=concerned, opened_from="about-you")
    yield replace(visit, place="number", contact=first_line(display))
    yield replace(visit, place="number", contact="emergency")
    for heart in HEARTS:
        yield replace(visit, place="wall", heart=heart, number=131)
    yield replace(visit, place="home", warned_since=1.0)
