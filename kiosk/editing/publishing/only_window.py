"""Lets one window alone change a folder: what two did at once would be in neither's journal."""

import os
import pwd
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.content import kernel_lock
from kiosk.content.kernel_lock import KernelLock

LOCKS, UPTIME = Path("/proc/locks"), Path("/proc/uptime")


@dataclass(frozen=True, slots=True)
class OtherWindow:
    """Who has the window that changes a folder, and since when, as an aware instant."""

    user: str
    since: datetime


class OnlyWindow:
    """That this process alone changes a venue's folder, until it is closed or has ended."""

    def __init__(self, locks: tuple[KernelLock, ...]) -> None:
        self._locks = locks

    def close(self) -> None:
        """Let another change it; once is enough."""
        for lock in self._locks:
            lock.close()


def only_window(folder: Path, kept: Path) -> OnlyWindow | None:
    """The right to change a folder whose journal lies in `kept`; None while another window has it.

    The folder itself is locked too, for another user of it, where its file system has locks.

    Raises:
        OSError: `kept` cannot be made.
    """
    kept.mkdir(parents=True, exist_ok=True)
    own = kernel_lock.exclusive(kept)
    if own is None:
        return None
    with suppress(OSError):
        shared = kernel_lock.exclusive(folder)
        if shared is None:
            own.close()
            return None
        return OnlyWindow((own, shared))
    return OnlyWindow((own,))


def other_window(folder: Path, kept: Path) -> OtherWindow | None:
    """The window that changes a folder, asked for as `only_window` is; None where it is on another computer,
    or where the system does not say.
    """
    for place in (kept, folder):
        with suppress(OSError, KeyError, ValueError):
            if (process := _holder(place)) is not None:
                return OtherWindow(pwd.getpwuid(process.stat().st_uid).pw_name, _since(process))
    return None


def _holder(place: Path) -> Path | None:
    """The process in /proc that holds the lock on a folder."""
    ending = f":{place.stat().st_ino}"
    for line in LOCKS.read_text().splitlines():
        words = line.split()  # 1: FLOCK ADVISORY WRITE process device:inode 0 EOF
        if words[1:2] == ["FLOCK"] and len(words) > 5 and words[5].endswith(ending):
            return Path("/proc", words[4])
    return None


def _since(process: Path) -> datetime:
    """When a process was started."""
    ticks = int(process.joinpath("stat").read_text().rpartition(")")[2].split()[19])  # since the computer was
    age = float(UPTIME.read_text().split()[0]) - ticks / os.sysconf("SC_CLK_TCK")
    return datetime.now(UTC) - timedelta(seconds=age)
