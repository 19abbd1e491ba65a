"""Tells of a venue's files that are not read, as they lie elsewhere or Windows hid what they are called."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.directory import venue
from kiosk.content.display import accepted
from kiosk.content.folders.campaign_folder import is_alike
from kiosk.content.folders.venue_folder import DISPLAY, DISPLAYS, places_of, top_of
from kiosk.content.messages.message import message
from kiosk.content.plain_file import is_there
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import Subject

HIDDEN = ".txt"  # which Windows adds, and does not show


def findings(subject: Subject) -> Iterator[Finding]:
    """Each of them, with where it is looked for."""
    if subject.display_file is None:
        return
    yield from _no_displays(subject.display_file)
    for name in (venue.NAME, accepted.NAME):
        places = places_of(subject.display_file, name)
        for file in (subject.campaign.folder / name, *map(_hidden, places)):
            if file.is_file() and not any(place.exists() and place.samefile(file) for place in places):
                yield finding(message("file-not-looked-for", name=name, place=str(places[-1])), file)


def _no_displays(file: Path) -> Iterator[Finding]:
    """The folders beside those of the venue's displays that have no display's file."""
    top = top_of(file)
    for folder in sorted(top.glob(f"{DISPLAYS}/[!.]*/")) if top is not None else ():
        try:
            if is_there(folder / DISPLAY):
                continue
            inside = sorted(folder.iterdir())
        except OSError:  # nobody may look into it: what lies there cannot be told
            continue
        near = next((one for one in inside if is_alike(one.name, DISPLAY)), None)
        if near is not None:
            yield finding(message("display-misnamed", found=near.name), near)
        else:
            yield finding(message("folder-without-display"), folder)


def _hidden(file: Path) -> Path:
    return file.with_name(file.name + HIDDEN)
