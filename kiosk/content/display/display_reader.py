"""Reads a display.toml, and the contacts.toml of its venue: a whole display, or every fault at once."""

from pathlib import Path

from kiosk.content.directory.venue import NAME, Venue
from kiosk.content.display import machine
from kiosk.content.display.display import Display
from kiosk.content.errors import ContentError, Fault
from kiosk.content.folders.venue_folder import displays_in, file_of
from kiosk.content.messages.message import message
from kiosk.content.plain_file import is_there
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.file_kinds import refuse_another_kind
from kiosk.content.toml.validation import exists, faults_at, validated

MOST_MEANT = 3  # files that are named where a folder was


def read_display(path: Path | None, *, is_alone: bool = False) -> Display:
    """The display a file describes, what it leaves out filled in from the machine's locale and zone.

    With `is_alone` what else its venue has is not looked at.

    Raises:
        ContentError: with every fault of the file, and of the contacts.toml that it finds.
    """
    if path is None:
        return Display.model_validate({"format": 1, **machine.defaults({})})
    if not exists(path):
        raise ContentError([Fault(path, None, message("display-not-there"))])
    if path.is_dir():
        meant = [str(one) for one in displays_in(path)[:MOST_MEANT]]
        raise ContentError([Fault(path, None, message("display-is-a-folder", meant=meant))])
    text, document = read_toml(path)
    refuse_another_kind(path, document, "display")
    display, found = validated(Display, {**machine.defaults(document), **document}, None)
    venue, faults = (Venue(), ()) if is_alone else venue_of(path)
    if display is None or faults:
        own = faults_at(path, text, found).faults if found else ()
        raise ContentError((*own, *faults))
    return display.at(venue)


def venue_of(file: Path) -> tuple[Venue, tuple[Fault, ...]]:
    """What the venue of a display's file knows better about help lines, or what is wrong with its file.

    Raises:
        OSError: it cannot be told whether there is one.
    """
    if not is_there(found := file_of(file, NAME)):
        return Venue(), ()
    from kiosk.content.directory.venue_reader import read_venue  # noqa: PLC0415  most displays have none

    try:
        return read_venue(found), ()
    except ContentError as error:
        return Venue(), error.faults
