"""Lets one window alone change a folder: what two did at once would be in neither's journal."""

from contextlib import suppress
from pathlib import Path

from kiosk.content import kernel_lock
from kiosk.content.kernel_lock import KernelLock


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
