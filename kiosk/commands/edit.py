"""`kiosk edit`: the operator's window over a venue's folder."""

import logging
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Literal

import typer

from kiosk.commands.results import journal
from kiosk.content.errors import WrongUse
from kiosk.content.storage.state_folder import opened_state_folder, state_folder
from kiosk.editing.start.meant_folder import EmptyFolder, Opening, opening_of

log = logging.getLogger(__name__)

STATE = state_folder()
EPILOG = f"What is edited is kept in {STATE} until it is put on the displays." if STATE else None


def edit(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FOLDER]", help="The venue's folder. Without it, a window asks which.", parser=Path
        ),
    ] = None,
    renderer: Annotated[
        Literal["auto", "gpu", "software"], typer.Option("--renderer", help="What draws the window.")
    ] = "auto",
) -> None:
    """Arrange slides, words and times in a window; nothing is on the displays before you put it there."""
    journal.begin()
    state = opened_state_folder()
    if state is None:
        raise WrongUse("what is edited could not be kept: this user has no state folder")
    opening: Opening | Path | None = folder
    if folder is not None:
        with suppress(EmptyFolder):
            opening = opening_of(folder)

    from kiosk.ui.editor import editor_application  # noqa: PLC0415  Qt is loaded for a window alone

    try:
        raise typer.Exit(editor_application.edit(opening, state, renderer))
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUse(f"{folder} cannot be opened: {error}") from error
