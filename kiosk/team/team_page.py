"""Defines a page of the team's as it stands on the glass: words, rows and buttons, all resolved."""

from dataclasses import dataclass
from typing import Literal

from kiosk.content.language.texts import Words
from kiosk.team.team_visit import TeamPlace

State = Literal["good", "bad", "known"]  # of what a row tells: a check, a warning, neither


@dataclass(frozen=True, slots=True)
class TeamButton:
    """Something to touch: what it does, to what, its words, its pictogram."""

    action: str
    argument: str
    words: Words
    pictogram: str = ""
    mirrored: bool = False
    is_main: bool = False
    is_grave: bool = False  # it ends something for everybody


@dataclass(frozen=True, slots=True)
class TeamRow:
    """One thing that the page tells, and what can be done about it. `key` stays the same while it changes."""

    key: str
    state: State
    title: Words
    text: Words
    button: TeamButton | None = None


@dataclass(frozen=True, slots=True)
class TeamPage:
    """A page of the team's. `bar` are the buttons at its foot, `digits` those from 0 to 9 of its language."""

    place: TeamPlace
    locale: str
    right_to_left: bool
    digits: str
    title: Words
    bar: tuple[TeamButton, ...]
    text: Words | None = None
    note: Words | None = None
    rows: tuple[TeamRow, ...] = ()
    buttons: tuple[TeamButton, ...] = ()
    keys: tuple[TeamButton, ...] = ()  # of the pad, row by row
    where: Words | None = None  # "2 of 5", where a list has several pages
