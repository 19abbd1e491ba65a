"""The notices that a venue keeps ready: what each says, and how one more is kept."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.atomic_write import write_whole
from kiosk.content.errors import ContentError, WrongUse
from kiosk.content.notice.notice import PREPARED, PreparedNotice
from kiosk.content.notice.notice_reader import read_prepared
from kiosk.content.notice.notice_writer import prepared_lines

LONGEST_NAME = 40  # letters of a file's name


@dataclass(frozen=True, slots=True)
class KeptReady:
    """A file of a notice that is kept ready, and what it says, or what is wrong with it."""

    file: Path
    read: PreparedNotice | ContentError


def kept_ready(venue: Path) -> tuple[KeptReady, ...]:
    """All that a venue keeps ready, by their names."""
    found = []
    for file in sorted((venue / PREPARED).glob("*.toml"), key=lambda one: one.stem):
        try:
            found.append(KeptReady(file, read_prepared(file)))
        except ContentError as error:
            found.append(KeptReady(file, error))
    return tuple(found)


def keep_ready(venue: Path, said: PreparedNotice, words: str, file: Path | None = None) -> Path:
    """Keep a notice ready: in the file that it was read from, or in a new one that is named by its words.

    Raises:
        WrongUse: it cannot be written; what stood there stands.
    """
    place = file or _free(venue / PREPARED, words)
    try:
        place.parent.mkdir(exist_ok=True)
        write_whole(place, "\n".join([*prepared_lines(said), ""]).encode())
    except OSError as error:
        raise WrongUse(f"It could not be kept: {error.strerror}.") from error
    return place


def delete_ready(file: Path) -> bytes:
    """Keep a notice ready no more; what its file said, to be brought back by `bring_back`.

    Raises:
        WrongUse: it cannot be deleted.
    """
    try:
        said = file.read_bytes()
        file.unlink()
    except OSError as error:
        raise WrongUse(f"It could not be deleted: {error.strerror}.") from error
    return said


def bring_back(file: Path, said: bytes) -> None:
    """Have a file that was deleted say what it said; one that is there again by now stays as it is.

    Raises:
        WrongUse: it cannot be written.
    """
    if file.exists():
        return
    try:
        write_whole(file, said)
    except OSError as error:
        raise WrongUse(f"It could not be brought back: {error.strerror}.") from error


def _free(folder: Path, words: str) -> Path:
    """A file that is not there, by the words of a notice as far as those are Latin letters."""
    plain = unicodedata.normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_NAME].rstrip("-") or "notice"
    names = [name, *(f"{name}-{number}" for number in range(2, 1000))]
    return next(file for one in names if not (file := folder / f"{one}.toml").exists())
