"""Which slide, playlist and key the faults of a campaign's file are about, and what stands there."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from kiosk.content.errors import Fault
from kiosk.content.toml.positions import KeyPath, place_meant
from kiosk.editing.edits import Document

# Faults by the keys of what they are about, as `when.hours`; "" for those of the whole of it.
KeyFaults = Mapping[str, tuple[Fault, ...]]


def faults_by_id(faults: Iterable[Fault], file: Path, document: Document, part: str) -> dict[str, KeyFaults]:
    """The faults of a campaign's file in its "slides" or "playlists", by the id of each, "" where it has
    none.
    """
    tables = document.get(part, [])
    found: dict[str, dict[str, tuple[Fault, ...]]] = {}
    for fault in faults:
        match place_meant(fault.place) if fault.file == file else ():
            case (named, int(number), *keys) if named == part and number < len(tables):
                own = found.setdefault(str(tables[number].get("id", "")), {})
                key = _key(keys) or _missing(fault)
                own[key] = (*own.get(key, ()), fault)
    return dict(found)


def written(table: Mapping[str, Any], key: str) -> str:
    """What stands at a key, as `when.hours`, in the words of whoever wrote it; "" where nothing does."""
    at: Any = table
    for step in key.split("."):
        at = at.get(step) if isinstance(at, Mapping) else None
    many = at if isinstance(at, list) else [] if at is None else [at]
    return ", ".join(str(one) for one in many)


def _key(keys: Iterable[str | int]) -> str:
    named = [str(one) for one in keys if not isinstance(one, int)]
    return ".".join(named[:2] if named[:1] == ["when"] else named[:1])


def _missing(fault: Fault) -> str:
    """The key that is missing, where that is what is wrong."""
    return str(dict(fault.told.args).get("key", "")) if fault.told.id == "key-missing" else ""


def places_of(faults: Iterable[Fault], file: Path) -> list[KeyPath]:
    """The parts of a file that have a fault."""
    return [place_meant(one.place) for one in faults if one.file == file and one.place]
