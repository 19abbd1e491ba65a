"""Defines a page of the booth as it stands on the glass: words, buttons, numbers, codes, all resolved."""

from dataclasses import dataclass
from typing import Literal

from kiosk.content.language.texts import Words
from kiosk.visit.visit import Accessibility, HeartState

# How a page is laid out; one component of kiosk.ui.booth each.
Layout = Literal[
    "tiles", "grid", "signs", "sign", "help", "no-lines", "number", "code", "wall", "switches", "story"
]


@dataclass(frozen=True, slots=True)
class Button:
    """Something to touch; `is_on` says that a tab is chosen, or a switch on."""

    action: str
    argument: str
    words: Words
    more: Words | None = None
    pictogram: str = ""
    picture: str = ""  # a scene of the built-in campaign, by its file's name
    mirrored: bool = False
    is_on: bool = False
    is_main: bool = False
    is_onward: bool = False  # its pictogram is an arrow that leads on, and stands after the words
    speaks: str = ""  # what a screen reader says where the words alone would not do


@dataclass(frozen=True, slots=True)
class BoothCode:
    """A QR code: what it holds, what scanning it does, what stands under it, what a screen reader says."""

    link: str
    words: Words
    under: str
    speaks: str


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One help line: whose it is, its number as it is read, what is known of it, how to take it along."""

    name: Words
    number: str
    facts: tuple[Words, ...]
    take: Button | None


@dataclass(frozen=True, slots=True)
class Steps:
    """What to do, or what not to do: a heading, unless it is the page's title; steps, each with a pictogram
    that may be mirrored.
    """

    heading: Words | None
    steps: tuple[tuple[Words, str, bool], ...]
    is_advised: bool


@dataclass(frozen=True, slots=True)
class IdleWarning:
    """The page that covers all when nobody has touched for a while."""

    title: Words
    text: Words
    stay: Button
    clear: Button
    seconds: int
    digits: str
    """The digits from 0 to 9 in which the seconds are counted down."""


@dataclass(frozen=True, slots=True)
class BoothPage:
    """One page of the booth. `nav` is start, language, easier, and `back` stands before them; `leave` stands
    alone at the end side. `ways` are more ways on, beside a page's own `buttons`.
    """

    place: str
    layout: Layout
    locale: str
    right_to_left: bool
    accessibility: Accessibility
    title: Words
    nav: tuple[Button, ...]
    leave: Button
    text: Words | None = None
    back: Button | None = None
    tabs: tuple[Button, ...] = ()
    buttons: tuple[Button, ...] = ()
    ways: tuple[Button, ...] = ()
    rows: tuple[NumberRow, ...] = ()
    codes: tuple[BoothCode, ...] = ()
    points: tuple[tuple[Words, str, bool], ...] = ()  # words, pictogram, whether it is mirrored
    steps: tuple[Steps, ...] = ()
    caveat: Words | None = None
    pictogram: str = ""
    mirrored: bool = False
    picture: str = ""
    emergency: str = ""
    danger: Words | None = None
    to_danger: Button | None = None  # opens that number, which stands beside its words
    note: Words | None = None
    count: Words | None = None
    counted: Words | None = None
    hearts: int = 0
    heart: HeartState | None = None  # on the wall: what became of the visitor's own
    earlier: Button | None = None
    later: Button | None = None
    columns: int = 1  # of a list
    is_bare: bool = False  # it comes in parts, with few pictures
    is_small: bool = False  # its screen is: fingers need more of it
    has_huge_words: bool = False  # and in more of them, with hardly any
    where: Words | None = None  # "2 of 5", where a list has several pages
    idle_warning: IdleWarning | None = None
