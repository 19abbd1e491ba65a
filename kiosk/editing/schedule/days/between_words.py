"""What comes between the slides of a playlist that has days of its own, as a person says it."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from kiosk.content.campaign.campaign import Playlist
from kiosk.content.campaign.spans import Dated, Yearly
from kiosk.editing.schedule.sentence import after_said
from kiosk.editing.schedule.sentence_words import worded
from kiosk.editing.schedule.spans_said import dates_said
from kiosk.editing.slides.playlist_name import playlist_name

FOUR_YEARS = 1461  # days, in which every day of the year comes
LEAP_YEAR = Dated(date(2000, 1, 1), date(2000, 12, 31))

Span = Yearly | Dated


def between_words(playlist: Playlist, playlists: Iterable[Playlist]) -> str:
    """Help comes in between, after every 3rd slide, and how it is kept out; nothing where nothing comes."""
    when = playlist.when
    if playlist.every is not None or when is None or not when.dates:
        return ""
    coming = [one for one in playlists if one.every is not None and one.enabled and _meets(playlist, one)]
    told = [
        worded("{0} comes in between, {1}.", playlist_name(one.id), after_said(one.every or 1))
        for one in coming
    ]
    if coming:
        day = dates_said(when.date_spans[:1]).removesuffix(worded("{0} every year", ""))
        name = playlist_name(coming[0].id)
        told.append(worded("To keep it out, write into the dates of {0}: not {1}.", name, day))
    return " ".join(told)


def _meets(playlist: Playlist, insert: Playlist) -> bool:
    """Whether they share a day, by their dates alone."""
    spans = insert.when.date_spans if insert.when else ()
    own = playlist.when.date_spans if playlist.when else ()
    return not spans or any(_share(one, other) for one in own for other in spans)


def _share(one: Span, other: Span) -> bool:
    if isinstance(one, Dated) and isinstance(other, Dated):
        return one.first <= other.last and other.first <= one.last
    dated = next((span for span in (one, other) if isinstance(span, Dated)), LEAP_YEAR)
    return any(one.covers(day) and other.covers(day) for day in _days(dated))


def _days(span: Dated) -> Iterator[date]:
    for number in range(min((span.last - span.first).days + 1, FOUR_YEARS)):
        yield span.first + timedelta(days=number)
