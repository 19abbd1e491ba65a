"""Which processes a test has started."""

from contextlib import suppress
from pathlib import Path


def started() -> set[Path]:
    """The folders in /proc of those that this process has started and not yet taken leave of."""
    found: set[Path] = set()
    for task in Path("/proc/self/task").iterdir():
        with suppress(OSError):  # a thread has ended since
            found |= {Path("/proc", child) for child in (task / "children").read_text().split()}
    return found
