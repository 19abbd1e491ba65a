"""Checks playlists: each slide comes to be shown, and something of the campaign always holds."""

from collections.abc import Iterator
from typing import Any

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.slides import Slide
from kiosk.content.messages.message import message
from kiosk.preflight.playing.donate_adjacency import left_out
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
from kiosk.timeline.absences import LOOKED_THROUGH
from kiosk.timeline.eligibility import NOT_ON_A_BAR, DataCurrency


def findings(subject: Subject) -> Iterator[Finding]:
    """What of the campaign never plays in the coming days, and when nothing of it does."""
    yield from _replaced(subject)
    own = [holding for holding in subject.holdings if holding.campaign is subject.campaign]
    holding = {name for one in own for name in one.playlists}
    for playlist in subject.campaign.playlists:
        if not playlist.enabled:
            yield subject.of_playlist(message("playlist-switched-off", playlist=playlist.id), playlist.id)
        elif playlist not in subject.playlists:
            yield from _for_other_ids(subject, playlist)
        elif playlist.id not in holding and _could_hold(subject, playlist.slides):
            told = message("playlist-never-holds", playlist=playlist.id, **_looked_through(subject))
            yield subject.of_playlist(told, playlist.id)
    yield from _unreached(subject, {name for one in own for name in one.shown})


def _looked_through(subject: Subject) -> dict[str, Any]:
    return {"days": LOOKED_THROUGH.days, "display": subject.here}


def _for_other_ids(subject: Subject, playlist: Playlist) -> Iterator[Finding]:
    """Whether a playlist may be missing by mistake: countries and modes are checked when it is read, ids are
    those that somebody chose.
    """
    if playlist.where and playlist.where.displays:
        told = message(
            "playlist-not-for-this-display",
            playlist=playlist.id,
            display=subject.here,
            displays=", ".join(playlist.where.displays),
        )
        yield subject.of_playlist(told, playlist.id)


def _is_over(subject: Subject, slide: Slide) -> bool:
    return slide.last_day is not None and slide.last_day < subject.day


def _could_hold(subject: Subject, names: tuple[str, ...]) -> bool:
    """Whether any of these slides may be shown; where none may, each of them has its own finding."""
    in_date = DataCurrency(subject.display).in_date
    due = (slide for slide in subject.fitting if slide.enabled and not _is_over(subject, slide))
    return any(slide.id in names and in_date(slide, subject.day) for slide in due)


def _replaced(subject: Subject) -> Iterator[Finding]:
    for one in subject.holdings:
        if one.campaign is not subject.campaign:
            start = f"{one.start:%Y-%m-%d %H:%M}"
            yield subject.of_display(message("nothing-of-the-campaign", start=start, display=subject.here))
            return


def _unreached(subject: Subject, shown: set[str]) -> Iterator[Finding]:
    listed = {name for playlist in subject.campaign.playlists for name in playlist.slides}
    playing = {name for playlist in subject.playlists if playlist.enabled for name in playlist.slides}
    fitting = {slide.id for slide in subject.fitting}
    beside_help = left_out(subject).keys()
    in_date = DataCurrency(subject.display).in_date
    for slide in (one for one in subject.campaign.slides if one.id not in subject.elsewhere):
        if not slide.enabled:
            yield subject.of_slide(message("slide-switched-off", slide=slide.id), slide)
        elif slide.id not in listed:
            yield subject.of_slide(message("slide-in-no-playlist"), slide)
        elif slide.id not in fitting:
            yield _not_for_this_display(subject, slide)
        elif _is_over(subject, slide):
            yield subject.of_slide(message("slide-past-its-last-day", day=slide.last_day), slide)
        elif slide.id in playing - shown - beside_help and in_date(slide, subject.day):
            yield subject.of_slide(message("slide-never-reached", **_looked_through(subject)), slide)


def _not_for_this_display(subject: Subject, slide: Slide) -> Finding:
    why = "slide-needs-a-country"
    if slide.kind == "wall":
        why = "wall-without-a-booth"
    elif subject.display.mode == "quiet" and not slide.quiet:
        why = "slide-not-quiet"
    elif subject.is_bar and slide.kind in NOT_ON_A_BAR:
        why = "slide-not-on-a-bar"
    return subject.of_slide(message(why, display=subject.here), slide)
