"""What somebody does with a campaign's playlists, each act as changes of its file.

Each raises Refused where a display would not play what comes out, and KeyError where what it is about is not
there.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from kiosk.beginning.taking.slide_names import readable_id
from kiosk.content.toml.positions import KeyPath
from kiosk.editing.edits import Document, Edit, Insert, Put, Reorder, Take, moved
from kiosk.editing.schedule.hours_written import hours_written
from kiosk.editing.schedule.priority_order import Ranked, place_for_new, priorities
from kiosk.editing.schedule.refusals import Refused, that_is_read
from kiosk.editing.schedule.sentence_words import worded

Table = Mapping[str, Any]
PLAYLISTS: KeyPath = ("playlists",)
EVERYTHING = "all"  # what a campaign without playlists plays


def place_of(document: Document, name: str) -> tuple[list[Edit], int, Table]:
    """Which playlist of the file it is, and what it says. The one of all slides, which is there where the
    file has none, is written first.
    """
    tables = document.get("playlists", [])
    if not tables and name == EVERYTHING:
        table = {"id": EVERYTHING, "slides": [one["id"] for one in document["slides"]]}
        return [Insert(PLAYLISTS, 0, table)], 0, table
    for number, table in enumerate(tables):
        if table.get("id") == name:
            return [], number, table
    raise KeyError(name)


@that_is_read
def with_playlist(
    document: Document,
    words: str,
    slides: Sequence[str],
    drawn: tuple[date, int, int] | None = None,
) -> list[Edit]:
    """A playlist more, below those that take whole dates and above all others, with slides that are there; on
    the hours drawn on a day, from and to so many minutes after its 00:00, above what takes that day. Without
    hours it is off: nothing else plays before somebody said when.
    """
    when = {"dates": [drawn[0].isoformat()], "hours": [hours_written(*drawn[1:])]} if drawn else None
    first = [] if document.get("playlists") else place_of(document, EVERYTHING)[0]
    table: Document = {"id": free_id(document, words), "slides": list(slides)}
    table |= {"when": when} if when else {"enabled": False}
    count = _count(document)
    order = sorted(_bases(document), key=lambda one: one.key, reverse=True) or [Ranked(0, 0)]
    index = place_for_new(document, order, drawn[0] if drawn else None)
    ranked = Ranked(count, order[index].priority if index < len(order) else 0)
    found = dict(priorities([*order[:index], ranked, *order[index:]]) or {})
    own = found.pop(count, ranked.priority)
    table |= {"priority": own} if own else {}
    others = [_prioritised(document, place, priority) for place, priority in found.items()]
    return [*first, *others, Insert(PLAYLISTS, count, table)]


@that_is_read
def with_insert(document: Document, words: str, slides: Sequence[str], every: int) -> list[Edit]:
    """An insert more, which gives its next slide after every so many of whatever plays."""
    first = [] if document.get("playlists") else place_of(document, EVERYTHING)[0]
    table = {"id": free_id(document, words), "slides": list(slides), "every": every}
    return [*first, Insert(PLAYLISTS, _count(document), table)]


@that_is_read
def with_copy(document: Document, name: str) -> list[Edit]:
    """The same playlist once more, right above itself."""
    first, at, table = place_of(document, name)
    return [*first, Insert(PLAYLISTS, at + 1, {**table, "id": free_id(document, name)})]


@that_is_read
def without_playlist(document: Document, name: str) -> list[Edit]:
    """A playlist no more; its slides stay."""
    if not document.get("playlists") or len(document["playlists"]) == 1:
        raise Refused(worded("A campaign has one playlist at least."))
    return [Take((*PLAYLISTS, place_of(document, name)[1]))]


@that_is_read
def with_name(document: Document, name: str, words: str) -> list[Edit]:
    """A playlist by another name; nothing else in a venue's folder calls it by its name."""
    first, at, _ = place_of(document, name)
    found = id_of(words)
    if found == name:
        return []
    if found in _names(document):
        raise Refused(worded("There is a playlist of that name, {0}; give this one another.", found))
    return [*first, Put((*PLAYLISTS, at, "id"), found)]


@that_is_read
def with_key(document: Document, name: str, key: str, value: Any) -> list[Edit]:
    """A key of a playlist with a value, `every`, `enabled` or `where`; None takes the key away."""
    first, at, table = place_of(document, name)
    if value is None:
        return [*first, Take((*PLAYLISTS, at, key))] if key in table else []
    if isinstance(value, dict) and key in table:
        return [*first, Take((*PLAYLISTS, at, key)), Put((*PLAYLISTS, at, key), value)]
    return [*first, Put((*PLAYLISTS, at, key), value)]


def switched(document: Document, name: str, on: bool) -> list[Edit]:
    """A playlist on or off; what is off stays where it is in the order."""
    return with_key(document, name, "enabled", None if on else False)


@that_is_read
def moved_in_order(document: Document, name: str, index: int) -> list[Edit]:
    """A playlist elsewhere among those that cover each other, the one that covers all being 0; an insert
    elsewhere among the inserts.
    """
    first, at, table = place_of(document, name)
    if first:
        return []
    if "every" in table:
        return _insert_moved(document, at, index)
    order = sorted(_bases(document), key=lambda one: one.key, reverse=True)
    old = [one.place for one in order].index(at)
    found = priorities([order[number] for number in moved(len(order), old, index)])
    if found is None:
        raise Refused(worded("There is no room for it there: too many playlists stand above each other."))
    return [_prioritised(document, place, priority) for place, priority in found.items()]


def id_of(words: str) -> str:
    """The id that is made of words."""
    return readable_id(words, "playlist")


def free_id(document: Document, words: str) -> str:
    """An id made of words that no playlist has."""
    found, known = id_of(words), _names(document)
    numbered = (f"{found}-{number}" for number in range(2, len(known) + 3))
    return next(name for name in (found, *numbered) if name not in known)


def _prioritised(document: Document, place: int, priority: int) -> Edit:
    key = (*PLAYLISTS, place, "priority")
    had = "priority" in document["playlists"][place]
    return Put(key, priority) if priority or not had else Take(key)


def _insert_moved(document: Document, at: int, index: int) -> list[Edit]:
    places = [number for number, one in enumerate(document["playlists"]) if "every" in one]
    inner = moved(len(places), places.index(at), index)
    order = list(range(len(document["playlists"])))
    for place, number in zip(places, inner, strict=True):
        order[place] = places[number]
    return [Reorder(PLAYLISTS, tuple(order))] if order != sorted(order) else []


def _bases(document: Document) -> list[Ranked]:
    tables = enumerate(document.get("playlists", []))
    return [Ranked(at, one.get("priority", 0)) for at, one in tables if "every" not in one]


def _names(document: Document) -> set[str]:
    return {one.get("id") for one in document.get("playlists", [])} or {EVERYTHING}


def _count(document: Document) -> int:
    return len(document.get("playlists", [])) or 1
