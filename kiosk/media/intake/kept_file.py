"""Writes what may be made again: whole, or not at all, but not for certain."""

import os
from pathlib import Path
from threading import get_ident


def keep(file: Path, content: bytes) -> None:
    """Put content in a file, in a folder that is made where it is not there.

    It is not synced: what a power cut leaves damaged is made again.

    Raises:
        OSError: it cannot be written.
    """
    unfinished = file.with_name(f".{file.name}.{os.getpid()}.{get_ident()}")
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        unfinished.write_bytes(content)
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
