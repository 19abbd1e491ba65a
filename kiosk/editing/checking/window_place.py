"""Defines a place in the window at which something is worked on: a page, what of it, which of its fields."""

from dataclasses import dataclass
from typing import Literal

PageName = Literal["slides", "schedule", "words", "check", "displays", "notice"]
HELP = "help"


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """Where something is worked on: "" for what is not said.

    Attributes:
        file: of the display or the notice, by its path in the folder.
        item: the id of the slide, the playlist, or the help line.
        field: the key that is asked for there; of a display as `screen.pixels`, or `HELP` for its help lines.
        locale: the language of the words.
    """

    page: PageName
    file: str = ""
    item: str = ""
    field: str = ""
    locale: str = ""
