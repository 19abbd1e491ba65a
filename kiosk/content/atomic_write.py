"""Writes a file whole or not at all: what stood there stays until what replaces it is on the disk."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kiosk.content.plain_file import resolved


def write_whole(file: Path, content: bytes) -> None:
    """Put `content` in the place of a file by one rename; a link is followed, and the file's rights are kept.

    Raises:
        OSError: there is no room, or it may not be written; the file, which the error names, is as it was.
    """
    with written_whole(file) as output:
        output.write(content)


@contextmanager
def written_whole(file: Path, *, is_new: bool = False) -> Iterator[BinaryIO]:
    """Give a file to write to, which takes the place of `file` as with `write_whole` when all went well.

    Raises:
        OSError: as `write_whole`; where it `is_new`, also a FileExistsError if there is one by then.
    """
    place = resolved(file)
    unfinished = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        with unfinished.open("x+b") as output:
            yield output
            output.flush()
            os.fsync(output.fileno())
        if is_new and place.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        if place.exists():
            unfinished.chmod(place.stat().st_mode & 0o7777)
        unfinished.replace(place)
        sync_folder(place.parent)
    except OSError as error:  # a disk that is full names no file, others the unfinished one
        raise OSError(error.errno, error.strerror, str(file)) from error
    finally:
        with suppress(OSError):  # as of a disk that is read only: why has been said
            unfinished.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Bring a folder's entries to the disk, which a file's own fsync does not (fsync(2)).

    Raises:
        OSError: the disk failed. A file system that cannot be asked, as some of a network's, is none.
    """
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(handle)
