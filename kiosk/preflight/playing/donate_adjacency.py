"""Reports the donate slides that are left out of laps of a loop, because they would stand next to help."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kiosk.content.messages.message import message
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
from kiosk.timeline.absences import LOOKED_THROUGH
from kiosk.timeline.schedule import Holding


class FirstLeftOut(NamedTuple):
    """On which day a donate slide is first left out of a lap, of which base's, and the slide it would stand
    next to; `is_shown` is whether it is shown in other laps.
    """

    day: date
    playlist: str
    beside: str
    is_shown: bool


def findings(subject: Subject) -> Iterator[Finding]:
    """Each donate slide that is left out: an error where it is never shown."""
    for name, found in left_out(subject).items():
        told = message(
            "donate-left-out" if found.is_shown else "donate-never-shown",
            day=found.day,
            playlist=found.playlist,
            help=found.beside,
            display=subject.here,
            days=LOOKED_THROUGH.days,
        )
        yield subject.of_slide(told, subject.campaign.slide(name))


def left_out(subject: Subject) -> dict[str, FirstLeftOut]:
    """The donate slides that are left out at some time of the coming days, by their ids."""
    coming = list(_coming(subject))
    shown = {name for one in coming for name in one.shown}
    found: dict[str, FirstLeftOut] = {}
    for one in coming:
        for slide, _, beside in one.left_out:
            first = FirstLeftOut(one.day, one.playlists[0], beside.id, slide.id in shown)
            found.setdefault(slide.id, first)
    return found


def _coming(subject: Subject) -> Iterator[Holding]:
    """What holds of the campaign from the instant of the check on."""
    for one in subject.holdings:
        if one.campaign is subject.campaign and one.until > subject.at:
            yield one
