"""A file in which an operator saves the number of a wall's hearts, to take it to another machine or day."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from kiosk.content.atomic_write import written_whole
from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import message
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.model import Frozen
from kiosk.content.toml.validation import exists, faults_at, validated

MOST = 999_999_999  # as many as a page has room for, and more than anybody will give


class SavedWall(Frozen):
    """The number of hearts that was saved, and when."""

    format: Literal[1]
    """The version of this format."""
    hearts: Annotated[int, Field(ge=0, le=MOST)]
    """How many hearts there were."""
    saved: AwareDatetime
    """When that was saved."""


def save(file: Path, hearts: int) -> None:
    """Write a number of hearts into a file that is not there yet.

    Raises:
        OSError: it is there, or cannot be written.
    """
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with written_whole(file, is_new=True) as output:
        output.write(f"format = 1\nhearts = {hearts}\nsaved = {now}\n".encode())


def saved_in(file: Path) -> int:
    """The number of hearts that was saved in a file.

    Raises:
        ContentError: with every fault of the file.
    """
    if not exists(file):
        raise ContentError([Fault(file, None, message("saved-wall-not-there"))])
    text, document = read_toml(file)
    found, faults = validated(SavedWall, document, None)
    if found is None:
        raise faults_at(file, text, faults)
    return found.hearts
