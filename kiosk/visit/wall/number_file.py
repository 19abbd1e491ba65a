"""A file that holds one number of hearts and nothing else: the wall's copy."""

import os
from pathlib import Path

from kiosk.content.atomic_write import sync_folder

LONGEST = 15  # digits: as many as any program reads without rounding


def number_in(file: Path) -> int | None:
    """The number in a file; None where there is no such file, none that can be read, or no number in it."""
    try:
        with file.open("rb") as opened:
            found = opened.read(LONGEST + 2)
    except OSError:
        return None
    digits = found.strip()
    return int(digits) if digits.isdigit() and len(digits) <= LONGEST else None


def write_number(file: Path, number: int) -> None:
    """Put a number in the place of the one that stands there, whole or not at all; one program at a time, so
    that one that is killed leaves no file that the next does not take.

    Raises:
        OSError: it cannot be written; what stood there stands.
    """
    unfinished = file.with_name(f"{file.name}.new")
    with unfinished.open("wb") as output:
        output.write(f"{number}\n".encode())
        output.flush()
        os.fsync(output.fileno())
    unfinished.replace(file)
    sync_folder(file.parent)
