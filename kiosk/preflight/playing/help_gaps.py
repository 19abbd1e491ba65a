"""Says where a loop has no help, or makes people wait long for it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from kiosk.content.messages.message import message
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
from kiosk.timeline.schedule import Holding

A_WAIT = 60  # seconds, for each turn of a slide: who stands before a screen for so long has seen help
LOOKED_AT = timedelta(hours=2)  # of each kind of loop: longer than most loops are


def findings(subject: Subject) -> Iterator[Finding]:
    """Whether help comes to each who waits a little; at a booth it is a touch away."""
    if subject.display.mode == "booth" or subject.display.country is None:
        return
    help_slides = {slide.id for slide in subject.campaign.slides if slide.kind == "help"}
    if not help_slides:
        yield subject.of_campaign(message("campaign-without-help", display=subject.here), "slides")
    if not any(help_slides & one.shown for one in subject.holdings if one.campaign is subject.campaign):
        return  # the slide has a finding of its own
    longest = max((_longest_gap(subject, one) for one in _each_loop(subject)), default=None)
    allowed = A_WAIT * max((len(subject.turns(slide)) for slide in subject.fitting), default=1)
    if longest and longest[0] > allowed:
        seconds, start, playlist = longest
        told = message(
            "help-far-apart",
            seconds=round(seconds),
            start=f"{start:%Y-%m-%d %H:%M}",
            playlist=playlist,
            allowed=allowed,
            display=subject.here,
        )
        yield subject.of_playlist(told, playlist)


def _each_loop(subject: Subject) -> Iterator[Holding]:
    """The first time of each base with its inserts."""
    seen: set[tuple[str, ...]] = set()
    for one in subject.holdings:
        if one.campaign is subject.campaign and one.playlists not in seen:
            seen.add(one.playlists)
            yield one


def _longest_gap(subject: Subject, loop: Holding) -> tuple[float, datetime, str]:
    """Seconds without help, from when on, and in which playlist; 0 where the time ends before help comes."""
    start, end = loop.start, min(loop.until, loop.start + LOOKED_AT)
    found, since = (0.0, start, loop.playlists[0]), start
    for entry in subject.schedule.entries(start, end):
        if entry.slide.kind == "help":
            found = max(found, ((entry.start - since).total_seconds(), since, loop.playlists[0]))
            since = entry.until
    if found[0] == 0 or end - loop.start == LOOKED_AT:
        found = max(found, ((end - since).total_seconds(), since, loop.playlists[0]))
    return found
