"""Says what each button of the booth's pages does to a visit."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.visit.visit import STORY, Accessibility, BoothPlace, Stop, Touch, Visit

# Where "Back" leads from a page that no other led to, as one that a slide of the loop opened.
PARENT: dict[BoothPlace, BoothPlace] = {
    "signs": "home", "settings": "signs", "sign": "signs", "about-you": "home", "help": "home",
    "countries": "help", "number": "help", "support": "home", "give": "support", "follow": "support",
    "wall": "support", "wear": "wall",
    **dict.fromkeys(STORY, "support"),
}  # fmt: skip


def act(visit: Visit, touch: Touch, now: float) -> Visit:
    """What a button of a page does; one that is not of the page it is touched on does nothing."""
    action = ACTIONS.get(touch.action)
    if action is None or (action.on and visit.place not in action.on):
        return visit
    return action.do(visit if touch.action == "part" else replace(visit, part=0), touch.argument, now)


def _go(visit: Visit, argument: str, _now: float) -> Visit:
    place = next((one for one in GOES.get(visit.place, ()) if one == argument), None)
    if argument == "home":
        return _home(visit)
    if place is None:
        return visit
    # Whoever looks out for others is told of numbers of where they are.
    country = visit.settings.country if place == "signs" else visit.country
    return replace(_onward(visit, place), country=country, sign="", contact="")


def _home(visit: Visit) -> Visit:
    return replace(
        visit, place="home", page_index=0, trail=(), sign="", contact="", country=visit.settings.country
    )


def _onward(visit: Visit, place: BoothPlace) -> Visit:
    """Another page, and how to come back from it. One that led here already is come back to: no way back
    leads round in a circle.
    """
    places = [stop.place for stop in visit.trail]
    if place in places:
        return replace(visit, place=place, page_index=0, trail=visit.trail[: places.index(place)])
    if place == visit.place or (place in STORY and visit.place in STORY):  # side by side
        return replace(visit, place=place, page_index=0)
    left = Stop(visit.place, visit.page_index, visit.country, visit.sign, visit.contact)
    return replace(visit, place=place, page_index=0, trail=(*visit.trail, left))


def _back(visit: Visit, _argument: str, _now: float) -> Visit:
    if visit.place in ("languages", "easier"):
        return replace(visit, place=visit.return_to, page_index=0)
    if not visit.trail:
        place = PARENT.get(visit.place, "home")
        return _home(visit) if place == "home" else replace(visit, place=place, page_index=0)
    *trail, last = visit.trail
    if last.place == "home":
        return _home(visit)
    return replace(
        visit,
        place=last.place,
        page_index=last.page_index,
        country=last.country,
        sign=last.sign,
        contact=last.contact,
        trail=tuple(trail),
    )


def _languages(visit: Visit, _argument: str, _now: float) -> Visit:
    return replace(visit, place="languages", return_to=_return_to(visit), page_index=0)


def _easier(visit: Visit, _argument: str, _now: float) -> Visit:
    return replace(visit, place="easier", return_to=_return_to(visit), page_index=0)


def _return_to(visit: Visit) -> BoothPlace:
    """Where the picker and "Easier" lead back to: never to each other."""
    return visit.return_to if visit.place in ("languages", "easier") else visit.place


def _language(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, place=visit.return_to, locale=argument, page_index=0)


def _setting(visit: Visit, argument: str, now: float) -> Visit:
    """Signs of another setting, on the page of signs or chosen for it."""
    back = _back(visit, "", now) if visit.place == "settings" else visit
    return replace(back, setting=argument, page_index=0)


def _sign(visit: Visit, argument: str, _now: float) -> Visit:
    opened_from = visit.opened_from if visit.place == "sign" else visit.place
    return replace(_onward(visit, "sign"), sign=argument, opened_from=opened_from)


def _country(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(_onward(visit, "help"), country=argument)


def _number(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(_onward(visit, "number"), contact=argument)


def _page(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, page_index=int(argument)) if argument.isdecimal() else visit


def _part(visit: Visit, argument: str, _now: float) -> Visit:
    return replace(visit, part=int(argument)) if argument.isdecimal() else visit


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
    "setting": _Action(_setting, frozenset({"signs", "settings"})),
    "sign": _Action(_sign, frozenset({"signs", "sign", "about-you"})),
    "country": _Action(_country, frozenset({"countries"})),
    "number": _Action(_number, frozenset({"help", "sign"})),
    "page": _Action(_page),
    "part": _Action(_part),
    "done": _Action(_back, frozenset({"easier"})),
    "accessibility": _Action(_accessibility, frozenset({"easier"})),
    "heart": _Action(_heart, frozenset({"wall"})),
}
GOES: dict[BoothPlace, frozenset[BoothPlace]] = {
    "home": frozenset({"signs", "help", "support", "about-you", STORY[0]}),
    "signs": frozenset({"about-you", "help", "settings"}),
    "sign": frozenset({"help"}),
    "about-you": frozenset({"help", "signs"}),
    "help": frozenset({"countries", "about-you"}),
    "support": frozenset({"give", "follow", "wall", STORY[0]}),
    "wall": frozenset({"give", "follow", "wear"}),
    "wear": frozenset({"wall", "story-join"}),
    **{place: frozenset({*STORY, "give", "wall"}) for place in STORY},
}
