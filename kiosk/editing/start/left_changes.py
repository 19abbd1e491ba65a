"""What was left of a folder the last time it was edited."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.folders.venue_folder import campaigns_in
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.venue_files import edited_files, is_of_a_display, journal_file


@dataclass(frozen=True, slots=True)
class LeftChanges:
    """Files with changes that are on no display yet, campaigns by their folders, and how many displays."""

    unpublished: int
    campaigns: tuple[str, ...]
    displays: int


def left_in(folder: Path, state: Path) -> LeftChanges:
    """What is left in a folder; nothing is written, and nothing opened.

    Raises:
        OSError: it cannot be looked into.
    """
    draft = Draft.kept(folder, EditJournal(journal_file(state, folder)))
    displays = sum(map(is_of_a_display, edited_files(folder)))
    return LeftChanges(len(draft.unpublished) if draft else 0, tuple(campaigns_in(folder)), displays)
