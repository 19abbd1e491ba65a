"""A display as far as its files can be read: a notice waits for nobody who mends what it does not show."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk.content.directory.venue import Venue
from kiosk.content.display import machine
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display, venue_of
from kiosk.content.errors import ContentError, Fault
from kiosk.content.folders.venue_folder import DISPLAY
from kiosk.content.messages.message import message
from kiosk.content.plain_file import LARGEST_TEXT, UnreadableFile, content, standing_in
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.file_kinds import refuse_another_kind
from kiosk.content.toml.validation import validated

MOST_FAULTS = 100  # lines and keys that are passed over; a file of more says nothing


def display_so_far(file: Path) -> tuple[Display, tuple[Fault, ...]]:
    """The display of a file, and what is wrong with that and with what its venue knows of help lines: keys
    that cannot be read are as if nobody had written them, and its id is then the name of its folder.

    Raises:
        ContentError: it is no file of a display.
    """
    try:
        return read_display(file), ()
    except ContentError as error:
        if not file.is_file():
            raise
        found = error.faults
    except OSError as error:
        told = message("file-unreadable", error=error.strerror)
        found = (Fault(Path(error.filename or file), None, told),)
    document = _document(file)
    refuse_another_kind(file, document, "display")
    if not document and file.name != DISPLAY:
        raise ContentError(found)
    return _display(file, document).at(_venue(file)), found


def says_its_zone(file: Path, display: Display) -> bool:
    """Whether a display has its time zone from its file; of one that says none it is this machine's."""
    return _document(file).get("timezone") == display.timezone


def _venue(file: Path) -> Venue:
    try:
        return venue_of(file)[0]
    except OSError:
        return Venue()


def _document(file: Path) -> dict[str, Any]:
    """What the lines of a file say that can be read."""
    try:
        lines = content(file, LARGEST_TEXT).decode("utf-8-sig", "replace").replace("\0", "").split("\n")
    except UnreadableFile:
        return {}
    for _ in range(MOST_FAULTS):
        try:
            with standing_in({file: "\n".join(lines).encode()}):
                return read_toml(file)[1]
        except ContentError as error:
            line = error.faults[0].line
        if line is None:
            break
        del lines[line - 1]
    return {}


def _display(file: Path, document: dict[str, Any]) -> Display:
    """What of a document holds for a display."""
    # Not `resolve`: a folder that a link leads to may be a release of the one that was named.
    document = {"id": os.path.basename(os.path.dirname(os.path.abspath(file))), **document, "format": 1}  # noqa: PTH100, PTH119, PTH120
    for _ in range(MOST_FAULTS):
        display, faults = validated(Display, {**machine.defaults(document), **document}, None)
        if display is not None:
            return display
        for place, _told in faults:
            document = _without(document, place)
    return Display.model_validate({"format": 1, **machine.defaults({})})


def _without(document: dict[str, Any], place: Sequence[str | int]) -> dict[str, Any]:
    """A document without the key at a place, or without that below it."""
    key, *below = place or ("",)
    inside = document.get(str(key))
    left = {name: value for name, value in document.items() if name != key}
    if below and isinstance(inside, dict):
        return left | {str(key): _without(inside, below)}
    return left
