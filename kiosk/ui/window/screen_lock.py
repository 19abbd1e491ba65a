"""One program to a screen: the second one on it is refused, and told of the first."""

import logging
import os
import re
from pathlib import Path

from PySide6.QtCore import QLockFile
from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)


class ScreenTaken(Exception):
    """Another process plays on this screen already; says which."""


def acquire(screen: str, folder: Path) -> QLockFile | None:
    """Claim a screen of this display server, for as long as the result is held.

    The claim is a file in `folder`; one that a crashed program left behind does not count. Where it cannot be
    written, nothing is claimed, and the log says so.

    Raises:
        ScreenTaken: another process has it.
    """
    server = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "local"
    name = re.sub(r"[^\w.-]+", "_", f"{QGuiApplication.platformName()}-{server}-{screen}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        log.warning("%s: %s; nothing keeps a second program from this screen", folder, error.strerror)
        return None
    lock = QLockFile(str(folder / f"{name}.lock"))
    lock.setStaleLockTime(0)  # only the end of its process makes a claim void, not its age
    if lock.tryLock(0):
        return lock
    if lock.error() == QLockFile.LockError.LockFailedError:
        process, _, program = lock.getLockInfo()
        raise ScreenTaken(f"process {process} ({program}) already plays on screen {screen}: end it first")
    log.warning("%s: cannot be written to; nothing keeps a second program from this screen", folder)
    return None
