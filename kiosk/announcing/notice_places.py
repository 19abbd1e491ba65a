"""The displays on which a notice will stand, and where it is written for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.announcing.display_so_far import display_so_far, says_its_zone
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, Fault
from kiosk.content.folders.venue_folder import displays_in, places_of
from kiosk.content.notice.notice import NAME, PREPARED


@dataclass(frozen=True)
class OtherFile:
    """Another file in which a display finds notices."""

    display: Display
    file: Path
    display_file: Path


@dataclass(frozen=True)
class NoticePlace:
    """Where a notice is written, for which displays, and where those lie that are kept prepared; `elsewhere`
    is where else which of these displays looks, `unread` what is wrong with files of displays and of what
    their venue knows of help lines, each once, and `zoneless` the displays whose files say no time zone that
    can be read: they go by this machine's.
    """

    file: Path
    displays: tuple[Display, ...]
    prepared: tuple[Path, ...]
    elsewhere: tuple[OtherFile, ...] = ()
    unread: tuple[Fault, ...] = ()
    zoneless: tuple[Display, ...] = ()


def place_of_display(display: Path) -> NoticePlace:
    """Beside the file of one display.

    Raises:
        ContentError: there is no file of a display.
    """
    own, *others = places_of(display, NAME)
    read, faults = display_so_far(display)
    top = tuple(OtherFile(read, one, display) for one in others)
    prepared = places_of(display, PREPARED)
    return NoticePlace(own, (read,), prepared, top, faults, _zoneless({display: read}))


def place_of_venue(venue: Path) -> NoticePlace:
    """At the top of a venue's folder, for all of its displays.

    Raises:
        ContentError: there is no file of a display; with the faults of all.
    """
    found: dict[Path, Display] = {}
    unread: dict[str, Fault] = {}
    for file in displays_in(venue):
        try:
            found[file], faults = display_so_far(file)
        except ContentError as error:
            faults = error.faults
        unread |= {str(fault): fault for fault in faults}
    if not found:
        raise ContentError(unread.values())
    beside = (OtherFile(one, file.with_name(NAME), file) for file, one in found.items())
    elsewhere = tuple(one for one in beside if one.file != venue / NAME)
    prepared = (venue / PREPARED,)
    displays, faults = tuple(found.values()), tuple(unread.values())
    return NoticePlace(venue / NAME, displays, prepared, elsewhere, faults, _zoneless(found))


def _zoneless(displays: Mapping[Path, Display]) -> tuple[Display, ...]:
    return tuple(one for file, one in displays.items() if not says_its_zone(file, one))


def displays_tried(venue: Path) -> dict[Path, Display | ContentError]:
    """The displays of a venue's folder by their files, or what is wrong with those."""
    return {file: _tried(file) for file in displays_in(venue)}


def _tried(file: Path) -> Display | ContentError:
    try:
        return read_display(file)
    except ContentError as error:
        return error
