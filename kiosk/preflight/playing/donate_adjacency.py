"""Reports the donate slides that are left out on a day, because they would come to stand next to help."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.content.campaign.adjacency import GIVING
from kiosk.content.messages.message import message
from kiosk.content.messages.wording import Severity
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
from kiosk.timeline.day_plan import DayPlan
from kiosk.timeline.eligibility import DataCurrency, Eligibility
from kiosk.timeline.wall_clock import WallClock
from kiosk.timeline.windows import Window, local_day


class LeftOut(NamedTuple):
    """On which day first, of which playlist, and whether only because something lapses until then."""

    day: date
    playlist: str
    lapses: bool


def findings(subject: Subject) -> Iterator[Finding]:
    """Each donate slide that missing slides bring next to help, once, on the first such day."""
    for name, found in first_left_out(subject).items():
        told = message("donate-left-out", day=found.day, playlist=found.playlist, display=subject.here)
        severity: Severity = "note" if found.lapses else "warning"
        yield subject.of_slide(told, subject.campaign.slide(name), severity=severity)


def first_left_out(subject: Subject) -> dict[str, LeftOut]:
    """The donate slides that are left out at some time of the coming year."""
    found: dict[str, LeftOut] = {}
    if any(slide.kind == GIVING for slide in subject.fitting):
        clock = WallClock(ZoneInfo(subject.display.timezone))
        eligibility = Eligibility(subject.display, subject.is_bar, DataCurrency(subject.display).in_date)
        plan = DayPlan(subject.campaign, clock, eligibility)
        for day in dict.fromkeys(one.start.date() for one in subject.holdings):
            for playlists in _tried(plan, day, local_day(clock, day)):
                for name, left_out in _left_out(subject, plan, day, playlists):
                    found.setdefault(name, left_out)
    return found


def _tried(plan: DayPlan, day: date, span: Window) -> Iterator[tuple[int, ...]]:
    """Each base that is due on a day, with its inserts, by place in the file, up to the one that holds."""
    tried: dict[tuple[int, ...], None] = {}
    for contest in plan.contests(day, span):
        for base in contest.bases:
            tried[base, *contest.inserts] = None
            if plan.eligible.holding(day, (base, *contest.inserts)):
                break
    yield from tried


def _left_out(
    subject: Subject, plan: DayPlan, day: date, playlists: tuple[int, ...]
) -> Iterator[tuple[str, LeftOut]]:
    """The donate slides of a base and its inserts that are left out on a day, by their ids."""
    giving = {slide.id for slide in subject.fitting if slide.kind == GIVING}
    kept, today = (dict(plan.eligible.chosen(on, playlists)) for on in (day, subject.day))
    for place in playlists:
        playlist = plan.playlist(place)
        for at, name in enumerate(playlist.slides):
            if name in giving and at not in kept.get(place, ()):
                yield name, LeftOut(day, playlist.id, at in today.get(place, ()))
