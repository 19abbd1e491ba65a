"""A visitor: the touches that lead to each place of a visit."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import get_args

from kiosk.content.campaign.slides import Slide
from kiosk.visit.transitions import begin, step
from kiosk.visit.visit import STORY, BoothPlace, BoothSettings, Event, Touch, Visit

SETTINGS = BoothSettings("de", "CH", idle=60.0, can_speak=True)
BEGIN, LEAVE, BACK, HOME = Touch("begin"), Touch("leave"), Touch("back"), Touch("go", "home")
STAY, CLEAR, HEART = Touch("stay"), Touch("clear"), Touch("heart")
LANGUAGES, EASIER = Touch("languages"), Touch("easier")
# Every kind of slide that the loop may begin.
KINDS: Sequence[str] = sorted(
    get_args(model.model_fields["kind"].annotation)[0] for model in get_args(get_args(Slide)[0])
)

# How a visitor comes to each place, from the loop.
WAYS: dict[BoothPlace, tuple[Touch, ...]] = {
    "home": (BEGIN,),
    "signs": (BEGIN, Touch("go", "signs")),
    "sign": (BEGIN, Touch("go", "signs"), Touch("sign", "no-passport")),
    "settings": (BEGIN, Touch("go", "signs"), Touch("go", "settings")),
    "about-you": (BEGIN, Touch("go", "signs"), Touch("go", "about-you")),
    "help": (BEGIN, Touch("go", "help")),
    "countries": (BEGIN, Touch("go", "help"), Touch("go", "countries")),
    "number": (BEGIN, Touch("go", "help"), Touch("number", "ch-act212")),
    "support": (BEGIN, Touch("go", "support")),
    "give": (BEGIN, Touch("go", "support"), Touch("go", "give")),
    "follow": (BEGIN, Touch("go", "support"), Touch("go", "follow")),
    "wall": (BEGIN, Touch("go", "support"), Touch("go", "wall")),
    "wear": (BEGIN, Touch("go", "support"), Touch("go", "wall"), Touch("go", "wear")),
    **{place: (BEGIN, Touch("go", "support"), Touch("go", STORY[0]), Touch("go", place)) for place in STORY},
    "languages": (BEGIN, LANGUAGES),
    "easier": (BEGIN, EASIER),
}


def after(events: Iterable[Event], start: Visit | None = None, at: float = 0.0) -> Visit:
    """A visit after events that all happen at one instant."""
    visit = start or begin(SETTINGS)
    for event in events:
        visit = step(visit, event, at)
    return visit


def at_place(place: BoothPlace) -> Visit:
    """A visitor who just came to a place."""
    visit = after(WAYS[place])
    assert visit.place == place
    return visit


def is_nobodys(visit: Visit) -> bool:
    """Whether nothing is left of a visit but when the last heart was given."""
    found = replace(visit, place="loop", last_heart=None, away_since=None, may_return=False)
    return found == begin(SETTINGS)
