"""`kiosk edit`: the operator's window over a venue's folder."""

import logging
from pathlib import Path
from typing import Annotated, Literal

import typer

from kiosk.commands.results import journal
from kiosk.content.errors import WrongUse
from kiosk.content.folders.venue_folder import CAMPAIGN, CAMPAIGNS
from kiosk.content.storage.state_folder import opened_state_folder, state_folder
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.venue_files import edited_files, journal_file

log = logging.getLogger(__name__)

STATE = state_folder()
EPILOG = f"What is edited is kept in {STATE} until it is put on the displays." if STATE else None


def edit(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The venue's folder.", parser=Path)],
    renderer: Annotated[
        Literal["auto", "gpu", "software"], typer.Option("--renderer", help="What draws the window.")
    ] = "auto",
) -> None:
    """Arrange slides, words and times in a window; nothing is on the displays before you put it there."""
    journal.begin()
    state = opened_state_folder()
    if state is None:
        raise WrongUse("what is edited could not be kept: this user has no state folder")
    names = edited_files(folder)
    campaigns = [name for name in names if name.startswith(f"{CAMPAIGNS}/") and name.endswith(CAMPAIGN)]
    if not campaigns:
        raise WrongUse(f"{folder} is no venue's folder: it has no {CAMPAIGNS}/…/{CAMPAIGN}")
    draft = Draft.opened(folder, names, EditJournal(journal_file(state, folder)))

    from kiosk.ui.editor import editor_window  # noqa: PLC0415  Qt is loaded for a window alone

    raise typer.Exit(editor_window.edit(folder, draft, campaigns[0], state, renderer))
