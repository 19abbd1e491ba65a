"""Says where the team is, from the PIN pad to the end: a frozen value, and what each touch makes of it."""

from dataclasses import dataclass, replace
from typing import Literal

from kiosk.team.kept_pin import LONGEST, SHORTEST
from kiosk.team.pin_tries import wait_after

TeamPlace = Literal["loop", "pin", "page", "faults", "dates", "touch", "lock", "preview", "quit", "ended"]
LeadsTo = Literal["page", "ended"]
WITHOUT_PAGE = ("loop", "ended")
IDLE = 60.0  # seconds without a touch, after which the loop comes back
LOCKED = 30.0  # seconds in which the glass can be wiped


@dataclass(frozen=True, slots=True)
class TeamVisit:
    """Where the team is; times are seconds of a clock that only runs forward.

    `leads_to` is what the right PIN opens. `wrong` PINs in a row came before; from `free_at` on another is
    taken. `attempt` counts what was sent to be checked, so that no late answer counts for another.
    """

    place: TeamPlace = "loop"
    leads_to: LeadsTo = "page"
    digits: str = ""
    attempt: int = 0
    is_checking: bool = False
    has_failed: bool = False
    wrong: int = 0
    free_at: float = 0.0
    touched: float = 0.0
    index: int = 0  # of a list's page, from 0; of a preview, how many slides after the one that is on

    @property
    def is_on(self) -> bool:
        """Whether something covers the loop."""
        return self.place not in WITHOUT_PAGE

    @property
    def next_deadline(self) -> float | None:
        """When time alone changes the place; None when it does not."""
        if not self.is_on:
            return None
        return self.touched + (LOCKED if self.place == "lock" else IDLE)

    def takes_digits(self, now: float) -> bool:
        """Whether the pad takes digits: not while one PIN is checked, nor before the next may be."""
        return self.place == "pin" and not self.is_checking and now >= self.free_at


def asked(visit: TeamVisit, leads_to: LeadsTo, wrong: int, now: float) -> TeamVisit:
    """The PIN is asked for, so many wrong ones in a row being counted; not of whoever has given it."""
    if visit.place == "lock":
        return visit
    if visit.is_on and visit.place != "pin":
        return replace(visit, place="ended") if leads_to == "ended" else visit
    free_at = visit.free_at if wrong == visit.wrong else now + wait_after(wrong)
    return replace(_closed(visit), place="pin", leads_to=leads_to, wrong=wrong, free_at=free_at, touched=now)


def act(visit: TeamVisit, action: str, argument: str, now: float) -> TeamVisit:
    """A button was touched, or a key pressed."""
    if not visit.is_on or visit.place == "lock":
        return visit
    visit = replace(visit, touched=now)
    match action:
        case "digit" | "delete" | "ok":
            return _typed(visit, action, argument, now)
        case "close":
            return _closed(visit)
        case _ if visit.place == "pin":
            return visit
        case "go":
            return _gone(visit, argument)
        case "leaf":
            return replace(visit, index=int(argument))
        case "turn" if visit.place == "preview":
            return replace(visit, index=visit.index + int(argument))
        case "end" if visit.place == "quit":
            return replace(visit, place="ended")
    return visit


def checked(visit: TeamVisit, attempt: int, wrong: int, now: float, *, is_right: bool) -> TeamVisit:
    """The answer to an attempt has come, and how many wrong PINs in a row there are by now."""
    is_late = visit.place != "pin" or attempt != visit.attempt
    free_at = visit.free_at if is_right else now + wait_after(wrong)
    visit = replace(visit, wrong=wrong, free_at=free_at)
    if is_late:
        return visit
    visit = replace(visit, digits="", is_checking=False, has_failed=not is_right, touched=now)
    return replace(visit, place=visit.leads_to) if is_right else visit


def waited(visit: TeamVisit, now: float) -> TeamVisit:
    """Time went by."""
    deadline = visit.next_deadline
    if deadline is None or now < deadline:
        return visit
    return replace(visit, place="page", touched=now) if visit.place == "lock" else _closed(visit)


def stirred(visit: TeamVisit, now: float) -> TeamVisit:
    """The glass was touched where nothing is: somebody is there."""
    return replace(visit, touched=now) if visit.is_on and visit.place != "lock" else visit


def _closed(visit: TeamVisit) -> TeamVisit:
    """The loop, and nothing left but what keeps the next try waiting; an answer on its way opens nothing."""
    return TeamVisit(wrong=visit.wrong, free_at=visit.free_at, attempt=visit.attempt + 1)


def _typed(visit: TeamVisit, action: str, digit: str, now: float) -> TeamVisit:
    if not visit.takes_digits(now):
        return visit
    if action == "digit" and len(visit.digits) < LONGEST:
        return replace(visit, digits=visit.digits + digit, has_failed=False)
    if action == "delete":
        return replace(visit, digits=visit.digits[:-1])
    if action == "ok" and len(visit.digits) >= SHORTEST:
        return replace(visit, attempt=visit.attempt + 1, is_checking=True)
    return visit


def _gone(visit: TeamVisit, where: str) -> TeamVisit:
    index = 1 if where == "preview" else 0  # the slide that comes next is seen first
    for place in ("page", "faults", "dates", "touch", "lock", "preview", "quit"):
        if where == place:
            return replace(visit, place=place, index=index)
    return visit
