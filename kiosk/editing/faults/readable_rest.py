"""Reads a campaign that has faults without what is faulty, so that all else is seen as it is now."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.errors import ContentError, Fault
from kiosk.content.toml.positions import KeyPath
from kiosk.editing.edits import Put, Take, read
from kiosk.editing.faults.part_faults import places_of
from kiosk.editing.steps import Texts
from kiosk.editing.table_text import CannotEdit
from kiosk.editing.venue_files import EditedVenue, VenueReader

LIMITS = ("when", "where", "every")
ROUNDS = 8  # what is left out may leave a fault behind, as a playlist that names a slide


def venue_to_show(reader: VenueReader, folder: Path, campaign: str, texts: Texts) -> EditedVenue:
    """What a venue's files read as, to be looked at: of a campaign that has faults all else; None for one of
    which nothing can be read. The faults are all there.
    """
    found = reader.venue(campaign, texts)
    if found.campaign is not None:
        return found
    return replace(found, campaign=_rest(reader, folder, campaign, texts, found.faults))


def _rest(
    reader: VenueReader, folder: Path, name: str, texts: Texts, faults: Iterable[Fault]
) -> Campaign | None:
    for _ in range(ROUNDS):
        text = _without(texts[name], places_of(faults, folder / name))
        if text == texts[name]:
            return None
        texts = {**texts, name: text}
        try:
            return reader.campaign(name, texts)
        except ContentError as error:
            faults = error.faults
    return None


def _without(text: str, places: Iterable[KeyPath]) -> str:
    """A text without what stands at some places, or, where nothing does, what that is missing in. A playlist
    of which nobody can tell when or where it plays is off: else it would play always.
    """
    try:
        document = read(text)
        there = {_there(document, one) for one in places} - {()}
        outer = [one for one in there if not any(one[:length] in there for length in range(1, len(one)))]
        for at in {one[1] for one in outer if one[0] == "playlists" and {*LIMITS} & {*one[2:]}}:
            text = Put(("playlists", at, "enabled"), value=False).of_text(text)
        for place in sorted(outer, key=_last_first, reverse=True):
            text = Take(place).of_text(text)
    except (CannotEdit, KeyError, ValueError):
        pass
    return text


def _last_first(place: KeyPath) -> list[tuple[bool, int, str]]:
    return [(isinstance(one, int), one if isinstance(one, int) else 0, str(one)) for one in place]


def _there(document: Any, place: KeyPath) -> KeyPath:
    """What of a place is there; nothing where that is no slide, no playlist and no part of one."""
    at, known = document, 0
    for step in place:
        try:
            at = at[step]
        except (KeyError, IndexError, TypeError):
            break
        known += 1
    is_part = known == len(place) if len(place) == 1 else known > 1
    return place[:known] if is_part else ()
