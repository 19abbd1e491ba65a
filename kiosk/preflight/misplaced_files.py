"""Tells of a venue's files that are not read, as they lie elsewhere or Windows hid what they are called."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.directory import venue
from kiosk.content.display import accepted
from kiosk.content.folders.venue_folder import places_of
from kiosk.content.messages.message import message
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import Subject

HIDDEN = ".txt"  # which Windows adds, and does not show


def findings(subject: Subject) -> Iterator[Finding]:
    """Each of them, with where it is looked for."""
    if subject.display_file is None:
        return
    for name in (venue.NAME, accepted.NAME):
        places = places_of(subject.display_file, name)
        for file in (subject.campaign.folder / name, *map(_hidden, places)):
            if file.is_file() and not any(place.exists() and place.samefile(file) for place in places):
                yield finding(message("file-not-looked-for", name=name, place=str(places[-1])), file)


def _hidden(file: Path) -> Path:
    return file.with_name(file.name + HIDDEN)
