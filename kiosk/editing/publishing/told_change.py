"""Defines a change that an operator is told of, and what in two documents differs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from kiosk.content.toml.positions import KeyPath

Section = Literal["slides", "words", "schedule", "displays", "campaign", "files"]
Kind = Literal["new", "changed", "moved", "out", "deleted", "notes", "lines"]
Document = Mapping[str, Any]
MISSING = object()
"""Stands for a key that is not there."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that reads otherwise: of what (`subject`), what became of it (`said`), and what stood there
    before and stands there now, where that can be shown in a few words.

    `name` is the id of the slide, the playlist or the contact; `slides` are all that moved together.
    """

    section: Section
    kind: Kind
    file: str
    subject: str
    said: str = ""
    before: str | None = None
    after: str | None = None
    name: str | None = None
    key: str | None = None
    locale: str | None = None
    slides: tuple[str, ...] = ()
    places: tuple[KeyPath, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that is another, by its keys from where one looked; MISSING where none is."""

    place: KeyPath
    before: Any
    after: Any


def differences(before: Any, after: Any, place: KeyPath = ()) -> Iterator[Difference]:
    """Each value that differs, as deep in tables as can be told."""
    if is_same(before, after):
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in {**before, **after}:
            yield from differences(before.get(key, MISSING), after.get(key, MISSING), (*place, key))
    else:
        yield Difference(place, before, after)


def is_same(before: Any, after: Any) -> bool:
    """Whether two values are the same to whoever reads them: 1 is none of true, and no key's place counts."""
    return repr(_sorted(before)) == repr(_sorted(after))


def by_id(items: Any) -> dict[str, Document] | None:
    """Tables by their ids, in their order; None where they cannot be told from each other by these."""
    if not isinstance(items, list) or not all(isinstance(one, Mapping) for one in items):
        return None
    found = {one["id"]: one for one in items if isinstance(one.get("id"), str)}
    return found if len(found) == len(items) else None


def _sorted(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(one) for one in value] if isinstance(value, list) else value
