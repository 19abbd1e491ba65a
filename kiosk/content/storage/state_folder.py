"""The state folder: where a machine keeps what a display remembers, readable by the display's user alone."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import platformdirs

log = logging.getLogger(__name__)

OTHERS = 0o077  # what everybody but the owner may do with a file
NOT_KEPT = "nothing is kept, no log, no last good copy and no hearts"


def state_folder() -> Path | None:
    """Where it is by the XDG directories; None for a user without a home folder, as in some containers."""
    try:
        folder = platformdirs.user_state_path("blue-heart-kiosk")
    except (RuntimeError, LookupError, OSError):
        return None
    return folder if folder.is_absolute() else None


def opened_state_folder() -> Path | None:
    """The state folder, made if it is not there; None, and a line in the log, where nothing can be kept.

    It and all that is in it are closed to other users, and so is what this process writes from now on. The
    folders above it are left as they are.
    """
    os.umask(OTHERS)
    folder = state_folder()
    if folder is None:
        log.warning("this user has no home folder: %s; XDG_STATE_HOME may name another place", NOT_KEPT)
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        log.warning("%s: %s; %s", folder, error.strerror, NOT_KEPT)
        return None
    _close(folder)
    return folder


def _close(folder: Path) -> None:
    """Take from other users what an older version, or another umask, left open to them: the folder last, as
    what lies in a closed one needs no look.
    """
    try:
        if not folder.stat().st_mode & OTHERS:
            return
        for path in _all_in(folder):
            mode = path.lstat().st_mode
            if mode & OTHERS and not path.is_symlink():
                path.chmod(mode & 0o7777 & ~OTHERS)
    except OSError as error:
        log.warning("%s: %s; other users of this machine may look into it", error.filename, error.strerror)


def _all_in(folder: Path) -> Iterator[Path]:
    for at, folders, files in os.walk(folder):
        yield from (Path(at, name) for name in (*folders, *files))
    yield folder
