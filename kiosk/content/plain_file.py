"""Opens files that somebody else wrote: plain ones, of a size that can be meant, in their own folder."""

import errno
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from io import BufferedReader
from pathlib import Path
from types import MappingProxyType

from kiosk.content.messages.message import Message, message

# Larger is no text that a person wrote: it would only cost memory and time.
LARGEST_TEXT = 1024 * 1024  # bytes

# Opening a pipe would wait for whoever writes into it; a device has no end.
FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC


_STANDING_IN: ContextVar[Mapping[Path, bytes]] = ContextVar("_STANDING_IN", default=MappingProxyType({}))


class UnreadableFile(Exception):
    """A file is not read; what is `told` is said after its name: "is a folder, not a file"."""

    def __init__(self, told: Message) -> None:
        self.told = told
        super().__init__(str(told))

    @property
    def reason(self) -> str:
        """What is told, as one sentence."""
        return str(self.told)


def resolved(file: Path) -> Path:
    """Where a file is when every link on its way is followed, there or not.

    Raises:
        OSError: a link leads back to itself.
    """
    try:
        return file.resolve()
    except RuntimeError as error:  # so it is said until Python 3.12, and from then on not at all
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(file)) from error


def opened(file: Path, folder: Path | None = None) -> BufferedReader:
    """A plain file, ready to be read from its beginning; with `folder`, it must lie in that one.

    Raises:
        UnreadableFile: it is none, is not there or may not be read, or a link leads out of the folder.
    """
    try:
        if folder is not None and not resolved(file).is_relative_to(folder.resolve()):
            raise UnreadableFile(message("file-link-leads-out"))
        _check_plain(file.stat().st_mode)
        handle = os.open(file, FLAGS)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise UnreadableFile(message("file-link-to-itself")) from error
        raise UnreadableFile(message("file-unreadable", error=error.strerror)) from error
    source = os.fdopen(handle, "rb")
    try:
        _check_plain(os.fstat(handle).st_mode)  # what is open now may be another file than the one looked at
    except UnreadableFile:
        source.close()
        raise
    return source


@contextmanager
def standing_in(contents: Mapping[Path, bytes]) -> Iterator[None]:
    """Within it, these bytes are what the files hold: somebody edits them, and has not written them yet."""
    before = _STANDING_IN.set(contents)
    try:
        yield
    finally:
        _STANDING_IN.reset(before)


def stand_ins() -> Mapping[Path, bytes]:
    """All that stands for what files hold."""
    return _STANDING_IN.get()


def stand_in(file: Path) -> bytes | None:
    """What stands for what a file holds; None where nothing does."""
    return stand_ins().get(file)


def is_there(file: Path) -> bool:
    """Whether there is such a file, or something is `standing_in` for it.

    Raises:
        OSError: that cannot be told.
    """
    return file in _STANDING_IN.get() or file.exists()


def content(file: Path, largest: int, folder: Path | None = None) -> bytes:
    """All that a plain file holds, at most so many bytes; or what is `standing_in` for it.

    Raises:
        UnreadableFile: as `opened`, or it is larger.
    """
    if (edited := stand_in(file)) is not None:
        return edited
    with opened(file, folder) as source:
        try:
            read = source.read(largest + 1)
        except OSError as error:
            raise UnreadableFile(message("file-unreadable", error=error.strerror)) from error
    if len(read) > largest:
        raise UnreadableFile(message("file-too-large", most=largest // 1024**2))
    return read


def state(file: Path) -> tuple[float, ...]:
    """What tells one state of a file from another: its number, size and times; () where it is not there."""
    try:
        found = file.stat()
    except OSError:
        return ()
    return found.st_ino, found.st_size, found.st_mtime, found.st_ctime


def zero_in(raw: bytes) -> tuple[int, Message] | None:
    """In which line of a text in UTF-8 its first byte of zero stands, of which it has none, and what is told
    of it: that it is in another encoding, or that its end was lost.
    """
    before, zero, behind = raw.partition(b"\0")
    told = "file-holds-zero" if behind.strip(b"\0\r\n ") else "file-ends-in-zeros"
    return (before.count(b"\n") + 1, message(told)) if zero else None


def _check_plain(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise UnreadableFile(message("file-is-a-folder" if stat.S_ISDIR(mode) else "file-is-a-device"))
