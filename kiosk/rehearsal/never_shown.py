"""Tells which slides of a campaign never stand in a rehearsal, and why."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kiosk.content.campaign.slides import GIVING, Slide
from kiosk.rehearsal.rehearsed_days import Rehearsal
from kiosk.timeline.eligibility import Eligibility, is_in_its_days
from kiosk.timeline.wall_clock import ONE_DAY


class NeverShown(NamedTuple):
    """A slide that never stands, and the reason, said after its id."""

    slide: str
    reason: str


def never_shown(rehearsal: Rehearsal, eligibility: Eligibility) -> Iterator[NeverShown]:
    """The slides of the campaign that stand at no time, in the file's order."""
    campaign = rehearsal.schedule.campaign
    own = [loop for loop in rehearsal.loops if loop.campaign is campaign]
    seen = {name for loop in own for name in loop.seen}
    cut = {slide.id for loop in own for slide, _ in loop.missed}
    for slide in campaign.slides:
        if slide.id not in seen:
            reason = _of_itself(rehearsal, eligibility, slide) or _of_playlists(rehearsal, slide, cut)
            yield NeverShown(slide.id, reason)


def _of_itself(rehearsal: Rehearsal, eligibility: Eligibility, slide: Slide) -> str:
    """Why the slide is shown on none of the days, whatever holds; "" where it may be."""
    days = list(_days(rehearsal))
    if not slide.enabled:
        return "is switched off: enabled = false"
    if not eligibility.fits(slide):
        return _not_here(eligibility, slide)
    if not any(is_in_its_days(slide, day) for day in days):
        if slide.first_day is not None and slide.first_day > rehearsal.last:
            return f"begins on {slide.first_day}, as its first-day says"
        return f"ended with {slide.last_day}, as its last-day says"
    if not any(eligibility.in_date(slide, day) for day in days):
        return (
            "has nothing to show: its figure is past its date"
            if slide.kind == "fact"
            else ("has nothing to show: no help line is known for this country on these days")
        )
    return ""


def _not_here(eligibility: Eligibility, slide: Slide) -> str:
    display = eligibility.display
    if display.mode == "quiet" and not slide.quiet:
        return "is not for a quiet display, as it has no quiet = true"
    if slide.kind == "wall" and display.mode != "booth":
        return "is for booths alone"
    if slide.kind == "help" and display.country is None:
        return "needs a display with a country"
    return "has no room on a screen that is a bar"


def _of_playlists(rehearsal: Rehearsal, slide: Slide, cut: set[str]) -> str:
    """Why the slide has no time, though the display may show it."""
    named = [one.id for one in rehearsal.schedule.campaign.playlists if slide.id in one.slides]
    if not named:
        return "is in no playlist"
    if not rehearsal.held.intersection(named):
        return f"is only in what does not hold in this time: {', '.join(named)}"
    if slide.id in cut:
        return "is not reached: its loop starts anew before its turn comes"
    if slide.kind == GIVING:
        return "is left out, as it would stand beside help"
    return f"is eligible on no day on which its playlist holds: {', '.join(named)}"


def _days(rehearsal: Rehearsal) -> Iterator[date]:
    day = rehearsal.first
    while day <= rehearsal.last:
        yield day
        day += ONE_DAY
