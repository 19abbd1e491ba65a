"""New slides: of pictures and films, which are copied into the campaign's folder, and of words alone."""

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.beginning.taking.named_files import files_named
from kiosk.beginning.taking.picture_fit import fits_of
from kiosk.beginning.taking.slide_names import kept_name, readable_id, unused
from kiosk.beginning.taking.taken_files import FileLook, NotTaken, Taken
from kiosk.content.atomic_write import sync_folder
from kiosk.content.display.screen import Size
from kiosk.editing.edits import Document

Keys = Mapping[str, Any]
# What a slide begins with whose words and pictures are the program's; `fact` and `day` as the first known.
# Words begin empty: nobody knows any in the language of the campaign, and an empty place is asked about.
OWN: Mapping[str, Keys] = {
    "message": {"headline": ""},
    "signs": {"signs": ["papers-held", "spoken-for", "unknown-destination", "never-alone"], "seconds": 22},
    "help": {},
    "steps": {"seconds": 17},
    "self-check": {"seconds": 20},
    "fact": {"fact": "children"},
    "donate": {"seconds": 16},
    "learn": {},
}


@dataclass(frozen=True, slots=True)
class NewSlides:
    """The slides that come, and of each file of which none does why."""

    slides: tuple[Keys, ...]
    refused: tuple[tuple[str, str], ...]


def own_slide(document: Document, kind: str) -> Keys:
    """A slide of one of the program's own kinds, with an id that none has."""
    ids = _ids(document)
    return {"id": unused(kind, ids), "kind": kind, **OWN[kind]}


def slides_of(files: Sequence[Path], folder: Path, document: Document, panel: Size) -> NewSlides:
    """Slides of pictures and films, which lie in the campaign's folder afterwards.

    Raises:
        OSError: a file could not be copied; those before it were.
    """
    look = FileLook(files_named(files), files)
    for _ in look.drawn():
        pass
    ids, names = _ids(document), _names(folder)
    places: dict[Path, str] = {}
    slides, refused = list[Keys](), list[tuple[str, str]]()
    for found in look.found():
        if isinstance(found, NotTaken):
            refused.append((found.file.name, str(found.told)))
            continue
        if found.file not in places:
            places[found.file] = _copied(found, folder, names)
        slides.append(_keys(found, places[found.file], ids, panel))
    return NewSlides(tuple(slides), tuple(refused))


def _keys(taken: Taken, place: str, ids: set[str], panel: Size) -> Keys:
    page = f"-page-{taken.page}" if taken.pages > 1 else ""
    name = unused(readable_id(taken.file.stem) + page, ids)
    fits = fits_of(taken, panel)
    kind = "video" if taken.review else "image"
    keys: dict[str, Any] = {"id": name, "kind": kind, kind: place}
    if taken.pages > 1:
        keys["page"] = taken.page
    if taken.review:
        keys["seconds"] = min(600.0, max(5.0, round(taken.review.length + 1, 1)))
    if fits.lying == "whole":
        keys["fit"] = "whole"
    if fits.standing != fits.lying:
        keys["tall-fit"] = fits.standing
    if taken.ground:
        keys["tone"] = taken.ground
    return keys


def _copied(taken: Taken, folder: Path, names: set[str]) -> str:
    """The path of a copy in the campaign's folder; of a file that lies there already its own."""
    if taken.file.resolve().is_relative_to(folder.resolve()):
        return taken.file.resolve().relative_to(folder.resolve()).as_posix()
    room = folder / ("films" if taken.review else "images")
    room.mkdir(exist_ok=True)
    place = room / kept_name(taken.file, taken.kind, names)
    unfinished = place.with_name(f".{place.name}.new")
    shutil.copyfile(taken.file, unfinished)
    unfinished.replace(place)
    sync_folder(room)
    return place.relative_to(folder).as_posix()


def _ids(document: Document) -> set[str]:
    return {str(one.get("id")) for one in document.get("slides", [])}


def _names(folder: Path) -> set[str]:
    rooms: Iterable[Path] = (folder / "images", folder / "films")
    return {file.name.casefold() for room in rooms if room.is_dir() for file in room.iterdir()}
