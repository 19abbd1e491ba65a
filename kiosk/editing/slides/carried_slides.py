"""Slides that are carried elsewhere: into another playlist, or with their files into another campaign."""

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kiosk.beginning.taking.slide_names import unused
from kiosk.content.atomic_write import sync_folder
from kiosk.content.folders.pack_file import file_fault, path_fault
from kiosk.editing.edits import Document

FORMAT = "application/x-blue-heart-slides"
FILES = ("image", "tall", "video", "poster", "subtitles")  # the keys that name files


def carried(folder: Path, document: Document, slides: list[str]) -> bytes:
    """Slides as they are put aside, with the folder in which their files are."""
    tables = {one.get("id"): one for one in document.get("slides", [])}
    found = [tables[name] for name in slides if name in tables]
    return json.dumps({"folder": str(folder), "slides": found}, default=str).encode()


def brought(content: bytes, folder: Path, document: Document) -> list[dict[str, Any]]:
    """The slides that were put aside, with ids that none has; their files lie in the folder afterwards. What
    is no such content gives none.

    Raises:
        OSError: a file could not be copied.
    """
    try:
        read = json.loads(content)
        source, slides = Path(read["folder"]), [dict(one) for one in read["slides"]]
    except (ValueError, KeyError, TypeError):
        return []
    ids = {str(one.get("id")) for one in document.get("slides", [])}
    for slide in slides:
        slide["id"] = unused(str(slide.get("id", "slide")), ids)
        if source != folder:
            for name in _files(slide):
                _copy(source, folder, name)
    return slides


def _files(slide: Mapping[str, Any]) -> Iterator[str]:
    for key in FILES:
        value = slide.get(key)
        yield from [value] if isinstance(value, str) else (value or {}).values()


def _copy(source: Path, folder: Path, name: str) -> None:
    """Copy a file that is not there; one of that name stays as it is."""
    place = folder / name
    if path_fault(name) or place.exists() or file_fault(name, source):
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    unfinished = place.with_name(f".{place.name}.new")
    shutil.copyfile(source / name, unfinished)
    unfinished.replace(place)
    sync_folder(place.parent)
