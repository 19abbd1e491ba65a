"""Playlists: each slide comes to be shown, and something of the campaign always holds."""

from collections.abc import Iterator

from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import AHEAD, Subject
from kiosk.timeline.showing import Holding


def findings(subject: Subject) -> Iterator[Finding]:
    """What of the campaign never plays in the coming year, and when nothing of it does."""
    holdings = list(subject.schedule.holdings(subject.day, subject.day + AHEAD))
    yield from _replaced(subject, holdings)
    own = [holding for holding in holdings if holding.campaign is subject.campaign]
    holding = {name for one in own for name in one.playlists}
    fitting = {slide.id for slide in subject.fitting}
    for playlist in subject.campaign.playlists:
        if playlist.id not in holding:
            yield subject.of_playlist(
                "note" if fitting.isdisjoint(playlist.slides) else "warning",
                "playlist-never-holds",
                playlist.id,
                f'The playlist "{playlist.id}" does not hold at any time of the coming year.',
                "Look at its when, its priority, and whether this display may show any of its slides.",
            )
    yield from _unreached(subject, {name for one in own for name in one.shown})


def _replaced(subject: Subject, holdings: list[Holding]) -> Iterator[Finding]:
    for one in holdings:
        if one.campaign is not subject.campaign:
            yield subject.of_display(
                "error",
                "nothing-of-the-campaign",
                f"From {one.start:%Y-%m-%d %H:%M} nothing of the campaign may be shown on this display: "
                "the built-in campaign is.",
                "Add slides that this display may show to a playlist that always holds (in quiet mode those "
                "with quiet = true).",
            )
            return


def _unreached(subject: Subject, shown: set[str]) -> Iterator[Finding]:
    listed = {name for playlist in subject.campaign.playlists for name in playlist.slides}
    fitting = {slide.id for slide in subject.fitting}
    for slide in subject.campaign.slides:
        if slide.kind == "video":
            message, fix = "Films cannot be played yet: it is passed over.", "Use pictures for now."
            yield subject.of_slide("warning", "film-passed-over", slide, message, fix)
        elif slide.id not in listed:
            message = "It is in no playlist, and never shown."
            yield subject.of_slide("warning", "slide-never-reached", slide, message, "Add it to a playlist.")
        elif slide.id not in fitting:
            message = "It is never shown on this display, for its kind, its mode or its country."
            fix = "Nothing, if that is meant; for quiet mode write quiet = true."
            yield subject.of_slide("note", "slide-not-for-this-display", slide, message, fix)
        elif slide.id not in shown:
            message = "Its turn does not come at any time of the coming year."
            fix = "Its playlist holds too short, or its data are past their date: see the other findings."
            yield subject.of_slide("warning", "slide-never-reached", slide, message, fix)
