"""Checks playlists: each slide comes to be shown, and something of the campaign always holds."""

from collections.abc import Iterator

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.slides import Slide
from kiosk.content.quoting import cut
from kiosk.preflight.donate_adjacency import first_left_out
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject
from kiosk.timeline.eligibility import DataCurrency


def findings(subject: Subject) -> Iterator[Finding]:
    """What of the campaign never plays in the coming year, and when nothing of it does."""
    yield from _replaced(subject)
    own = [holding for holding in subject.holdings if holding.campaign is subject.campaign]
    holding = {name for one in own for name in one.playlists}
    for playlist in subject.campaign.playlists:
        if not playlist.enabled:
            yield subject.of_playlist("note", "switched-off", playlist.id, *_switched_off(playlist.id))
        elif playlist not in subject.playlists:
            yield from _for_other_ids(subject, playlist)
        elif playlist.id not in holding and _could_hold(subject, playlist.slides):
            yield subject.of_playlist(
                "warning",
                "playlist-never-holds",
                playlist.id,
                f'The playlist "{playlist.id}" does not hold at any time of the coming year {subject.here}.',
                "Look at its when, and at the priority of those that hold at the same time.",
            )
    yield from _unreached(subject, {name for one in own for name in one.shown})


def _for_other_ids(subject: Subject, playlist: Playlist) -> Iterator[Finding]:
    """Whether a playlist may be missing by mistake: countries and modes are checked when it is read, ids are
    those that somebody chose.
    """
    if playlist.where and playlist.where.displays:
        yield subject.of_playlist(
            "note",
            "playlist-not-for-this-display",
            playlist.id,
            f'The playlist "{playlist.id}" is not there {subject.here}: it is for '
            f"{cut(', '.join(playlist.where.displays))}.",
            "Nothing, if that is meant; else see whether where.displays matches the id in display.toml.",
        )


def _switched_off(name: str) -> tuple[str, str]:
    message = f'"{name}" is switched off: it is not shown anywhere.'
    return message, "Nothing, if that is meant; else remove enabled = false."


def _is_over(subject: Subject, slide: Slide) -> bool:
    return slide.last_day is not None and slide.last_day < subject.day


def _could_hold(subject: Subject, names: tuple[str, ...]) -> bool:
    """Whether any of these slides may be shown; where none may, each of them has its own finding."""
    wanted = {*names} - first_left_out(subject).keys()
    in_date = DataCurrency(subject.display).in_date
    due = (slide for slide in subject.fitting if slide.enabled and not _is_over(subject, slide))
    return any(slide.id in wanted and in_date(slide, subject.day) for slide in due)


def _replaced(subject: Subject) -> Iterator[Finding]:
    for one in subject.holdings:
        if one.campaign is not subject.campaign:
            yield subject.of_display(
                "error",
                "nothing-of-the-campaign",
                f"From {one.start:%Y-%m-%d %H:%M} nothing of the campaign may be shown {subject.here}: "
                "the built-in campaign is.",
                "Add slides that this display may show to a playlist that always holds (in quiet mode those "
                "with quiet = true).",
            )
            return


def _unreached(subject: Subject, shown: set[str]) -> Iterator[Finding]:
    listed = {name for playlist in subject.campaign.playlists for name in playlist.slides}
    playing = {name for playlist in subject.playlists if playlist.enabled for name in playlist.slides}
    fitting = {slide.id for slide in subject.fitting}
    left_out = first_left_out(subject)
    in_date = DataCurrency(subject.display).in_date
    for slide in (one for one in subject.campaign.slides if one.id not in subject.elsewhere):
        if not slide.enabled:
            yield subject.of_slide("note", "switched-off", slide, *_switched_off(slide.id))
        elif slide.id not in listed:
            message = "It is in no playlist, and never shown."
            yield subject.of_slide("warning", "slide-never-reached", slide, message, "Add it to a playlist.")
        elif slide.id not in fitting:
            yield _not_for_this_display(subject, slide)
        elif _is_over(subject, slide):
            message = f"Its last day was {slide.last_day}: it is not shown any more."
            fix = "Nothing, if that is meant; else write a later last-day."
            yield subject.of_slide("note", "slide-past-its-last-day", slide, message, fix)
        elif slide.id in playing - shown - left_out.keys() and in_date(slide, subject.day):
            message = f"Its turn does not come at any time of the coming year {subject.here}."
            fix = "Its playlists hold too shortly, or not at all: see the other findings."
            yield subject.of_slide("warning", "slide-never-reached", slide, message, fix)


def _not_for_this_display(subject: Subject, slide: Slide) -> Finding:
    why, fix = "which knows no country", 'Write country = "BE" (its ISO 3166-1 code) into display.toml.'
    if slide.kind == "wall":
        why, fix = "which is no booth: it has no wall of hearts", "Nothing, if that is meant."
    elif subject.display.mode == "quiet" and not slide.quiet:
        why, fix = "which is in quiet mode", "Nothing, if that is meant; else write quiet = true."
    message = f"It is never shown {subject.here}, {why}."
    return subject.of_slide("note", "slide-not-for-this-display", slide, message, fix)
