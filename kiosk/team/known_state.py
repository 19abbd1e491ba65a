"""Defines what the team's page knows of its display at one moment, gathered where Qt is known."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.content.display.display import Display
from kiosk.team.said_faults import SaidFault


@dataclass(frozen=True, slots=True)
class NamedTurn:
    """A turn of a slide: its headline in the team's language, or its id; from when until when it stands."""

    name: str
    start: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Wall:
    """The wall of hearts: how many there are, None where it cannot be read; what the last save came to."""

    hearts: int | None
    is_counted: bool = True  # not yet, while the disk is asked
    saved_as: str = ""
    has_failed: bool = False


@dataclass(frozen=True, slots=True)
class KnownState:
    """All that the pages tell. `is_on_time` says that the glass shows the slide whose turn it is.

    `has_no_end` says that what is on is a notice, which stands until it is taken away.
    `is_synchronised` is None where nobody can tell; `wall` is None where there is none.
    """

    display: Display
    now: datetime
    turns: tuple[NamedTurn, NamedTurn]
    is_on_time: bool
    faults: tuple[SaidFault, ...]
    since: datetime
    is_clock_set: bool
    is_synchronised: bool | None
    wall: Wall | None
    seen: NamedTurn | None = None  # in a preview
    has_no_end: bool = False
