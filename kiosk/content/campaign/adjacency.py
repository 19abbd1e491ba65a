"""Drops donate slides that would stand next to help or self-check.

A loop is its base's slides over and over; each insert gives its next slide after every so many of them. Two
slides meet where they follow each other in the base, where one is inserted beside the other, or where both
are inserted at once; each two playlists are judged without the others, when a campaign is read and when a day
is planned. That costs a donate slide which a third playlist's slide between them would have kept from help.

Who meets is found by congruences: slide `b` of a base of `n`, counted from 0, is shown as number k where
k = b + 1 (mod n), and slide `s` of an insert of `m` comes after number k where
k = every * (s + 1) (mod every * m).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import gcd

from kiosk.content.campaign.campaign import Campaign, Playlist
from kiosk.content.campaign.overlaps import may_hold_together, may_share_a_display
from kiosk.content.campaign.slides import HELP_KINDS
from kiosk.content.messages.message import Message, message

GIVING = "donate"

SlidePosition = tuple[int, int]  # line and position: line 0 is the base, 1 the first insert


@dataclass(frozen=True, slots=True)
class KindSequence:
    """The kinds of a playlist's slides, in its order; `every` is 0 for the base."""

    kinds: tuple[str, ...]
    every: int = 0


@dataclass(frozen=True, slots=True)
class _Track:
    """At which numbers of the base's slides the slides of a line stand: counts[i] modulo `modulus`."""

    line: int
    modulus: int
    counts: range


def may_stand_beside(kind: str, other: str) -> bool:
    """Whether slides of two kinds may follow one another."""
    return not (GIVING in (kind, other) and HELP_KINDS & {kind, other})


def kept_apart(base: KindSequence, inserts: Sequence[KindSequence]) -> tuple[tuple[int, ...], ...]:
    """The positions that stay, of the base and of each insert, when every donate slide that would stand next
    to help or self-check is dropped, and again until none does.
    """
    lines = (base, *inserts)
    kept = tuple(tuple(range(len(line.kinds))) for line in lines)
    while True:
        left = [
            KindSequence(tuple(line.kinds[at] for at in stay), line.every)
            for line, stay in zip(lines, kept, strict=True)
        ]
        met = {place for place, _ in _meetings(left)}
        if not met:
            return kept
        kept = tuple(
            tuple(at for nth, at in enumerate(stay) if (number, nth) not in met)
            for number, stay in enumerate(kept)
        )


def adjacency_faults(campaign: Campaign) -> list[tuple[int, Message]]:
    """The playlists in which, as written, a donate slide stands next to help or self-check: the place of the
    playlist in the file, from 0, and the message. Inserts are asked beside every base and every other insert
    that may hold with them; whether two `when` or `where` keep them apart is only decided where it is plain.
    """
    playlists = campaign.playlists
    lines = [
        KindSequence(tuple(campaign.slide(name).kind for name in playlist.slides), playlist.every or 0)
        for playlist in playlists
    ]
    faults: list[tuple[int, Message]] = []
    for index, (playlist, line) in enumerate(zip(playlists, lines, strict=True)):
        if not line.every:
            for place, other in _met([line], *_base_tracks(line)):
                faults.append((index, _told(playlist, place[1], playlist, other[1])))
    for (first, one), (second, two) in combinations(enumerate(playlists), 2):
        if not one.every and not two.every:
            continue
        if may_hold_together(one.when, two.when) and may_share_a_display(one.where, two.where):
            faults += _between(playlists, lines, first, second)
    return sorted(set(faults), key=lambda fault: (fault[0], str(fault[1])))


def _between(
    playlists: Sequence[Playlist], lines: Sequence[KindSequence], first: int, second: int
) -> Iterator[tuple[int, Message]]:
    """The faults of two playlists of which one at least is an insert; told of the insert."""
    if not lines[second].every:
        first, second = second, first
    pair = [lines[first], lines[second]]
    insert = _insert_track(1, pair[1])
    others = [_insert_track(0, pair[0])] if pair[0].every else _base_tracks(pair[0])
    for other in others:
        for giving, helping in _met(pair, other, insert):
            index = (first, second)
            donor, helper = playlists[index[giving[0]]], playlists[index[helping[0]]]
            yield second, _told(donor, giving[1], helper, helping[1])


def _told(donor: Playlist, giving: int, helper: Playlist, helping: int) -> Message:
    names = {"donate": donor.slides[giving], "help": helper.slides[helping]}
    if donor is not helper:
        return message("donate-inserted-beside-help", **names, donor=donor.id, helper=helper.id)
    is_in_order = abs(giving - helping) == 1
    return message("donate-beside-help" if is_in_order else "donate-beside-help-at-the-end", **names)


def _meetings(lines: Sequence[KindSequence]) -> Iterator[tuple[SlidePosition, SlidePosition]]:
    """The places of donate slides in a loop that are next to help, each with the place of that help."""
    base = lines[0]
    kinds = {kind for line in lines for kind in line.kinds}
    if not base.kinds or GIVING not in kinds or not kinds & HELP_KINDS:
        return
    before, after = _base_tracks(base)
    tracks = [_insert_track(number, line) for number, line in enumerate(lines) if number and line.kinds]
    pairs = [(before, after), *((end, track) for end in (before, after) for track in tracks)]
    for one, other in [*pairs, *combinations(tracks, 2)]:
        yield from _met(lines, one, other)


def _base_tracks(base: KindSequence) -> tuple[_Track, _Track]:
    """Slide number k itself, and the slide that follows it."""
    length = len(base.kinds)
    return _Track(0, length, range(1, length + 1)), _Track(0, length, range(length))


def _insert_track(number: int, insert: KindSequence) -> _Track:
    length = len(insert.kinds) * insert.every
    return _Track(number, length, range(insert.every, length + 1, insert.every))


def _met(
    lines: Sequence[KindSequence], one: _Track, other: _Track
) -> Iterator[tuple[SlidePosition, SlidePosition]]:
    """Where the counts of a donate slide of one track and of a help slide of the other can be the same."""
    shared = gcd(one.modulus, other.modulus)
    for giving, helping in ((one, other), (other, one)):
        helps = {
            count % shared: at
            for at, count in enumerate(helping.counts)
            if lines[helping.line].kinds[at] in HELP_KINDS
        }
        for at, count in enumerate(giving.counts):
            if lines[giving.line].kinds[at] == GIVING and count % shared in helps:
                yield (giving.line, at), (helping.line, helps[count % shared])
