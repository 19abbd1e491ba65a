"""Defines a visit as a value, where a visitor is and what they chose, and what can happen to it."""

from dataclasses import dataclass, field
from typing import Literal

BoothPlace = Literal[
    "loop", "away", "home", "languages", "signs", "settings", "sign", "about-you", "help", "countries",
    "number", "support", "give", "follow", "wall", "wear", "easier",
    "story-what", "story-why", "story-gifts", "story-join",
]  # fmt: skip
# The visitor's heart: not given; waiting until one may follow the last; asked for; on the disk; there, and in
# a crowd another may be given; not kept.
HeartState = Literal["none", "waiting", "asked", "given", "more", "failed"]
# The pages about the campaign, in the order in which they stand side by side.
STORY: tuple[BoothPlace, ...] = ("story-what", "story-why", "story-gifts", "story-join")
# What a person in danger reads: they idle out in half the time, and the loop's next slide is not one of them.
SENSITIVE: frozenset[BoothPlace] = frozenset({"help", "countries", "number", "about-you"})
# What takes a telephone out of a pocket, or a pencil: they idle out in twice the time.
TAKEN_ALONG: frozenset[BoothPlace] = frozenset({"number", "give", "follow"})

AWAY_AT_LEAST = 2.0  # seconds, in which no touch begins another visit and no slide of the loop is seen
AWAY_AT_MOST = 300.0  # seconds, where the loop has no slide but help
BETWEEN_HEARTS, BETWEEN_IN_A_CROWD = 10.0, 3.0  # seconds
COUNTDOWN = 20.0  # seconds that "Are you still there?" counts


@dataclass(frozen=True, slots=True)
class Accessibility:
    """What makes the screen easier for this visitor, and ends with the visit."""

    larger: bool = False
    contrast: bool = False
    low: bool = False
    still: bool = False
    aloud: bool = False


@dataclass(frozen=True, slots=True)
class BoothSettings:
    """What the booth itself decides: its first locale and country, and how long it waits, in seconds."""

    locale: str
    country: str
    idle: float = 60.0
    can_speak: bool = False
    is_crowd: bool = False  # at an event: a visit may give one heart after the other

    @property
    def between_hearts(self) -> float:
        """Seconds from one heart to the next: short where people queue up for it."""
        return BETWEEN_IN_A_CROWD if self.is_crowd else BETWEEN_HEARTS


@dataclass(frozen=True, slots=True)
class Touch:
    """A button was touched, or chosen with the keyboard: what it does, and to what. `slide` is the kind of a
    slide of the loop that was touched.
    """

    action: str
    argument: str = ""
    slide: str = ""


HERE = Touch("here")  # a key was pressed that chooses nothing: whoever pressed it is there


@dataclass(frozen=True, slots=True)
class Escape:
    """The Escape key was pressed."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time went by."""


@dataclass(frozen=True, slots=True)
class SlideBegan:
    """The loop began a slide of a kind."""

    kind: str


@dataclass(frozen=True, slots=True)
class HeartKept:
    """A heart is on the disk: which number it has; None where it could not be kept."""

    number: int | None


@dataclass(frozen=True, slots=True)
class Over:
    """The team's page comes over whatever stands on the glass; `kind` is that of the loop's slide."""

    kind: str


Event = Touch | Escape | Tick | SlideBegan | HeartKept | Over


@dataclass(frozen=True, slots=True)
class Stop:
    """A page that was left for the one after it, as "Back" shows it again."""

    place: BoothPlace
    page_index: int
    country: str
    sign: str
    contact: str


@dataclass(frozen=True, slots=True)
class Visit:
    """Where a visitor is, and what they chose; times are seconds of a clock that only runs forward."""

    settings: BoothSettings
    place: BoothPlace = "loop"
    return_to: BoothPlace = "home"  # where the language picker and "Easier" were opened
    locale: str = ""
    country: str = ""
    setting: str = ""
    sign: str = ""
    opened_from: BoothPlace = "signs"  # in which list the sign was opened: "signs" or "about-you"
    contact: str = ""
    page_index: int = 0  # of a list that has several pages, from 0
    trail: tuple[Stop, ...] = ()  # the pages that led here, each place once
    part: int = 0  # of a page that has no room for all, from 0
    accessibility: Accessibility = field(default_factory=Accessibility)
    heart: HeartState = "none"
    number: int = 0  # of the visitor's own heart, the last one
    last_heart: float | None = None
    touched: float = 0.0
    warned_since: float | None = None  # since when "Are you still there?" stands
    away_since: float | None = None  # since when the picture without words stands
    may_return: bool = False  # whether the loop has come to a slide that may follow that picture
    escapes: tuple[float, ...] = ()

    @property
    def is_on(self) -> bool:
        """Whether somebody is visiting: a page covers the loop."""
        return self.place not in ("loop", "away")

    @property
    def is_sensitive(self) -> bool:
        """Whether it is about help, or a picker opened over such a page."""
        if self.place == "sign":
            return self.opened_from in SENSITIVE
        return (self.return_to if self.place in ("languages", "easier") else self.place) in SENSITIVE

    @property
    def patience(self) -> float:
        """How long it waits for a touch, in seconds: twice as long where a number or a code is taken along,
        half as long where else help is read.
        """
        share = 2 if self.place in TAKEN_ALONG else 0.5 if self.is_sensitive else 1
        return self.settings.idle * share

    @property
    def next_deadline(self) -> float | None:
        """When time alone changes something, by the same clock; None when it does not."""
        if self.away_since is not None:
            return self.away_since + (AWAY_AT_LEAST if self.may_return else AWAY_AT_MOST)
        if not self.is_on:
            return None
        gone = (
            self.warned_since + COUNTDOWN if self.warned_since is not None else self.touched + self.patience
        )
        return gone if self.next_heart is None else min(gone, self.next_heart)

    @property
    def next_heart(self) -> float | None:
        """When time alone lets this visit give a heart, by the same clock; None when it does not."""
        is_due = self.heart == "waiting" or (self.heart == "given" and self.settings.is_crowd)
        return (
            self.last_heart + self.settings.between_hearts if is_due and self.last_heart is not None else None
        )
