"""A file that holds one number of hearts and nothing else: the wall's copy."""

from pathlib import Path

from kiosk.content.atomic_write import write_whole

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
    """Put a number in the place of the one that stands there, whole or not at all.

    Raises:
        OSError: it cannot be written; what stood there stands.
    """
    write_whole(file, f"{number}\n".encode())
