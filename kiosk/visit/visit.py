"""A visit as a value, and what each event makes of it: `step(visit, event, now) -> visit`.

The loop plays until somebody touches it. A visit ends by leaving, by idling, or at once by "Leave now": then
a picture without words stands until the loop next begins a slide that is neither help nor self-check.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

Place = Literal[
    "loop", "away", "home", "languages", "signs", "sign", "about-you", "help", "countries", "number",
    "support", "give", "follow", "wall", "easier",
]  # fmt: skip
# What a person in danger reads: they idle out in half the time, and the loop's next slide is not one of them.
SENSITIVE: frozenset[Place] = frozenset({"help", "countries", "number", "about-you"})
HELPING = frozenset({"help", "self-check"})

COUNTDOWN = 20.0  # seconds that "Are you still there?" counts
ESCAPES, WITHIN = 3, 2.0  # so many presses of Escape within so many seconds leave at once
BETWEEN_HEARTS = 10.0  # seconds
# Where "Back" and the way home lead; home itself leads to the loop by idling alone.
PARENT: dict[Place, Place] = {
    "signs": "home", "sign": "signs", "about-you": "home", "help": "home", "countries": "help",
    "number": "help", "support": "home", "give": "support", "follow": "support", "wall": "support",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ease:
    """What makes the screen easier for this visitor, and ends with the visit."""

    larger: bool = False
    contrast: bool = False
    low: bool = False
    still: bool = False
    aloud: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """What the booth itself decides: its first locale and country, and how long it waits, in seconds."""

    locale: str
    country: str
    idle: float = 60.0
    can_speak: bool = False


@dataclass(frozen=True, slots=True)
class Touch:
    """A button was touched, or chosen with the keyboard: what it does, and to what."""

    action: str
    argument: str = ""


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


Event = Touch | Escape | Tick | SlideBegan | HeartKept


@dataclass(frozen=True, slots=True)
class Visit:
    """Where a visitor is, and what they chose; times are seconds of a clock that only runs forward."""

    terms: Terms
    place: Place = "loop"
    behind: Place = "home"  # where the language picker and "Easier" were opened
    locale: str = ""
    country: str = ""
    setting: str = ""
    sign: str = ""
    among: Place = "signs"  # where the sign was opened: "signs" or "about-you"
    contact: str = ""
    leaf: int = 0  # of a list that has several
    ease: Ease = field(default_factory=Ease)
    heart: Literal["none", "asked", "waiting", "given"] = "none"
    number: int = 0  # of the visitor's own heart
    last_heart: float | None = None
    touched: float = 0.0
    asked: float | None = None  # since when "Are you still there?" stands
    escapes: tuple[float, ...] = ()

    @property
    def is_on(self) -> bool:
        """Whether somebody is visiting: a page covers the loop."""
        return self.place not in ("loop", "away")

    @property
    def patience(self) -> float:
        """How long it waits for a touch, in seconds; half as long where help is read."""
        return self.terms.idle / 2 if self.place in SENSITIVE else self.terms.idle

    @property
    def wakes(self) -> float | None:
        """When time alone changes something, by the same clock; None when it does not."""
        if not self.is_on:
            return None
        return self.asked + COUNTDOWN if self.asked is not None else self.touched + self.patience


def begun(terms: Terms) -> Visit:
    """The loop plays, and nobody is there."""
    return Visit(terms, locale=terms.locale, country=terms.country)


def step(visit: Visit, event: Event, now: float) -> Visit:
    """The visit after an event at an instant, in seconds of a clock that only runs forward."""
    match event:
        case Touch():
            return _touched(visit, event, now)
        case Escape():
            return _escaped(visit, now)
        case Tick():
            return _waited(visit, now)
        case SlideBegan(kind):
            return _ended(visit) if visit.place == "away" and kind not in HELPING else visit
        case HeartKept(number):
            return _kept(visit, number)


def seconds_left(visit: Visit, now: float) -> int:
    """What "Are you still there?" counts; 0 when it does not stand."""
    return 0 if visit.asked is None else max(0, round(visit.asked + COUNTDOWN - now))


def _ended(visit: Visit) -> Visit:
    """Nothing is left of it but when the last heart was given, which is nobody's."""
    return replace(begun(visit.terms), last_heart=visit.last_heart)


def _away(visit: Visit) -> Visit:
    return replace(_ended(visit), place="away")


def _waited(visit: Visit, now: float) -> Visit:
    if not visit.is_on:
        return visit
    if visit.asked is not None:
        return _ended(visit) if now >= visit.asked + COUNTDOWN else visit
    if now >= visit.touched + visit.patience:
        return replace(visit, asked=now)
    return visit


def _escaped(visit: Visit, now: float) -> Visit:
    if not visit.is_on:
        return visit
    recent = (*(at for at in visit.escapes if now - at <= WITHIN), now)
    return _away(visit) if len(recent) >= ESCAPES else replace(visit, escapes=recent, touched=now)


def _kept(visit: Visit, number: int | None) -> Visit:
    if visit.heart != "asked":
        return visit
    if number is None:
        return replace(visit, heart="none")
    return replace(visit, heart="given", number=number)


def _touched(visit: Visit, touch: Touch, now: float) -> Visit:
    if visit.place == "away":
        return visit
    if visit.place == "loop":
        if touch.action != "begin":
            return visit
        return replace(_ended(visit), place="home", locale=touch.argument or visit.locale, touched=now)
    if touch.action == "leave":
        return _away(visit)
    if visit.asked is not None:
        return _answered(visit, touch, now)
    return replace(_acted(visit, touch, now), touched=now, escapes=())


def _answered(visit: Visit, touch: Touch, now: float) -> Visit:
    """What may be touched while "Are you still there?" stands; nothing under it can be."""
    if touch.action == "stay":
        return replace(visit, asked=None, touched=now)
    return _ended(visit) if touch.action == "clear" else visit


def _acted(visit: Visit, touch: Touch, now: float) -> Visit:
    """What a button of a page does; one that is not of the page it is touched on does nothing."""
    act = ACTS.get(touch.action)
    if act is None or (act.on and visit.place not in act.on):
        return visit
    return act.do(visit, touch.argument, now)


def _go(visit: Visit, argument: str, _now: float) -> Visit:
    place = next((one for one in GOES.get(visit.place, ()) if one == argument), None)
    if argument == "home":
        return replace(visit, place="home", leaf=0, sign="", contact="", country=visit.terms.country)
    return visit if place is None else replace(visit, place=place, leaf=0, sign="", contact="")


def _back(visit: Visit, _argument: str, _now: float) -> Visit:
    if visit.place in ("languages", "easier"):
        return replace(visit, place=visit.behind, leaf=0)
    if visit.place == "sign":
        return replace(visit, place=visit.among)  # at the leaf it was opened from
    return replace(visit, place=PARENT.get(visit.place, "home"), leaf=0)


def _languages(visit: Visit, _argument: str, _now: float) -> Visit:
    return replace(visit, place="languages", behind=_behind(visit), leaf=0)


def _easier(visit: Visit, _argument: str, _now: float) -> Visit:
    return replace(visit, place="easier", behind=_behind(visit), leaf=0)


def _behind(visit: Visit) -> Place:
    """Where the picker and "Easier" lead back to: never to each other."""
    return visit.behind if visit.place in ("languages", "easier") else visit.place


def _language(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, place=visit.behind, locale=argument, leaf=0)


def _setting(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, setting=argument, leaf=0)


def _sign(visit: Visit, argument: str, _now: float) -> Visit:
    among = visit.among if visit.place == "sign" else visit.place
    return replace(visit, place="sign", sign=argument, among=among)


def _country(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, place="help", country=argument, leaf=0)


def _number(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, place="number", contact=argument, leaf=0)


def _leaf(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, leaf=int(argument)) if argument.isdecimal() else visit


def _ease(visit: Visit, name: str, _now: float) -> Visit:
    if name == "none":
        return replace(visit, ease=Ease())
    if name not in SWITCHES or (name == "aloud" and not visit.terms.can_speak):
        return visit
    return replace(visit, ease=replace(visit.ease, **{name: not getattr(visit.ease, name)}))


def _heart(visit: Visit, _argument: str, now: float) -> Visit:
    """One a visit, and none within ten seconds of the last: then the visitor is asked to wait a moment."""
    if visit.heart in ("asked", "given"):
        return visit
    if visit.last_heart is not None and now - visit.last_heart < BETWEEN_HEARTS:
        return replace(visit, heart="waiting")
    return replace(visit, heart="asked", last_heart=now)


@dataclass(frozen=True, slots=True)
class _Act:
    """What an action does, and on which places; none named, on all."""

    do: Callable[[Visit, str, float], Visit]
    on: frozenset[Place] = frozenset()


SWITCHES = frozenset({"larger", "contrast", "low", "still", "aloud"})
ACTS = {
    "go": _Act(_go),
    "back": _Act(_back),
    "languages": _Act(_languages),
    "easier": _Act(_easier),
    "language": _Act(_language, frozenset({"languages"})),
    "setting": _Act(_setting, frozenset({"signs"})),
    "sign": _Act(_sign, frozenset({"signs", "sign", "about-you"})),
    "country": _Act(_country, frozenset({"countries"})),
    "number": _Act(_number, frozenset({"help"})),
    "leaf": _Act(_leaf),
    "ease": _Act(_ease, frozenset({"easier"})),
    "heart": _Act(_heart, frozenset({"wall"})),
}
GOES: dict[Place, frozenset[Place]] = {
    "home": frozenset({"signs", "help", "support"}),
    "signs": frozenset({"about-you", "help"}),
    "sign": frozenset({"help"}),
    "about-you": frozenset({"help", "signs"}),
    "help": frozenset({"countries", "about-you"}),
    "support": frozenset({"give", "follow", "wall"}),
    "wall": frozenset({"give", "follow"}),
}
