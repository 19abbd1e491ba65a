"""Counts wrong PINs in a row, and says how long they keep the next one waiting; it outlives a restart.

It is a number and nothing else: no time, and nothing of what was typed.
"""

from pathlib import Path

from kiosk.content.atomic_write import write_whole

FILE = "pin-tries"  # in the state folder
LONGEST_WAIT = 300.0  # seconds
DOUBLINGS = 9  # after so many the wait is at its longest


def wait_after(wrong: int) -> float:
    """How many seconds the next try waits after so many wrong ones in a row: 0, 1, 2, 4, … 256, then 300."""
    return min(2.0 ** min(wrong - 1, DOUBLINGS), LONGEST_WAIT) if wrong > 0 else 0.0


def read_tries(folder: Path) -> int:
    """How many wrong PINs in a row are on the disk; what cannot be read counts as the longest wait."""
    try:
        return max(0, int((folder / FILE).read_text(encoding="ascii")))
    except FileNotFoundError:
        return 0
    except (OSError, ValueError):
        return DOUBLINGS + 1


def write_tries(folder: Path, wrong: int) -> None:
    """Have the disk count so many; with 0 the file goes.

    Raises:
        OSError: it cannot be written.
    """
    if wrong:
        write_whole(folder / FILE, f"{wrong}\n".encode())
    else:
        (folder / FILE).unlink(missing_ok=True)
