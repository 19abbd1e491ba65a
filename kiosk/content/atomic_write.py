"""Writes a file whole or not at all: what stood there stays until what replaces it is on the disk."""

import os
from pathlib import Path


def write_whole(file: Path, content: bytes) -> None:
    """Put `content` in the place of a file by one rename; a link is followed, and the file's rights are kept.

    Raises:
        OSError: there is no room, or it may not be written; the file is as it was.
    """
    place = file.resolve()
    unfinished = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        with unfinished.open("xb") as output:
            output.write(content)
            output.flush()
            os.fsync(output.fileno())
        if place.exists():
            unfinished.chmod(place.stat().st_mode & 0o7777)
        unfinished.replace(place)
    finally:
        unfinished.unlink(missing_ok=True)
