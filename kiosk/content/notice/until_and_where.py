"""What is told of a notice that stands: until when, and how the command names its place."""

from datetime import datetime
from pathlib import Path
from shlex import quote
from zoneinfo import ZoneInfo


def clock_words(instant: datetime, zone: str) -> str:
    """An instant by the clock of a time zone, with its name."""
    return f"{instant.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}, {zone}"


def named_place(file: Path, display: Path) -> str:
    """How `kiosk notice` names the place of a notice that the display of a file finds, as the shell wants it:
    beside that file, or at the top of the venue's folder.
    """
    if file.parent == display.parent:
        return f"--display {quote(str(display))}"
    return f"--venue {quote(str(file.parent))}"
