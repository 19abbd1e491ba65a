"""The playlists of a campaign as they are listed: those that cover each other, and the inserts."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.campaign.campaign import Campaign, Playlist
from kiosk.editing.schedule.sentence import short
from kiosk.editing.schedule.sentence_words import worded
from kiosk.editing.slides.playlist_name import playlist_name


@dataclass(frozen=True, slots=True)
class Row:
    """A playlist in a list. `words` says when it plays; `has_hours` whether it has any time of its own."""

    id: str
    name: str
    words: str
    slides: int
    is_on: bool
    has_hours: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """Those that cover each other, each the ones below it; and those that come between their slides."""

    playlists: tuple[Row, ...]
    inserts: tuple[Row, ...]


def rows(campaign: Campaign) -> Rows:
    """The playlists in the order in which they cover each other, and the inserts in the file's."""
    numbered = list(enumerate(campaign.playlists))
    bases = sorted(
        (one for one in numbered if one[1].every is None),
        key=lambda one: (one[1].priority, one[0]),
        reverse=True,
    )
    return Rows(_rows(one for _, one in bases), _rows(one for _, one in numbered if one.every is not None))


def _rows(playlists: Iterable[Playlist]) -> tuple[Row, ...]:
    return tuple(
        Row(
            one.id,
            playlist_name(one.id),
            short(one) if one.enabled else worded("off; {0}", short(one)),
            len(one.slides),
            one.enabled,
            one.when is not None,
        )
        for one in playlists
    )
