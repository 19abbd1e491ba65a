"""Says what each button of the booth's pages does to a visit."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.visit.visit import STORY, Accessibility, BoothPlace, Touch, Visit

# Where "Back" and the way home lead; home itself leads to the loop by idling alone.
PARENT: dict[BoothPlace, BoothPlace] = {
    "signs": "home", "sign": "signs", "about-you": "home", "help": "home", "countries": "help",
    "number": "help", "support": "home", "give": "support", "follow": "support", "wall": "support",
    "wear": "wall",
    **dict.fromkeys(STORY, "support"),
}  # fmt: skip


def act(visit: Visit, touch: Touch, now: float) -> Visit:
    """What a button of a page does; one that is not of the page it is touched on does nothing."""
    action = ACTIONS.get(touch.action)
    if action is None or (action.on and visit.place not in action.on):
        return visit
    return action.do(visit, touch.argument, now)


def _go(visit: Visit, argument: str, _now: float) -> Visit:
    place = next((one for one in GOES.get(visit.place, ()) if one == argument), None)
    if argument == "home":
        return replace(visit, place="home", page_index=0, sign="", contact="", country=visit.settings.country)
    return visit if place is None else replace(visit, place=place, page_index=0, sign="", contact="")


def _back(visit: Visit, _argument: str, _now: float) -> Visit:
    if visit.place in ("languages", "easier"):
        return replace(visit, place=visit.return_to, page_index=0)
    if visit.place == "sign":
        return replace(visit, place=visit.opened_from)  # on the page it was opened from
    return replace(visit, place=PARENT.get(visit.place, "home"), page_index=0)


def _languages(visit: Visit, _argument: str, _now: float) -> Visit:
    return replace(visit, place="languages", return_to=_return_to(visit), page_index=0)


def _easier(visit: Visit, _argument: str, _now: float) -> Visit:
    return replace(visit, place="easier", return_to=_return_to(visit), page_index=0)


def _return_to(visit: Visit) -> BoothPlace:
    """Where the picker and "Easier" lead back to: never to each other."""
    return visit.return_to if visit.place in ("languages", "easier") else visit.place


def _language(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, place=visit.return_to, locale=argument, page_index=0)


def _setting(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, setting=argument, page_index=0)


def _sign(visit: Visit, argument: str, _now: float) -> Visit:
    opened_from = visit.opened_from if visit.place == "sign" else visit.place
    return replace(visit, place="sign", sign=argument, opened_from=opened_from)


def _country(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, place="help", country=argument, page_index=0)


def _number(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, place="number", contact=argument, page_index=0)


def _page(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, page_index=int(argument)) if argument.isdecimal() else visit


def _accessibility(visit: Visit, name: str, _now: float) -> Visit:
    if name == "none":
        return replace(visit, accessibility=Accessibility())
    if name not in SWITCHES or (name == "aloud" and not visit.settings.can_speak):
        return visit
    return replace(
        visit, accessibility=replace(visit.accessibility, **{name: not getattr(visit.accessibility, name)})
    )


def _heart(visit: Visit, _argument: str, now: float) -> Visit:
    """One a visit, in a crowd one after the other; one that comes too soon after the last waits."""
    if visit.heart in ("asked", "given"):
        return visit
    due = None if visit.last_heart is None else visit.last_heart + visit.settings.between_hearts
    return asked(visit, now) if due is None or now >= due else replace(visit, heart="waiting")


def asked(visit: Visit, now: float) -> Visit:
    """The visit with its heart on the way to the disk."""
    return replace(visit, heart="asked", last_heart=now)


@dataclass(frozen=True, slots=True)
class _Action:
    """What an action does, and on which places; none named, on all."""

    do: Callable[[Visit, str, float], Visit]
    on: frozenset[BoothPlace] = frozenset()


SWITCHES = frozenset({"larger", "contrast", "low", "still", "aloud"})
ACTIONS = {
    "go": _Action(_go),
    "back": _Action(_back),
    "languages": _Action(_languages),
    "easier": _Action(_easier),
    "language": _Action(_language, frozenset({"languages"})),
    "setting": _Action(_setting, frozenset({"signs"})),
    "sign": _Action(_sign, frozenset({"signs", "sign", "about-you"})),
    "country": _Action(_country, frozenset({"countries"})),
    "number": _Action(_number, frozenset({"help"})),
    "page": _Action(_page),
    "accessibility": _Action(_accessibility, frozenset({"easier"})),
    "heart": _Action(_heart, frozenset({"wall"})),
}
GOES: dict[BoothPlace, frozenset[BoothPlace]] = {
    "home": frozenset({"signs", "help", "support"}),
    "signs": frozenset({"about-you", "help"}),
    "sign": frozenset({"help"}),
    "about-you": frozenset({"help", "signs"}),
    "help": frozenset({"countries", "about-you"}),
    "support": frozenset({"give", "follow", "wall", STORY[0]}),
    "wall": frozenset({"give", "follow", "wear"}),
    "wear": frozenset({"wall", "story-join"}),
    **dict.fromkeys(STORY, frozenset(STORY)),
}
