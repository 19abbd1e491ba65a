"""Locks that the kernel drops together with the process that holds them, so that none is ever left behind."""

import fcntl
import os
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Self

OFTEN = 0.05  # seconds between two looks at whether a lock is free


class KernelLock:
    """A lock on a file or folder that is there, held until it is closed or the process has ended."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def close(self) -> None:
        """Let it go; once is enough."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def is_of(self, path: Path) -> bool:
        """Whether what is locked is what stands at the path now."""
        try:
            return os.path.samestat(os.fstat(self._handle), path.stat())
        except OSError:
            return False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def shared(path: Path) -> KernelLock | None:
    """A lock that many may hold at once; None while somebody holds it alone.

    Raises:
        OSError: it is not there, or its file system has no locks.
    """
    return _locked(path, fcntl.LOCK_SH)


def exclusive(path: Path) -> KernelLock | None:
    """A lock that is held alone; None while somebody has it.

    Raises:
        OSError: it is not there, or its file system has no locks.
    """
    return _locked(path, fcntl.LOCK_EX)


def exclusive_by(path: Path, until: float) -> KernelLock | None:
    """A lock that is held alone, as soon as nobody has it; None at the instant `until` of time.monotonic().

    Raises:
        OSError: it is not there, or its file system has no locks.
    """
    while (found := exclusive(path)) is None and monotonic() < until:
        sleep(OFTEN)
    return found


def _locked(path: Path, kind: int) -> KernelLock | None:
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        return None
    except OSError:
        os.close(handle)
        raise
    return KernelLock(handle)
