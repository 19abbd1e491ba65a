"""What the buttons of the booth's pages do to a visit."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.visit.visit import Ease, Place, Touch, Visit

BETWEEN_HEARTS = 10.0  # seconds
# Where "Back" and the way home lead; home itself leads to the loop by idling alone.
PARENT: dict[Place, Place] = {
    "signs": "home", "sign": "signs", "about-you": "home", "help": "home", "countries": "help",
    "number": "help", "support": "home", "give": "support", "follow": "support", "wall": "support",
}  # fmt: skip


def acted(visit: Visit, touch: Touch, now: float) -> Visit:
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
