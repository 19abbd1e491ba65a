"""Reports the donate slides that are left out on a day, because they would come to stand next to help."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.content.campaign.adjacency import GIVING
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject
from kiosk.timeline.eligibility import DataCurrency, Eligibility
from kiosk.timeline.eligible_slides import EligibleSlides
from kiosk.timeline.schedule import Holding
from kiosk.timeline.wall_clock import EARLIEST, LATEST, WallClock
from kiosk.timeline.windows import Window, windows


class LeftOut(NamedTuple):
    """On which day first, of which playlist, and whether only because something lapses until then."""

    day: date
    playlist: str
    lapses: bool


def findings(subject: Subject) -> Iterator[Finding]:
    """Each donate slide that missing slides bring next to help, once, on the first such day."""
    for name, found in first_left_out(subject).items():
        yield subject.of_slide(
            "note" if found.lapses else "warning",
            "donate-left-out",
            subject.campaign.slide(name),
            f'From {found.day} it is left out of the playlist "{found.playlist}" {subject.here}: other '
            "slides are not shown then, and it would stand next to help.",
            "Put more slides that ask for nothing between it and help, or renew those that are out of date.",
        )


def first_left_out(subject: Subject) -> dict[str, LeftOut]:
    """The donate slides that are left out at some time of the coming year."""
    giving = {slide.id for slide in subject.fitting if slide.kind == GIVING}
    currency = DataCurrency(subject.display)
    eligible = EligibleSlides(subject.campaign, Eligibility(subject.display, in_date=currency.in_date))
    found: dict[str, LeftOut] = {}
    for holding in subject.holdings if giving else ():
        day = holding.start.date()
        places = _holding(subject, eligible, holding)
        kept, today = (dict(eligible.chosen(on, places)) if places else {} for on in (day, subject.day))
        for place in places:
            playlist = subject.campaign.playlists[place]
            for at, name in enumerate(playlist.slides):
                if name in giving and at not in kept.get(place, ()):
                    found.setdefault(name, LeftOut(day, playlist.id, at in today.get(place, ())))
    return found


def _holding(subject: Subject, eligible: EligibleSlides, holding: Holding) -> tuple[int, ...]:
    """The base and the inserts, by their places in the file, that hold before anything is left out."""
    clock = WallClock(ZoneInfo(subject.display.timezone))
    span = Window(clock.read(max(holding.start, EARLIEST)), clock.read(min(holding.until, LATEST)))
    playlists = subject.campaign.playlists
    there = [
        place
        for place, playlist in enumerate(playlists)
        if eligible.has_any(place, holding.start.date()) and windows(playlist.when, clock, span)
    ]
    bases = [place for place in there if playlists[place].every is None]
    base = max(bases, key=lambda place: (playlists[place].priority, place), default=None)
    return () if base is None else (base, *(place for place in there if playlists[place].every is not None))
