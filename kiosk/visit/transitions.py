"""Says what each event makes of a visit: `step(visit, event, now) -> visit`.

The loop plays until somebody touches it. A visit ends by leaving, by idling, or at once by "Hide this page":
then a picture without words stands, for two seconds whatever happens, until the loop has begun a slide that
is neither help nor self-check, or until somebody begins another visit: at home, in the loop's language.
Under the team's page it ends likewise over such a slide; else the loop is there when that page is closed.
"""

from dataclasses import replace

from kiosk.content.campaign.slides import HELP_KINDS
from kiosk.visit.actions import act, asked
from kiosk.visit.visit import (
    AWAY_AT_LEAST,
    COUNTDOWN,
    HERE,
    BoothPlace,
    BoothSettings,
    Escape,
    Event,
    HeartKept,
    Over,
    SlideBegan,
    Tick,
    Touch,
    Visit,
)

# Where a touch on a slide of the loop leads, by its kind; on any other, home.
PAGES: dict[str, BoothPlace] = {
    "signs": "signs",
    "self-check": "about-you",
    "help": "help",
    "donate": "give",
    "learn": "follow",
    "day": "support",
    "wall": "wall",
}
# What the invitation has: home, the languages, what makes it easier.
WAYS_IN = frozenset({"begin", "languages", "easier"})
NOTICE = "notice"  # the kind of what is no slide of the loop
ESCAPES, WITHIN = 3, 2.0  # so many presses of Escape within so many seconds leave at once


def begin(settings: BoothSettings) -> Visit:
    """The loop plays, and nobody is there."""
    return Visit(settings, locale=settings.locale, country=settings.country)


def resettled(visit: Visit, settings: BoothSettings) -> Visit:
    """The visit on a booth whose display has changed: what stands stays, and what follows goes by it."""
    changed = replace(visit, settings=settings)
    return _ended(changed) if visit.place == "loop" else changed


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
            return _followed(visit, kind, now)
        case HeartKept(number):
            return _kept(visit, number, now)
        case Over(kind):
            return _covered(visit, kind, now)


def seconds_left(visit: Visit, now: float) -> int:
    """What "Are you still there?" counts; 0 when it does not stand."""
    return 0 if visit.warned_since is None else max(0, round(visit.warned_since + COUNTDOWN - now))


def shows_anew(before: Visit, after: Visit, event: Event) -> bool:
    """Whether its page is to be made anew: not for a key, which would lose its place on it."""
    return after != before and event != HERE


def is_sudden(before: Visit, after: Visit, event: Event) -> bool:
    """Whether nobody should see any more what stood on the loop: under the picture without words, and when
    it comes back from that, or with a notice in the place of a visit.
    """
    if before.place == "away":
        return not after.is_on
    return before.is_on and after.place == "loop" and event == Over(NOTICE)


def _ended(visit: Visit) -> Visit:
    """Nothing is left of it but when the last heart was given, which is nobody's."""
    return replace(begin(visit.settings), last_heart=visit.last_heart)


def _away(visit: Visit, now: float) -> Visit:
    return replace(_ended(visit), place="away", away_since=now)


def _followed(visit: Visit, kind: str, now: float) -> Visit:
    """The loop stands again where its slide may follow the picture without words, once that had its time."""
    if visit.away_since is None:
        return visit
    may_return = kind not in HELP_KINDS
    if may_return and now >= visit.away_since + AWAY_AT_LEAST:
        return _ended(visit)
    return replace(visit, may_return=may_return)


def _waited(visit: Visit, now: float) -> Visit:
    if visit.away_since is not None:
        return _ended(visit) if visit.next_deadline is not None and now >= visit.next_deadline else visit
    if not visit.is_on:
        return visit
    if visit.next_heart is not None and now >= visit.next_heart:
        visit = asked(visit, now) if visit.heart == "waiting" else replace(visit, heart="more")
    if visit.warned_since is not None:
        return _ended(visit) if now >= visit.warned_since + COUNTDOWN else visit
    if now >= visit.touched + visit.patience:
        return replace(visit, warned_since=now)
    return visit


def _escaped(visit: Visit, now: float) -> Visit:
    if not visit.is_on:
        return visit
    recent = (*(at for at in visit.escapes if now - at <= WITHIN), now)
    return _away(visit, now) if len(recent) >= ESCAPES else replace(visit, escapes=recent, touched=now)


def _covered(visit: Visit, kind: str, now: float) -> Visit:
    """The loop comes back with the end of what covers it; but no slide of help where somebody just stood."""
    if not visit.is_on:
        return visit
    return _away(visit, now) if kind in HELP_KINDS else _ended(visit)


def _kept(visit: Visit, number: int | None, now: float) -> Visit:
    """What came of a heart that was asked for; one that was told as lost may be on the disk after all."""
    if number is not None and visit.heart in ("asked", "failed"):
        return replace(visit, heart="given", number=number, last_heart=now)
    if number is None and visit.heart == "asked":  # nothing is on the disk: the next try need not wait
        return replace(visit, heart="failed", last_heart=None)
    return visit


def _touched(visit: Visit, touch: Touch, now: float) -> Visit:
    if visit.away_since is not None and now < visit.away_since + AWAY_AT_LEAST:
        return visit
    if not visit.is_on:
        return _begun(visit, touch, now) if touch.action in WAYS_IN else visit
    if touch.action == "leave":
        return _away(visit, now)
    if visit.warned_since is not None:
        return _answered(visit, touch, now)
    return replace(act(visit, touch, now), touched=now, escapes=())


def _begun(visit: Visit, touch: Touch, now: float) -> Visit:
    """A visit in the language that stood on the loop, on the page of what was touched; where somebody left
    before, at home.
    """
    found = _ended(visit)
    is_away = visit.place == "away"
    place = "home" if is_away else PAGES.get(touch.slide, "home")
    begun = replace(found, place=place, locale=touch.argument or found.locale, touched=now)
    return begun if is_away or touch.action == "begin" else act(begun, touch, now)


def _answered(visit: Visit, touch: Touch, now: float) -> Visit:
    """What may be touched while "Are you still there?" stands; nothing under it can be."""
    if touch == HERE:  # it counts from the beginning
        return replace(visit, warned_since=now)
    if touch.action == "stay":
        return replace(visit, warned_since=None, touched=now)
    return _ended(visit) if touch.action == "clear" else visit
