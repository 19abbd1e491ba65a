"""The displays on which a notice will stand, and where it is written for them."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError
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
    is where else which of these displays looks, and `unread` what is wrong with the files of others.
    """

    file: Path
    displays: tuple[Display, ...]
    prepared: tuple[Path, ...]
    elsewhere: tuple[OtherFile, ...] = ()
    unread: tuple[ContentError, ...] = ()


def place_of_display(display: Path) -> NoticePlace:
    """Beside the file of one display.

    Raises:
        ContentError: the file cannot be read.
    """
    own, *others = places_of(display, NAME)
    read = read_display(display)
    top = tuple(OtherFile(read, one, display) for one in others)
    return NoticePlace(own, (read,), places_of(display, PREPARED), top)


def place_of_venue(venue: Path) -> NoticePlace:
    """At the top of a venue's folder, for all of its displays; what is wrong with the file of one does not
    keep a notice from the others.

    Raises:
        ContentError: no file of a display can be read; with the faults of all.
    """
    tried = displays_tried(venue)
    found = {file: read for file, read in tried.items() if isinstance(read, Display)}
    unread = tuple(error for error in tried.values() if isinstance(error, ContentError))
    if unread and not found:
        raise ContentError(fault for error in unread for fault in error.faults)
    beside = (OtherFile(one, file.with_name(NAME), file) for file, one in found.items())
    elsewhere = tuple(one for one in beside if one.file != venue / NAME)
    return NoticePlace(venue / NAME, tuple(found.values()), (venue / PREPARED,), elsewhere, unread)


def displays_tried(venue: Path) -> dict[Path, Display | ContentError]:
    """The displays of a venue's folder by their files, or what is wrong with those."""
    return {file: _tried(file) for file in displays_in(venue)}


def _tried(file: Path) -> Display | ContentError:
    try:
        return read_display(file)
    except ContentError as error:
        return error
