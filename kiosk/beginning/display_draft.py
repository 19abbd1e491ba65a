"""Writes the first screen of a venue's folder, and the file for what the venue knows of help lines."""

from collections.abc import Iterator
from math import floor

from kiosk.beginning.toml_lines import beside, quoted
from kiosk.beginning.venue_answers import Answers, language_name
from kiosk.content.display.screen import is_tall

NAME = "screen-1"  # of the screen, and of its folder
SCANNED_FROM = 1.5  # metres
ROOM_FOR_CODES = 24  # inches of a panel, from which a code is as large as that needs
PER_METRE = 16  # inches of a smaller one, to each metre
CONTACTS = """\
# What {venue} knows better about help lines than the program; it holds for all of its screens.
#
#     kiosk contacts {country} --display displays/{display}/display.toml
#
# lists the lines that are known. Call one, ask whether all is right, and have it written down here by that
# command with --confirm, the line's id, and --by "Information desk". It is good for 180 days. When you hear
# that a line will change, write the day as well: from then on its number is shown, and no promise of its.
#
#     [[contacts]]
#     id = "the-line"
#     ends = 2027-03-01

format = 1
"""


def display_text(answers: Answers) -> str:
    """The whole of display.toml."""
    return "\n".join([*_head(answers), *_screen(answers)]) + "\n"


def contacts_text(answers: Answers) -> str:
    """The whole of contacts.toml."""
    return CONTACTS.format(venue=answers.venue, country=answers.country, display=NAME)


def _head(answers: Answers) -> Iterator[str]:
    yield f"# One screen of {answers.venue}: where it hangs and whom it speaks to."
    yield "# For another screen copy this folder, name it anew, and write that name here as the id.\n"
    yield "format = 1"
    yield beside(f'id = "{NAME}"', "the name of the screen, never of a person")
    yield f"venue = {quoted(answers.venue)}"
    yield beside('# place = "Hall 2, left of gate 3"', "where it hangs there, for people who look for it")
    yield beside(f'country = "{answers.country}"', f"{answers.country_name}: its help lines are shown")
    yield f'timezone = "{answers.zones[0]}"'
    tags = ", ".join(f'"{tag}"' for tag in answers.locales)
    yield f"# {', '.join(map(language_name, answers.locales))}: its languages, in this order."
    yield f"locales = [{tags}]"
    yield beside('mode = "signage"', 'or "booth", to be touched; or "quiet", near toilets')
    yield beside("staff-trained = false", "true where staff know what to do when somebody asks them")
    if is_tall(answers.pixels) and answers.pixels[0] != answers.pixels[1]:
        yield beside("rotation = 90", "it stands on end; 270 if slides are upside down, 0 if they lie")
    yield ""


def _screen(answers: Answers) -> Iterator[str]:
    width, height = max(answers.pixels), min(answers.pixels)
    yield "[screen]"
    yield beside(f"pixels = [{width}, {height}]", f"{_known('pixels', answers)}the panel before it is turned")
    yield beside(
        f"diagonal-inches = {answers.inches:g}", f"{_known('inches', answers)}makes codes large enough"
    )
    yield beside(
        f"viewing-distance-m = {answers.distance:g}",
        f"{_known('distance', answers)}from where words are read",
    )
    yield beside(
        f"scanning-distance-m = {_scanned_from(answers.inches):g}", "from where a telephone reads a code"
    )


def _scanned_from(inches: float) -> float:
    """From how many metres codes are scanned: a small screen has no room for large ones."""
    return SCANNED_FROM if inches >= ROOM_FOR_CODES else max(0.1, floor(inches * 10 / PER_METRE) / 10)


def _known(name: str, answers: Answers) -> str:
    """That nobody said it, where nobody did."""
    return "a guess, measure it; " if name in answers.guessed else ""
