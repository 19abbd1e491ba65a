"""What an operator does with a campaign, each act as changes of its file."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from kiosk.content.toml.positions import KeyPath
from kiosk.editing.edits import Document, Edit, Insert, Put, Reorder, Take

Keys = Mapping[str, Any]


def with_words(document: Document, place: KeyPath, locale: str, words: str) -> list[Edit]:
    """What a text says in a language; none at all takes that language away.

    A text in the campaign's language alone stays one; with another language it becomes a table.
    """
    source = document["source-language"]
    written = _found(document, place)
    if isinstance(written, Mapping):
        if words:
            return [Put((*place, locale), words)]
        taken = place if set(written) == {locale} else (*place, locale)
        return [Take(taken)] if locale in written else []
    if locale == source:
        return [Put(place, words)] if words else _taken(document, place)
    if not words:
        return []
    return [Put(place, {source: written, locale: words} if written else {locale: words})]


def with_key(document: Document, place: KeyPath, value: Any) -> list[Edit]:
    """A key with a value; None takes the key away."""
    return _taken(document, place) if value is None else [Put(place, value)]


def with_slides(document: Document, slides: Sequence[Keys], playlist: str | None, index: int) -> list[Edit]:
    """New slides: in a playlist, and in the file behind the one that comes before them there."""
    names = _playlist(document, playlist).get("slides", []) if playlist else []
    at = len(document.get("slides", []))
    if before := names[:index]:
        at = slide_index(document, before[-1]) + 1
    edits: list[Edit] = [Insert(("slides",), at + number, dict(keys)) for number, keys in enumerate(slides)]
    if playlist:
        edits += in_playlist(document, playlist, index, [keys["id"] for keys in slides])
    return edits


def without_slides(document: Document, slides: Collection[str]) -> list[Edit]:
    """Slides taken out of every playlist and out of the file."""
    edits: list[Edit] = []
    for place, names in _playlists(document):
        edits += [Take((*place, at)) for at in reversed(range(len(names))) if names[at] in slides]
    at = sorted({slide_index(document, one) for one in slides}, reverse=True)
    return [*edits, *(Take(("slides", one)) for one in at)]


def emptied_without(document: Document, slides: Collection[str]) -> list[str]:
    """The playlists that would have no slide any more, by their names: no display takes one like that."""
    lists = document.get("playlists", [])
    return [one.get("id", "") for one in lists if one.get("slides") and not set(one["slides"]) - {*slides}]


def playlists_with(document: Document, slides: Collection[str]) -> list[str]:
    """The playlists in which one of the slides is, by their names."""
    lists = document.get("playlists", [])
    return [one.get("id", "") for one in lists if {*slides} & {*one.get("slides", ())}]


def in_playlist(document: Document, playlist: str, index: int, slides: Sequence[str]) -> list[Edit]:
    """Slides that are there, once more in a playlist."""
    place = (*_place_of(document, playlist), "slides")
    return [Insert(place, index + number, slide) for number, slide in enumerate(slides)]


def out_of_playlist(document: Document, playlist: str, indices: Sequence[int]) -> list[Edit]:
    """Slides no longer in a playlist; they stay in the file."""
    place = (*_place_of(document, playlist), "slides")
    return [Take((*place, at)) for at in sorted(indices, reverse=True)]


def ordered_in_playlist(document: Document, playlist: str, order: Sequence[int]) -> list[Edit]:
    """The slides of a playlist in another order: each number is the index that one had."""
    return [Reorder((*_place_of(document, playlist), "slides"), tuple(order))]


def gathered(count: int, chosen: Sequence[int], place: int) -> tuple[tuple[int, ...], int]:
    """The order in which the chosen of so many items stand together before the one at a place; and the index
    of the first of them then.
    """
    before = [index for index in range(place) if index not in chosen]
    behind = [index for index in range(place, count) if index not in chosen]
    return (*before, *chosen, *behind), len(before)


def with_copy(document: Document, slide: str, playlist: str, index: int) -> list[Edit]:
    """A copy of a slide, at a place in a playlist."""
    keys = document["slides"][slide_index(document, slide)]
    return with_slides(document, [{**keys, "id": copy_id(document, slide)}], playlist or None, index)


def slide_index(document: Document, slide: str) -> int:
    """Where in the file a slide stands.

    Raises:
        KeyError: there is none of that id.
    """
    return _index(document, "slides", slide)


def copy_id(document: Document, slide: str) -> str:
    """An id for a copy of a slide that none has."""
    known = {one.get("id") for one in document["slides"]}
    return next(name for number in range(2, len(known) + 3) if (name := f"{slide}-{number}") not in known)


def _taken(document: Document, place: KeyPath) -> list[Edit]:
    return [Take(place)] if _found(document, place) is not None else []


def _found(document: Document, place: KeyPath) -> Any:
    at: Any = document
    for step in place[:-1]:
        at = at[step]
    return at.get(place[-1])


def _playlists(document: Document) -> Iterator[tuple[KeyPath, Sequence[str]]]:
    for number, one in enumerate(document.get("playlists", [])):
        yield ("playlists", number, "slides"), one.get("slides", [])


def _playlist(document: Document, name: str) -> Document:
    return document["playlists"][_index(document, "playlists", name)]  # type: ignore[no-any-return]


def _place_of(document: Document, playlist: str) -> KeyPath:
    return ("playlists", _index(document, "playlists", playlist))


def _index(document: Document, key: str, name: str) -> int:
    for number, one in enumerate(document.get(key, [])):
        if one.get("id") == name:
            return number
    raise KeyError(name)
